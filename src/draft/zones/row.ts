import type { Passage } from '../../text/index.ts'
import type { Zone } from '../draft.ts'
import { markEnclosed } from './enclosed.ts'

/** One line of a text while its zone is being found. Places are units of the passage. */
export interface Row {
  readonly start: number
  /** Behind the quote marks and the one blank after them. */
  readonly from: number
  /** Without the line break. */
  readonly end: number
  /** Behind the line break. */
  readonly next: number
  /** From `from` to `end`. */
  readonly text: string
  /** How many levels of quotation the line itself shows: its `>` marks, or the HTML containers around it. */
  marks: number
  /** How many HTML containers around the line hold a quoted mail together with its attribution. */
  wraps: number
  /** What the markup says the line is, if it says anything. */
  fixed?: Zone
  zone: Zone
  depth: number
  /** Which earlier mail the line belongs to: an index of the mails found, or -1 for the draft itself. */
  mail: number
}

const GREATER = 62
/** UTF-16 units of a line that a mail program may have wrapped. */
const LONG_LINE = 55

/** The lines of a plain text, with their `>` marks counted up to one more than `deepest`. */
export function rowsOf(passage: Passage, deepest: number): Row[] {
  const { text } = passage
  const rows: Row[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    rows.push(rowOf(text, start, end, found < 0 ? end : end + 1, deepest))
    start = found < 0 ? end : end + 1
  }
  rewrap(rows)
  markEnclosed(rows)
  return rows
}

/**
 * A long quoted line that was wrapped on the way leaves its last words behind without a mark; they begin in lower
 * case right below a line that ends in the middle of a sentence.
 */
function rewrap(rows: readonly Row[]): void {
  for (let i = 1; i < rows.length; i++) {
    const above = rows[i - 1]!
    const row = rows[i]!
    if (row.marks > 0 || above.marks === 0 || above.text.length < LONG_LINE) continue
    if (/^\p{Ll}/u.test(row.text) && !/[.?!:;]\s*$/.test(above.text) && row.text.length < above.text.length)
      row.marks = above.marks
  }
}

function rowOf(text: string, start: number, end: number, next: number, deepest: number): Row {
  let marks = 0
  let from = start
  let at = start
  while (at < end && at - from < 4) {
    const unit = text.charCodeAt(at++)
    if (unit === GREATER) {
      marks++
      from = at
    } else if (unit !== 32) break
  }
  if (marks > 0 && from < end && text[from] === ' ') from++
  return {
    start,
    from,
    end,
    next,
    text: text.slice(from, end),
    marks: Math.min(marks, deepest + 1),
    wraps: 0,
    zone: 'own',
    depth: 0,
    mail: -1,
  }
}

/** True when nothing but blanks stands on the line. */
export function isBlank(row: Row): boolean {
  return row.text.trim() === ''
}
