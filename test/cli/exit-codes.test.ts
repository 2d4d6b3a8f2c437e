import { expect, test } from 'vitest'
import { cxLint, fine, folderWith, promise } from './run.ts'

const root = folderWith({ 'bad.eml': promise, 'good.eml': fine, 'empty.eml': '' })
const code = (...args: string[]) => cxLint(args, { cwd: root }).code

test.each([
  ['a clean draft', ['good.eml'], 0],
  ['an error', ['bad.eml'], 1],
  ['an error that is only a warning here', ['bad.eml', '--rule', 'over-promising: warning'], 0],
  ['a warning that fails', ['bad.eml', '--rule', 'over-promising: warning', '--fail-on', 'warning'], 1],
  ['a hint that fails', ['bad.eml', '--rule', 'over-promising: info', '--fail-on', 'info'], 1],
  ['errors that fail nothing', ['bad.eml', '--fail-on', 'never'], 0],
  ['errors, but exit zero', ['bad.eml', '--exit-zero'], 0],
  ['as many warnings as allowed', ['bad.eml', '--rule', 'over-promising: warning', '--max-warnings', '1'], 0],
  ['a rule that is off', ['bad.eml', '--skip', 'over-promising'], 0],
  ['a missing file', ['gone.eml'], 2],
  ['a missing file beside findings', ['gone.eml', 'bad.eml'], 2],
  ['exit zero does not hide a missing file', ['gone.eml', '--exit-zero'], 2],
  ['an empty file alone', ['empty.eml'], 2],
  ['an empty file among others', ['empty.eml', 'good.eml'], 0],
])('%s', (_, args, expected) => expect(code(...args)).toBe(expected))

test('quiet never hides that there are too many warnings', () => {
  const run = cxLint(['bad.eml', '--rule', 'over-promising: warning', '--max-warnings', '0', '--quiet'], {
    cwd: root,
  })
  expect(run.code).toBe(1)
  expect(run.out).toBe('Nothing to change in 1 file (1 warning hidden, see --level warning)\n')
  expect(run.err).toBe('cx-lint: 1 warning (1 hidden), and --max-warnings allows 0.\n')
})
