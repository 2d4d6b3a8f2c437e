// Gives the rules to the bundle as a run needs them. The patterns of phrase rules are worked out here, in the place of
// `src/engine/ahead.ts`: at run time that would take longer than linting many mails. And `src/cli/built-in.ts` gets
// the rules without patterns and examples.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build } from 'esbuild'
import { hashOf } from './pack.mjs'
import { withoutExamples } from './without-examples.mjs'

const indexes = readdirSync('rules/words').filter(name => name.endsWith('-index.ts'))

const source = `
import { rules } from './rules/index.ts'
import { prepareRules } from './src/lint/index.ts'
export { rules }
${indexes.map((name, i) => `import * as index${i} from './rules/words/${name}'`).join('\n')}
export const indexes = { ${indexes.map((name, i) => `'${name}': index${i}`).join()} }
export const prepared = prepareRules(rules.filter(({ kind }) => kind === 'phrase'))
`

/**
 * @param rules what `workOutRules` gave
 * @param write keeps a file of data beside the bundle, for a bundle that runs on Node; else the data is in its code
 */
export function preparedRules({ prepared, rules, indexes }, write) {
  return {
    name: 'prepared-rules',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /src[\\/]engine[\\/]ahead\.ts$/ }, () => ({
        contents: write ? aheadFile(prepared, write) : aheadModule(prepared),
        loader: 'js',
      }))
      onLoad({ filter: /src[\\/]cli[\\/]built-in\.ts$/ }, () => ({
        contents: builtInModule(rules),
        loader: 'js',
        resolveDir: process.cwd(),
      }))
      // Indexes of words are data once they are worked out.
      onLoad({ filter: /rules[\\/]words[\\/][\w-]+-index\.ts$/ }, ({ path }) => ({
        contents: Object.entries(indexes[basename(path)])
          .map(
            ([name, index]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(index))})`,
          )
          .join('\n'),
        loader: 'js',
      }))
      onResolve({ filter: /^lean:/ }, ({ path }) => ({
        path: resolve(path.slice('lean:'.length)),
        namespace: 'lean',
      }))
      onLoad({ filter: /./, namespace: 'lean' }, async ({ path }) => ({
        contents: await withoutExamples(readFileSync(path, 'utf8')),
        loader: 'js',
        resolveDir: resolve(path, '..'),
      }))
    },
  }
}

/** Runs the rules once, to have them as data and their patterns worked out. */
export async function workOutRules() {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['compromise', 'compromise/one', 'htmlparser2', 'entities', 'unified', 'remark-parse', 'tldts'],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

const fields = ['nodes', 'drawers', 'open', 'firsts', 'lists', 'ways', 'entries', 'owners', 'frames']
const opened = `({
  net: { nodes: table(nodes), anchors: { drawers: lines(drawers), open, firsts }, lists: lines(lists), ways: table(ways), entries: lines(entries) },
  owners: lines(owners),
  frames: lines(frames),
})`

/** Each table as one string: it costs next to nothing before a line of it is read. */
function tables({ net: { anchors, ...net }, owners, frames }) {
  const all = { ...net, ...anchors, owners, frames }
  return fields.map(field => {
    if (typeof all[field] === 'string') return all[field]
    if (all[field].some(line => line.includes('\n'))) throw new Error(`a line of ${field} has a line break`)
    return large.includes(field) ? inBlocks(all[field]) : all[field].join('\n')
  })
}

/** Tables of which a run reads few lines: they are taken apart block by block. */
const large = ['nodes', 'ways']

function inBlocks(lines) {
  const blocks = []
  for (let from = 0; from < lines.length; from += 128) blocks.push(lines.slice(from, from + 128).join('\n'))
  return blocks.join('\v')
}

const readers = `const lines = text => text.split('\\n')
const table = text => {
  const blocks = text.split('\\v')
  const read = []
  return { at: number => (read[number >> 7] ??= lines(blocks[number >> 7]))[number & 127] }
}`

function aheadModule(prepared) {
  return `${readers}
export function preparedRules() {
  const [${fields}] = ${JSON.stringify(tables(prepared))}
  return ${opened}
}`
}

/** Code would have to be read letter by letter; a file is there at once. */
function aheadFile(prepared, write) {
  const text = tables(prepared).join('\f')
  const encoding = /[^\0-\xff]/.test(text) ? 'utf16le' : 'latin1'
  const bytes = Buffer.from(text, encoding)
  const name = `rules-${hashOf(bytes)}.txt`
  write({ name, bytes })
  return `import { readFileSync } from 'node:fs'
${readers}
export function preparedRules() {
  const [${fields}] = readFileSync(new URL('./${name}', import.meta.url), '${encoding}').split('\\f')
  return ${opened}
}`
}

/** The list of the rules in its order: phrase rules as data, the others by their code. */
function builtInModule(rules) {
  const imports = []
  const list = rules.map((rule, i) => {
    if (rule.kind === 'phrase') {
      const { words: _, ...rest } = rule
      return JSON.stringify({ ...rest, frames: [] })
    }
    // A rule is in the file that its id names.
    imports.push(`import rule${i} from 'lean:rules/${rule.id}.ts'`)
    return `rule${i}`
  })
  return `${imports.join('\n')}\nexport const builtIn = [${list.join(',\n')}]`
}
