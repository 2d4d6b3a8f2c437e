/** A stretch of a passage in UTF-16 units, half-open: `[start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

declare const inFile: unique symbol

/**
 * A stretch of the file in byte offsets, half-open. A distinct type, so that units of a passage and bytes of
 * the file cannot be mixed up: only a `SourceMap` leads from a `Span` to `Bytes`.
 */
export interface Bytes {
  readonly start: number
  readonly end: number
  readonly [inFile]: true
}

/** Marks a pair of byte offsets as a place in the file. Only readers, which count bytes, should need it. */
export function bytes(start: number, end: number): Bytes {
  return { start, end } as Bytes
}

/** True when the two stretches share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
