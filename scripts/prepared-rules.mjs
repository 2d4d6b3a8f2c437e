// Works the anchors of the rules out at build time, and puts them in the place of `src/engine/ahead.ts`: at run time
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
        // A string is parsed faster than the same data as code, and only when the first draft asks for it.
        const data = JSON.stringify(JSON.stringify(prepared))
        return { contents: `export const preparedRules = () => JSON.parse(${data})`, loader: 'js' }
      })
    },
  }
}
