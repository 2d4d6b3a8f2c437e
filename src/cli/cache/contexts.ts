import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError, overridesFor, withBases } from '../../config/index.ts'
import { sidecarName } from '../../suppress/index.ts'
import { type Linters, pathIn } from '../config/linters.ts'
import type { LoadedConfig } from '../config/load-config.ts'
import type { Flags } from '../flags.ts'
import type { Input } from '../inputs.ts'

/** Flags that change what is shown, not what is found. Any other flag makes a context of its own. */
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

/** What the files of one configuration have in common. */
interface Common {
  readonly config: LoadedConfig | undefined
  /** A hash of the settings; the overrides that hold for a file come to it. */
  readonly settings: string
  readonly hasOverrides: boolean
  /** The contexts of files without anything special, by what follows the first dot of their names. */
  readonly byEnding: Map<string, string>
}

/** A context: 16 hex digits, or undefined when the result of the file must not be kept. */
type Context = string | undefined

/**
 * Tells all that a result depends on besides the bytes of the file: what its name says of its format, the settings,
 * the mail that is answered, the sidecar, the flags, and this build with its rules. Few contexts serve many files.
 * Rules that a plug-in brings are code that may depend on anything, so nothing is kept of files that they judge.
 */
export class Contexts {
  readonly #run: string
  readonly #linters: Linters
  readonly #byFolder = new Map<string, Common | undefined>()
  readonly #byConfig = new Map<LoadedConfig, Common>()
  #unconfigured: Common | undefined

  constructor(flags: Flags, linters: Linters, parent: Uint8Array | undefined) {
    this.#run = sha([buildId(), JSON.stringify(findingFlags(flags)), parent ?? ''])
    this.#linters = linters
  }

  /** At once, unless the configuration of the folder must be looked for first. */
  of(input: Input): Context | Promise<Context> {
    const { folder } = input
    if (this.#byFolder.has(folder)) return this.#in(this.#byFolder.get(folder), input)
    return this.#common(input.path).then(common => {
      this.#byFolder.set(folder, common)
      return this.#in(common, input)
    })
  }

  /** Undefined when nothing may be kept; that a configuration cannot be used is told by the check itself. */
  async #common(path: string): Promise<Common | undefined> {
    try {
      const config = await this.#linters.configFor(path)
      if (!config)
        return (this.#unconfigured ??= { config, settings: '', hasOverrides: false, byEnding: new Map() })
      if (config.rules.length > 0 || config.incomplete) return undefined
      const known = this.#byConfig.get(config) ?? {
        config,
        settings: settingsHash(config),
        hasOverrides: overridesFor(config.layer, '') !== '',
        byEnding: new Map(),
      }
      this.#byConfig.set(config, known)
      return known
    } catch (error) {
      if (error instanceof ConfigError) return undefined
      throw error
    }
  }

  #in(common: Common | undefined, { path, name, kind, hasSidecar }: Input): Context {
    if (!common) return undefined
    const { config, settings, hasOverrides, byEnding } = common
    const ending = path.slice(path.indexOf('.', path.lastIndexOf(sep)) + 1)
    const isUsual = hasSidecar === false && !hasOverrides && kind === undefined
    const known = isUsual ? byEnding.get(ending) : undefined
    if (known) return known
    const overrides = hasOverrides ? overridesFor(config!.layer, pathIn(config!, path)) : ''
    const sidecar = hasSidecar === false ? undefined : sidecarOf(path)
    const context = sha([
      this.#run,
      settings,
      overrides,
      kind ?? '',
      formatsOf(path),
      // Its faults are told by its name.
      ...(sidecar ? [name, sidecar] : []),
    ]).slice(0, 16)
    if (isUsual) byEnding.set(ending, context)
    return context
  }
}

/** All that a name can say of a format: the endings behind its first dot, whatever numbers are among them. */
function formatsOf(path: string): string {
  const [, ...endings] = basename(path).toLowerCase().split('.')
  return endings.map(one => (/^[a-z]/.test(one) ? one : '#')).join('.')
}

function settingsHash(config: LoadedConfig): string {
  return sha([config.base, JSON.stringify(withBases(config.layer).map(({ data }) => data))])
}

/** Names of chunks hold hashes of what is in them, rules and all. */
function buildId(): string {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const files = readdirSync(folder).filter(name => /\.(?:c?js|txt)$/.test(name))
  return files.map(name => `${name} ${statSync(`${folder}${name}`).size}`).join('\n')
}

function findingFlags(flags: Flags) {
  return Object.entries(flags)
    .filter(([name]) => !forOutputOnly.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function sidecarOf(path: string): Uint8Array | undefined {
  const name = sidecarName(path)
  // Nearly no file has one, and to fail costs more than to ask.
  if (!existsSync(name)) return undefined
  try {
    return readFileSync(name)
  } catch {
    return undefined
  }
}

/** A length before each piece, so that no two lists run into the same bytes. */
function sha(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(`${piece.length}\n`).update(piece)
  return hash.digest('hex')
}
