import { moment } from '../date.ts'
import type { MailDate } from '../draft.ts'

/** First letters of the months in languages whose mail programs write them out, English first. */
const MONTHS: readonly string[] = [
  'jan|gen|ene|янв|sty|led|oca|tam|ιαν',
  'feb|fév|fev|фев|lut|úno|şub|hel|φεβ',
  'mar|mär|maa|mrt|мар|bře|μαρ',
  'apr|abr|avr|апр|kwi|dub|nis|huh|απρ',
  'may|mai|mag|maj|мая|май|kvě|toukok|mei|μαΐ',
  'jun|juin|giu|июн|cze|červen|haz|kes|ιουν',
  'jul|juil|lug|июл|lip|červenec|tem|hei|ιουλ',
  'aug|aoû|ago|авг|sie|srp|ağu|elo|αυγ',
  'sep|set|сен|wrz|zář|eyl|syy|σεπ',
  'oct|okt|out|ott|окт|paź|říj|eki|lok|οκτ',
  'nov|ноя|lis|kas|mar\\.kas|νοε',
  'dec|dez|dic|déc|дек|gru|pro|ara|jou|δεκ',
]
const WORDS = MONTHS.map(names => new RegExp(`^(?:${names})`, 'iu'))
const TIME = /(?<!\d)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\s{0,3}([ap])\.?m)?/i
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s{1,3}(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s{1,3}(?:de\s)?((?:19|20)\d{2})/u
const MONTH_DAY = /(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}((?:19|20)\d{2})/u
const YEAR_FIRST = /((?:19|20)\d{2})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})/u
const NUMBERS = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)?\d{2})(?!\d)/
const OFFSET = /(?:gmt|utc)?\s?([+-])(\d{2}):?(\d{2})(?!\d)/i

/**
 * Reads a date as attributions write it ("Tue, 3 May 2022 at 10:14", "3. Mai 2022 um 10:14"). `5/3/2022` is read
 * month first only with an AM or PM behind it or when it cannot be day first. Undefined when it cannot be told.
 */
export function spokenDate(text: string): MailDate | undefined {
  const day = dayOf(text)
  if (!day) return undefined
  const time = TIME.exec(text.slice(day.behind)) ?? TIME.exec(text)
  const zone = OFFSET.exec(text)
  const half = time?.[4]?.toLowerCase()
  const hour = time ? (Number(time[1]) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0) : 0
  const offset = zone ? (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1) : 0
  return moment(day.year, day.month, day.day, hour, Number(time?.[2] ?? 0), Number(time?.[3] ?? 0), offset)
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly behind: number
}

function dayOf(text: string): Day | undefined {
  const first = DAY_MONTH.exec(text)
  const month = first ? monthOf(first[2]!) : -1
  if (first && month >= 0) return day(first, first[3]!, month, first[1]!)
  const second = MONTH_DAY.exec(text)
  const other = second ? monthOf(second[1]!) : -1
  if (second && other >= 0) return day(second, second[3]!, other, second[2]!)
  const third = YEAR_FIRST.exec(text)
  if (third) return day(third, third[1]!, Number(third[2]) - 1, third[3]!)
  const last = NUMBERS.exec(text)
  if (!last) return undefined
  const american = (last[2] === '/' && /\d\s{0,3}[ap]\.?m/i.test(text)) || Number(last[3]) > 12
  const [dayText, monthText] = american ? [last[3]!, last[1]!] : [last[1]!, last[3]!]
  return day(last, last[4]!, Number(monthText) - 1, dayText)
}

function day(match: RegExpExecArray, year: string, month: number, dayText: string): Day {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  return { year: full, month, day: Number(dayText), behind: match.index + match[0].length }
}

function monthOf(word: string): number {
  return WORDS.findIndex(names => names.test(word))
}
