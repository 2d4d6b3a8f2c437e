import type { Finding } from '../../rule/index.ts'
import type { Lines } from '../../text/index.ts'
import { type Excerpt, excerpt } from './excerpt.ts'

/** One line of a code frame, and its number in the file. */
export interface FrameLine extends Excerpt {
  readonly number: number
  /** True when the words are shown as the reader will see them, because in the file they cannot be read. */
  readonly encoded: boolean
}

/** A quote over more lines than this is shown by its first ones. */
const mostLines = 3
/** Room for the note that the words are encoded. */
const encodedNote = 23

/**
 * The physical lines that a finding points at, with the words marked.
 *
 * Words that are encoded in the file (base64, an encoded header) cannot be read there: then the frame shows them
 * as the reader will see them.
 */
export function frameOf(
  { at, quote }: Pick<Finding, 'at' | 'quote'>,
  lines: Lines,
  columns: number,
): FrameLine[] {
  const start = lines.at(at.start)
  const end = lines.at(Math.max(at.start, at.end))
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const frame: (FrameLine & { raw: string })[] = []
  for (let number = start.line; number <= Math.min(last, start.line + mostLines - 1); number++) {
    const text = lines.text(number)
    const from = number === start.line ? start.column - 1 : text.length - text.trimStart().length
    const to = number === end.line ? end.column - 1 : text.length
    frame.push({ number, encoded: false, raw: text.slice(from, to), ...excerpt(text, from, to, columns) })
  }
  const raw = frame.map(line => line.raw).join('\n')
  if (last - start.line < mostLines && !readable(raw, quote))
    return [{ number: start.line, encoded: true, ...excerpt(quote, 0, quote.length, columns - encodedNote) }]
  return frame
}

/** True when at least half of the quote's words stand in the file as they are. */
function readable(raw: string, quote: string): boolean {
  const words = quote.match(/[\p{Letter}\p{Number}]{2,}/gu) ?? []
  return words.filter(word => raw.includes(word)).length * 2 >= words.length
}
