import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, expect } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'cx-lint-mutants-'))
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * Loads a room with one line of a file of it (below `src`) broken on purpose. `from` must stand there exactly once,
 * so that a mutant does not go blind when the line is rewritten.
 */
export async function mutant(entry: string, file: string, from: string, to: string): Promise<unknown> {
  const path = resolve('src', file)
  const source = readFileSync(path, 'utf8')
  expect(source.split(from), `"${from}" stands once in ${file}`).toHaveLength(2)
  const outfile = join(folder, `${Math.random()}.mjs`)
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutate',
        setup: ({ onLoad }) => {
          onLoad({ filter: /\.ts$/ }, args =>
            args.path === path ? { contents: source.replace(from, () => to), loader: 'ts' } : undefined,
          )
        },
      },
    ],
  })
  return import(pathToFileURL(outfile).href)
}
