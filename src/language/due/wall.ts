/**
 * Arithmetic on a wall clock. A wall time is the number of milliseconds that UTC would count if its clocks showed
 * what the writer's clock shows; adding and rounding then need no time zone.
 */
export type Wall = number

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
export const WEEK = 7 * DAY

export function dayOf(wall: Wall): Wall {
  return Math.floor(wall / DAY) * DAY
}

/** 0 is Sunday, as in JavaScript. */
export function weekdayOf(wall: Wall): number {
  return new Date(wall).getUTCDay()
}

/** The Monday on or before a day. */
export function mondayOf(wall: Wall): Wall {
  return dayOf(wall) - ((weekdayOf(wall) + 6) % 7) * DAY
}

/** The first day of the month that lies so many months after the one of the given moment. */
export function monthOf(wall: Wall, months = 0): Wall {
  const date = new Date(wall)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)
}

export function quarterOf(wall: Wall, quarters = 0): Wall {
  const month = new Date(wall).getUTCMonth()
  return monthOf(wall, (month % 3 === 0 ? 0 : -(month % 3)) + quarters * 3)
}

export function yearOf(wall: Wall, years = 0): Wall {
  return Date.UTC(new Date(wall).getUTCFullYear() + years, 0, 1)
}

/** The same day some months on, or the last of a month that is too short. */
export function addMonths(wall: Wall, months: number): Wall {
  const first = monthOf(wall, months)
  const day = new Date(wall).getUTCDate()
  return Math.min(first + (day - 1) * DAY, monthOf(first, 1) - DAY)
}

/** Days of a month; `month` counts from 0. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}

/** The Monday of an ISO 8601 week: week 1 holds 4 January. */
export function isoWeek(year: number, week: number): Wall {
  return mondayOf(Date.UTC(year, 0, 4)) + (week - 1) * WEEK
}

/** Of the same thing in the year before, this year and the next, the one nearest to a moment. */
export function nearestYear(now: Wall, inYear: (year: number) => Wall): Wall {
  const year = new Date(now).getUTCFullYear()
  const distance = (wall: Wall) => Math.abs(wall - dayOf(now))
  return [year - 1, year, year + 1]
    .map(inYear)
    .reduce((best, next) => (distance(next) < distance(best) ? next : best))
}
