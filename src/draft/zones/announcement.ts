import { attribution, quoteFollows } from './attribution.ts'
import type { Quoted } from './classify.ts'
import { headerBlock } from './header-block.ts'
import { isBlank, type Row } from './row.ts'
import { announces, isRule, isRuled, repliesAbove } from './separator.ts'

/** Lines that say that another mail follows. */
export interface Announced {
  /** The row behind them. */
  readonly end: number
  readonly forward: boolean
  /** Only the marked lines below are quoted, not everything. */
  readonly marked: boolean
  readonly quoted: Omit<Quoted, 'depth'>
}

/**
 * What the lines from `rows[at]` on announce, if anything: a separator, a header block, or an attribution.
 *
 * @param marks quote marks that lines of this level carry
 */
export function announcement(rows: readonly Row[], at: number, marks: number): Announced | undefined {
  const row = rows[at]!
  if (row.fixed === 'attribution') return fixed(rows, at)
  if (row.fixed) return undefined
  const kind =
    announces(row.text) ?? (repliesAbove(row.text) && wordsAbove(rows, at) ? 'original' : undefined)
  const ruled = !kind && isRuled(row.text)
  if (kind || ruled || isRule(row.text)) {
    let next = at + 1
    while (next < rows.length && isBlank(rows[next]!) && next < at + 4) next++
    const block = next < rows.length ? headerBlock(rows, next, kind !== undefined || ruled) : undefined
    const forward = kind === 'forward' || ruled
    if (block) {
      const marked = !forward && rows[next]!.marks > marks
      return { end: block.end, forward, marked, quoted: { values: block.values } }
    }
    if (kind) return { end: at + 1, forward, marked: false, quoted: {} }
  }
  const block = headerBlock(rows, at)
  if (block) return { end: block.end, forward: false, marked: false, quoted: { values: block.values } }
  const found = attribution(rows, at)
  return (
    found && {
      ...found,
      forward: false,
      marked: quoteFollows(rows, found.end),
      quoted: { attribution: found.text },
    }
  )
}

/** A help desk writes its line also at the top of a mail of its own, where nothing of an answer stands above. */
function wordsAbove(rows: readonly Row[], at: number): boolean {
  return rows.slice(Math.max(0, at - MOST_ABOVE), at).some(row => !isBlank(row))
}

/** Rows that are looked at above a line for words of an answer. */
const MOST_ABOVE = 20

/** Rows that the markup calls an attribution; they may hold any of the three forms. */
function fixed(rows: readonly Row[], at: number): Announced {
  let end = at
  while (end < rows.length && (rows[end]!.fixed === 'attribution' || isBlank(rows[end]!))) end++
  while (isBlank(rows[end - 1]!)) end--
  const inside = rows.slice(at, end)
  const text = inside.map(row => row.text.trim()).join(' ')
  const kind = announces(inside[0]!.text)
  const block = headerBlock(inside, kind ? 1 : 0)
  const quoted = block ? { values: block.values } : { attribution: text }
  return { end, forward: kind === 'forward', marked: quoteFollows(rows, end), quoted }
}
