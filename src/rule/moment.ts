import type { Reference } from '../language/index.ts'
import type { Context } from './rule.ts'

/** The moment to which a mail's "tomorrow" belongs. */
export interface Moment {
  readonly reference: Reference
  /** It was set from outside; findings that rest on it must say so. */
  readonly usedNow: boolean
}

/**
 * When the mail is judged: at the moment that was set, else at the mail's own date. Undefined when neither is known:
 * rules do not read the clock.
 */
export function momentOf({ draft, now }: Pick<Context, 'draft' | 'now'>): Moment | undefined {
  const { date } = draft.envelope
  if (now !== undefined) return { reference: { time: now, offset: date?.offset ?? 0 }, usedNow: true }
  return date && { reference: date, usedNow: false }
}
