import type { Span } from '../../text/index.ts'
import type { Calendar } from './calendar.ts'

/** The moment a mail was written, and the clock on its writer's wall. */
export interface Reference {
  /** Milliseconds since 1970 UTC. */
  readonly time: number
  /** Minutes east of UTC; kept all year, since a mail does not say when its place changes the clock. */
  readonly offset: number
}

/**
 * What an expression does with time.
 *
 * - `point`: something happens in one named stretch ("on Friday", "next week", "tomorrow at 9")
 * - `deadline`: something is done before `to` ("by Friday", "within 24 hours")
 * - `range`: two ends are written, or one end and now ("12–14 May", "since Monday")
 * - `duration`: how long something takes ("for two weeks")
 * - `recurring`: a habit ("every Friday")
 * - `vague`: no time that could be kept or missed ("shortly")
 */
export type DueKind = 'point' | 'deadline' | 'range' | 'duration' | 'recurring' | 'vague'

/** How exactly the time is named. `part` is a part of a day, week, month or year ("tomorrow morning", "mid-May"). */
export type Grain = 'minute' | 'hour' | 'part' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year'

/** Milliseconds since 1970 UTC, half-open. */
export interface Interval {
  readonly from: number
  readonly to: number
}

export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'

/** A weekday that does not fit the date beside it. */
export interface WrongWeekday {
  readonly written: Weekday
  readonly really: Weekday
}

/** One time expression of a sentence. */
export interface Due extends Interval {
  /** Where it stands, with its preposition, in UTF-16 units of the sentence. */
  readonly span: Span
  readonly text: string
  readonly kind: DueKind
  /**
   * Milliseconds since 1970 UTC, half-open, on the writer's clock. A deadline begins at the reference. A duration
   * runs from the reference for its greatest length. Equal to `to` where no interval is known (`vague`,
   * `recurring`, a template's date).
   */
  readonly from: number
  readonly to: number
  readonly grain: Grain
  /** Written as so many business days; the greater number of two. */
  readonly businessDays?: number
  /** The other reading of the day or week: 04/05 with day and month changed, "next Friday" as the coming one. */
  readonly ambiguous?: Interval
  readonly wrongWeekday?: WrongWeekday
  /** A day that no calendar has, such as 31 April; the interval is then the last day of that month. */
  readonly impossible?: true
  /** A template tag stands in for the date. */
  readonly template?: true
}

export interface DueOptions {
  /** How 04/05 is read; `auto` judges by dates beside it that leave no choice, then by the offset (America: mdy). */
  readonly order?: 'dmy' | 'mdy' | 'auto'
  /** Where a bare weekday lies: ahead, or behind as in a report of what was done. */
  readonly lean?: 'future' | 'past'
  /** For business days and the end of the week. */
  readonly calendar?: Calendar
  /** Close of business in minutes after midnight; 17:00 unless given. */
  readonly closes?: number
}
