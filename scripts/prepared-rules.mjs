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
import { packRules, prepareRules } from './src/lint/index.ts'
export { rules }
${indexes.map((name, i) => `import * as index${i} from './rules/words/${name}'`).join('\n')}
export const indexes = { ${indexes.map((name, i) => `'${name}': index${i}`).join()} }
export const prepared = packRules(prepareRules(rules.filter(({ kind }) => kind === 'phrase')))
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
        resolveDir: process.cwd(),
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

const opening = `import { unpackRules } from ${JSON.stringify(resolve('src/lint/kept-rules.ts'))}`

/** In code for a bundle that may run anywhere. */
function aheadModule(bytes) {
  return `${opening}
export function preparedRules() {
  const kept = ${JSON.stringify(Buffer.from(bytes).toString('base64'))}
  return unpackRules(Uint8Array.from(atob(kept), unit => unit.charCodeAt(0)))
}`
}

/** Code would have to be read letter by letter; a file is there at once. */
function aheadFile(bytes, write) {
  const name = `rules-${hashOf(bytes)}.bin`
  write({ name, bytes })
  return `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
${opening}
export function preparedRules() {
  return unpackRules(readFileSync(join(import.meta.dirname, '${name}')))
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
