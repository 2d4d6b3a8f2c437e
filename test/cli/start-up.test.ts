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

  test('a mail with a candidate needs the language library; colours need chalk; settings need their parser', () => {
    expect(loaded('bad.eml').packages).toContain('compromise')
    expect(loaded('good.eml', '--color').packages).toContain('chalk')
    expect(loaded('set/good.eml').packages).toContain('cosmiconfig')
    expect(loaded('good.eml', '-f', 'json').files).not.toContain('src/report/stylish/stylish.ts')
    expect(loaded('set').packages).toContain('ignore')
    expect(loaded('*.eml').packages).toContain('tinyglobby')
  })
})
