import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withBases } from '../../config/index.ts'
import { sidecarName } from '../../suppress/index.ts'
import type { Linters } from '../config/linters.ts'
import type { LoadedConfig } from '../config/load-config.ts'
import type { Flags } from '../flags.ts'
import type { Input } from '../inputs.ts'

/** Flags that change what is shown, not what is found. Any other flag makes a key of its own. */
const forOutputOnly: ReadonlySet<string> = new Set<keyof Flags>([
  'format',
  'outputFile',
  'level',
  'quiet',
  'quotes',
  'color',
  'failOn',
  'maxWarnings',
  'exitZero',
  'minConfidence',
  'maxDiagnostics',
  'maxFileSize',
  'stats',
  'statistics',
  'cache',
  'cacheLocation',
  'cacheStrategy',
  'concurrency',
  'ignore',
  'ignorePattern',
  'warnIgnored',
  'errorOnUnmatchedPattern',
  'passOnNoPatterns',
  'stdin',
  'stdinFilename',
  'config',
])

/** The key of a file, or undefined when its result must not be kept. */
export type KeyOf = (input: Input, file: Uint8Array) => Promise<string | undefined>

/**
 * A hash of all that a result depends on: the bytes, the name (it tells the format), the settings, the mail that is
 * answered, the sidecar, the flags, and this build with its rules. Rules that a plug-in brings are code that may
 * depend on anything, so nothing is kept of files that they judge.
 */
export function keysFor(flags: Flags, linters: Linters, parent: Uint8Array | undefined): KeyOf {
  const run = sha([buildId(), JSON.stringify(findingFlags(flags)), parent ?? ''])
  const byConfig = new Map<LoadedConfig, string>()
  return async ({ path, name, kind = '' }, file) => {
    const config = await linters.configFor(path)
    if (config && (config.rules.length > 0 || config.incomplete)) return undefined
    if (config && !byConfig.has(config)) byConfig.set(config, settingsHash(config))
    const settings = config ? byConfig.get(config)! : ''
    return sha([run, settings, path, name, kind, sidecarOf(path), file]).slice(0, 32)
  }
}

function settingsHash(config: LoadedConfig): string {
  return sha([config.base, JSON.stringify(withBases(config.layer).map(({ data }) => data))])
}

/** Names of chunks hold hashes of what is in them, rules and all. */
function buildId(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const files = readdirSync(folder).filter(name => name.endsWith('.js'))
  return files.map(name => `${name} ${statSync(`${folder}${name}`).size}`).join('\n')
}

function findingFlags(flags: Flags) {
  return Object.entries(flags)
    .filter(([name]) => !forOutputOnly.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function sidecarOf(path: string): Uint8Array | string {
  const name = sidecarName(path)
  // Nearly no file has one, and to fail costs more than to ask.
  if (!existsSync(name)) return ''
  try {
    return readFileSync(name)
  } catch {
    return ''
  }
}

/** A length before each piece, so that no two lists run into the same bytes. */
function sha(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(`${piece.length}\n`).update(piece)
  return hash.digest('hex')
}
