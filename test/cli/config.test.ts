import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cxLint, folderWith, promise } from './run.ts'

const off = 'rules:\n  over-promising: off\n'
const warn = JSON.stringify({ rules: { 'over-promising': 'warning' } })

/** Lints the mail in a folder with these files, and tells which severity its finding has. */
function severity(files: Record<string, string>, args: string[] = [], cwd = '.', env = {}) {
  const root = folderWith({ 'package.json': '{}', 'mails/a.eml': promise, ...files })
  const draft = join(root, 'mails/a.eml')
  const { out, code, err } = cxLint(['-f', 'json', draft, ...args], { cwd: join(root, cwd), env })
  if (code === 2) return err.replaceAll(`${root}/`, '')
  return JSON.parse(out).files[0].findings[0]?.severity ?? 'off'
}

describe('the search', () => {
  test.each([
    '.cx-lintrc',
    '.cx-lintrc.yaml',
    '.cx-lintrc.yml',
    '.config/cx-lintrc',
    '.config/.cx-lintrc.yml',
  ])('reads %s at the root of the project', name => expect(severity({ [name]: off })).toBe('off'))
  test.each(['.cx-lintrc', '.cx-lintrc.json', '.config/cx-lintrc.json'])('reads JSON in %s', name =>
    expect(severity({ [name]: warn })).toBe('warning'),
  )

  test('reads the key of package.json, which comes first; a dependency of that name is no key', () => {
    expect(severity({ 'package.json': `{"cx-lint":${warn}}`, '.cx-lintrc': off })).toBe('warning')
    expect(severity({ 'package.json': '{"devDependencies":{"cx-lint":"1"}}', '.cx-lintrc': off })).toBe('off')
  })

  test('starts at the file: the nearest configuration wins', () => {
    expect(severity({ '.cx-lintrc': off, 'mails/.cx-lintrc.json': warn })).toBe('warning')
  })

  test('ends at the root of the project, package.json or .git, even when that holds none', () => {
    expect(severity({ '.cx-lintrc': off, 'mails/package.json': '{}' })).toBe('error')
    expect(severity({ '.cx-lintrc': off, 'mails/.git/': '' })).toBe('error')
  })

  test('without a project only the working directory counts', () => {
    const root = folderWith({
      '.cx-lintrc': off,
      'here/.cx-lintrc.json': warn,
      'here/mails/a.eml': promise,
      'mails/b.eml': promise,
    })
    const found = (cwd: string, file: string) =>
      JSON.parse(cxLint(['-f', 'json', file], { cwd: join(root, cwd) }).out).files[0].findings[0]?.severity
    expect(found('here', 'mails/a.eml')).toBe('warning')
    expect(found('here/mails', 'a.eml')).toBe('error')
    expect(found('here', '../mails/b.eml')).toBe('warning')
  })

  test('starts at the name given to standard input', () => {
    const root = folderWith({ 'package.json': '{}', 'mails/.cx-lintrc': off })
    expect(cxLint(['-', '--stdin-filename', 'mails/new.eml'], { cwd: root, input: promise }).code).toBe(0)
    expect(cxLint(['-'], { cwd: root, input: promise }).code).toBe(1)
  })
})

describe('a configuration that is named', () => {
  const files = { 'ours.yaml': off, '.cx-lintrc.json': warn }
  test('beats the search; --no-config beats both', () => {
    expect(severity(files, ['--config', 'ours.yaml'])).toBe('off')
    expect(severity(files, [], '.', { CX_LINT_CONFIG: 'ours.yaml' })).toBe('off')
    expect(severity(files, ['-c', '.cx-lintrc.json'], '.', { CX_LINT_CONFIG: 'ours.yaml' })).toBe('warning')
    expect(severity(files, ['--no-config'], '.', { CX_LINT_CONFIG: 'ours.yaml' })).toBe('error')
  })

  test('is refused when it is missing or holds no settings', () => {
    expect(severity(files, ['-c', 'gone.yaml'])).toBe(
      'cx-lint: gone.yaml: there is no such file or folder.\n',
    )
    expect(severity(files, ['-c', 'package.json'])).toBe('cx-lint: package.json: it has no key "cx-lint".\n')
  })
})

describe('a broken configuration is said once, with its line, and ends with 2', () => {
  test.each([
    [
      '.cx-lintrc.json',
      '{\n  "rules": {\n    "over-promisin": "off"\n  }\n}',
      '.cx-lintrc.json:3: rules › over-promisin: there is no such rule or group. Did you mean over-promising?',
    ],
    [
      'package.json',
      '{\n  "cx-lint": { "rulez": {} }\n}',
      'package.json:2: cx-lint › rulez: there is no such key. Did you mean rules?',
    ],
    [
      '.cx-lintrc.yaml',
      'rules:\n  a: [\n',
      '.cx-lintrc.yaml:3: it cannot be read: unexpected end of the stream within a flow collection.',
    ],
    ['.cx-lintrc.json', '{"rules": }', '.cx-lintrc.json: it cannot be read: '],
  ])('%s', (name, text, message) => {
    const root = folderWith({ 'package.json': '{}', [name]: text, 'a.eml': promise, 'b.eml': promise })
    const { code, err, out } = cxLint(['.'], { cwd: root })
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 })
    expect(err).toContain(`cx-lint: ${message}`)
  })
})

