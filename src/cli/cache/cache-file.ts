import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A result as it is kept. */
export interface StoredResult {
  readonly quotedLines: number
  readonly signatureLines: number
  readonly isTemplate: boolean
  /** Days since 1970 UTC, when it holds for that day only; otherwise -1. */
  readonly day: number
  /** The day of its last use. */
  readonly used: number
  /** Findings and problems; empty when there are none. */
  readonly sealed: string
}

/**
 * The file as it is written: columns instead of a list of objects, because ten thousand of those take longer to parse
 * than to hash the files themselves.
 */
interface Columns {
  /** All names, one after the other. */
  readonly names: string
  /** For each name, which of `kinds` it is. */
  readonly facts: readonly number[]
  /** Each once: quoted lines, signature lines, 1 for a template, day, day of last use. Many files have the same. */
  readonly kinds: readonly (readonly number[])[]
  /** Those that are not empty, by the index of their name. */
  readonly sealed: Readonly<Record<string, string>>
}

interface Written {
  readonly format: number
  readonly contexts: Readonly<Record<string, Columns>>
}

/** Results by the names of their files, by context. */
export type StoredResults = Map<string, Map<string, StoredResult>>

const format = 2
/** Length of a name. */
const width = 32

/** Reads the results in a file. Whatever is wrong with the file, it is read as an empty one. */
export function readCacheFile(path: string): StoredResults {
  try {
    const text = readFileSync(path, 'latin1')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    // A file that was cut short or written over in part is not believed in any part.
    if (text.slice(0, end) !== sumOf(body)) return new Map()
    const { format: written, contexts } = JSON.parse(body) as Written
    if (written !== format) return new Map()
    return new Map(Object.entries(contexts).map(([context, columns]) => [context, resultsIn(columns)]))
  } catch {
    return new Map()
  }
}

function resultsIn({ names, facts, kinds, sealed }: Columns): Map<string, StoredResult> {
  const shared = kinds.map(([quotedLines, signatureLines, template, day, used]): StoredResult => {
    const lines = { quotedLines: quotedLines!, signatureLines: signatureLines! }
    return { ...lines, isTemplate: template === 1, day: day!, used: used!, sealed: '' }
  })
  const results = new Map<string, StoredResult>()
  for (let i = 0, at = 0; at < names.length; i++, at += width) {
    const result = shared[facts[i]!]!
    const words = sealed[i]
    results.set(names.slice(at, at + width), words === undefined ? result : { ...result, sealed: words })
  }
  return results
}

/**
 * Writes it aside and moves it into place, so that a run beside this one reads a whole file.
 *
 * @throws when it cannot be written; nothing is left behind then
 */
export function writeCacheFile(path: string, results: StoredResults): void {
  const aside = `${path}.${process.pid}`
  try {
    const contexts = [...results].map(([context, columns]) => [context, columnsOf(columns)] as const)
    const written: Written = { format, contexts: Object.fromEntries(contexts) }
    const body = JSON.stringify(written)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(aside, `${sumOf(body)}\n${body}`)
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}

function columnsOf(results: ReadonlyMap<string, StoredResult>): Columns {
  const facts: number[] = []
  const kinds: number[][] = []
  const indexOf = new Map<string, number>()
  const sealed: Record<string, string> = {}
  for (const { quotedLines, signatureLines, isTemplate, day, used, sealed: words } of results.values()) {
    const kind = [quotedLines, signatureLines, isTemplate ? 1 : 0, day, used]
    const key = kind.join()
    const index = indexOf.get(key) ?? kinds.push(kind) - 1
    indexOf.set(key, index)
    if (words !== '') sealed[facts.length] = words
    facts.push(index)
  }
  return { names: [...results.keys()].join(''), facts, kinds, sealed }
}

function sumOf(text: string): string {
  return hash('sha256', text, 'hex')
}
