import type { Due } from './due.ts'
import type { Wall } from './wall.ts'

/** A time expression that was read: like its result, but in wall time, and with the word behind it. */
export interface Reading extends Omit<Due, 'span' | 'text' | 'from' | 'to' | 'ambiguous'> {
  readonly end: number
  readonly from: Wall
  readonly to: Wall
  readonly ambiguous?: { readonly from: Wall; readonly to: Wall }
}
