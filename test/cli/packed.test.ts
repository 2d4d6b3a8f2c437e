import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fine, folderWith, promise } from './run.ts'

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

/**
 * An empty project with the package as npm packs it. What it depends on is linked from here, so that the test needs
 * no registry; nothing else of this repository can be reached from there.
 */
let project: string
beforeAll(() => {
  project = folderWith({ 'package.json': '{ "private": true, "type": "module" }', 'node_modules/.bin/': '' })
  const packed = run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', project],
    resolve('.'),
  )
  const [{ filename }] = JSON.parse(packed.out)
  const home = join(project, 'node_modules/cx-lint')
  mkdirSync(home)
  expect(run('tar', ['xzf', join(project, filename), '--strip-components=1', '-C', home], project).code).toBe(
    0,
  )
  for (const name of Object.keys(dependencies))
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name))
  symlinkSync('../cx-lint/bin/cx-lint.js', join(project, 'node_modules/.bin/cx-lint'))
  writeFileSync(join(project, 'bad.eml'), promise)
  writeFileSync(join(project, 'good.eml'), fine)
}, 60_000)

function run(command: string, args: readonly string[], cwd: string) {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env })
  return { code: status, out: stdout, err: stderr }
}

const cxLint = (...args: string[]) => run(join(project, 'node_modules/.bin/cx-lint'), args, project)

describe('the package, installed into an empty folder', () => {
  test('holds what a user needs and no sources', () => {
    const home = join(project, 'node_modules/cx-lint')
    expect(readdirSync(home).sort()).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'bin',
        'dist',
        'docs',
        'package.json',
        'schema',
      ]),
    )
    for (const name of ['src', 'rules', 'test', 'fixtures', 'eval', 'scripts'])
      expect(existsSync(join(home, name)), name).toBe(false)
  })

  test('tells its version and its help', () => {
    expect(cxLint('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' })
    expect(cxLint('--help').out).toContain('Usage: cx-lint')
  })

  test('checks a draft, explains a rule, and knows a file again from its cache', () => {
    const { code, out, err } = cxLint('bad.eml', '-f', 'unix')
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^bad\.eml:7:4: error: .*\[over-promising\/guarantee\]$/m)
    expect(cxLint('good.eml').code).toBe(0)
    expect(cxLint('explain', 'over-promising/guarantee').out).toContain('Why.')
    expect(JSON.parse(cxLint('rules', '-f', 'json').out).length).toBeGreaterThan(20)
    cxLint('bad.eml', 'good.eml', '--cache')
    expect(cxLint('bad.eml', 'good.eml', '--cache', '--stats').err).toContain('(0 judged, 2 known)')
  })

  test('threads and every format are on board', () => {
    expect(cxLint('bad.eml', 'good.eml', '--concurrency', '2').code).toBe(1)
    const formats = 'stylish unix agent json jsonl sarif github gitlab junit checkstyle rdjson'.split(' ')
    for (const format of formats)
      expect(cxLint('bad.eml', '-f', format), format).toMatchObject({ code: 1, err: '' })
  })

  test('writes a configuration whose schema an editor finds', () => {
    expect(cxLint('init', '--yes').code).toBe(0)
    const config = JSON.parse(readFileSync(join(project, '.cx-lintrc.json'), 'utf8'))
    const schema = JSON.parse(readFileSync(join(project, config.$schema), 'utf8'))
    expect(schema.$defs.rules.properties).toHaveProperty(['over-promising/guarantee'])
    expect(cxLint('bad.eml')).toMatchObject({ code: 1, err: '' })
    expect(cxLint('init', '--yes').code).toBe(2)
  })

  const rule = `defineRule({
    id: 'acme/parcel', severity: 'warning', since: '1.0.0', flags: 'parcels', why: 'We say box.', reads: ['own'],
    check({ sentences, report }) {
      for (const sentence of sentences('own'))
        if (sentence.text.includes('parcel')) report({ at: { sentence }, says: 'says parcel', instead: 'Say box.' })
    },
    examples: { flags: [], allows: [] },
  })`

  test.each([
    [
      'JavaScript',
      'acme.js',
      `import { defineRule } from 'cx-lint'\nexport default { name: 'acme', api: 1, rules: [${rule}] }\n`,
    ],
    [
      'TypeScript',
      'acme.ts',
      `import { defineRule, type Plugin } from 'cx-lint'\nexport default { name: 'acme', api: 1, rules: [${rule}] } satisfies Plugin\n`,
    ],
  ])('runs a plug-in in %s, and its types hold', (_, name, text) => {
    writeFileSync(join(project, name), text)
    writeFileSync(join(project, 'own.yaml'), `plugins: [./${name}]\n`)
    const { code, out, err } = cxLint('good.eml', '-f', 'unix', '--config', 'own.yaml')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      'Says parcel Instead: Say box. [acme/parcel]'.replace('parcel Instead', 'parcel. Instead'),
    )
    if (name.endsWith('.js')) return
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const flags = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--types',
      '',
      name,
    ]
    expect(run(process.execPath, [tsc, ...flags], project)).toMatchObject({ code: 0, out: '' })
  })

  test('takes a configuration in TypeScript', () => {
    writeFileSync(
      join(project, 'own.config.ts'),
      `import type { ConfigData } from 'cx-lint'\nexport default { rules: { 'over-promising/guarantee': 'off' } } satisfies ConfigData\n`,
    )
    const { out, err } = cxLint('bad.eml', '-f', 'unix', '--config', 'own.config.ts')
    expect(out).not.toContain('over-promising/guarantee')
    expect(err).toBe('')
  })
})
