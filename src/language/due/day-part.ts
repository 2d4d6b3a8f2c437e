import { anyPhraseAt, phraseList } from './phrases.ts'
import { normAt, type Scan, skip } from './scan.ts'
import { DAY, HOUR, MINUTE } from './wall.ts'

/** Hours of a day's parts. */
const dayParts = new Map<string, readonly [from: number, to: number]>([
  ['morning', [6, 12]],
  ['lunchtime', [12, 14]],
  ['lunch', [12, 14]],
  ['afternoon', [12, 18]],
  ['arvo', [12, 18]],
  ['evening', [18, 24]],
  ['night', [18, 24]],
])

const firstThing = phraseList('first thing in the morning|first thing')

/** Reads "afternoon" and "first thing"; hours after midnight. */
export function readDayPart(
  scan: Scan,
  at: number,
): { readonly end: number; readonly from: number; readonly to: number } | undefined {
  const first = anyPhraseAt(scan, at, firstThing)
  if (first > 0) return { end: first, from: 8 * HOUR, to: 10 * HOUR }
  const word = skip(scan, at, 'early late mid')
  const hours = dayParts.get(normAt(scan, word))
  if (!hours) return undefined
  return { end: word + 1, from: hours[0] * HOUR, to: hours[1] * HOUR }
}

const dayEnds = `the end of the day|end of the day|the end of day|end of day|eod|end of play today`
const businessEnds = `the close of business|close of business|close of play|close of the business day|cob|cop|eob
  the end of business|end of business|end of the business day|the end of the business day|end of the working day
  the end of the working day|end of business day|end of play`
const atMidnight = phraseList(dayEnds)
const atClosing = phraseList(businessEnds)

/** Reads "end of day" and "close of business"; milliseconds after midnight. */
export function readDayEnd(
  scan: Scan,
  at: number,
): { readonly end: number; readonly to: number } | undefined {
  const closing = anyPhraseAt(scan, at, atClosing)
  if (closing > 0) return { end: closing, to: scan.closes * MINUTE }
  const midnight = anyPhraseAt(scan, at, atMidnight)
  return midnight > 0 ? { end: midnight, to: DAY } : undefined
}
