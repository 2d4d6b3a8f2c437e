import { readClock, readClockRange } from './clock.ts'
import { readDay } from './day.ts'
import { readDayEnd, readDayPart } from './day-part.ts'
import { readPeriod } from './period.ts'
import { isOneOf, normAt, phraseAt, type Scan, skip } from './scan.ts'
import { mayStart } from './starters.ts'
import { longest, type Stretch } from './stretch.ts'
import { DAY, dayOf, HOUR, MINUTE, type Wall } from './wall.ts'

/** Reads any named stretch of time: a day, a time of day or both, or a longer period. */
export function readStretch(scan: Scan, at: number, led: boolean): Stretch | undefined {
  if (!mayStart(scan, at)) return undefined
  return longest([
    dayThenTime(scan, at, led),
    qualified(scan, at),
    timeThenDay(scan, at, led),
    timeAlone(scan, at, led),
    readPeriod(scan, at, led),
  ])
}

/** "Early tomorrow morning", "late this afternoon", "this time next week". */
function qualified(scan: Scan, at: number): Stretch | undefined {
  if (isOneOf(scan, at, 'early late') && !isOneOf(scan, at + 1, 'early late')) {
    const stretch = readStretch(scan, at + 1, false)
    return stretch?.grain === 'part' && !stretch.brim ? stretch : undefined
  }
  const next = phraseAt(scan, at, ['this', 'time', 'next', 'week'])
  if (next < 0) return undefined
  const from = dayOf(scan.now) + 7 * DAY
  return { end: next, from, to: from + DAY, grain: 'day' }
}

/** A time within a day, in milliseconds after its midnight. */
interface Hours {
  readonly end: number
  readonly from: number
  readonly to: number
  readonly mark: Partial<Stretch>
}

/** "Tomorrow at 9", "Friday, 8 May, 10am–12pm", "Monday morning first thing". */
function dayThenTime(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const day = readDay(scan, at, led)
  if (!day || day.range) return day
  let stretch = day
  for (let times = 0; times < 2; times++) {
    const comma = skip(scan, stretch.end, ',')
    const lead = skip(scan, comma, 'at by before around about between from in until @ for')
    const start = lead > comma && normAt(scan, lead - 1) === 'in' ? skip(scan, lead, 'the') : lead
    const hours = readHours(scan, start, lead > comma || comma > stretch.end)
    if (!hours) break
    const limit = lead > comma && isOneOf(scan, lead - 1, 'by before') ? { closes: true as const } : {}
    stretch = { ...on(day, hours), ...limit }
    if (hours.mark.grain !== 'part') break
  }
  return stretch
}

/** "At 9 o’clock on Monday", "first thing tomorrow", "EOD Friday", "the end of Friday". */
function timeThenDay(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const hours = readHours(scan, at, led) ?? endOf(scan, at)
  if (!hours) return undefined
  const day = readDay(scan, skip(scan, skip(scan, hours.end, ','), 'on of for'), true)
  if (!day || day.range) return undefined
  const part = hours.mark.grain === 'part' ? readDayPart(scan, day.end) : undefined
  return on({ ...day, end: part?.end ?? day.end }, { ...hours, end: part?.end ?? day.end })
}

function endOf(scan: Scan, at: number): Hours | undefined {
  const end = phraseAt(scan, skip(scan, at, 'the'), ['end', 'of'])
  return end > 0 ? { end, from: 0, to: DAY, mark: { closes: true, brim: true } } : undefined
}

function timeAlone(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const today = dayOf(scan.now)
  const whole = (end: number) => ({ end, from: today, to: today + DAY, grain: 'day' as const })
  if (normAt(scan, at) === 'tonight') return tonight(scan, at, whole(at + 1))
  if (isOneOf(scan, at, 'later earlier') && normAt(scan, at + 1) === 'today') {
    const later = normAt(scan, at) === 'later'
    return { ...whole(at + 2), ...(later ? { from: scan.now } : { to: scan.now }) }
  }
  if (isOneOf(scan, at, 'this last')) {
    const part = readDayPart(scan, at + 1)
    const night = normAt(scan, at + 1) === 'night'
    if (!part || (normAt(scan, at) === 'last') !== night) return undefined
    return on(night ? { ...whole(part.end), from: today - DAY, to: today } : whole(part.end), partial(part))
  }
  const hours = readHours(scan, at, false)
  if (!hours || (hours.mark.grain === 'part' && !led)) return undefined
  const stretch = on(whole(hours.end), hours)
  // A time that is over today is meant for tomorrow.
  const over = !hours.mark.closes && !scan.past && stretch.to <= scan.now
  return over ? { ...stretch, from: stretch.from + DAY, to: stretch.to + DAY } : stretch
}

function tonight(scan: Scan, at: number, whole: Stretch): Stretch {
  const clockAt = skip(scan, at + 1, 'at by before')
  const clock = readClock(scan, clockAt, clockAt > at + 1)
  if (!clock) return { ...whole, from: whole.from + 18 * HOUR, grain: 'part' }
  const late = clock.open && clock.at < 12 * HOUR ? clock.at + 12 * HOUR : clock.at
  const limit = isOneOf(scan, at + 1, 'by before') ? { closes: true as const } : {}
  return { ...on(whole, instant(clock.end, late)), ...limit }
}

/** Reads hours of whatever kind; `bare` allows a mere number. */
function readHours(scan: Scan, at: number, bare: boolean): Hours | undefined {
  const dayEnd = readDayEnd(scan, at)
  const part = readDayPart(scan, at)
  const clock = readClock(scan, at, bare)
  const range = readClockRange(scan, at, bare)
  return longest([
    range && { ...range, mark: { grain: 'minute', range: true } },
    clock && instant(clock.end, clock.at),
    part && partial(part),
    dayEnd && { end: dayEnd.end, from: 0, to: dayEnd.to, mark: { closes: true, brim: true } },
  ])
}

function instant(end: number, at: number): Hours {
  return { end, from: at, to: at + MINUTE, mark: { grain: 'minute', opens: true } }
}

function partial({ end, from, to }: { end: number; from: number; to: number }): Hours {
  return { end, from, to, mark: { grain: 'part' } }
}

function on(day: Stretch, { end, from, to, mark }: Hours): Stretch {
  const { opens: _, closes: __, ...rest } = day
  const move = (start: Wall) => ({ from: start + from, to: start + to })
  const or = day.or ? { or: move(day.or.from) } : {}
  return { ...rest, ...or, ...move(day.from), ...mark, end }
}
