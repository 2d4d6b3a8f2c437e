import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInput } from '../../src/cli/read-input.ts'
import { folderWith } from './run.ts'

const odd = new Uint8Array(5000).map((_, i) => (i * i * 7919) >> 5)
const wide = Buffer.from('We will call you.', 'utf16le')

test.each([
  ['bytes', odd, true],
  ['UTF-16 without a mark', wide, false],
])('%s are the same thing under every name', async (_, file, binary) => {
  const root = folderWith({ 'a.eml': file, 'a.txt': file })
  for (const name of ['a.eml', 'a.txt']) {
    const read = await readInput(join(root, name))
    expect(read).toMatchObject(
      binary ? { trouble: 'this is a binary file, not a mail or a text' } : { file: expect.anything() },
    )
  }
})
