import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, promise } from './run.ts'

const root = folderWith({ 'bad.eml': promise })
for (const part of ['bin', 'dist', 'package.json'])
  cpSync(resolve(part), join(root, 'package', part), { recursive: true })
const folder = join(root, 'package/.code-cache')

function run() {
  const bin = join(root, 'package/bin/cx-lint.js')
  const { status, stdout } = spawnSync(process.execPath, [bin, '--no-config', 'bad.eml'], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout }
}

const first = run()

test('a run keeps the code that it compiled, and the next one says the same with it', () => {
  expect(first.stdout).toContain('over-promising/guarantee')
  expect(readdirSync(folder)).toHaveLength(1)
  expect(run()).toEqual(first)
})

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (kept: Buffer) => kept.subarray(0, kept.length / 3)],
  ['garbled', (kept: Buffer) => kept.fill(0x5a, kept.length / 4, kept.length / 4 + 64)],
])('what is kept and %s does no harm, and is made anew', (_, harm) => {
  const file = join(folder, readdirSync(folder)[0]!)
  const { length } = readFileSync(file)
  writeFileSync(file, harm(readFileSync(file)))
  expect(run()).toEqual(first)
  // Code differs from run to run in some bytes.
  expect(readFileSync(file).length).toBeGreaterThan(length / 2)
  expect(run()).toEqual(first)
})
