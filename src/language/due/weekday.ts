import { monthAt } from './date.ts'
import { isOneOf, normAt, phraseAt, type Scan, skip } from './scan.ts'
import type { Stretch } from './stretch.ts'
import { nthWeekday } from './tables/feasts.ts'
import { doubtfulNames, weekdays } from './tables/names.ts'
import { ordinalWords } from './tables/numbers.ts'
import { DAY, dayOf, mondayOf, monthOf, type Wall, WEEK, weekdayOf } from './wall.ts'

/** The number of a weekday named at a word, 0 for Sunday; undefined for "the sun" and "he sat". */
export function weekdayAt({ words }: Scan, at: number): number | undefined {
  const word = words[at]
  const number = word && weekdays.get(word.norm)
  if (number === undefined || !doubtfulNames.has(word!.norm)) return number
  return word!.capital && words[at - 1]?.norm !== 'the' ? number : undefined
}

/** Reads a weekday with the words that tell which one: "next Friday", "Friday week", "Tuesday of next week". */
export function readWeekday(scan: Scan, at: number): Stretch | undefined {
  return inMonth(scan, at) ?? ofNextWeek(scan, at) ?? qualified(scan, at)
}

function qualified(scan: Scan, at: number): Stretch | undefined {
  const the = skip(scan, at, 'the')
  const name = skip(scan, the, 'this next last coming following past')
  const dayAt = name > the && isOneOf(scan, name - 1, 'this') ? skip(scan, name, 'coming past') : name
  const weekday = weekdayAt(scan, dayAt)
  if (weekday === undefined) return undefined
  const word = dayAt > the ? normAt(scan, dayAt - 1) : ''
  const end = dayAt + 1
  if (word === '') return bare(scan, end, weekday)
  if (word === 'last' || word === 'past') return day(end, previous(scan.now, weekday))
  if (word === 'this') return day(end, dayOf(scan.now) + ahead(scan.now, weekday) * DAY)
  const coming = next(scan.now, weekday)
  if (word !== 'next') return day(end, coming)
  const nextWeek = mondayOf(scan.now) + WEEK + ((weekday + 6) % 7) * DAY
  const or = coming === nextWeek ? {} : { or: { from: coming, to: coming + DAY } }
  return { ...day(end, nextWeek), ...or }
}

function bare(scan: Scan, end: number, weekday: number): Stretch {
  const coming = next(scan.now, weekday)
  if (normAt(scan, end) === 'week') return day(end + 1, coming + WEEK)
  const afterNext = phraseAt(scan, end, ['after', 'next'])
  if (afterNext > 0) return day(afterNext, coming + WEEK)
  const of = skip(scan, skip(scan, end, ','), 'of in')
  if (normAt(scan, of + 1) === 'week' && isOneOf(scan, of, 'next this')) {
    const monday = mondayOf(scan.now) + (normAt(scan, of) === 'next' ? WEEK : 0)
    return day(of + 2, monday + ((weekday + 6) % 7) * DAY)
  }
  if (scan.past) return day(end, previous(scan.now, weekday))
  if (normAt(scan, end) === 'last') return day(end + 1, previous(scan.now, weekday))
  return day(end, coming)
}

/** "Next week on Tuesday". */
function ofNextWeek(scan: Scan, at: number): Stretch | undefined {
  if (!isOneOf(scan, at, 'next this') || normAt(scan, at + 1) !== 'week') return undefined
  const dayAt = skip(scan, skip(scan, at + 2, ','), 'on')
  const weekday = weekdayAt(scan, dayAt)
  if (weekday === undefined) return undefined
  const monday = mondayOf(scan.now) + (normAt(scan, at) === 'next' ? WEEK : 0)
  return day(dayAt + 1, monday + ((weekday + 6) % 7) * DAY)
}

/** "The first Monday in June", "the last Friday of the month". */
function inMonth(scan: Scan, at: number): Stretch | undefined {
  const the = skip(scan, at, 'the')
  const order = normAt(scan, the)
  const nth = order === 'last' ? -1 : (ordinalWords.get(order) ?? 0)
  const weekday = weekdayAt(scan, the + 1)
  if (nth === 0 || nth > 5 || weekday === undefined || !isOneOf(scan, the + 2, 'of in')) return undefined
  const found = monthStart(scan, the + 3)
  if (!found) return undefined
  const date = new Date(found.start)
  const first = nthWeekday(date.getUTCFullYear(), date.getUTCMonth(), weekday, 1)
  const last = first + Math.floor((monthOf(first, 1) - DAY - first) / WEEK) * WEEK
  return day(found.end, nth < 0 ? last : first + (nth - 1) * WEEK)
}

function monthStart(scan: Scan, at: number): { readonly end: number; readonly start: Wall } | undefined {
  const named = monthAt(scan, at, true)
  if (named !== undefined) {
    const month = new Date(scan.now).getUTCMonth()
    return { end: at + 1, start: monthOf(scan.now, (named - month + 12) % 12) }
  }
  const word = skip(scan, at, 'the this next each every')
  if (normAt(scan, word) !== 'month' || isOneOf(scan, at, 'each every')) return undefined
  return { end: word + 1, start: monthOf(scan.now, normAt(scan, at) === 'next' ? 1 : 0) }
}

function day(end: number, from: Wall): Stretch {
  return { end, from, to: from + DAY, grain: 'day' }
}

function ahead(now: Wall, weekday: number): number {
  return (weekday - weekdayOf(now) + 7) % 7
}

/** The next such day, never today. */
function next(now: Wall, weekday: number): Wall {
  return dayOf(now) + (ahead(now, weekday) || 7) * DAY
}

function previous(now: Wall, weekday: number): Wall {
  return next(now, weekday) - (ahead(now, weekday) === 0 ? 2 : 1) * WEEK
}
