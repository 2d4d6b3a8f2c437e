import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { ConfigError, type ConfigFault, type ConfigLayer } from '../../config/index.ts'
import { fileTrouble } from '../file-trouble.ts'
import { type ConfigFile, isCode } from './config-file.ts'

/**
 * Reads the file that somebody named with --config or `extends`; one that is code is not run yet.
 *
 * @throws ConfigError when it cannot be read.
 */
export function namedConfig(path: string, source: string): ConfigFile {
  try {
    const text = readFileSync(path, 'utf8')
    return isCode(path) ? { path } : { path, text }
  } catch (error) {
    throw new ConfigError(source, [{ key: [], says: `${fileTrouble(error)}.`, isUnread: true }])
  }
}

/**
 * Parses a configuration file with cosmiconfig's loaders, and only those: its search runs code that it finds.
 *
 * @throws ConfigError when the text cannot be parsed, or asks to run a script.
 */
export async function parseConfig(
  { path, text }: Required<ConfigFile>,
  source: string,
): Promise<ConfigLayer> {
  const data = await load(path, text, source)
  if (typeof data === 'object' && data !== null && '$import' in data)
    throw refusal(source, 'cx-lint does not follow it, because it could run code. Write the settings here.', [
      '$import',
    ])
  if (basename(path) !== 'package.json') return { source, data, text }
  const settings = (data as Record<string, unknown> | null)?.['cx-lint']
  // The search passes over such a file; somebody has named this one.
  if (settings === undefined) throw refusal(source, 'it has no key "cx-lint".')
  return { source, data: settings, text, under: ['cx-lint'] }
}

async function load(path: string, text: string, source: string): Promise<unknown> {
  const { dataLoaders } = await import('./data-loaders.ts')
  try {
    return (dataLoaders[extname(path)] ?? dataLoaders['']!)(path, text)
  } catch (error) {
    throw new ConfigError(source, [parserFault(error, text)])
  }
}

/** What the parser says, without the path, which we say ourselves, and without its picture of the place. */
function parserFault(error: unknown, text: string): ConfigFault {
  const message = error instanceof Error ? error.message : String(error)
  const lines = message.replace(/^(?:JSON|YAML) Error in [^\n]*\n/, '').split('\n')
  const words = lines.find(line => line.trim() !== '' && !/^[ >\d]*\|/.test(line)) ?? 'it is damaged'
  const [reason] = words.split(/ while parsing | \(\d+:\d+\)$/) as [string]
  const line = lineOfParserWords(words, text)
  return { key: [], says: `it cannot be read: ${reason.trim()}.`, ...(line && { line }) }
}

/** JSON parsers count characters from the start, YAML parsers say `(line:column)`. */
function lineOfParserWords(words: string, text: string): number | undefined {
  const position = / at position (\d+)/.exec(words)?.[1]
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length
  const line = / \((\d+):\d+\)$/.exec(words)?.[1]
  return line === undefined ? undefined : Number(line)
}

function refusal(source: string, says: string, key: readonly string[] = []): ConfigError {
  return new ConfigError(source, [{ key, says }])
}
