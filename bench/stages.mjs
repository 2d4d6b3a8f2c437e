// Measures the stages of a mail from the sources, in this process, after some rounds to warm up.
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { makeMail } from './corpus.mjs'

export async function stages() {
  process.stderr.write('stages …\n')
  // Beside the sources, so that imports of packages resolve as they would from there.
  const folder = mkdtempSync(join('bench', '.run-'))
  const outfile = join(folder, 'parts.mjs')
  try {
    await build({
      entryPoints: ['bench/parts.ts'],
      outfile,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      logLevel: 'warning',
    })
    const { measureStages, measureSecondLook } = await import(pathToFileURL(outfile).href)
    const mails = Array.from({ length: 200 }, (_, seed) => makeMail({ seed }))
    return {
      ...(await measureStages(mails)),
      ...(await measureSecondLook(makeMail({ seed: 3, format: 'txt', bytes: 5000 }))),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
