import { zoneMinutes } from '../../text/time-zones.ts'
import { isGlued, isOneOf, normAt, phraseAt, type Scan, skip } from './scan.ts'
import { numberWords } from './tables/numbers.ts'
import { MINUTE } from './wall.ts'

/** A time of day. */
export interface Clock {
  readonly end: number
  /** Milliseconds after midnight of the writer's clock; zones are taken into account. */
  readonly at: number
  /** Nothing but a number tells that it is a time. */
  readonly bare: boolean
  /** Neither am nor pm is written, and the hour could be both. */
  readonly open: boolean
}

/** Hours before this are taken for the afternoon when nothing else is said. */
const MORNING_BEGINS = 7

/** Reads a time of day; `bare` allows a mere number. */
export function readClock(scan: Scan, at: number, bare: boolean): Clock | undefined {
  const plain = named(scan, at) ?? spoken(scan, at) ?? digital(scan, at) ?? numeric(scan, at, bare)
  if (!plain) return undefined
  const zone = zoneMinutes.get(normAt(scan, plain.end))
  if (zone === undefined || !scan.words[plain.end]!.capital) return plain
  return { ...plain, end: plain.end + 1, at: plain.at + (scan.offset - zone) * MINUTE }
}

/** Reads two times with a joint: "9 to 12", "10am–12pm", "2 and 4 pm". */
export function readClockRange(
  scan: Scan,
  at: number,
  bare: boolean,
): { end: number; from: number; to: number } | undefined {
  const first = readClock(scan, at, true)
  if (!first || !isOneOf(scan, first.end, '- to and until till')) return undefined
  const last = readClock(scan, first.end + 1, true)
  // Two mere numbers are hours only where the words before them say so.
  if (!last || (first.bare && last.bare && !(bare && isOneOf(scan, at - 1, 'from between , at'))))
    return undefined
  const noon = 720 * MINUTE
  // "2 and 4 pm": the half of the day is said once.
  const shared = first.bare && !last.open && last.at >= noon && first.at < noon && first.at + noon < last.at
  const from = shared ? first.at + noon : first.at
  return from < last.at ? { end: last.end, from, to: last.at } : undefined
}

function named(scan: Scan, at: number): Clock | undefined {
  const word = skip(scan, at, '12 twelve')
  const hour = isOneOf(scan, word, 'noon midday') ? 12 : normAt(scan, word) === 'midnight' ? 24 : 0
  return hour ? { end: word + 1, at: hour * 60 * MINUTE, bare: false, open: false } : undefined
}

/** "Half past two", "quarter to five". */
function spoken(scan: Scan, at: number): Clock | undefined {
  const start = skip(scan, at, 'a')
  const half = phraseAt(scan, start, ['half', 'past'])
  const past = phraseAt(scan, start, ['quarter', 'past'])
  const to = phraseAt(scan, start, ['quarter', 'to'])
  const hourAt = Math.max(half, past, to)
  if (hourAt < 0) return undefined
  const hour = hourOf(normAt(scan, hourAt))
  if (hour === undefined || hour < 1 || hour > 12) return undefined
  return halved(scan, hourAt + 1, hour, half > 0 ? 30 : past > 0 ? 15 : -15, false)
}

/** "17:30", "5.30 pm". */
function digital(scan: Scan, at: number): Clock | undefined {
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(normAt(scan, at))
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return undefined
  if (normAt(scan, at).includes('.') && !isOneOf(scan, at + 1, 'am pm')) return undefined
  const padded = match[1]!.length === 2
  return halved(scan, skip(scan, at + 1, 'h hrs'), Number(match[1]), Number(match[2]), padded)
}

/** "5pm", "9 o’clock", "17h", and a mere "9" where that is allowed. */
function numeric(scan: Scan, at: number, bare: boolean): Clock | undefined {
  const hour = hourOf(normAt(scan, at))
  if (hour === undefined || hour > 24) return undefined
  if (isOneOf(scan, at + 1, "am pm o'clock oclock"))
    return halved(scan, skip(scan, at + 1, "o'clock oclock"), hour, 0, false)
  if (normAt(scan, at + 1) === 'h' && isGlued(scan, at + 1)) return halved(scan, at + 2, hour, 0, true)
  if (!bare || hour < 1 || isOneOf(scan, at + 1, '% / : st nd rd th')) return undefined
  return { ...halved(scan, at + 1, hour, 0, false), bare: true }
}

function halved(scan: Scan, at: number, hour: number, minutes: number, certain: boolean): Clock {
  const half = isOneOf(scan, at, 'am pm') ? normAt(scan, at) : ''
  const inMorning = half === 'am' && hour === 12 ? 0 : hour
  const open = half === '' && hour <= 12 && !certain
  const later = half === 'pm' ? hour < 12 : open && hour < MORNING_BEGINS && hour > 0
  const total = (inMorning + (later ? 12 : 0)) * 60 + minutes
  return { end: half ? at + 1 : at, at: total * MINUTE, bare: false, open }
}

function hourOf(norm: string): number | undefined {
  return /^\d{1,2}$/.test(norm) ? Number(norm) : numberWords.get(norm)
}
