import { type Bytes, bytes, type Span } from './span.ts'

/**
 * Where a text came from: UTF-16 unit `i` was decoded from the bytes `[start[i], end[i])` of the file.
 *
 * Two arrays, because `end[i]` differs from `start[i + 1]` across soft line breaks, tags and encoded words.
 * Units of one atom (a surrogate pair, an HTML entity, a base64 quantum) share one range; inserted text, such as
 * the line break of a block tag, has `start === end`.
 */
export interface SourceMap {
  readonly start: Int32Array
  readonly end: Int32Array
}

/** A text with the way back to the file. Every step of decoding is Passage → Passage. */
export interface Passage {
  readonly text: string
  readonly map: SourceMap
}

/** A text whose map points into another text (UTF-16 units) instead of the file; see `compose`. */
export interface Derived {
  readonly text: string
  readonly start: Int32Array
  readonly end: Int32Array
}

/** A map of so many units that is still to be filled: one piece of memory, because pieces cost more than bytes. */
export function blankMap(length: number): SourceMap {
  const both = new Int32Array(length * 2)
  return { start: both.subarray(0, length), end: both.subarray(length) }
}

/**
 * A map to be filled in which every unit ends where the next begins, so that its ends are its starts, one further:
 * only the starts and the last end are written.
 */
export function gaplessMap(length: number): SourceMap {
  const both = new Int32Array(length + 1)
  return { start: both.subarray(0, length), end: both.subarray(1) }
}

/** True for a map that is known to have no gaps by the memory that its starts and ends share. */
export function isGapless({ start, end }: SourceMap): boolean {
  return start.buffer === end.buffer && start.byteOffset + start.BYTES_PER_ELEMENT === end.byteOffset
}

/** The passage without text. */
export const emptyPassage: Passage = { text: '', map: { start: new Int32Array(0), end: new Int32Array(0) } }

/** The bytes that `span` of the passage was decoded from. An empty span gives the empty range before its unit. */
export function sourceOf(passage: Passage, span: Span): Bytes {
  const { start, end } = passage.map
  const length = passage.text.length
  if (length === 0) return bytes(0, 0)
  if (span.end <= span.start) {
    const at = span.start < length ? start[span.start]! : end[length - 1]!
    return bytes(at, at)
  }
  return bytes(start[Math.min(span.start, length - 1)]!, end[Math.min(span.end, length) - 1]!)
}

/** The part of a passage within `span`; shares the map's memory. */
export function cut(passage: Passage, span: Span): Passage {
  return {
    text: passage.text.slice(span.start, span.end),
    map: {
      start: passage.map.start.subarray(span.start, span.end),
      end: passage.map.end.subarray(span.start, span.end),
    },
  }
}

/**
 * The same passage with other text of equal length, such as masked template tags or line breaks turned to blanks.
 *
 * @throws RangeError when the length differs: then the map would be wrong.
 */
export function withText(passage: Passage, text: string): Passage {
  if (text.length !== passage.text.length)
    throw new RangeError('a text of another length needs a map of its own')
  return { text, map: passage.map }
}

/** Joins two steps: `inner` was derived from the text (or the bytes) of `outer`; the result points into the file. */
export function compose(outer: Pick<Passage, 'map'>, inner: Derived): Passage {
  const length = inner.text.length
  const { start, end } = blankMap(length)
  const { start: from, end: to } = outer.map
  const last = from.length
  const tail = last > 0 ? to[last - 1]! : 0
  for (let i = 0; i < length; i++) {
    const a = inner.start[i]!
    const z = inner.end[i]!
    if (z <= a && a > 0 && a < last && to[a - 1]! > from[a]!) {
      // Inserted within an atom, such as a base64 group, a unit becomes part of it.
      start[i] = from[a - 1]!
      end[i] = to[a - 1]!
      continue
    }
    start[i] = a < last ? from[a]! : tail
    end[i] = z > a ? to[Math.min(z, last) - 1]! : start[i]!
  }
  return { text: inner.text, map: { start, end } }
}
