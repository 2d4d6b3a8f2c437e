import { visible } from './visible.ts'
import { widthOf } from './width.ts'

/** A stretch of a line that fits a width, cut in three so that the middle can be marked. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/**
 * Cuts out of `line` the units `[from, to)` with as much round them as fits into `columns`. What is left out shows
 * as `…`. Some of the lead is kept before the marked words, so that they can be understood.
 */
export function excerpt(line: string, from: number, to: number, columns: number): Excerpt {
  const start = wholeFrom(line, from)
  const end = wholeTo(line, to)
  const marked = beginningOf(
    visible(line.slice(start, wholeTo(line, Math.min(end, start + columns * 2)))),
    columns,
    end > start + columns * 2,
  )
  const room = columns - widthOf(marked)
  // Lines may be a megabyte long (minified HTML): only what could be shown is looked at.
  const lead = visible(line.slice(wholeFrom(line, Math.max(0, start - columns)), start))
  const tail = visible(line.slice(end, wholeTo(line, end + columns)))
  const tailWidth = widthOf(tail) + (end + columns < line.length ? 1 : 0)
  const leadRoom = Math.max(Math.floor(room / 2), room - tailWidth)
  const before = endOf(lead, leadRoom, start > columns)
  return { before, marked, after: beginningOf(tail, room - widthOf(before), end + columns < line.length) }
}

/** The position itself, or the one before it where it would part the two halves of a character. */
function wholeFrom(line: string, at: number): number {
  return parts(line, at) ? at - 1 : at
}

/** The position itself, or the one after it where it would part the two halves of a character. */
function wholeTo(line: string, at: number): number {
  return parts(line, at) ? at + 1 : at
}

function parts(line: string, at: number): boolean {
  return at > 0 && line.codePointAt(at - 1)! > 0xffff
}

/** The beginning of a text in at most `columns`, with `…` when something is missing. */
function beginningOf(text: string, columns: number, cut = false): string {
  if (!cut && widthOf(text) <= columns) return text
  if (columns < 1) return ''
  let kept = ''
  for (const character of text) {
    if (widthOf(kept + character) > columns - 1) break
    kept += character
  }
  return `${kept}…`
}

/** The end of a text in at most `columns`, with `…` when something is missing. */
function endOf(text: string, columns: number, cut: boolean): string {
  if (!cut && widthOf(text) <= columns) return text
  if (columns < 1) return ''
  let kept = ''
  for (const character of [...text].reverse()) {
    if (widthOf(character + kept) > columns - 1) break
    kept = character + kept
  }
  return `…${kept}`
}
