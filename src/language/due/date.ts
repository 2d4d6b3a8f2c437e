import { readNumeric } from './numeric-date.ts'
import { days, yearOfDay } from './on-calendar.ts'
import { isGlued, isOneOf, normAt, type Scan, skip } from './scan.ts'
import type { Stretch } from './stretch.ts'
import { doubtfulNames, months } from './tables/names.ts'
import { ordinalWords } from './tables/numbers.ts'
import { DAY, dayOf, monthOf } from './wall.ts'

const joints = '- to and or until till / & through'

/**
 * Reads a date of the calendar: "1 March", "the 1st of March 2027", "May 12–14", "2026-03-01", "04/05". `led` says
 * that a word before it makes a date likely, which "the 12th" and "04/05" need.
 */
export function readDate(scan: Scan, at: number, led: boolean): Stretch | undefined {
  return readNumeric(scan, at, led) ?? dayFirst(scan, at, led) ?? monthFirst(scan, at, led)
}

/** The number of a month named at a word, from 0; undefined for "may" the verb. */
export function monthAt({ words }: Scan, at: number, led: boolean): number | undefined {
  const word = words[at]
  const month = word && months.get(word.norm)
  return month === undefined || (doubtfulNames.has(word!.norm) && !word!.capital && !led) ? undefined : month
}

interface DayNumber {
  readonly end: number
  readonly day: number
  /** Written 12th or twelfth. */
  readonly ordinal: boolean
}

function dayNumber(scan: Scan, at: number): DayNumber | undefined {
  const norm = normAt(scan, at)
  if (/^\d{1,2}$/.test(norm)) {
    const day = Number(norm)
    const ordinal = isOneOf(scan, at + 1, 'st nd rd th') && isGlued(scan, at + 1)
    return day >= 1 && day <= 31 ? { end: at + (ordinal ? 2 : 1), day, ordinal } : undefined
  }
  const day = ordinalWords.get(norm)
  return day ? { end: at + 1, day, ordinal: true } : undefined
}

function dayFirst(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const the = skip(scan, at, 'the')
  const first = dayNumber(scan, the)
  if (!first) return undefined
  const second = isOneOf(scan, first.end, joints)
    ? dayNumber(scan, skip(scan, first.end + 1, 'the'))
    : undefined
  for (const last of second && second.day > first.day ? [second, first] : [first]) {
    const of = skip(scan, last.end, 'of')
    const month = monthAt(scan, of, led || of > last.end)
    if (month === undefined) continue
    return withYear(scan, of + 1, month, first.day, last.day)
  }
  // Digits only: "on the first" is too often not a day.
  if (!led || !first.ordinal || !/^\d/.test(normAt(scan, the))) return undefined
  const last = second?.ordinal && second.day > first.day ? second : first
  return bareDay(scan, first.day, last)
}

function monthFirst(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const month = monthAt(scan, at, led)
  if (month === undefined) return undefined
  const first = dayNumber(scan, skip(scan, skip(scan, at + 1, '.'), 'the'))
  if (!first || isOneOf(scan, first.end, 'am pm')) return undefined
  const second = isOneOf(scan, first.end, joints) ? dayNumber(scan, first.end + 1) : undefined
  const ranged =
    second &&
    second.day > first.day &&
    monthAt(scan, second.end, true) === undefined &&
    !isOneOf(scan, second.end, 'am pm :')
  const last = ranged ? second : first
  return withYear(scan, last.end, month, first.day, last.day)
}

function withYear(scan: Scan, at: number, month: number, first: number, last: number): Stretch {
  const yearAt = skip(scan, at, ', of .')
  const short = normAt(scan, at) === "'" ? /^\d\d$/.exec(normAt(scan, at + 1))?.[0] : undefined
  const written = short ? `20${short}` : /^(?:19|20)\d\d$/.exec(normAt(scan, yearAt))?.[0]
  const end = short ? at + 2 : written ? yearAt + 1 : at
  const range = last > first ? { range: true as const } : {}
  const year = written ? Number(written) : yearOfDay(scan, month, first)
  return { end, ...days(year, month, first, last), ...range }
}

/** "The 12th": of this month, or of the next that has such a day, when this month's is over. */
function bareDay({ now, past }: Scan, first: number, last: DayNumber): Stretch {
  const step = past ? -1 : 1
  for (let months = 0; Math.abs(months) < 4; months += step) {
    const start = monthOf(now, months)
    const from = start + (first - 1) * DAY
    const fits = from + DAY <= monthOf(start, 1)
    if (!fits || (past ? from > now : from < dayOf(now))) continue
    const to = start + last.day * DAY
    return { end: last.end, from, to, grain: 'day', ...(last.day > first && { range: true as const }) }
  }
  return { end: last.end, from: dayOf(now), to: dayOf(now) + DAY, grain: 'day', impossible: true }
}
