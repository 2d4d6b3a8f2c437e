import { readDate } from './date.ts'
import { isOneOf, normAt, type Scan, skip } from './scan.ts'
import type { Stretch } from './stretch.ts'
import { isoWeek, mondayOf, nearestYear, WEEK } from './wall.ts'
import { weekdayAt } from './weekday.ts'

/** Reads "week 32", "w/c 18 May", "the week of May 18". */
export function readCalendarWeek(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const the = skip(scan, at, 'the')
  if (normAt(scan, at) === 'w/c' || (normAt(scan, at) === 'wc' && led)) return weekFrom(scan, at + 1)
  const weekAt = skip(scan, the, 'calendar iso')
  if (!isOneOf(scan, weekAt, 'week wk cw kw')) return undefined
  const numberAt = skip(scan, weekAt + 1, 'no number .')
  const number = /^\d{1,2}$/.test(normAt(scan, numberAt)) ? Number(normAt(scan, numberAt)) : 0
  if (number >= 1 && number <= 53 && led) {
    const from = nearestYear(scan.now, year => isoWeek(year, number))
    return { end: numberAt + 1, from, to: from + WEEK, grain: 'week' }
  }
  return isOneOf(scan, weekAt + 1, 'commencing beginning starting of from')
    ? weekFrom(scan, weekAt + 2)
    : undefined
}

function weekFrom(scan: Scan, at: number): Stretch | undefined {
  const dateAt = skip(scan, weekdayAt(scan, at) === undefined ? at : at + 1, ',')
  const date = readDate(scan, dateAt, true)
  if (!date || date.range) return undefined
  const from = normAt(scan, at - 1) === 'of' ? mondayOf(date.from) : date.from
  return { ...date, from, to: from + WEEK, grain: 'week' }
}
