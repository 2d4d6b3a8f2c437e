import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cxLint, fine, folderWith, promise } from './run.ts'

interface Meta {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>
  >
}

const { outputs } = JSON.parse(readFileSync('node_modules/.cache/cx-lint/meta.json', 'utf8')) as Meta
const inputsOf = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output.inputs]))

const root = folderWith({
  'package.json': '{"devDependencies":{"cx-lint":"1"}}',
  'good.eml': 'From: Ann <ann@acme.example>\nTo: Bob <bob@client.example>\nSubject: Hello\n\nHi Bob,\n',
  'bad.eml': promise,
  'odd.eml': promise.replace('will not', 'will/can not'),
  'set/package.json': '{}',
  'set/.cx-lintrc.json': '{}',
  'set/good.eml': fine,
})

/** Everything that a run loaded, packages by name: the engine itself keeps the list, as coverage. */
function loaded(...args: string[]) {
  const coverage = mkdtempSync(join(tmpdir(), 'cx-lint-loaded-'))
  cxLint(args, { cwd: root, env: { NODE_V8_COVERAGE: coverage } })
  const scripts = readdirSync(coverage).flatMap(
    file => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result,
  )
  const files = scripts.flatMap(chunksIn).flatMap(chunk => Object.keys(inputsOf.get(chunk) ?? {}))
  const packages = files.flatMap(file => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
  return {
    packages: [...new Set(packages)].sort(),
    scripts: scripts
      .filter(({ url }: Script) => url.startsWith('file:'))
      .map(({ url }: Script) => basename(url).replace(/^pack-.*/, 'pack'))
      .sort(),
    files: files.filter(file => !file.includes('node_modules')),
  }
}

interface Script {
  readonly url: string
  readonly functions: readonly {
    readonly functionName: string
    readonly ranges: readonly { count: number }[]
  }[]
}

/** The chunks of a script that ran: a pack holds many, each a function of its own. */
function chunksIn({ url, functions }: Script): string[] {
  const name = basename(url)
  if (!name.startsWith('pack-')) return [name.replace(/\.cjs$/, '.js')]
  return functions.filter(({ ranges }) => ranges[0]!.count > 0).map(({ functionName }) => functionName)
}

const light = ['commander', 'fastest-levenshtein']

describe('a run loads what it needs and no more', () => {
  test.each([[['--version']], [['--help']], [['--levl']], [['-f', 'nope', 'good.eml']]])('%j', args => {
    const { packages, files } = loaded(...args)
    expect(packages).toEqual(light)
    expect(files.filter(file => !file.startsWith('src/cli/')).sort()).toEqual([
      'src/config/config-error.ts',
      'src/config/did-you-mean.ts',
      'src/report/formats.ts',
      'src/report/stylish/visible.ts',
    ])
  })

  test('a missing file needs neither the readers nor the rules', () => {
    const { packages, files } = loaded('gone.eml')
    expect(packages).toEqual(light)
    expect(files.filter(file => /^(?:rules|src\/(?:draft|language|lint|engine))\//.test(file))).toEqual([])
  })

  test('a clean mail needs no language library, no colours, no parser of configuration, no other format', () => {
    const { packages, files } = loaded('good.eml')
    expect(packages).toEqual(light)
    expect(files).toContain('src/report/stylish/stylish.ts')
    expect(files).not.toContain('src/report/json.ts')
  })

  test.each(['good.eml', 'bad.eml'])('%s needs one pack of code, and nothing that came in unseen', mail => {
    const { packages, scripts, files } = loaded(mail)
    expect(scripts).toEqual(['cx-lint.js', 'pack', 'start.cjs'])
    expect(packages).toEqual(light)
    const rooms = new Set(
      files.map(file => (file.startsWith('src/') ? file.split('/', 2).join('/') : file.split(/[/:]/)[0])),
    )
    expect([...rooms].sort()).toEqual([
      'lean',
      'rules',
      'src/cli',
      'src/config',
      'src/draft',
      'src/engine',
      'src/language',
      'src/lint',
      'src/report',
      'src/rule',
      'src/suppress',
      'src/text',
    ])
    expect(
      files.filter(file => /^src\/(?:draft\/(?:html|markdown)|cli\/(?:looks|drafts\/glob))\//.test(file)),
    ).toEqual([])
  })

  test('a sentence with odd signs needs the language library; colours need chalk; settings need their parser', () => {
    expect(loaded('odd.eml').packages).toContain('compromise')
    expect(loaded('good.eml', '--color').packages).toContain('chalk')
    expect(loaded('set/good.eml').packages).toContain('cosmiconfig')
    expect(loaded('good.eml', '-f', 'json').files).not.toContain('src/report/stylish/stylish.ts')
    expect(loaded('set').packages).toContain('ignore')
    expect(loaded('*.eml').packages).toContain('tinyglobby')
  })
})