describe('traps: a draft and its surroundings never make code run', () => {
  const trap = "require('node:fs').writeFileSync(__dirname + '/RAN', ''); module.exports = {}"
  const esmTrap =
    "import { writeFileSync } from 'node:fs'; writeFileSync(new URL('RAN', import.meta.url), ''); export default {}"

  /** Lints a mail two folders below the traps and returns the traps that ran. */
  function sprung(files: Record<string, string>, args = ['a.eml'], cwd = 'foreign/download') {
    const root = folderWith({ ...files, 'foreign/download/a.eml': promise })
    const run = cxLint(args, { cwd: join(root, cwd) })
    const folders = [
      '',
      '.config',
      'foreign',
      'foreign/.config',
      'foreign/download',
      'foreign/download/.config',
    ]
    return { ...run, ran: folders.filter(folder => existsSync(join(root, folder, 'RAN'))) }
  }

  test('the meta configuration of cosmiconfig in the working directory', () => {
    const files = {
      'foreign/download/.config/config.cjs': trap,
      'foreign/download/.config/config.js': trap,
      'foreign/download/.cx-lintrc': off,
    }
    expect(sprung(files)).toMatchObject({ ran: [], code: 0 })
  })

  test('configurations of foreign ancestors, code or data', () => {
    const files = {
      'cx-lint.config.cjs': trap,
      'foreign/cx-lint.config.mjs': esmTrap,
      'foreign/.cx-lintrc.js': trap,
      'foreign/.config/config.cjs': trap,
      'foreign/.cx-lintrc': off,
    }
    expect(sprung(files)).toMatchObject({ ran: [], code: 1, err: '' })
  })

  test('$import in JSON, YAML and package.json', () => {
    for (const [name, text] of [
      ['.cx-lintrc.json', '{"$import":"./evil.cjs"}'],
      ['.cx-lintrc.yaml', '$import: ./evil.cjs\n'],
      ['package.json', '{"$import":"./evil.cjs","cx-lint":{}}'],
      ['package.json', '{"cx-lint":{"$import":"./evil.cjs"}}'],
    ] as const) {
      const run = sprung({ [`foreign/download/${name}`]: text, 'foreign/download/evil.cjs': trap })
      expect(run).toMatchObject({ ran: [], code: 2 })
      expect(run.err).toContain('$import')
    }
  })

  test('YAML tags that build functions', () => {
    const yaml = 'policy:\n  glossary: !!js/function "function () { return 1 }"\n'
    expect(sprung({ 'foreign/download/.cx-lintrc.yaml': yaml })).toMatchObject({ ran: [], code: 2 })
  })

  test('a code configuration beside a draft of a foreign folder is named once, not run', () => {
    const files = {
      'own/package.json': '{}',
      'foreign/download/cx-lint.config.mjs': esmTrap,
      'foreign/download/package.json': '{}',
      'foreign/download/b.eml': promise,
    }
    const run = sprung(files, ['../foreign/download'], 'own')
    expect(run).toMatchObject({ ran: [], code: 1 })
    expect(run.err).toMatch(
      /^cx-lint: \/\S+cx-lint\.config\.mjs was not run: .* --config if you trust it\.\n$/,
    )
  })

  test('a code configuration in the working directory without a project is not run either', () => {
    expect(sprung({ 'foreign/download/cx-lint.config.mjs': esmTrap })).toMatchObject({ ran: [], code: 1 })
  })

  test('a download folder inside the own project is a project of its own when it says so', () => {
    const files = {
      'package.json': '{}',
      'foreign/download/package.json': '{}',
      'foreign/download/cx-lint.config.mjs': esmTrap,
    }
    expect(sprung(files, ['foreign/download/a.eml'], '.')).toMatchObject({ ran: [], code: 1 })
  })

  test('plugins and extends of a found YAML', () => {
    for (const yaml of ['plugins: [./evil.cjs]\n', 'extends: ./evil.cjs\n', 'extends: [./evil.cjs]\n']) {
      const files = { 'foreign/download/.cx-lintrc.yaml': yaml, 'foreign/download/evil.cjs': trap }
      const run = sprung(files)
      expect(run).toMatchObject({ ran: [], code: 1 })
      expect(run.err).toMatch(/^cx-lint: evil\.cjs was not run: .*\n$/)
      // The same beside a project: the draft's folder is not part of it.
      const other = { ...files, 'own/package.json': '{}', 'foreign/download/package.json': '{}' }
      expect(sprung(other, ['../foreign/download/a.eml'], 'own').ran).toEqual([])
    }
  })

  test('a link in the project to code outside of it', () => {
    const root = folderWith({ 'evil.cjs': trap, 'own/package.json': '{}', 'own/a.eml': promise })
    symlinkSync('../evil.cjs', join(root, 'own/cx-lint.config.cjs'))
    expect(cxLint(['a.eml'], { cwd: join(root, 'own') }).err).toContain('was not run')
    expect(existsSync(join(root, 'RAN'))).toBe(false)
  })

  test('the traps work: the same code runs in the own project, and where it is named', () => {
    const own = { 'foreign/download/package.json': '{}', 'foreign/download/cx-lint.config.mjs': esmTrap }
    expect(sprung(own).ran).toEqual(['foreign/download'])
    const named = { 'foreign/evil.cjs': trap }
    expect(sprung(named, ['a.eml', '-c', '../evil.cjs']).ran).toEqual(['foreign'])
  })
})
