// Runs a TypeScript script: bundles it in memory first, since Node 20 does not strip types.
import { rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...rest] = process.argv.slice(2)
// Beside the script, so that its imports of packages resolve as they would from there.
const bundle = join(dirname(resolve(script)), `.run-${process.pid}.mjs`)
await build({
  entryPoints: [script],
  outfile: bundle,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
})
process.argv.splice(1, process.argv.length - 1, resolve(script), ...rest)
// A script may end by process.exit, which passes over any finally.
process.once('exit', () => rmSync(bundle, { force: true }))
await import(pathToFileURL(bundle).href)
