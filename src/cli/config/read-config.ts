import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { ConfigError, type ConfigLayer } from '../../config/index.ts'
import { fileTrouble } from '../file-trouble.ts'
import type { ConfigFile } from './find-config.ts'

const code = new Set(['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'])

/**
 * Reads the file that somebody named with --config.
 *
 * @throws ConfigError when it cannot be read.
 */
export function namedConfig(path: string, source: string): ConfigFile {
  if (code.has(extname(path)))
    throw refusal(source, 'a configuration that is code is not run yet; write it as JSON or YAML.')
  try {
    return { path, text: readFileSync(path, 'utf8') }
  } catch (error) {
    throw refusal(source, `${fileTrouble(error)}.`)
  }
}

/**
 * Parses a configuration file with cosmiconfig's loaders, and only those: its search runs code that it finds.
 *
 * @throws ConfigError when the text cannot be parsed, or asks to run a script.
 */
export async function parseConfig({ path, text }: ConfigFile, source: string): Promise<ConfigLayer> {
  const data = await load(path, text, source)
  if (typeof data === 'object' && data !== null && '$import' in data)
    throw refusal(source, 'cx-lint does not follow it, because it could run code. Write the settings here.', [
      '$import',
    ])
  if (basename(path) !== 'package.json') return { source, data, text }
  const settings = (data as Record<string, unknown> | null)?.['cx-lint']
  return { source: `${source} (cx-lint)`, data: settings, text }
}

async function load(path: string, text: string, source: string): Promise<unknown> {
  const { defaultLoaders } = await import('cosmiconfig')
  const loaders: Record<string, (path: string, text: string) => unknown> = {
    '.json': defaultLoaders['.json'],
    '.yaml': defaultLoaders['.yaml'],
    '.yml': defaultLoaders['.yml'],
  }
  try {
    return (loaders[extname(path)] ?? defaultLoaders.noExt)(path, text)
  } catch (error) {
    throw refusal(source, parserWords(error))
  }
}

/** What the parser says, without the path, which we say ourselves, and without its picture of the place. */
function parserWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const words = message.replace(/^(?:JSON|YAML) Error in [^\n]*:\n/, '').split('\n')[0]!
  return `it cannot be read: ${words.trim()}`
}

function refusal(source: string, says: string, key: readonly string[] = []): ConfigError {
  return new ConfigError(source, [{ key, says }])
}
