import type { Scan } from './scan.ts'
import type { Stretch } from './stretch.ts'
import { DAY, daysIn, nearestYear, type Wall } from './wall.ts'

/** Both ends on the calendar; a day that it lacks becomes the last of its month. */
export function days(year: number, month: number, first: number, last = first): Omit<Stretch, 'end'> {
  const length = daysIn(year, month)
  const impossible = last > length ? { impossible: true as const } : {}
  const day = (number: number): Wall => Date.UTC(year, month, Math.min(number, length))
  return { from: day(first), to: day(last) + DAY, grain: 'day', ...impossible }
}

/** The year in which a day lies nearest; of the 29th of February, a year that has one, if one is near. */
export function yearOfDay({ now, past }: Scan, month: number, day: number): number {
  const inYear = (year: number) => Date.UTC(year, month, day)
  const near = new Date(now).getUTCFullYear()
  const leap = [near, near + 1, near - 1].find(year => daysIn(year, month) >= day)
  if (leap === undefined) return near
  if (month === 1 && day === 29) return leap
  const year = new Date(nearestYear(now, inYear)).getUTCFullYear()
  return past && inYear(year) > now ? year - 1 : year
}
