// Gives the rules to the bundle as a run needs them. The patterns of phrase rules are worked out here, in the place of
// `src/engine/ahead.ts`: at run time that would take longer than linting many mails. And `src/cli/built-in.ts` gets
// the rules without patterns and examples.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { withoutExamples } from './without-examples.mjs'

const source = `
import { rules } from './rules/index.ts'
import { prepareRules } from './src/lint/index.ts'
export { rules }
export const prepared = prepareRules(rules.filter(({ kind }) => kind === 'phrase'))
`

export function preparedRules() {
  return {
    name: 'prepared-rules',
    setup({ onLoad, onResolve, onStart }) {
      let worked
      onStart(() => {
        worked = workOut()
        // Told where it is awaited.
        worked.catch(() => {})
      })
      onLoad({ filter: /src[\\/]engine[\\/]ahead\.ts$/ }, async () => ({
        contents: aheadModule((await worked).prepared),
        loader: 'js',
      }))
      onLoad({ filter: /src[\\/]cli[\\/]built-in\.ts$/ }, async () => ({
        contents: builtInModule((await worked).rules),
        loader: 'js',
        resolveDir: process.cwd(),
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

async function workOut() {
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

/** Each table as one string: it costs next to nothing before a line of it is read. */
function aheadModule({ net, owners, frames }) {
  const table = lines => {
    if (lines.some(line => line.includes('\n'))) throw new Error('a line of a table has a line break')
    return `${JSON.stringify(lines.join('\n'))}.split('\\n')`
  }
  const { drawers, open, firsts } = net.anchors
  return `export const preparedRules = () => ({
    net: {
      nodes: ${table(net.nodes)},
      anchors: {
        drawers: ${table(drawers)},
        open: ${JSON.stringify(open)},
        firsts: ${JSON.stringify(firsts)},
      },
      lists: ${table(net.lists)},
      entries: ${table(net.entries)},
    },
    owners: ${table(owners)},
    frames: ${table(frames)},
  })`
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
