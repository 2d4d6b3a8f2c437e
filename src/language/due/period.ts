import { weekendAfter, weekendEnd } from './calendar.ts'
import { readCalendarWeek } from './calendar-week.ts'
import type { Grain } from './due.ts'
import { readMonth, readQuarter, readYear } from './month.ts'
import { partOf, readPart } from './part.ts'
import { isOneOf, normAt, phraseAt, type Scan, skip } from './scan.ts'
import { longest, type Stretch } from './stretch.ts'
import { ordinalWords } from './tables/numbers.ts'
import { DAY, mondayOf, monthOf, quarterOf, type Wall, WEEK, yearOf } from './wall.ts'

/** Reads a week, weekend, month, quarter or year, or a part of one. `led`: a preposition stands before it. */
export function readPeriod(scan: Scan, at: number, led: boolean): Stretch | undefined {
  return longest([
    partial(scan, at),
    ending(scan, at),
    nthWeek(scan, at),
    edgeDay(scan, at),
    whole(scan, at, led, false),
  ])
}

function partial(scan: Scan, at: number): Stretch | undefined {
  const part = readPart(scan, at)
  if (!part) return undefined
  const of = whole(scan, part.end, true, part.of)
  if (!of || of.grain === 'weekend') return undefined
  return of.grain === 'part' ? of : partOf(scan, of, part.part)
}

const relativeWords = 'this next last coming following previous current past'
const kinds = new Map<string, Grain>([
  ['week', 'week'],
  ['wk', 'week'],
  ['weekend', 'weekend'],
  ['weekand', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
])

/** `bare` lets "the week", "month" stand for the present one, as in "the end of the week". */
function whole(scan: Scan, at: number, led: boolean, bare: boolean): Stretch | undefined {
  return longest([
    relativePeriod(scan, at, led, bare),
    readCalendarWeek(scan, at, led),
    readMonth(scan, at, led),
    readQuarter(scan, at),
    readYear(scan, at, led),
  ])
}

function relativePeriod(scan: Scan, at: number, led: boolean, bare: boolean): Stretch | undefined {
  const the = skip(scan, at, 'the')
  const word = skip(scan, the, relativeWords)
  const coming = word > the && normAt(scan, word - 1) === 'this' ? skip(scan, word, 'coming') : word
  const unitAt = skip(scan, coming, 'calendar working')
  const grain = kinds.get(normAt(scan, unitAt))
  if (!grain) return undefined
  if (phraseAt(scan, unitAt, ['week', 'end']) > 0 || phraseAt(scan, unitAt + 1, ['from', 'now']) > 0)
    return undefined
  if (grain === 'week' && phraseAt(scan, unitAt + 1, ['before', 'last']) > 0)
    return period(scan, unitAt + 3, grain, -2)
  const afterNext = phraseAt(scan, unitAt + 1, ['after', 'next'])
  if (afterNext > 0) return period(scan, afterNext, grain, 2)
  const said = coming > the ? normAt(scan, coming - 1) : ''
  if (said === '' && !bare && !(grain === 'weekend' && led)) return undefined
  const steps = /^(?:next|coming|following)$/.test(said) ? 1 : /^(?:last|previous|past)$/.test(said) ? -1 : 0
  return period(scan, unitAt + 1, grain, grain === 'weekend' && said === 'coming' ? 0 : steps)
}

function period(scan: Scan, end: number, grain: Grain, steps: number): Stretch {
  const { now } = scan
  if (grain === 'weekend') return weekend(scan, end, steps)
  if (grain === 'week') {
    const from = mondayOf(now) + steps * WEEK
    return { end, from, to: from + WEEK, grain }
  }
  const start = { month: monthOf, quarter: quarterOf, year: yearOf }[grain as 'month']
  return { end, from: start(now, steps), to: start(now, steps + 1), grain }
}

function weekend({ now, calendar }: Scan, end: number, steps: number): Stretch {
  const monday = mondayOf(now)
  const coming = weekendAfter(monday, calendar)
  const at = (from: Wall) => ({ from, to: weekendEnd(from, calendar) })
  // "Next weekend" during the week is the one after this; the coming one is the other reading.
  const or = steps === 1 ? { or: at(coming) } : {}
  return { end, ...at(coming + steps * WEEK), grain: 'weekend', ...or }
}

const endWords = new Map<string, Grain>([
  ['eow', 'week'],
  ['eom', 'month'],
  ['eoq', 'quarter'],
  ['eoy', 'year'],
])

/** "Month end", "year-end", "EOW". */
function ending(scan: Scan, at: number): Stretch | undefined {
  const the = skip(scan, at, 'the')
  const short = endWords.get(normAt(scan, the))
  const words = kinds.get(normAt(scan, the).replace(/'s$/, ''))
  const end = short ? the + 1 : phraseAt(scan, skip(scan, the + 1, '-'), ['end'])
  const grain = short ?? (words === 'weekend' ? undefined : words)
  if (!grain || end < 0) return undefined
  const part = partOf(scan, period(scan, end, grain, 0), 'end')
  return short ? { ...part, closes: true } : part
}

/** "The first week of June". */
function nthWeek(scan: Scan, at: number): Stretch | undefined {
  const the = skip(scan, at, 'the')
  const last = normAt(scan, the) === 'last'
  const nth = ordinalWords.get(normAt(scan, the)) ?? 0
  if ((!last && (nth < 1 || nth > 4)) || normAt(scan, the + 1) !== 'week' || !isOneOf(scan, the + 2, 'of in'))
    return undefined
  const month = whole(scan, the + 3, true, true)
  if (month?.grain !== 'month') return undefined
  const from = last ? month.to - WEEK : month.from + (nth - 1) * WEEK
  return { end: month.end, from, to: from + WEEK, grain: 'week' }
}

/** "The last day of the month". */
function edgeDay(scan: Scan, at: number): Stretch | undefined {
  const the = skip(scan, at, 'the')
  const last = normAt(scan, the) === 'last'
  if (!(last || normAt(scan, the) === 'first') || phraseAt(scan, the + 1, ['day', 'of']) < 0) return undefined
  const of = whole(scan, the + 3, true, true)
  if (!of) return undefined
  const from = last ? of.to - DAY : of.from
  return { end: of.end, from, to: from + DAY, grain: 'day' }
}
