// Works the patterns of the rules out at build time, and puts them in the place of `src/engine/ahead.ts`: at run time
// that would take longer than linting a mail.
import { build } from 'esbuild'

const source = `
import { rules } from './rules/index.ts'
import { prepareRules } from './src/lint/index.ts'
export default prepareRules(rules.filter(({ kind }) => kind === 'phrase'))
`

export function preparedRules() {
  return {
    name: 'prepared-rules',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]engine[\\/]ahead\.ts$/ }, async () => {
        const { outputFiles } = await build({
          stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
          bundle: true,
          write: false,
          format: 'esm',
          platform: 'node',
          mainFields: ['module', 'main'],
          external: [
            'compromise',
            'compromise/one',
            'htmlparser2',
            'entities',
            'unified',
            'remark-parse',
            'tldts',
          ],
        })
        const module = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
        const { default: prepared } = await import(module)
        return { contents: moduleOf(prepared), loader: 'js' }
      })
    },
  }
}

/** Each table as one string: it costs next to nothing before a line of it is read. */
function moduleOf({ net, owners, frames }) {
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
