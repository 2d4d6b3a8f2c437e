import { type Amount, readAmount } from './amount.ts'
import { nthBusinessDay } from './calendar.ts'
import { readDay } from './day.ts'
import { phrasesAt } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isOneOf, normAt, phraseAt, type Scan, skip } from './scan.ts'
import { type CountLead, countLeads } from './tables/leads.ts'
import type { Unit } from './tables/units.ts'
import { addMonths, DAY, dayOf, HOUR, MINUTE, type Wall } from './wall.ts'

/** Reads an amount of time with what stands round it: "within two weeks", "three days ago", "for a month". */
export function readCounted(scan: Scan, at: number): Reading | undefined {
  for (const { end, means: lead, words } of phrasesAt(scan, at, countLeads)) {
    const amount = leadAmount(scan, end, lead, words)
    const reading = amount && (afterwards(scan, amount) ?? resolved(scan, amount, lead))
    if (reading) return reading
  }
  const amount = readAmount(scan, at)
  return amount && (afterwards(scan, amount) ?? duration(scan, amount))
}

function leadAmount(scan: Scan, at: number, lead: CountLead, words: readonly string[]): Amount | undefined {
  const last = words.at(-1)!
  // "Next week" is a week of the calendar; "in the next week" is any of seven days.
  const mayBeOne = words.length > 2 && /^(?:next|coming|last|past|following)$/.test(last)
  if (last === 'within' && normAt(scan, at) === 'the') return readAmount(scan, at + 1, true)
  const amount = readAmount(scan, at, mayBeOne)
  return amount && mayBeOne && lead === 'past' && normAt(scan, amount.end) === 'of' ? undefined : amount
}

/** What stands behind an amount and moves it: ago, from now, from Friday, on Friday, tomorrow. */
function afterwards(scan: Scan, amount: Amount): Reading | undefined {
  const { end } = amount
  const apostrophe = skip(scan, end, "'")
  if (isOneOf(scan, end, 'ago back earlier')) {
    if (amount.unknown) return unknown(scan, amount, end + 1)
    const [from, to] = span(scan, { ...amount, least: amount.most }, -1)
    return { end: end + 1, kind: 'point', from, to, grain: grainOf(amount) }
  }
  if (normAt(scan, apostrophe) === 'time') return resolved(scan, { ...amount, end: apostrophe + 1 }, 'in')
  if (phraseAt(scan, end, ['from', 'now']) > 0) return resolved(scan, { ...amount, end: end + 2 }, 'in')
  if (normAt(scan, end) === 'hence') return resolved(scan, { ...amount, end: end + 1 }, 'in')
  if (amount.unit !== 'day' && amount.unit !== 'week' && amount.unit !== 'month') return undefined
  const near = isOneOf(scan, end, 'today tomorrow')
  const day =
    near || isOneOf(scan, end, 'from on after') ? readDay(scan, near ? end : end + 1, true) : undefined
  if (!day || day.range || amount.unknown) return undefined
  const from = shift(day.from, amount.most, amount.unit)
  return { end: day.end, kind: 'point', from, to: from + DAY, grain: 'day' }
}

function resolved(scan: Scan, amount: Amount, lead: CountLead): Reading {
  const { end, least, most, business, unknown: few } = amount
  if (lead === 'for' || (lead !== 'past' && anchoredElsewhere(scan, end))) return duration(scan, amount)
  if (few) return unknown(scan, amount, end)
  if (lead === 'past') {
    const [from] = span(scan, { ...amount, least: most }, -1)
    return { end, kind: 'range', from, to: scan.now, grain: grainOf(amount) }
  }
  const [from, to] = span(scan, amount, 1)
  const count = business ? { businessDays: most } : {}
  const grain = grainOf(amount)
  if (least < most) return { end, kind: 'range', from, to: lastMoment(amount, to), grain, ...count }
  if (lead === 'in') return { end, kind: 'point', from, to, grain, ...count }
  return { end, kind: 'deadline', from: scan.now, to: lastMoment(amount, to), grain, ...count }
}

/** The stretch in which an amount from now ends, forwards (1) or backwards (-1). Hours run to the minute. */
function span(scan: Scan, { least, most, unit, business }: Amount, direction: 1 | -1): [Wall, Wall] {
  const { now } = scan
  if (unit === 'hour' || unit === 'minute') {
    const size = unit === 'hour' ? HOUR : MINUTE
    const width = Number.isInteger(most) ? size : MINUTE
    return [now + direction * least * size, now + direction * most * size + width]
  }
  if (business && direction > 0)
    return [nthBusinessDay(now, least, scan.calendar), nthBusinessDay(now, most, scan.calendar) + DAY]
  const day = dayOf(now)
  return [shift(day, direction * least, unit), shift(day, direction * most, unit) + DAY]
}

/** "Within two hours" ends with the second hour, not an hour later. */
function lastMoment({ unit, most }: Amount, to: Wall): Wall {
  if (unit === 'minute') return to - MINUTE
  return unit === 'hour' ? to - (Number.isInteger(most) ? HOUR : MINUTE) : to
}

function shift(day: Wall, count: number, unit: Unit): Wall {
  const months = { month: 1, quarter: 3, year: 12 }[unit as string]
  if (months) return addMonths(day, Math.round(count * months))
  return day + Math.round(count * (unit === 'week' ? 7 : 1)) * DAY
}

/** "Within 14 days of delivery" counts from another day than this one. */
function anchoredElsewhere(scan: Scan, at: number): boolean {
  return isOneOf(scan, at, 'of after from following before since prior')
}

function duration(scan: Scan, amount: Amount): Reading {
  const { end, most, business } = amount
  const [, to] = amount.unknown ? [0, scan.now] : span(scan, { ...amount, least: most }, 1)
  const count = business ? { businessDays: most } : {}
  const length = amount.unknown ? scan.now : lastMoment(amount, to)
  return { end, kind: 'duration', from: scan.now, to: length, grain: grainOf(amount), ...count }
}

function unknown(scan: Scan, amount: Amount, end: number): Reading {
  return { end, kind: 'vague', from: scan.now, to: scan.now, grain: grainOf(amount) }
}

function grainOf({ unit, most }: Amount): Reading['grain'] {
  if (unit === 'hour') return Number.isInteger(most) ? 'hour' : 'minute'
  return unit === 'minute' ? 'minute' : 'day'
}
