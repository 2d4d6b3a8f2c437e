import type { FileResult } from '../../engine/index.ts'
import { linesOf } from '../../text/index.ts'
import type { Contexts } from '../cache/contexts.ts'
import type { KnownResult, ResultCache } from '../cache/result-cache.ts'
import { type Checked, checkerFor, parentOf } from '../check-input.ts'
import type { Linters, Surroundings } from '../config/linters.ts'
import type { Flags } from '../flags.ts'
import type { Input } from '../inputs.ts'
import type { ReadInput } from '../read-input.ts'
import type { Pool } from './pool.ts'
import { threadsFor } from './threads.ts'

/** The means of a run. */
export interface Means extends Required<Surroundings> {
  readonly linters: Linters
}

/** Checks inputs one by one, whichever thread does the work, and passes over those that a cache knows. */
export interface Checking {
  /** How many may be begun at once without holding too much. */
  readonly atOnce: number
  /** At once, when the cache knows the result. */
  check(input: Input): Checked | Promise<Checked>
  /** Counts for `--stats`. */
  readonly counts: { bytes: number; fromCache: number; linted: number; threads: number }
  close(): Promise<void>
}

/** Files that are linted before threads are started beside a cache, which may know all of the others. */
const patience = 200

/** Files that a thread has at once: two messages full, so that it need not wait for the next one. */
const filesInThread = 32

/**
 * @param files how many inputs there are
 * @throws UsageError or ConfigError when a file or a rule that the flags name cannot be used.
 */
export async function startChecking(flags: Flags, means: Means, files: number): Promise<Checking> {
  const checkHere = await checkerFor(flags, means, means.linters)
  const wanted = threadsFor(flags.concurrency, files)
  const counts = { bytes: 0, fromCache: 0, linted: 0, threads: 0 }
  const cache = flags.cache ? await openCache(flags, means) : undefined
  let pool: Pool | undefined

  async function lint(input: Input, file: Uint8Array): Promise<Checked> {
    counts.linted++
    const isWorth =
      wanted > 0 && (!cache || counts.linted > patience || typeof flags.concurrency === 'number')
    if (isWorth && !pool) {
      const { Pool } = await import('./pool.ts')
      const { cwd, env, started, notice } = means
      pool ??= new Pool(wanted, { flags, cwd, env: { ...env }, started }, notice, means.linters.times)
      counts.threads = wanted
    }
    const { path, name, kind, hasSidecar = true } = input
    if (pool && isWorth) return pool.check({ path, name, file, hasSidecar, ...(kind && { kind }) })
    return checkHere({ ...input, read: () => ({ file }) })
  }

  function checkRead(input: Input, read: ReadInput): Checked | Promise<Checked> {
    if ('trouble' in read) return checkHere({ ...input, read: () => read })
    const { file } = read
    counts.bytes += file.length
    const context = cache?.contexts.of(input)
    if (!cache || typeof context !== 'string') return lint(input, file)
    const { results } = cache
    const slot = results.slot(file, context)
    const known = knownResult(results.get(slot), input, file)
    if (known) return known
    return lint(input, file).then(checked => {
      if (!('troubles' in checked)) results.add(slot, checked)
      return checked
    })
  }

  /** The result of a file that the cache knows by a glance. */
  function atAGlance({ results, contexts }: Cache, input: Input): FileResult | Promise<Checked> | undefined {
    const context = contexts.of(input)
    // The second time it is known at once.
    if (context instanceof Promise) return context.then(() => check(input))
    const seen = context && input.glance?.()
    if (!seen || 'trouble' in seen) return undefined
    const known = knownResult(results.get(results.slot(seen.file, context)), input, seen.file)
    if (known) counts.bytes += seen.file.length
    return known
  }

  function knownResult(
    known: KnownResult | undefined,
    input: Input,
    file: Uint8Array,
  ): FileResult | undefined {
    if (!known) return undefined
    counts.fromCache++
    const { kind, skipped, findings, problems } = known
    // A report looks up lines of what it tells, and the bytes may be those of a glance.
    const lines = findings.length + problems.length > 0 ? linesOf(Uint8Array.from(file)) : noLines
    const { silenced } = known
    return { path: input.name, kind, skipped, findings, problems, lines, ...(silenced && { silenced }) }
  }

  function check(input: Input): Checked | Promise<Checked> {
    const known = cache && atAGlance(cache, input)
    if (known) return known
    const read = input.read()
    return read instanceof Promise ? read.then(bytes => checkRead(input, bytes)) : checkRead(input, read)
  }

  return {
    counts,
    atOnce: wanted > 0 ? wanted * filesInThread : 1,
    check,
    async close() {
      await pool?.close()
      cache?.results.save()
    },
  }
}

const noLines = linesOf(new Uint8Array())

interface Cache {
  readonly results: ResultCache
  readonly contexts: Contexts
}

async function openCache(flags: Flags, { linters, cwd, started }: Means): Promise<Cache> {
  const [{ ResultCache }, { Contexts }] = await Promise.all([
    import('../cache/result-cache.ts'),
    import('../cache/contexts.ts'),
  ])
  const parent = await parentOf(flags)
  const results = new ResultCache(flags.cacheLocation, cwd, started)
  return { results, contexts: new Contexts(flags, linters, parent) }
}
