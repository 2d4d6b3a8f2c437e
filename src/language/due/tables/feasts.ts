import { type Phrases, phrasesOf } from '../phrases.ts'
import { DAY, type Wall, weekdayOf } from '../wall.ts'

/** Days with a name; the function gives the day in a year. */
export const feasts: Phrases<(year: number) => Wall> = phrasesOf<(year: number) => Wall>(() => [
  ['christmas eve', year => Date.UTC(year, 11, 24)],
  ['christmas day', year => Date.UTC(year, 11, 25)],
  ['christmas', year => Date.UTC(year, 11, 25)],
  ['xmas', year => Date.UTC(year, 11, 25)],
  ['boxing day', year => Date.UTC(year, 11, 26)],
  ["new year's eve", year => Date.UTC(year, 11, 31)],
  ['new years eve', year => Date.UTC(year, 11, 31)],
  ["new year's day", year => Date.UTC(year, 0, 1)],
  ['new years day', year => Date.UTC(year, 0, 1)],
  ["new year's", year => Date.UTC(year, 0, 1)],
  ['the new year', year => Date.UTC(year, 0, 1)],
  ['new year', year => Date.UTC(year, 0, 1)],
  ['good friday', year => easter(year) - 2 * DAY],
  ['easter monday', year => easter(year) + DAY],
  ['easter sunday', easter],
  ['easter', easter],
  ['pentecost', year => easter(year) + 49 * DAY],
  ['whitsun', year => easter(year) + 49 * DAY],
  ['whit monday', year => easter(year) + 50 * DAY],
  ["valentine's day", year => Date.UTC(year, 1, 14)],
  ['halloween', year => Date.UTC(year, 9, 31)],
  ['independence day', year => Date.UTC(year, 6, 4)],
  ['memorial day', year => nthWeekday(year, 5, 1, 1) - 7 * DAY],
  ['labor day', year => nthWeekday(year, 8, 1, 1)],
  ['thanksgiving', year => nthWeekday(year, 10, 4, 4)],
  ['black friday', year => nthWeekday(year, 10, 4, 4) + DAY],
  ['cyber monday', year => nthWeekday(year, 10, 4, 4) + 4 * DAY],
])

/** The n-th of a weekday in a month (months from 0, Sunday 0); the fifth may fall into the next month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Wall {
  const first = Date.UTC(year, month, 1)
  return first + (((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7) * DAY
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): Wall {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const leap = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leap - moon + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const days = epact + sunday - 7 * late + 114
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)
}
