import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cxLint, fine, folderWith, mail, promise } from './run.ts'

/** Severities of the findings of each file, as `path group severity`. */
function found(root: string, args: string[] = ['.'], cwd = '.') {
  const { out, err, code } = cxLint(['-f', 'json', ...args], { cwd: join(root, cwd) })
  if (code === 2) return err.replaceAll(`${root}/`, '')
  const { files } = JSON.parse(out) as {
    files: { path: string; findings: { rule: string; severity: string }[] }[]
  }
  return files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity }) => `${path} ${rule.split('/')[0]} ${severity}`),
  )
}

const guarantee = 'over-promising/guarantee'
const shouting = `export default {
  name: 'acme', api: 1,
  rules: [{
    id: 'acme/parcel', kind: 'code', severity: 'warning', since: '1.0.0', flags: 'parcels', why: 'We say box.',
    reads: ['own'],
    check({ sentences, report }) {
      for (const sentence of sentences('own'))
        if (sentence.text.includes('parcel')) report({ at: { sentence }, says: 'is a box', instead: 'Write box.' })
    },
    examples: { flags: [], allows: [] },
  }],
}`

describe('extends', () => {
  test('a path is relative to the file that names it; the nearer one wins; packages count', () => {
    const root = folderWith({
      'package.json': '{}',
      'node_modules/acme-cx/package.json': '{"name":"acme-cx","main":"rules.json"}',
      'node_modules/acme-cx/rules.json': '{"rules":{"over-promising":"info"}}',
      'shared/base.yaml': 'extends: ./deep/more.json\nrules:\n  courtesy: off\n',
      'shared/deep/more.json': '{"rules":{"over-promising":"warning"}}',
      '.cx-lintrc.yaml': 'extends: [acme-cx, ./shared/base.yaml]\n',
      'own/.cx-lintrc.json': '{"extends":"acme-cx"}',
      'a.eml': promise,
      'own/b.eml': promise,
    })
    expect(found(root, ['a.eml', 'own/b.eml'])).toEqual([
      'a.eml over-promising warning',
      'own/b.eml over-promising info',
    ])
  })

  test('circles, missing files and unknown presets are refused at their line', () => {
    const refused = (files: Record<string, string>) =>
      found(folderWith({ 'package.json': '{}', 'a.eml': fine, ...files }))
    expect(
      refused({ '.cx-lintrc.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'extends:\n  - ./.cx-lintrc.yaml\n' }),
    ).toBe(
      'cx-lint: b.yaml:2: extends › 0: this is a circle: .cx-lintrc.yaml extends b.yaml extends .cx-lintrc.yaml.\n',
    )
    expect(refused({ '.cx-lintrc.yaml': 'rules: {}\nextends: ./gone.yaml\n' })).toBe(
      'cx-lint: .cx-lintrc.yaml:2: extends: ./gone.yaml: there is no such file or folder.\n',
    )
    expect(refused({ '.cx-lintrc.yaml': 'extends: stric\n' })).toBe(
      'cx-lint: .cx-lintrc.yaml:1: extends: there is no preset stric here. Did you mean strict?\n',
    )
  })
})

test('overrides hold for the globs of their files, relative to the configuration', () => {
  const root = folderWith({
    'package.json': '{}',
    '.config/cx-lintrc.yaml': `overrides:\n  - files: mails/*.eml\n    rules:\n      over-promising: info\n`,
    'mails/a.eml': promise,
    'b.eml': promise,
  })
  const wanted = ['b.eml over-promising error', 'mails/a.eml over-promising info']
  expect(found(root)).toEqual(wanted)
  expect(found(root, ['..'], 'mails')).toEqual([
    `${join(root, 'b.eml')} over-promising error`,
    'a.eml over-promising info',
  ])
})

test('a locked rule is not switched off from the command line', () => {
  const root = folderWith({
    'package.json': '{}',
    '.cx-lintrc.json': `{"policy":{"locked":["${guarantee}"]}}`,
    'a.eml': promise,
  })
  const says = `${guarantee} is locked by policy.locked`
  expect(found(root, ['a.eml', '--rule', 'over-promising: off'])).toContain(says)
  expect(found(root, ['a.eml', '--skip', guarantee])).toContain(says)
  expect(found(root, ['a.eml', '--only', 'courtesy'])).toEqual(['a.eml over-promising error'])
})

describe('plug-ins and configurations that are code', () => {
  const parcel = mail('Hi Bob,\n\nThe parcel left today.')
  const wanted = ['a.eml acme warning']

  test.each([
    ['.cx-lintrc.json', '{"plugins":["./acme.mjs"]}'],
    ['cx-lint.config.mjs', "import acme from './acme.mjs'\nexport default { plugins: [acme] }"],
    ['cx-lint.config.ts', "import acme from './acme.mjs'\nexport default { plugins: [acme as object] }"],
  ])('%s', (name, text) => {
    const root = folderWith({ 'package.json': '{}', 'acme.mjs': shouting, 'a.eml': parcel, [name]: text })
    expect(found(root)).toEqual(wanted)
  })

  test('a rule in TypeScript, written with the functions of the package', () => {
    const root = folderWith({
      'package.json': '{"type":"module"}',
      'acme.ts': `import { phraseRule } from '${resolve('dist/index.js')}'
const zones: readonly ('own' | 'subject')[] = ['own']
export default { name: 'acme', api: 1 as const, rules: [phraseRule({
  id: 'acme/parcel', severity: 'warning', since: '1.0.0', flags: 'parcels', why: 'We say box.', reads: zones,
  frames: [{ say: ['the parcel'], says: 'is a box', instead: 'Write box.', examples: { flags: [], allows: [] } }],
})] }`,
      '.cx-lintrc.yaml': 'plugins: [./acme.ts]\nrules:\n  acme/parcel: info\n',
      'a.eml': parcel,
    })
    expect(found(root)).toEqual(['a.eml acme info'])
  })

  test.each([
    ['export default 1', 'acme.mjs: plugins › 0: a plug-in is an object'],
    [
      'export default { name: "a", api: 2, rules: [] }',
      'the plug-in a is written for api 2; this cx-lint knows api 1.',
    ],
    [shouting.replace('acme/parcel', guarantee), `there is already a rule ${guarantee}.`],
    [
      shouting.replace("'code'", "'cod'"),
      'the kind "cod" is not one of phrase, code, combine. Did you mean code?',
    ],
    ['throw new Error("no luck")', 'acme.mjs: it could not be run: no luck.'],
  ])('%# is refused when it is none', (text, says) => {
    const root = folderWith({
      'package.json': '{}',
      'acme.mjs': text,
      'a.eml': fine,
      '.cx-lintrc.json': '{"plugins":["./acme.mjs"]}',
    })
    expect(found(root)).toContain(says.replace('acme.mjs: plugins', '.cx-lintrc.json:1: plugins'))
  })
})

describe('what is looked at', () => {
  const files = {
    'package.json': '{}',
    '.cx-lintrc.yaml': 'ignorePatterns: ["*.html"]\nrules:\n  courtesy: off\n',
    '.cx-lintignore': 'old/\n',
    'a.eml': fine,
    'b.html': 'Hi',
    'old/c.eml': fine,
    'd.md': 'Hi',
  }
  const shown = (...args: string[]) => cxLint(['--show-files', ...args], { cwd: folderWith(files) })

  test('is what no flag, file or configuration leaves out; a named one is told', () => {
    expect(shown('.').out).toBe('a.eml\nd.md\n')
    expect(shown('.', '--ignore-pattern', '*.md').out).toBe('a.eml\n')
    expect(shown('.', '--no-ignore').out).toBe('a.eml\nb.html\nd.md\nold/c.eml\n')
    expect(shown('b.html', 'old/c.eml', 'd.md')).toEqual({
      code: 0,
      out: 'd.md\n',
      err:
        'cx-lint: b.html is left out by .cx-lintrc.yaml; --no-ignore checks it all the same.\n' +
        'cx-lint: old/c.eml is left out by .cx-lintignore; --no-ignore checks it all the same.\n',
    })
    expect(shown('b.html', '--no-warn-ignored').err).toBe('')
  })

  test('print-config shows each value and where it was set', () => {
    const root = folderWith(files)
    const config = JSON.parse(
      cxLint(['--print-config', 'a.eml', '--rule', `${guarantee}: info`], { cwd: root }).out,
    )
    expect(config).toMatchObject({ file: 'a.eml', configs: ['.cx-lintrc.yaml'], ignorePatterns: ['*.html'] })
    expect(config.rules[guarantee]).toMatchObject({ severity: 'info', from: '--rule' })
    expect(config.rules['courtesy/argument']).toMatchObject({ severity: 'off', from: '.cx-lintrc.yaml:3' })
    expect(config.rules['cc-cascade/too-many-recipients'].from).toBe('default')
  })

  test('env-info names versions and places', () => {
    const root = folderWith(files)
    const { out, code } = cxLint(['--env-info'], { cwd: root })
    expect(code).toBe(0)
    for (const part of [
      `Node:              ${process.versions.node}`,
      'configuration:     .cx-lintrc.yaml',
      root,
    ])
      expect(out).toContain(part)
  })

  test('nothing is no mistake where that is said', () => {
    const root = folderWith({ 'x/y.pdf': '' })
    expect(cxLint(['x', '--no-error-on-unmatched-pattern'], { cwd: root })).toMatchObject({
      code: 0,
      err: '',
    })
    expect(cxLint(['--pass-on-no-patterns'], { cwd: root })).toMatchObject({ code: 0, err: '' })
  })
})

describe('init', () => {
  const made = (root: string) => JSON.parse(readFileSync(join(root, '.cx-lintrc.json'), 'utf8'))

  test('asks three questions, or none; what it writes can be used, and it overwrites nothing', () => {
    const root = folderWith({ 'package.json': '{}', 'a.eml': fine })
    const answers = { cwd: root, input: 'strict\nacme.example, acme.test\ny\n' }
    expect(cxLint(['init'], answers)).toMatchObject({ code: 0, out: expect.stringContaining('Wrote') })
    expect(made(root)).toMatchObject({
      extends: ['strict'],
      policy: { ownDomains: ['acme.example', 'acme.test'], locked: [guarantee] },
    })
    expect(cxLint(['a.eml'], { cwd: root }).code).toBe(0)
    expect(cxLint(['init', '--yes'], { cwd: root })).toMatchObject({
      code: 2,
      err: 'cx-lint: .cx-lintrc.json is there already; edit it, or remove it first.\n',
    })
    const other = folderWith({})
    expect(cxLint(['init', '-y'], { cwd: other }).code).toBe(0)
    expect(made(other)).toMatchObject({ extends: ['recommended'] })
  })

  test('without answers, or with a preset that is none, writes nothing', () => {
    const root = folderWith({})
    expect(cxLint(['init'], { cwd: root })).toMatchObject({ code: 2 })
    expect(cxLint(['init'], { cwd: root, input: 'stricter\n\n\n' }).err).toContain(
      'There is no preset stricter.',
    )
    expect(() => made(root)).toThrow('ENOENT')
  })
})

test('explain gives a rule, or all of a group, to programs', () => {
  const [rule] = JSON.parse(cxLint(['explain', guarantee, '-f', 'json']).out)
  expect(rule).toMatchObject({ id: guarantee, severity: 'error', state: 'stable', since: '0.1.0' })
  expect(rule.examples.flagged.length).toBeGreaterThan(0)
  expect(JSON.parse(cxLint(['explain', 'over-promising', '-f', 'json']).out).length).toBeGreaterThan(1)
})

test('words of a company change what the built rules flag, and a fault among them names its line', () => {
  const setting = (options: object) =>
    JSON.stringify({ rules: { 'over-promising/guarantee': ['error', options] } })
  const root = folderWith({ 'package.json': '{}', 'a.eml': promise, 'b.eml': fine })
  const run = (config: string) => {
    writeFileSync(join(root, '.cx-lintrc.json'), config)
    return cxLint(['.', '-f', 'unix', '--only', 'over-promising/guarantee'], { cwd: root })
  }
  expect(run('{}').out).toMatch(/^a\.eml:.*guarantee/)
  expect(run(setting({ allowPhrases: ['guarantee that it'] }))).toMatchObject({ code: 0, out: '' })
  expect(run(setting({ phrases: ['parcel left'] })).out).toMatch(
    /b\.eml:7:5: error: “parcel left” is on the list/,
  )
  const bad = run('{\n "rules": {\n  "over-promising/guarantee": ["error", { "phrases": ["(parcel"] }]\n } }')
  expect(bad.code).toBe(2)
  expect(bad.err).toMatch(
    /^cx-lint: \.cx-lintrc\.json:3: rules › over-promising\/guarantee › phrases: the pattern "\(parcel"/,
  )
  expect(run('{ "lexicons": { "unsur": ["x"] } }').err).toContain('Did you mean unsure?')
})

test('run from the root of several packages, each file follows the configuration of its own package', () => {
  const vow = mail('Hi Bob,\n\nWe guarantee a refund.')
  const set = (level: string) => `{ "rules": { "over-promising/guarantee": "${level}" } }`
  const root = folderWith({
    'package.json': '{}',
    '.cx-lintrc.json': set('off'),
    'a.eml': vow,
    'packages/strict/package.json': '{}',
    'packages/strict/.cx-lintrc.json': set('warning'),
    'packages/strict/mails/b.eml': vow,
    'packages/plain/package.json': '{}',
    'packages/plain/c.eml': vow,
    'packages/base/package.json': `{ "cx-lint": { "extends": "../../.cx-lintrc.json" } }`,
    'packages/base/d.eml': vow,
  })
  const all = cxLint(['.', '-f', 'unix'], { cwd: root }).out
  const flagged = all.split('\n').filter(line => line.endsWith('[over-promising/guarantee]'))
  expect(flagged.map(line => line.replace(/^(\S+): (\w+): .*/, '$1 $2'))).toEqual([
    'packages/plain/c.eml:7:4 error',
    'packages/strict/mails/b.eml:7:4 warning',
  ])
})
