import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cxLint, folderWith, promise } from './run.ts'

const root = folderWith({ 'bad.eml': promise })

describe('a mistake in the call ends with 2, a hint and nothing on standard output', () => {
  test.each([
    [['--levl', 'info'], "cx-lint: unknown option '--levl'\n(Did you mean --level?)\n"],
    [
      ['--level', 'warn', 'bad.eml'],
      'cx-lint: --level cannot be "warn". Did you mean warning? It takes error, warning, info.\n',
    ],
    [
      ['-f', 'jsn', 'bad.eml'],
      'cx-lint: --format cannot be "jsn". Did you mean json? It takes stylish, unix, agent, json, jsonl, sarif, github, gitlab, junit, checkstyle, rdjson.\n',
    ],
    [
      ['--fail-on', 'all', 'bad.eml'],
      'cx-lint: --fail-on cannot be "all". It takes error, warning, info, never.\n',
    ],
    [
      ['--max-warnings', '-1', 'bad.eml'],
      'cx-lint: --max-warnings takes a whole number from 0 up, not "-1".\n',
    ],
    [
      ['--now', 'tomorrow', 'bad.eml'],
      'cx-lint: --now takes a date such as 2026-03-01 or 2026-03-01T09:30:00Z, not "tomorrow".\n',
    ],
    [
      ['--rule', 'over-promising', 'bad.eml'],
      'cx-lint: --rule takes a rule and a level, such as \'over-promising: warning\', not "over-promising".\n',
    ],
    [
      ['--rule', 'over-promissing: off', 'bad.eml'],
      'cx-lint: --rule: rules › over-promissing: there is no such rule or group. Did you mean over-promising?\n',
    ],
    [
      ['--only', 'guarante', 'bad.eml'],
      'cx-lint: --only: guarante: there is no such rule or group. Did you mean over-promising/guarantee?\n',
    ],
    [['--format'], "cx-lint: option '-f, --format <format>' argument missing\n"],
    [['--parent', 'gone.eml', 'bad.eml'], 'cx-lint: --parent gone.eml: there is no such file or folder.\n'],
    [['explain', 'guarante'], 'cx-lint: There is no rule guarante. Did you mean over-promising/guarantee?\n'],
    [
      [],
      'cx-lint: What shall be checked? Name a draft, a folder or a glob, or - for standard input. See cx-lint --help.\n',
    ],
  ])('%j', (args, err) => expect(cxLint(args, { cwd: root })).toEqual({ code: 2, out: '', err }))

  test('also in CX_LINT_NOW', () => {
    expect(cxLint(['bad.eml'], { cwd: root, env: { CX_LINT_NOW: 'soon' } })).toMatchObject({
      code: 2,
      out: '',
    })
  })
})

test('help shows examples and exit codes, in 80 columns; version is the one of the package', () => {
  const { out, code } = cxLint(['--help'])
  expect(code).toBe(0)
  expect(out).toContain('cx-lint reply.eml')
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  expect(cxLint(['--version'])).toEqual({
    code: 0,
    out: `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
    err: '',
  })
})

test('rules lists every rule, for people and for programs', () => {
  const listed = JSON.parse(cxLint(['rules', '--format', 'json']).out)
  expect(listed).toContainEqual(
    expect.objectContaining({ id: 'over-promising/guarantee', severity: 'error' }),
  )
  expect(cxLint(['rules', '--color']).out).toContain('\u001b[31merror')
  const lines = cxLint(['rules', '--no-color']).out.trim().split('\n')
  expect(lines.filter(line => /^\S+\/\S+ {2}(?:error|warning|info)$/.test(line))).toHaveLength(listed.length)
})

test('explain shows what a rule flags, why, and what it leaves alone', () => {
  const { out, code } = cxLint(['explain', 'over-promising/guarantee'])
  expect(code).toBe(0)
  for (const part of [
    'over-promising/guarantee',
    'error',
    'We ‹guarantee› your',
    'Write instead',
    'We can’t guarantee',
  ])
    expect(out).toContain(part)
})
