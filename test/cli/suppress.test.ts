import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cxLint, folderWith, mail, promise } from './run.ts'

const rule = 'over-promising/guarantee'
const only = ['--only', 'over-promising']
const project = { 'package.json': '{}', 'a.eml': promise }

describe('a draft is silenced from outside its text', () => {
  test('by its sidecar', () => {
    const cwd = folderWith({
      ...project,
      'a.eml.cx-lint.json': `{"disable":[{"rule":"${rule}","reason":"x"}]}`,
    })
    expect(cxLint(['a.eml', ...only], { cwd })).toMatchObject({
      code: 0,
      out: 'Nothing to change in 1 file\n',
    })
    const broken = folderWith({ ...project, 'a.eml.cx-lint.json': '{"disable":' })
    const run = cxLint(['a.eml', '-f', 'unix', ...only], { cwd: broken })
    expect(run.code).toBe(1)
    expect(run.out).toContain('[meta/sidecar]')
    expect(run.out).toContain(`[${rule}]`)
  })

  test('by the fingerprint that json shows, and no other', () => {
    const cwd = folderWith(project)
    const { files } = JSON.parse(cxLint(['a.eml', '-f', 'json', ...only], { cwd }).out)
    const { fingerprint } = files[0].findings[0]
    const silence = ['a.eml', ...only, '--suppress', `${rule}@${fingerprint}`, '--cache']
    // The second run knows from the cache that the flag is of use.
    for (let run = 0; run < 2; run++) expect(cxLint(silence, { cwd })).toMatchObject({ code: 0, err: '' })
    const old = ['a.eml', ...only, '--suppress', `${rule}@0123456789abcdef`]
    const told = cxLint(old, { cwd })
    expect(told.code).toBe(1)
    expect(told.err).toBe(`cx-lint: --suppress ${rule}@0123456789abcdef silences nothing; leave it out.\n`)
    const quiet = cxLint([...old, '--report-unused-disable-directives-severity', 'off'], { cwd })
    expect(quiet.err).toBe('')
    const bad = cxLint(['a.eml', '--suppress', rule], { cwd })
    expect(bad).toMatchObject({ code: 2, out: '' })
    expect(bad.err).toContain('--suppress takes a rule and a fingerprint')
  })
})

