// Packs the chunks of the command. What most runs need is one file of functions, one for each chunk, so that it is
// read once and its compiled code can be kept; every other chunk is a file of its own, read when it is asked for.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { transform } from 'esbuild'
import { withLazyTables } from './lazy-tables.mjs'

/** What linting a mail needs, besides what the command always does; other readers, formats and commands are apart. */
const usual = [
  'src/cli/main.ts',
  'src/cli/lint-command.ts',
  'src/cli/built-in.ts',
  'src/engine/index.ts',
  'src/report/stylish/stylish.ts',
]

/** Names of the chunks of a usual run. */
export function hotChunks({ outputs }) {
  const hot = new Set()
  const add = path => {
    if (hot.has(path)) return
    hot.add(path)
    for (const { path: imported, kind } of outputs[path].imports)
      if (kind === 'import-statement' && imported in outputs) add(imported)
  }
  for (const [path, { entryPoint }] of Object.entries(outputs)) if (usual.includes(entryPoint)) add(path)
  return new Set([...hot].map(path => basename(path)))
}

/**
 * @param outputFiles chunks as esbuild makes them: ES modules beside each other
 * @param hot names of the chunks that most runs need
 * @returns the files of the package by their names, and the name of the one of functions
 */
export async function pack(outputFiles, hot) {
  const files = new Map()
  const packed = []
  for (const { path, text } of outputFiles) {
    const name = basename(path)
    const code = await transform(withImportsCalled(text), {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      supported: { 'regexp-unicode-property-escapes': true },
      minifySyntax: true,
      minifyWhitespace: true,
      define: { 'import.meta.url': '__cxHere.url', 'import.meta.dirname': '__cxHere.folder' },
    })
    const chunk = inAscii(
      `function(exports,require,module,__cxImport,__cxHere){${withLazyTables(code.code)}}`,
    )
    if (hot.has(name)) packed.push(`${JSON.stringify(name)}:${chunk}`)
    else files.set(name.replace(/\.js$/, '.cjs'), `module.exports=${chunk}`)
  }
  const code = `({${packed.join(',\n')}})`
  const name = `pack-${hashOf(code)}.cjs`
  files.set(name, code)
  return { files, name }
}

/** `import(…)` becomes a call of what the start hands over: code that V8 kept cannot import by itself. */
function withImportsCalled(code) {
  const starts = []
  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    ImportExpression({ start }) {
      starts.push(start)
    },
  })
  let rest = code
  for (const start of starts.sort((a, b) => b - a))
    rest = `${rest.slice(0, start)}__cxImport${rest.slice(start + 'import'.length)}`
  return rest
}

/** Escapes what is not ASCII, which Node reads in half the time. Strings and expressions mean the same then. */
function inAscii(code) {
  if (/\\[^\0-\x7f]/.test(code))
    throw new Error('a backslash stands before a character that is to be escaped')
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Names hold a hash of what is in a file, so that whoever keeps something made from it knows when it changes. */
export function hashOf(content) {
  return createHash('sha1').update(content).digest('hex').slice(0, 8)
}
