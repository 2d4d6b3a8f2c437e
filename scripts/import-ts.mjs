import { rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/** Imports a TypeScript module: bundles it first, since Node 20 does not strip types. */
export async function importTs(module) {
  // Beside the module, so that its imports of packages resolve as they would from there.
  const bundle = join(dirname(resolve(module)), `.run-${process.pid}.mjs`)
  await build({
    entryPoints: [module],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
  })
  // A script may end by process.exit, which passes over any finally.
  process.once('exit', () => rmSync(bundle, { force: true }))
  return import(pathToFileURL(bundle).href)
}
