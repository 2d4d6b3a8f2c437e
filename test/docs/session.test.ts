import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('the session in the README is what the command says', () => {
  const args = [
    'bin/cx-lint.js',
    '-f',
    'stylish',
    '--exit-zero',
    '--no-config',
    '--no-color',
    'fixtures/sample/draft.eml',
  ]
  const report = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  const readme = readFileSync(resolve(root, 'README.md'), 'utf8')
  expect(readme).toContain(report.trim())
})
