import type { Reference } from './due.ts'
import { DAY, dayOf, MINUTE, type Wall, weekdayOf } from './wall.ts'

/** The days on which nobody works. */
export interface Calendar {
  /** Weekdays off, 0 for Sunday. */
  readonly weekend: readonly number[]
  /** Days off: `2026-12-25`, or `12-25` for every year. */
  readonly holidays: readonly string[]
}

/** Saturday and Sunday, no holidays. */
export const plainCalendar: Calendar = { weekend: [6, 0], holidays: [] }

/** Longer stretches are not counted day by day: no promise looks ahead further, and hostile numbers must not hang. */
const MOST_DAYS = 4000

/** True when the moment falls on a weekend day of the clock it is told by. */
export function isWeekend({ time, offset }: Reference, calendar = plainCalendar): boolean {
  return calendar.weekend.includes(weekdayOf(time + offset * MINUTE))
}

export function isHoliday({ time, offset }: Reference, calendar = plainCalendar): boolean {
  return isHolidayWall(time + offset * MINUTE, calendar)
}

/**
 * The start of the n-th business day after the day of the reference, in milliseconds since 1970 UTC.
 *
 * The day of writing does not count, whatever the hour.
 */
export function addBusinessDays({ time, offset }: Reference, days: number, calendar = plainCalendar): number {
  return nthBusinessDay(time + offset * MINUTE, days, calendar) - offset * MINUTE
}

/** Business days after the day of `from`, up to and with the day of `to`; 0 when `to` is not later. */
export function businessDaysBetween(from: Reference, to: Reference, calendar = plainCalendar): number {
  let count = 0
  const last = dayOf(to.time + to.offset * MINUTE)
  let day = dayOf(from.time + from.offset * MINUTE) + DAY
  for (let steps = 0; day <= last && steps < MOST_DAYS; day += DAY, steps++)
    if (isBusinessDay(day, calendar)) count++
  return count
}

/** On wall time: the start of the n-th business day after the given day. */
export function nthBusinessDay(wall: Wall, days: number, calendar: Calendar): Wall {
  let day = dayOf(wall)
  for (let left = days, steps = 0; left > 0 && steps < MOST_DAYS; steps++) {
    day += DAY
    if (isBusinessDay(day, calendar)) left--
  }
  return day
}

/** On wall time: where the working week of the given day ends; of a weekend day, the one that comes. */
export function weekendAfter(wall: Wall, { weekend }: Calendar): Wall {
  let day = dayOf(wall)
  const off = (at: Wall) => weekend.includes(weekdayOf(at))
  for (let steps = 0; steps < 7 && off(day); steps++) day += DAY
  for (let steps = 0; steps < 7 && !off(day); steps++) day += DAY
  return day
}

/** On wall time: the first working day from the given weekend day on. */
export function weekendEnd(wall: Wall, { weekend }: Calendar): Wall {
  let day = wall
  for (let steps = 0; steps < 7 && weekend.includes(weekdayOf(day)); steps++) day += DAY
  return day
}

function isBusinessDay(wall: Wall, calendar: Calendar): boolean {
  return !calendar.weekend.includes(weekdayOf(wall)) && !isHolidayWall(wall, calendar)
}

function isHolidayWall(wall: Wall, { holidays }: Calendar): boolean {
  if (!holidays.length) return false
  const day = new Date(wall).toISOString().slice(0, 10)
  return holidays.includes(day) || holidays.includes(day.slice(5))
}
