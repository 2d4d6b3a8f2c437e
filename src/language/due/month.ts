import { monthAt } from './date.ts'
import { isGlued, isOneOf, normAt, phraseAt, type Scan, skip } from './scan.ts'
import type { Stretch } from './stretch.ts'
import { ordinalWords } from './tables/numbers.ts'
import { monthOf, yearOf } from './wall.ts'

/** Reads "August", "May 2027", "next March". */
export function readMonth(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const newYear = phraseAt(scan, at, ['the', 'new', 'year'])
  // "In the new year" is in its first weeks; "by the new year" is a feast.
  if (newYear > 0 && isOneOf(scan, at - 1, 'in early')) {
    const from = yearOf(scan.now, new Date(scan.now).getUTCMonth() === 0 ? 0 : 1)
    return { end: newYear, from, to: monthOf(from, 1), grain: 'part' }
  }
  const word = skip(scan, at, 'this next last')
  const month = monthAt(scan, word, false)
  if (month === undefined) return undefined
  const said = word > at ? normAt(scan, at) : ''
  const yearAt = skip(scan, word + 1, ', of')
  const year = Number(/^(?:19|20)\d\d$/.exec(normAt(scan, yearAt))?.[0] ?? 0)
  if (!year && !led && !said) return undefined
  const end = year ? yearAt + 1 : word + 1
  const now = new Date(scan.now)
  const ahead = (month - now.getUTCMonth() + 12) % 12
  const coming = said === 'next' && ahead === 0 ? 12 : ahead
  const steps = said === 'last' ? ahead - 12 : coming
  const from = year
    ? Date.UTC(year, month, 1)
    : monthOf(scan.now, scan.past && steps > 0 ? steps - 12 : steps)
  return { end, from, to: monthOf(from, 1), grain: 'month' }
}

/** Reads "Q3", "the third quarter of 2027". */
export function readQuarter(scan: Scan, at: number): Stretch | undefined {
  const short = normAt(scan, at) === 'q' && isGlued(scan, at + 1) ? Number(normAt(scan, at + 1)) : 0
  const the = skip(scan, at, 'the')
  const long = normAt(scan, the + 1) === 'quarter' ? (ordinalWords.get(normAt(scan, the)) ?? 0) : 0
  const number = short || long
  if (!(number >= 1 && number <= 4)) return undefined
  const last = short ? at + 2 : the + 2
  const yearAt = skip(scan, last, ", of / '")
  const year = Number(/^20\d\d$/.exec(normAt(scan, yearAt))?.[0] ?? 0)
  const inYear = (y: number) => Date.UTC(y, (number - 1) * 3, 1)
  const present = new Date(scan.now).getUTCFullYear()
  const coming = monthOf(inYear(present), 3) > scan.now ? inYear(present) : inYear(present + 1)
  const from = year ? inYear(year) : coming
  return { end: year ? yearAt + 1 : last, from, to: monthOf(from, 3), grain: 'quarter' }
}

/** Reads "2027" behind "in" or "of"; "by 2000 units" is no year. */
export function readYear(scan: Scan, at: number, led: boolean): Stretch | undefined {
  const year = Number(/^20\d\d$/.exec(normAt(scan, at))?.[0] ?? 0)
  if (!led || year < 2000 || !isOneOf(scan, at - 1, 'in of during until since by early mid late -'))
    return undefined
  if (isOneOf(scan, at + 1, '- / . ,') && /^\d/.test(normAt(scan, at + 2))) return undefined
  return { end: at + 1, from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1), grain: 'year' }
}
