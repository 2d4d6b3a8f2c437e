import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileTrouble } from '../file-trouble.ts'
import { complain } from '../mishap.ts'

/** What is known of a clean file: lines not judged, whether it is a template, and for which day that holds. */
export interface CleanFile {
  readonly quotedLines: number
  readonly signatureLines: number
  readonly isTemplate: boolean
  /** Days since 1970 UTC, when a rule asked what day it is; otherwise it holds on every day. */
  readonly day?: number
}

/** As it stands in the file: quoted lines, signature lines, template or not, day or -1, day of last use. */
type Entry = [quoted: number, signature: number, template: 0 | 1, day: number, used: number]

/** Entries that nobody has met for so many days are dropped. */
const keptDays = 30
const format = 1

/**
 * Which files were clean. It holds hashes and counts: no words, no addresses, no names of files. A cache that is
 * missing, damaged or of another format is an empty one.
 */
export class CleanCache {
  readonly #path: string
  readonly #today: number
  readonly #entries: Map<string, Entry>
  #isChanged = false

  /** @param started the clock of the run, in milliseconds since 1970 UTC */
  constructor(location: string | undefined, cwd: string, started: number) {
    this.#path = pathOf(location, cwd)
    this.#today = Math.floor(started / 86_400_000)
    this.#entries = entriesIn(this.#path)
  }

  get(key: string): CleanFile | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    const [quotedLines, signatureLines, template, day, used] = entry
    if (day >= 0 && day !== this.#today) return undefined
    if (used !== this.#today) {
      entry[4] = this.#today
      this.#isChanged = true
    }
    return { quotedLines, signatureLines, isTemplate: template === 1 }
  }

  add(key: string, file: Omit<CleanFile, 'day'>, isForToday: boolean): void {
    const { quotedLines, signatureLines, isTemplate } = file
    const day = isForToday ? this.#today : -1
    this.#entries.set(key, [quotedLines, signatureLines, isTemplate ? 1 : 0, day, this.#today])
    this.#isChanged = true
  }

  /** Writes it aside and moves it into place, so that a run beside this one reads a whole file. */
  save(): void {
    if (!this.#isChanged) return
    const kept = [...this.#entries].filter(([, entry]) => entry[4] > this.#today - keptDays)
    const aside = `${this.#path}.${process.pid}`
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      writeFileSync(aside, `${JSON.stringify({ format, clean: Object.fromEntries(kept) })}\n`)
      renameSync(aside, this.#path)
    } catch (error) {
      rmSync(aside, { force: true })
      // The report is right without it; the next run is only slower.
      complain(`The cache could not be written: ${fileTrouble(error)}.`)
    }
  }
}

/** A location that is a folder, or ends in a stroke, gets a file in it. */
function pathOf(location = '.cx-lintcache', cwd: string): string {
  const path = resolve(cwd, location)
  const isFolder = /[/\\]$/.test(location) || statSync(path, { throwIfNoEntry: false })?.isDirectory()
  return isFolder ? join(path, 'cx-lintcache') : path
}

function entriesIn(path: string): Map<string, Entry> {
  try {
    const data = JSON.parse(readFileSync(path, 'utf8'))
    if (data.format !== format) return new Map()
    const entries = Object.entries(data.clean as Record<string, unknown>)
    return new Map(entries.filter((entry): entry is [string, Entry] => isEntry(entry[1])))
  } catch {
    return new Map()
  }
}

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && value.length === 5 && value.every(Number.isInteger)
}
