import { expect, test } from 'vitest'
import type * as reader from '../../src/draft/index.ts'
import { mutant } from '../mutant.ts'
import { fc } from '../property.ts'
import { generated } from './generated.ts'
import { brokenInvariant, misplacedWord } from './invariants.ts'

// Breaks the reader on purpose, one line at a time: the properties must notice, or they prove nothing.

/** The first fault that the properties find in a reader. */
async function faultOf({ readDraft }: Pick<typeof reader, 'readDraft'>): Promise<string | undefined> {
  for (const made of fc.sample(generated, { numRuns: 200, seed: 11 })) {
    const draft = await readDraft(made.file, made)
    const fault = brokenInvariant(draft, made.file.length) ?? misplacedWord(made, draft)
    if (fault) return fault
  }
  return undefined
}

test.each([
  ['draft/mime/transfer.ts', 'end[n++] = i += 3', 'end[n++] = (i += 3) + 1'],
  [
    'draft/mime/transfer.ts',
    'data[n] = high * 16 + low\n        start[n] = i',
    'data[n] = high * 16 + low\n        start[n] = i + 1',
  ],
  ['draft/mime/transfer.ts', 'if (digits === 0) group = i', 'if (digits === 0) group = i + 1'],
  ['draft/mime/transfer.ts', 'if (digits === 4) close(i + 1)', 'if (digits === 4) close(i)'],
  ['draft/mime/octets.ts', 'subarray(from + 1, behind + 1)', 'subarray(from, behind)'],
  ['draft/mime/octets.ts', 'list[i] = first + i', 'list[i] = first + i + 1'],
  ['draft/charset/utf8.ts', 'each.end[i + size - 1]!', 'each.end[i]!'],
  ['draft/html/text-run.ts', 'const end = start + piece.length', 'const end = start + 1'],
  ['draft/markdown/align.ts', 'out.atom(odd.text, at, at + odd.length)', 'out.atom(odd.text, at, at + 1)'],
  ['draft/markdown/align.ts', 'at - (to - from))', 'at - (to - from) + 1)'],
  ['text/passage.ts', 'to[Math.min(z, last) - 1]!', 'to[Math.min(z, last - 1)]!'],
  ['text/derive.ts', 'end[at] = ++i', 'end[at] = i++'],
])('%s: "%s" must not be "%s"', async (file, from, to) => {
  expect(await faultOf((await mutant('src/draft/index.ts', file, from, to)) as typeof reader)).toBeDefined()
})

test('the reader as it is has no fault', async () => {
  expect(await faultOf(await import('../../src/draft/index.ts'))).toBeUndefined()
})
