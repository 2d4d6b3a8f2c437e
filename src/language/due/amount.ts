import { isGlued, isOneOf, normAt, phraseAt, type Scan, skip } from './scan.ts'
import { numberWords } from './tables/numbers.ts'
import { fillerWords, fortnights, type Unit, units, workingWords } from './tables/units.ts'

/** So much time: "two weeks", "3–5 business days", "half an hour". */
export interface Amount {
  readonly end: number
  /** Counts of the unit; the same unless two are written. */
  readonly least: number
  readonly most: number
  readonly unit: Unit
  /** Days on which people work. */
  readonly business: boolean
  /** "A few", "several": nobody knows how many. */
  readonly unknown: boolean
}

const about =
  'about around roughly approximately approx just only another exactly under maximum max nearly almost'
const few = 'few several some many'

/** Reads an amount of time that begins at a word. `one` lets the number be left out ("the past week"). */
export function readAmount(scan: Scan, at: number, one = false): Amount | undefined {
  const start = skip(scan, at, about)
  const half = phraseAt(scan, start, ['half', 'an', 'hour'])
  if (half > 0) return { end: half, least: 0.5, most: 0.5, unit: 'hour', business: false, unknown: false }
  const fewAt = skip(scan, start, 'a')
  if (isOneOf(scan, fewAt, few)) return counted(scan, fewAt + 1, 0, 0, true)
  const couple = phraseAt(scan, fewAt, ['couple'])
  if (couple > 0) return counted(scan, skip(scan, couple, 'of'), 2, 2)
  const number = readNumber(scan, start)
  if (!number) return one ? counted(scan, start, 1, 1) : undefined
  const second = isOneOf(scan, number.end, '- to or') ? readNumber(scan, number.end + 1) : undefined
  if (second && second.value > number.value) {
    const read = counted(scan, second.end, number.value, second.value)
    if (read) return read
  }
  return counted(scan, number.end, number.value, number.value)
}

function counted(scan: Scan, at: number, least: number, most: number, unknown = false): Amount | undefined {
  let i = skip(scan, at, '-')
  let business = false
  for (; workingWords.has(normAt(scan, i)) || fillerWords.has(normAt(scan, i)); i++)
    business ||= workingWords.has(normAt(scan, i))
  const word = normAt(scan, i).replace(/'s$/, '')
  const pair = fortnights.has(word)
  const unit = pair ? 'week' : units.get(word)
  if (!unit || (word === 'h' && !isGlued(scan, i))) return undefined
  const twice = pair ? 2 : 1
  return trailing(scan, {
    end: i + 1,
    least: least * twice,
    most: most * twice,
    unit,
    business: business && unit === 'day',
    unknown,
  })
}

/** "an hour and a half", "a day or two", "a week or so". */
function trailing(scan: Scan, amount: Amount): Amount {
  const { end } = amount
  const half = phraseAt(scan, end, ['and', 'a', 'half'])
  if (half > 0) return { ...amount, end: half, least: amount.least + 0.5, most: amount.most + 0.5 }
  if (normAt(scan, end) !== 'or') return amount
  if (isOneOf(scan, end + 1, 'so thereabouts')) return { ...amount, end: end + 2 }
  const other = readNumber(scan, end + 1)
  const follows = other && units.has(normAt(scan, other.end))
  return other && !follows && other.value > amount.most
    ? { ...amount, end: other.end, most: other.value }
    : amount
}

/** A number in digits or words, up to 9999. */
export function readNumber(
  scan: Scan,
  at: number,
): { readonly end: number; readonly value: number } | undefined {
  const norm = normAt(scan, at)
  if (/^\d{1,4}(?:\.\d{1,2})?$/.test(norm)) return { end: at + 1, value: Number(norm) }
  if (norm === 'a' || norm === 'an') {
    const dozen = normAt(scan, at + 1) === 'dozen'
    return { end: at + (dozen ? 2 : 1), value: dozen ? 12 : 1 }
  }
  const value = numberWords.get(norm)
  if (value === undefined) return undefined
  const ones = skip(scan, at + 1, '-')
  const small = value >= 20 && value % 10 === 0 ? (numberWords.get(normAt(scan, ones)) ?? 0) : 0
  if (small > 0 && small < 10) return { end: ones + 1, value: value + small }
  const half = phraseAt(scan, at + 1, ['and', 'a', 'half'])
  return half > 0 ? { end: half, value: value + 0.5 } : { end: at + 1, value }
}
