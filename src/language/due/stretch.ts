import type { Grain, WrongWeekday } from './due.ts'
import type { Wall } from './wall.ts'

/** A named stretch of time, read and resolved, in wall time. */
export interface Stretch {
  /** Index of the word behind it. */
  readonly end: number
  readonly from: Wall
  readonly to: Wall
  readonly grain: Grain
  readonly or?: { readonly from: Wall; readonly to: Wall }
  readonly wrongWeekday?: WrongWeekday
  readonly impossible?: true
  readonly template?: true
  /** "by" means its start: a clock time, a feast. */
  readonly opens?: true
  /** Is a deadline by itself: "end of day", "COB". */
  readonly closes?: true
  /** "Before" means its end: "before the end of the month". */
  readonly brim?: true
  /** Two ends are written. */
  readonly range?: true
}

/** The longest of some readings; the first of equals. */
export function longest<T extends { readonly end: number }>(
  readings: readonly (T | undefined)[],
): T | undefined {
  let best: T | undefined
  for (const reading of readings) if (reading && (!best || reading.end > best.end)) best = reading
  return best
}