describe('directives', () => {
  const template = (words: string, comment: string) => ({
    'package.json': '{}',
    'a.j2': `{# cx-lint-disable-next-line ${rule} ${comment} #}\n${words}\n`,
  })

  test('are read unless the command says no', () => {
    const cwd = folderWith(template('We guarantee that it will not fail.', '-- agreed'))
    expect(cxLint(['a.j2', ...only], { cwd }).code).toBe(0)
    expect(cxLint(['a.j2', ...only, '--no-inline-config'], { cwd }).code).toBe(1)
  })

  test('that silence nothing are warnings that count, or what the command makes of them', () => {
    const cwd = folderWith(template('Thank you.', ''))
    const level = (...args: string[]) => cxLint(['a.j2', '--only', rule, ...args], { cwd }).code
    const flag = '--report-unused-disable-directives'
    expect(level()).toBe(0)
    expect(level('--max-warnings', '0')).toBe(1)
    expect(level(flag)).toBe(1)
    expect(level(flag, `${flag}-severity`, 'warn')).toBe(0)
    expect(level('--max-warnings', '0', `${flag}-severity`, 'off')).toBe(0)
  })

  test('in a mail are an error, and so is the header once the mail is final', () => {
    const leak = mail('{# cx-lint-disable-file over-promising #}\nThank you.')
    const header = leak
      .replace('Subject:', 'X-Cx-Lint-Disable: over-promising\nSubject:')
      .replace(/\{#.*#\}/, 'Hi,')
    const cwd = folderWith({ 'package.json': '{}', 'leak.eml': leak, 'header.eml': header })
    const told = (...args: string[]) => cxLint(['-f', 'unix', ...args], { cwd })
    expect(told('leak.eml')).toMatchObject({
      code: 1,
      out: expect.stringContaining('[meta/leaked-directive]'),
    })
    expect(told('header.eml').code).toBe(0)
    expect(told('header.eml', '--final')).toMatchObject({
      code: 1,
      out: expect.stringContaining('[meta/leaked-directive]'),
    })
  })
})

describe('the baseline', () => {
  const file = 'cx-lint-suppressions.json'
  const lint = (cwd: string, ...args: string[]) => cxLint(['.', '--only', 'over-promising', ...args], { cwd })
  const read = (cwd: string, name = file) => JSON.parse(readFileSync(join(cwd, name), 'utf8'))

  test('takes in all of today, and what comes later is told', () => {
    const cwd = folderWith({ ...project, 'b/b.eml': promise })
    expect(lint(cwd).code).toBe(1)
    expect(lint(cwd, '--suppress-all')).toMatchObject({ code: 0, out: 'Nothing to change in 2 files\n' })
    expect(Object.keys(read(cwd).files)).toEqual(['a.eml', 'b/b.eml'])
    expect(readFileSync(join(cwd, file), 'utf8')).not.toMatch(/guarantee that|acme|Bob/)
    expect(lint(cwd).code).toBe(0)
    writeFileSync(
      join(cwd, 'a.eml'),
      mail('News.\n\nWe guarantee that it will not fail. We guarantee a refund.'),
    )
    const run = lint(cwd, '-f', 'unix')
    expect(run.code).toBe(1)
    expect(run.out.trim().split('\n')).toHaveLength(1)
  })

  test('holds from any folder, as its paths are relative to it', () => {
    const cwd = folderWith({ ...project, 'b/b.eml': promise })
    lint(cwd, '--suppress-all')
    const below = cxLint(['b.eml', ...only, '--suppressions-location', `../${file}`], { cwd: join(cwd, 'b') })
    expect(below.code).toBe(0)
  })

  test('takes in one rule or group', () => {
    const cwd = folderWith(project)
    expect(lint(cwd, '--suppress-rule', 'cc-cascade').code).toBe(1)
    expect(read(cwd).files).toEqual({})
    expect(lint(cwd, '--suppress-rule', 'over-promising').code).toBe(0)
    expect(Object.keys(read(cwd).files['a.eml'])).toEqual([rule])
  })

  test('that holds more than there is fails the run, until it is pruned', () => {
    const cwd = folderWith({ ...project, 'b.eml': promise })
    lint(cwd, '--suppress-all')
    writeFileSync(join(cwd, 'a.eml'), mail('Thank you.'))
    const run = lint(cwd)
    expect(run.code).toBe(1)
    expect(run.err).toContain('holds 1 finding that nobody makes any more')
    expect(lint(cwd, '--pass-on-unpruned-suppressions')).toMatchObject({ code: 0, err: '' })
    // Other files were not checked, so nobody can say that theirs is of no use.
    expect(cxLint(['b.eml', ...only], { cwd }).code).toBe(0)
    expect(lint(cwd, '--prune-suppressions').code).toBe(0)
    expect(Object.keys(read(cwd).files)).toEqual(['b.eml'])
    expect(lint(cwd).code).toBe(0)
  })

  test('silences nothing that the policy has locked', () => {
    const cwd = folderWith({ ...project, '.cx-lintrc.json': `{"policy":{"locked":["${rule}"]}}` })
    expect(lint(cwd, '--suppress-all').code).toBe(1)
    expect(read(cwd).files).toEqual({})
  })

  test('may lie elsewhere; what cannot be used is said', () => {
    const cwd = folderWith({ ...project, 'bad.json': '{"files":[]}' })
    expect(lint(cwd, '--suppress-all', '--suppressions-location', 'ci/base.json').code).toBe(0)
    expect(Object.keys(read(cwd, 'ci/base.json').files)).toEqual(['../a.eml'])
    for (const [args, says] of [
      [['--suppressions-location', 'none.json'], 'none.json: there is no such file'],
      [['--suppressions-location', 'bad.json'], 'bad.json is no baseline'],
      [['--suppress-all', '--suppress-rule', rule], 'leave --suppress-rule out'],
      [['--suppress-all', '--prune-suppressions'], 'one after the other'],
    ] as const) {
      const run = lint(cwd, ...args)
      expect(run).toMatchObject({ code: 2, out: '' })
      expect(run.err).toContain(says)
    }
  })
})
