import { ConfigError } from '../../config/index.ts'
import type { FileResult } from '../../engine/index.ts'
import { linesOf } from '../../text/index.ts'
import type { CleanCache } from '../cache/clean-cache.ts'
import type { KeyOf } from '../cache/keys.ts'
import { type Checked, checkerFor, parentOf } from '../check-input.ts'
import type { Linters, Surroundings } from '../config/linters.ts'
import type { Flags } from '../flags.ts'
import type { Input } from '../inputs.ts'
import type { Pool } from './pool.ts'
import { threadsFor } from './threads.ts'

/** The means of a run. */
export interface Means extends Required<Surroundings> {
  readonly linters: Linters
}

/** Checks inputs one by one, whichever thread does the work, and passes over those that are known to be clean. */
export interface Checking {
  /** How many may be begun at once without holding too much. */
  readonly atOnce: number
  check(input: Input): Promise<Checked>
  /** Counts for `--stats`. */
  readonly counts: { bytes: number; fromCache: number; linted: number; threads: number }
  close(): Promise<void>
}

/** Files that are linted before threads are started beside a cache, which may know all of the others. */
const patience = 200

/**
 * @param files how many inputs there are
 * @throws UsageError or ConfigError when a file or a rule that the flags name cannot be used.
 */
export async function startChecking(flags: Flags, means: Means, files: number): Promise<Checking> {
  const checkHere = await checkerFor(flags, means, means.linters)
  const wanted = threadsFor(flags.concurrency, files)
  const counts = { bytes: 0, fromCache: 0, linted: 0, threads: 0 }
  const cache = flags.cache ? await cacheFor(flags, means) : undefined
  let pool: Pool | undefined

  async function lint(input: Input, file: Uint8Array): Promise<Checked> {
    counts.linted++
    const isWorth =
      wanted > 0 && (!cache || counts.linted > patience || typeof flags.concurrency === 'number')
    if (isWorth && !pool) {
      const { Pool } = await import('./pool.ts')
      const { cwd, env, started, notice } = means
      pool ??= new Pool(wanted, { flags, cwd, env: { ...env }, started }, notice)
      counts.threads = wanted
    }
    const { path, name, kind } = input
    if (pool && isWorth) return pool.check({ path, name, file, ...(kind && { kind }) })
    return checkHere({ ...input, read: async () => ({ file }) })
  }

  return {
    counts,
    atOnce: wanted > 0 ? wanted * 8 : 1,
    async check(input) {
      const read = await input.read()
      if ('trouble' in read) return checkHere({ ...input, read: async () => read })
      const { file } = read
      counts.bytes += file.length
      const key = cache && (await keyFor(cache.keyOf, input, file))
      const clean = key && cache?.clean.get(key)
      if (clean) {
        counts.fromCache++
        const { isTemplate, ...skipped } = clean
        const kind = isTemplate ? 'template' : 'draft'
        return { path: input.name, kind, findings: [], problems: [], lines: linesOf(file), skipped }
      }
      const checked = await lint(input, file)
      if (key && isClean(checked)) {
        const { skipped, kind, askedClock } = checked
        cache.clean.add(key, { ...skipped, isTemplate: kind === 'template' }, askedClock === true)
      }
      return checked
    },
    async close() {
      await pool?.close()
      cache?.clean.save()
    },
  }
}

async function cacheFor(
  flags: Flags,
  { linters, cwd, started }: Means,
): Promise<{ clean: CleanCache; keyOf: KeyOf }> {
  const [{ CleanCache }, { keysFor }] = await Promise.all([
    import('../cache/clean-cache.ts'),
    import('../cache/keys.ts'),
  ])
  const parent = await parentOf(flags)
  return { clean: new CleanCache(flags.cacheLocation, cwd, started), keyOf: keysFor(flags, linters, parent) }
}

/** A configuration that cannot be used is told by the check itself. */
async function keyFor(keyOf: KeyOf, input: Input, file: Uint8Array): Promise<string | undefined> {
  try {
    return await keyOf(input, file)
  } catch (error) {
    if (error instanceof ConfigError) return undefined
    throw error
  }
}

/** Nothing was found, and nothing was set aside either: what was set aside must be counted again. */
function isClean(checked: Checked): checked is FileResult {
  if ('troubles' in checked) return false
  return Object.values(checked).every(value => !Array.isArray(value) || value.length === 0)
}
