import { days, yearOfDay } from './on-calendar.ts'
import { normAt, type Scan, type Word } from './scan.ts'
import type { Stretch } from './stretch.ts'
import { daysIn } from './wall.ts'

const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const yearFirst = /^((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})$/
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{2}|(?:19|20)\d\d)$/
const noYear = /^(\d{1,2})\/(\d{1,2})$/

/** East of this (minutes) nobody writes the month first as a rule. */
const AMERICA = -300

/** Reads a date in digits: 2026-03-01, 04/05/2026, 14.05.2026, 04/05. */
export function readNumeric(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const norm = normAt(scan, at)
  const whole = iso.exec(norm) ?? yearFirst.exec(norm)
  if (whole) return dated(at, Number(whole[1]), Number(whole[2]), Number(whole[3]))
  const withYear = yearLast.exec(norm)
  if (withYear) {
    const [, first, sign, second, written] = withYear
    const year = written!.length === 2 ? 2000 + Number(written) : Number(written)
    // With points the day stands first everywhere.
    return either(
      sign === '.' ? { ...scan, order: 'dmy', guessedOrder: false } : scan,
      at,
      Number(first),
      Number(second),
      year,
    )
  }
  const short = noYear.exec(norm)
  if (!short || !(led || (norm.length === 5 && norm !== '50/50')) || norm === '24/7') return undefined
  return either(scan, at, Number(short[1]), Number(short[2]))
}

/** How a sentence writes its dates, if one of them leaves no choice. */
export function orderIn(words: readonly Word[]): 'dmy' | 'mdy' | undefined {
  for (const { norm } of words) {
    const match = yearLast.exec(norm)
    const [first, second] = match ? [Number(match[1]), Number(match[3])] : pair(norm)
    if (first > 12 && first <= 31 && second >= 1 && second <= 12) return 'dmy'
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) return 'mdy'
  }
  return undefined
}

export function orderBy(offset: number): 'dmy' | 'mdy' {
  return offset <= AMERICA && offset >= -600 ? 'mdy' : 'dmy'
}

function pair(norm: string): [number, number] {
  const match = noYear.exec(norm)
  return match ? [Number(match[1]), Number(match[2])] : [0, 0]
}

function either(scan: Scan, at: number, first: number, second: number, year?: number): Stretch | undefined {
  const readings = { dmy: [second, first], mdy: [first, second] } as const
  const read = (order: 'dmy' | 'mdy') => {
    const [month, day] = readings[order]
    return month >= 1 && month <= 12 && day >= 1
      ? dated(at, year ?? yearOfDay(scan, month - 1, day), month, day)
      : undefined
  }
  const usual = read(scan.order)
  const other = read(scan.order === 'dmy' ? 'mdy' : 'dmy')
  if (!usual || !other || !scan.guessedOrder || usual.from === other.from) return usual ?? other
  return { ...usual, or: { from: other.from, to: other.to } }
}

function dated(at: number, year: number, month: number, day: number): Stretch | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return { end: at + 1, ...days(year, month - 1, Math.min(day, daysIn(year, month - 1) + 1)) }
}
