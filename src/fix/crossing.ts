import type { Source } from '../draft/index.ts'
import { overlaps, type Span } from '../text/index.ts'
import type { Reason } from './edit.ts'
import type { Place } from './place.ts'

const LF = 10
const CR = 13
/** What may lie unseen between two letters: blanks that HTML collapses, and padding without width (in UTF-8). */
const UNSEEN =
  /^(?:[\t\n\f\r ]|\xc2\xad|\xcd\x8f|\xe2\x80[\x8b\x8c\x8e\x8f\xaa-\xae]|\xe2\x81[\xa0\xa6-\xa9]|\xef\xbb\xbf)+$/

/** The bytes of `data` that the words of a place were decoded from. */
export function dataRange({ parts, data }: Source, { part, span }: Place): Span {
  const { start, end } = parts[part]!.passage.map
  if (span.start < span.end) return { start: start[span.start]!, end: end[span.end - 1]! }
  const at = span.start > 0 ? end[span.start - 1]! : (start[0] ?? data.length)
  return { start: at, end: at }
}

/** What stands in the way of replacing the words as one stretch; undefined when nothing does. */
export function crossing(source: Source, place: Place): Reason | undefined {
  const { text, map } = source.parts[place.part]!.passage
  const { start, end } = place.span
  if (text.slice(start, end).includes('\n')) return 'line-break'
  const range = dataRange(source, place)
  if (source.masks.some(({ at }) => overlaps(at, range) || splits(at, range))) return 'template-tag'
  for (let i = start + 1; i < end; i++) {
    const from = map.end[i - 1]!
    const to = map.start[i]!
    if (to <= from) continue
    const reason = gap(source, source.data.subarray(from, to))
    if (reason) return reason
  }
  return source.field && inEncodedWord(source, range) ? 'encoded-word' : undefined
}

/** True when the range inserts within the mask. */
function splits(mask: Span, { start, end }: Span): boolean {
  return start === end && mask.start < start && start < mask.end
}

function gap({ markup }: Source, between: Uint8Array): Reason | undefined {
  const marked = markup === 'html' || markup === 'markdown'
  if (!marked && (between.includes(LF) || between.includes(CR))) return 'line-break'
  return UNSEEN.test(String.fromCharCode(...between.subarray(0, 1000))) ? undefined : 'markup'
}

function inEncodedWord({ data, start, end }: Source, range: Span): boolean {
  const value = Array.from(data.subarray(start, end), byte => String.fromCharCode(byte)).join('')
  for (const word of value.matchAll(/=\?[^?\s]{1,80}\?[bq]\?[^?]*\?=/gi)) {
    const at = { start: start + word.index, end: start + word.index + word[0].length }
    if (overlaps(at, range) || splits(at, range)) return true
  }
  return false
}
