import { cut, joinPassages, type Passage } from '../../text/index.ts'
import type { Part } from '../draft.ts'
import { isBlank, type Row } from './row.ts'

/** A part with the index of the earlier mail it quotes, or -1. */
export interface ZonedPart {
  readonly part: Part
  readonly mail: number
}

/**
 * Joins neighbouring rows of one zone, depth and mail to parts; quote marks are left out. Blank rows between two
 * zones go with the rows above, and parts without a word are dropped.
 */
export function partsOf(passage: Passage, rows: readonly Row[]): ZonedPart[] {
  const parts: ZonedPart[] = []
  for (let i = 0; i < rows.length; ) {
    const first = rows[i]!
    let end = i + 1
    while (end < rows.length && together(first, rows[end]!)) end++
    const run = rows.slice(i, end)
    i = end
    if (run.every(isBlank)) continue
    const { zone, depth, mail } = first
    parts.push({ part: { zone, passage: wordsOf(passage, run), depth }, mail })
  }
  return parts
}

function together(a: Row, b: Row): boolean {
  return a.zone === b.zone && a.depth === b.depth && a.mail === b.mail
}

function wordsOf(passage: Passage, run: readonly Row[]): Passage {
  const last = run[run.length - 1]!
  if (run.every(row => row.from === row.start)) return cut(passage, { start: run[0]!.start, end: last.next })
  return joinPassages(run.map(row => cut(passage, { start: row.from, end: row.next })))
}
