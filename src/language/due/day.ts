import { nthBusinessDay } from './calendar.ts'
import { readDate } from './date.ts'
import type { Weekday } from './due.ts'
import { phrasesAt } from './phrases.ts'
import { isOneOf, normAt, phraseAt, type Scan, skip } from './scan.ts'
import { longest, type Stretch } from './stretch.ts'
import { feasts } from './tables/feasts.ts'
import { relativeDays } from './tables/names.ts'
import { DAY, dayOf, nearestYear, WEEK, weekdayOf } from './wall.ts'
import { readWeekday, weekdayAt } from './weekday.ts'

const names: readonly Weekday[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
]

/** Reads a day, however it is named, and checks a weekday against a date that stands beside it. */
export function readDay(scan: Scan, at: number, led: boolean): Stretch | undefined {
  return longest([
    weekdayAndDate(scan, at),
    dayAndWeekday(scan, at, led),
    relative(scan, at),
    readWeekday(scan, at),
    readDate(scan, at, led),
    feast(scan, at),
    templateDay(scan, at),
  ])
}

function relative(scan: Scan, at: number): Stretch | undefined {
  const the = skip(scan, at, 'the')
  const after = phraseAt(scan, the, ['day', 'after'])
  if (after > 0 && relativeDays.get(normAt(scan, after)) === 1) return day(scan, after + 1, 2)
  if (phraseAt(scan, the, ['day', 'before', 'yesterday']) > 0) return day(scan, the + 3, -2)
  const working = isOneOf(scan, the, 'next following')
    ? skip(scan, skip(scan, the + 1, '-'), 'business working')
    : at
  if (
    working > the + 1 &&
    normAt(scan, skip(scan, working, '-')) === 'day' &&
    !isOneOf(scan, working - 1, 'next following -')
  ) {
    const from = nthBusinessDay(scan.now, 1, scan.calendar)
    return { end: skip(scan, working, '-') + 1, from, to: from + DAY, grain: 'day' }
  }
  if (isOneOf(scan, at, 'same next') && !isOneOf(scan, at - 1, 'the that very')) {
    const dayAt = skip(scan, at + 1, '-')
    const found = normAt(scan, dayAt) === 'day' && (dayAt > at + 1 || normAt(scan, at) === 'same')
    if (found) {
      const stretch = day(scan, dayAt + 1, normAt(scan, at) === 'same' ? 0 : 1)
      return normAt(scan, at) === 'same' ? { ...stretch, closes: true } : stretch
    }
  }
  const days = relativeDays.get(normAt(scan, at))
  if (days === undefined) return undefined
  return normAt(scan, at + 1) === 'week' ? day(scan, at + 2, days + 7) : day(scan, at + 1, days)
}

function day({ now }: Scan, end: number, days: number): Stretch {
  const from = dayOf(now) + days * DAY
  return { end, from, to: from + DAY, grain: 'day' }
}

/** "Friday, 4 March", "Tuesday the 12th", "Tue (12 May)". */
function weekdayAndDate(scan: Scan, at: number): Stretch | undefined {
  const nameAt = skip(scan, at, 'this next')
  const weekday = weekdayAt(scan, nameAt)
  if (weekday === undefined) return undefined
  const bracket = normAt(scan, nameAt + 1) === '('
  const date = readDate(scan, skip(scan, skip(scan, nameAt + 1, ', ( .'), 'on'), true)
  if (!date) return undefined
  return closed(scan, checked(date, weekday), bracket)
}

/** "4 March (Friday)", "tomorrow, Friday". */
function dayAndWeekday(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const first = relative(scan, at) ?? readDate(scan, at, led)
  if (!first || !isOneOf(scan, first.end, ', (') || first.range) return undefined
  const bracket = normAt(scan, first.end) === '('
  const weekday = weekdayAt(scan, first.end + 1)
  if (weekday !== undefined) {
    const date = relative(scan, at) && readDate(scan, skip(scan, first.end + 2, ','), true)
    return closed(scan, checked({ ...first, end: date?.end ?? first.end + 2 }, weekday), bracket)
  }
  const date = bracket && relative(scan, at) ? readDate(scan, first.end + 1, true) : undefined
  return date && closed(scan, { ...first, end: date.end }, bracket)
}

function closed(scan: Scan, stretch: Stretch, bracket: boolean): Stretch {
  return bracket ? { ...stretch, end: skip(scan, stretch.end, ')') } : stretch
}

/** The weekday decides between two readings of 04/05; else one that does not fit is told. */
function checked(date: Stretch, weekday: number): Stretch {
  if (date.impossible || date.range || date.template || weekdayOf(date.from) === weekday) {
    const { or: _, ...sure } = date
    return date.or && weekdayOf(date.from) === weekday ? sure : date
  }
  if (date.or && weekdayOf(date.or.from) === weekday) {
    const { or, ...rest } = date
    return { ...rest, ...or }
  }
  return { ...date, wrongWeekday: { written: names[weekday]!, really: names[weekdayOf(date.from)]! } }
}

function feast(scan: Scan, at: number): Stretch | undefined {
  for (const { end, means: inYear } of phrasesAt(scan, at, feasts)) {
    const near = nearestYear(scan.now, inYear)
    // Of feasts people speak ahead: the last one is told as such.
    const year = new Date(near).getUTCFullYear()
    const gone = near + WEEK < scan.now && !scan.past
    const from = gone ? inYear(year + 1) : near
    return { end, from, to: from + DAY, grain: 'day', opens: true }
  }
  return undefined
}

/** A masked template tag that will become a date. */
function templateDay(scan: Scan, at: number): Stretch | undefined {
  if (!/^x(?:date|time)x{0,300}$/.test(normAt(scan, at)) || !scan.words[at]!.capital) return undefined
  return { end: at + 1, from: scan.now, to: scan.now, grain: 'day', template: true }
}
