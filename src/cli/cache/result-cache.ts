import { hash } from 'node:crypto'
import { statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import type { FileResult } from '../../engine/index.ts'
import { fileTrouble } from '../file-trouble.ts'
import { complain } from '../mishap.ts'
import { readCacheFile, type StoredResult, writeCacheFile } from './cache-file.ts'
import { seal, unseal } from './seal.ts'

/** A result without what the file and its name give again. */
export type KnownResult = Omit<FileResult, 'path' | 'lines' | 'askedClock'>

/** Entries that nobody has met for so many days are dropped. */
const keptDays = 30

/**
 * Results of earlier runs, by what each depends on: the bytes of the file, and a context of everything else. It holds
 * hashes and counts; what was said of a file is sealed with a key that only the file itself gives, so that no words,
 * no addresses and no names can be read in it. A cache that is missing, damaged or of another format is an empty one.
 */
export class ResultCache {
  readonly #path: string
  readonly #today: number
  readonly #results: Map<string, Map<string, StoredResult>>
  #isChanged = false

  /** @param started the clock of the run, in milliseconds since 1970 UTC */
  constructor(location: string | undefined, cwd: string, started: number) {
    this.#path = pathOf(location, cwd)
    this.#today = Math.floor(started / 86_400_000)
    this.#results = readCacheFile(this.#path)
  }

  /** The place of a file in the cache, and the key that its words are sealed with. */
  slot(file: Uint8Array, context: string): Slot {
    const digest = hash('sha256', file, 'hex')
    return { context, name: digest.slice(0, 32), key: digest.slice(32) }
  }

  get({ context, name, key }: Slot): KnownResult | undefined {
    const results = this.#results.get(context)
    const stored = results?.get(name)
    if (!stored || (stored.day >= 0 && stored.day !== this.#today)) return undefined
    if (stored.used !== this.#today) {
      results!.set(name, { ...stored, used: this.#today })
      this.#isChanged = true
    }
    const { quotedLines, signatureLines, isTemplate, sealed } = stored
    const kind = isTemplate ? 'template' : 'draft'
    const skipped = { quotedLines, signatureLines }
    if (sealed === '') return { kind, skipped, findings: none, problems: none }
    return { kind, skipped, ...(JSON.parse(unseal(sealed, key)) as Verdicts) }
  }

  add(
    { context, name, key }: Slot,
    { kind, skipped, findings, problems, silenced, askedClock }: Omit<FileResult, 'path' | 'lines'>,
  ): void {
    const verdicts: Verdicts = { findings, problems, ...(silenced && { silenced }) }
    const isClean = findings.length + problems.length === 0 && !silenced
    const results = this.#results.get(context) ?? new Map<string, StoredResult>()
    this.#results.set(context, results)
    results.set(name, {
      ...skipped,
      isTemplate: kind === 'template',
      // What asked for the day holds for that day only.
      day: askedClock ? this.#today : -1,
      used: this.#today,
      sealed: isClean ? '' : seal(JSON.stringify(verdicts), key),
    })
    this.#isChanged = true
  }

  save(): void {
    if (!this.#isChanged) return
    for (const [context, results] of this.#results) {
      for (const [name, { used }] of results) if (used <= this.#today - keptDays) results.delete(name)
      if (results.size === 0) this.#results.delete(context)
    }
    try {
      writeCacheFile(this.#path, this.#results)
    } catch (error) {
      // The report is right without it; the next run is only slower.
      complain(`The cache could not be written: ${fileTrouble(error)}.`)
    }
  }
}

/** Where a result is kept, and how it is sealed; name and key follow from the file alone. */
export interface Slot {
  readonly context: string
  readonly name: string
  /** 32 hex digits. */
  readonly key: string
}

const none: readonly never[] = []

type Verdicts = Pick<FileResult, 'findings' | 'problems' | 'silenced'>

/** A location that is a folder, or ends in a stroke, gets a file in it. */
function pathOf(location = '.cx-lintcache', cwd: string): string {
  const path = resolve(cwd, location)
  const isFolder = /[/\\]$/.test(location) || statSync(path, { throwIfNoEntry: false })?.isDirectory()
  return isFolder ? `${path}${sep}cx-lintcache` : path
}
