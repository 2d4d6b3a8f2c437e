import { zoneMinutes } from '../text/time-zones.ts'
import type { MailDate } from './draft.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const RFC_DATE =
  /(\d{1,2})[ -]{1,4}([a-z]{3})[a-z]{0,6}[ -]{1,4}(\d{2,4})[ ,]{1,4}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s{0,4}([+-]\d{4}|[a-z]{1,5})?/i
const ISO_DATE =
  /(\d{4})-(\d{2})-(\d{2})(?:[T ]{1,4}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?/i

/** Units of a date header that are looked at. */
const LONGEST = 300

/** Reads the date of a Date header or of front matter (RFC 5322 or ISO 8601); undefined when it cannot be told. */
export function parseDate(written: string): MailDate | undefined {
  const text = withoutComments(written.slice(0, LONGEST)).replace(/\s+/g, ' ')
  const rfc = RFC_DATE.exec(text)
  const month = rfc ? MONTHS.indexOf(rfc[2]!.toLowerCase()) : -1
  if (rfc && month >= 0) {
    const [, day, , year, hour, minute, second, zone] = rfc
    return moment(
      fullYear(Number(year)),
      month,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second ?? 0),
      offsetOf(zone),
    )
  }
  const iso = ISO_DATE.exec(text)
  if (!iso) return undefined
  const [, year, monthNumber, day, hour, minute, second, zone] = iso
  return moment(
    Number(year),
    Number(monthNumber) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
    offsetOf(zone),
  )
}

/** The moment at which a clock `offset` minutes east of UTC shows the given time; undefined for the 31st of June. */
export function moment(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  offset: number,
): MailDate | undefined {
  const local = Date.UTC(year, month, day, hour, minute, second)
  const shown = new Date(local)
  if (Number.isNaN(local) || shown.getUTCDate() !== day || shown.getUTCMonth() !== month) return undefined
  if (hour > 23 || minute > 59 || second > 60) return undefined
  return { time: local - offset * 60_000, offset }
}

function fullYear(year: number): number {
  if (year >= 1000) return year
  return year < 50 ? year + 2000 : year + 1900
}

function offsetOf(zone: string | undefined): number {
  if (!zone) return 0
  const sign = zone[0]
  if (sign !== '+' && sign !== '-') return zoneMinutes.get(zone.toLowerCase()) ?? 0
  const digits = zone.slice(1).replace(':', '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return sign === '-' ? -minutes : minutes
}

/** Comments in parentheses may stand anywhere in a date, and in each other. */
function withoutComments(text: string): string {
  if (!text.includes('(')) return text
  let depth = 0
  let kept = ''
  for (const unit of text) {
    if (unit === '(') depth++
    else if (unit === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += unit
  }
  return kept
}
