// Takes the examples out of the module of a rule: they are most of its length, and only a reader wants them.
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { transform } from 'esbuild'

/** @param source TypeScript; the answer is JavaScript. */
export async function withoutExamples(source) {
  const { code } = await transform(source, { loader: 'ts', target: 'es2023' })
  const ranges = []
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    Property({ key, value }) {
      if (key.name === 'examples') ranges.push(value)
    },
  })
  let rest = code
  for (const { start, end } of ranges.sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)}{flags:[],allows:[]}${rest.slice(end)}`
  return rest
}
