import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cxLint, fine, folderWith, promise } from './run.ts'

const root = folderWith({ 'bad.eml': promise, 'good.eml': fine })
const bin = `"${process.execPath}" "${resolve('bin/cx-lint.js')}"`
const shell = (script: string) => spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' })

describe('standard input', () => {
  const words = '# Hello\n\nWe guarantee it will not fail.\n'
  test.each([
    [['-']],
    [['--stdin']],
    [['--stdin-filename', 'new.md']],
    [['--stdin', '--stdin-filename', 'new.md']],
  ])('is read with %j', args =>
    expect(cxLint(args, { cwd: root, input: words })).toMatchObject({ code: 1, err: '' }),
  )
  test('is called by its name, if it has one', () => {
    const path = (...args: string[]) =>
      JSON.parse(cxLint(['-', '-f', 'json', ...args], { cwd: root, input: words }).out).files[0].path
    expect(path()).toBe('<stdin>')
    expect(path('--stdin-filename', 'sub/new.md')).toBe('sub/new.md')
  })
  test('without a name is about to be sent, with tags or not', () => {
    const kind = (...args: string[]) =>
      JSON.parse(
        cxLint(['-', '-f', 'json', ...args], { cwd: root, input: 'Hello {{ name }}, thank you.\n' }).out,
      ).files[0].kind
    expect(kind()).toBe('draft')
    expect(kind('--stdin-filename', 'a.txt')).toBe('template')
  })
  test('stands beside files', () => {
    expect(
      JSON.parse(cxLint(['-', 'good.eml', '-f', 'json'], { cwd: root, input: words }).out).files,
    ).toHaveLength(2)
  })
})

describe('the report', () => {
  test('goes to a file, in new folders, with the same exit code', () => {
    const run = cxLint(['bad.eml', '-f', 'json', '-o', 'out/deep/report.json'], { cwd: root })
    expect(run).toEqual({ code: 1, out: '', err: '' })
    expect(JSON.parse(readFileSync(join(root, 'out/deep/report.json'), 'utf8')).files).toHaveLength(1)
  })
  test('is a valid empty document when no file could be read', () => {
    const run = cxLint(['gone.eml', '-f', 'json'], { cwd: root })
    expect(run.code).toBe(2)
    expect(JSON.parse(run.out)).toEqual({ version: 1, files: [] })
  })
  test('never takes the place of a draft', () => {
    const folder = folderWith({ 'a.eml': promise })
    for (const args of [['a.eml'], ['.']]) {
      const run = cxLint([...args, '-o', './a.eml'], { cwd: folder })
      expect(run).toMatchObject({
        code: 2,
        err: 'cx-lint: ./a.eml is one of the drafts, and the report would overwrite it.\n',
      })
    }
    expect(readFileSync(join(folder, 'a.eml'), 'utf8')).toBe(promise)
  })
  test('that cannot be written is said without a stack', () => {
    expect(cxLint(['bad.eml', '-o', '.'], { cwd: root })).toEqual({
      code: 2,
      out: '',
      err: 'cx-lint: . could not be written: this is a folder, not a file.\n',
    })
    expect(cxLint(['bad.eml', '-o', 'good.eml/x'], { cwd: root }).err).toBe(
      'cx-lint: good.eml/x could not be written: part of the path is a file, not a folder.\n',
    )
  })
  test.runIf(existsSync('/dev/full'))('on a full disk is said, too', () => {
    expect(shell(`${bin} bad.eml > /dev/full`)).toMatchObject({
      status: 2,
      stderr: 'cx-lint: The report could not be written: the disk is full.\n',
    })
    expect(cxLint(['bad.eml', '-o', '/dev/full'], { cwd: root }).err).toBe(
      'cx-lint: /dev/full could not be written: the disk is full.\n',
    )
  })
  test('that nobody reads to its end leaves the exit code right', () => {
    const many = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.eml`, promise])))
    const run = shell(`cd ${many}; ${bin} . --no-color | head -1; echo "\${PIPESTATUS[0]}"`)
    expect(run).toMatchObject({ stdout: '0.eml\n1\n', stderr: '' })
  })
})

test('names of files cannot move the cursor or forge a line, on standard output or error', () => {
  const folder = folderWith({ 'a\u001b[2K\n0 errors.eml': promise })
  const run = cxLint(['.', 'gone\u001b\nx.eml'], { cwd: folder })
  expect(run.out).toContain('a␛[2K␊0 errors.eml\n')
  expect(run.err).toMatch(/^cx-lint: gone␛␊x\.eml: there is no such file or folder\..*\n$/)
})

test('streams that are closed from the start are no crash', () => {
  expect(shell(`${bin} bad.eml >&-`)).toMatchObject({ stdout: '', stderr: '' })
  expect(shell(`${bin} - <&-`).status).toBe(2)
  expect(shell(`${bin} gone.eml 2>&-`)).toMatchObject({ status: 2, stdout: '' })
})

test('a working directory that is gone is said', () => {
  const run = shell(`mkdir here && cd here && rmdir ../here && ${bin} x.eml`)
  expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('working directory is gone') })
})

describe('colours', () => {
  const coloured = (args: string[], env = {}) =>
    cxLint(['bad.eml', ...args], { cwd: root, env }).out.includes('\u001b[')
  test('are for terminals, for those who ask, and never for those who ask not', () => {
    expect(coloured([])).toBe(false)
    expect(coloured(['--color'])).toBe(true)
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true)
    expect(coloured([], { FORCE_COLOR: '0' })).toBe(false)
    expect(coloured([], { FORCE_COLOR: '' })).toBe(true)
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true)
    expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(coloured(['--color'], { NO_COLOR: '1' })).toBe(true)
  })
  test.runIf(hasScript())('on a terminal come by themselves, and NO_COLOR takes them away', () => {
    const typed = (env: string) =>
      execFileSync('script', ['-qec', `env ${env} ${bin} bad.eml`, '/dev/null'], {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, TERM: 'xterm' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
    const plain = (env: string) => {
      try {
        return typed(env)
      } catch (error) {
        return (error as { stdout: string }).stdout
      }
    }
    expect(plain('A=1')).toContain('\u001b[31merror')
    expect(plain('NO_COLOR=1')).not.toContain('\u001b[31m')
    expect(plain('TERM=dumb')).not.toContain('\u001b[31m')
  })
})

function hasScript(): boolean {
  return spawnSync('script', ['--version']).status === 0
}
