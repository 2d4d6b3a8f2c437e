import { readNumber } from './amount.ts'
import type { Grain } from './due.ts'
import type { Reading } from './reading.ts'
import { isOneOf, normAt, type Scan, skip } from './scan.ts'
import { weekdayPlurals } from './tables/names.ts'
import { ordinalWords } from './tables/numbers.ts'
import { units } from './tables/units.ts'
import { weekdayAt } from './weekday.ts'

const adverbs = new Map<string, Grain>([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['biweekly', 'week'],
  ['fortnightly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

const plurals = 'weekdays weekends mornings afternoons evenings nights'

/** Reads a habit: "every Friday", "on Mondays", "twice a day", "24/7". */
export function readRecurring(scan: Scan, at: number): Reading | undefined {
  const found =
    nthOfEach(scan, at) ??
    every(scan, at) ??
    onPlural(scan, at) ??
    rate(scan, at) ??
    weekRange(scan, at) ??
    single(scan, at)
  return found && { ...found, kind: 'recurring', from: scan.now, to: scan.now }
}

interface Habit {
  readonly end: number
  readonly grain: Grain
}

/** "The first Monday of each month". */
function nthOfEach(scan: Scan, at: number): Habit | undefined {
  const nth = skip(scan, skip(scan, at, 'on'), 'the')
  if (!ordinalWords.has(normAt(scan, nth)) && normAt(scan, nth) !== 'last') return undefined
  const of = weekdayAt(scan, nth + 1) !== undefined || normAt(scan, nth + 1) === 'day' ? nth + 2 : nth + 1
  return isOneOf(scan, of, 'of in') && isOneOf(scan, of + 1, 'each every') ? every(scan, of + 1) : undefined
}

function every(scan: Scan, at: number): Habit | undefined {
  const start = skip(scan, at, 'on in at')
  if (!isOneOf(scan, start, 'every each')) return undefined
  const word = skip(scan, start + 1, 'other second third single working business bank calendar')
  const number = isOneOf(scan, start, 'every') ? readNumber(scan, word) : undefined
  const unitAt = number ? skip(scan, number.end, 'working business or few') : word
  if (weekdayAt(scan, unitAt) !== undefined) return { end: unitAt + 1, grain: 'day' }
  if (isOneOf(scan, unitAt, 'morning afternoon evening night weekday weekend'))
    return { end: unitAt + 1, grain: 'day' }
  const unit = units.get(normAt(scan, unitAt))
  return unit && { end: unitAt + 1, grain: unit }
}

function onPlural(scan: Scan, at: number): Habit | undefined {
  const start = skip(scan, at, 'on at over during')
  const plural = weekdayPlurals.has(normAt(scan, start)) || (start > at && isOneOf(scan, start, plurals))
  if (!plural) return undefined
  let end = start + 1
  while (isOneOf(scan, end, 'and or to - , &') && weekdayPlurals.has(normAt(scan, end + 1))) end += 2
  return { end, grain: 'day' }
}

/** "Twice a day", "3 times per week", "per month". */
function rate(scan: Scan, at: number): Habit | undefined {
  const times = isOneOf(scan, at, 'once twice thrice') ? at + 1 : timesAt(scan, at)
  const per = skip(scan, times, times > at ? 'a an per each every' : 'per')
  if (per === times) return undefined
  const unit = units.get(normAt(scan, skip(scan, per, 'working business calendar')))
  return unit && { end: skip(scan, per, 'working business calendar') + 1, grain: unit }
}

function timesAt(scan: Scan, at: number): number {
  const number = readNumber(scan, at)
  return number && normAt(scan, number.end) === 'times' ? number.end + 1 : at
}

/** "Monday to Friday" are opening hours, not a date. */
function weekRange(scan: Scan, at: number): Habit | undefined {
  if (weekdayAt(scan, at) !== 1 || !isOneOf(scan, at + 1, '- to through till until')) return undefined
  const last = weekdayAt(scan, at + 2)
  const led = isOneOf(scan, at - 1, 'between this next')
  return !led && (last === 5 || last === 6 || last === 0) && !/^\d/.test(normAt(scan, at + 3))
    ? { end: at + 3, grain: 'day' }
    : undefined
}

function single(scan: Scan, at: number): Habit | undefined {
  const grain = adverbs.get(normAt(scan, at))
  if (grain) return { end: at + 1, grain }
  return normAt(scan, at) === '24/7' ? { end: at + 1, grain: 'day' } : undefined
}
