const words: Readonly<Record<string, number>> = {
  single: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  half: 0.5,
}

/** The numbers of a text, however written: "two", "2", "€2,000". "One" is left out, since it is mostly no number. */
export function numbersOf(text: string): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const [match] of text.toLowerCase().matchAll(/\d+(?:[.,]\d+)*|\p{L}+/gu)) {
    if (/^\d/.test(match)) numbers.add(Number(match.replace(/,(?=\d{3})/g, '').replace(',', '.')))
    else if (Object.hasOwn(words, match)) numbers.add(words[match]!)
  }
  return numbers
}

const days =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(january|february|march(?= \d|\b(?! (?:on|in|to|through)))|april|june|july|august|september|october|november|december)\b/gi

/** Weekdays and months that a text names, in lower case. */
export function daysOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(days)].map(([day]) => day.toLowerCase().replace(/s$/, '')))
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const dates = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)\\b|\\b(\\d{1,2})\\.?\\s(?=(?:${months})\\b)|\\b(?:${months})\\s(\\d{1,2})\\b`,
  'gi',
)

/** Days of the month that a text names: "the 12th", "12 May", "May 12". */
export function datesOf(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(dates)].map(([, nth, before, after]) => Number(nth ?? before ?? after)))
}

/** True when the first names something of a kind that the second names differently: Thursday for Tuesday, 40 for 14. */
export function differs<Value>(said: ReadonlySet<Value>, asked: ReadonlySet<Value>): boolean {
  return said.size > 0 && asked.size > 0 && [...said].every(value => !asked.has(value))
}

/** What numbers may be about, and how each sort is written. */
const sorts: readonly (readonly [sort: string, pattern: RegExp])[] = [
  [
    'sum',
    /\p{Sc}\s?\d[\d.,]{0,10}|\d[\d.,]{0,10}\s?(?:\p{Sc}|(?:euros?|eur|pounds?|quid|dollars?|usd|gbp|cents?|pence)\b)/giu,
  ],
  ['share', /\d[\d.,]{0,10}\s?(?:%|per ?cent\b)/gi],
  ['time', /\b\d{1,2}:\d{2}\b|\b\d{1,2}(?:\.\d{2})?\s?[ap]\.?m\b|\b\p{L}{3,6} o['\u2019]clock\b/giu],
  ['date', dates],
]

/** The sorts of number that a text gives: a sum, a share, a time of day, a date, or a count of anything else. */
export function sortsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  let rest = text
  for (const [sort, pattern] of sorts) {
    const without = rest.replace(pattern, ' ')
    if (without !== rest) found.add(sort)
    rest = without
  }
  if (numbersOf(rest).size) found.add('count')
  return found
}
