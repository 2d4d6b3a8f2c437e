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
  const marked = beginningOf(
    visible(line.slice(from, Math.min(to, from + columns * 2))),
    columns,
    to > from + columns * 2,
  )
  const room = columns - widthOf(marked)
  // Lines may be a megabyte long (minified HTML): only what could be shown is looked at.
  const lead = visible(line.slice(Math.max(0, from - columns), from))
  const tail = visible(line.slice(to, to + columns))
  const tailWidth = widthOf(tail) + (to + columns < line.length ? 1 : 0)
  const leadRoom = Math.max(Math.floor(room / 2), room - tailWidth)
  const before = endOf(lead, leadRoom, from > columns)
  return { before, marked, after: beginningOf(tail, room - widthOf(before), to + columns < line.length) }
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
