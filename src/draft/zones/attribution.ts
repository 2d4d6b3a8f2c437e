import { VERBS } from './attribution-words.ts'
import { isBlank, type Row } from './row.ts'

/** A line or several that say who wrote the quoted text, such as `On Tue, 3 May 2022, Ann wrote:`. */
export interface Attribution {
  /** The row behind it. */
  readonly end: number
  readonly text: string
}

const LETTER = '\\p{L}'
const WROTE_AT_END = new RegExp(`(?<!${LETTER})(?:${VERBS})(?!${LETTER})[^\\n]{0,90}[:：]?\\s*$`, 'iu')
const WROTE_COLON = new RegExp(`(?<!${LETTER})(?:${VERBS})(?!${LETTER})\\s{0,3}[:：]\\s*$`, 'iu')
/** "Ann Lee wrote on 17/05/2016 15:25:", but not what we or you wrote. */
const WROTE_ON =
  /^\p{Lu}[^\n]{1,60}\s(?:wrote|writes|schrieb|a écrit|schreef|escribió|escreveu|ha scritto|skrev|kirjoitti|napsal\(a\)|napisał\(a\)) (?:on|am|le|at|op|el|em|no|il|den|dne|w|\d)/u
const WE_WROTE = /(?:^|\s)(?:i|we|you|they|he|she|it|ich|wir|sie|nous|vous)\s{1,3}(?:wrote|schrieb)/i
const QUOTING = /^(?:quoting|zitat von|quotando) [^\n@]{1,144}@/i
const LEAD = new RegExp(
  `^[\\s>*_-]{0,8}(?:on|am|le|el|il|em|a|op|w dniu|dnia|den|dne|dňa|dana|på|pe|στις|în|la|em|ke|ti|ma|tor|pon|wt|śr|czw|pt|sob|вт|пн|ср|чт|пт|сб|вс|於|在|vào|\\d{1,4}[-./年])(?!${LETTER})`,
  'iu',
)
const DATEISH =
  /\d{1,2}[:.h]\d{2}|(?:^|[^\d])(?:19|20)\d{2}(?:[^\d]|$)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}月/u
const ADDRESS = /[^\s<>@"'(]@[^\s<>@]/u
const ANGLE = /[<[][^\s<>@"'([\]]+@[^\s<>@[\]]+[>\]]/u
/** Words of one that has neither verb nor address, right above quoted lines. */
const FEW_WORDS = 10
/** The last row of an attribution that was wrapped behind its verb. */
const ENDS_WRAPPED =
  /^\s{0,9}(?:(?:[\p{L}\p{M}.'’"-]{1,40}\s){0,4}<)?[^\s<>@]{1,64}@[^\s<>@]{1,255}>\s?[:：]?\s{0,9}$/u
const MOST_ROWS = 4
/** Words of an attribution that has no verb we know; prose that ends in a colon is longer. */
const MOST_WORDS = 18
const MOST_UNITS = 400

/**
 * Reads an attribution that begins at `rows[at]` and may be wrapped over up to four rows.
 *
 * It needs a verb of writing near its end, and a date or an address; and either begins like one ("On …") or ends
 * in a colon. Without a verb it still is one when a date and an address in angle brackets end in a colon, or a
 * date stands right above quoted lines.
 */
export function attribution(rows: readonly Row[], at: number): Attribution | undefined {
  const found = attributionFrom(rows, at)
  if (!found || found.end === at + 1 || LEAD.test(rows[at]!.text)) return found
  // A line of the writer's own may stand right above; then the shorter reading is the true one.
  const shorter = attributionFrom(rows, at + 1)
  const whole = shorter && (LEAD.test(shorter.text) || WROTE_AT_END.test(shorter.text))
  return whole && shorter.end === found.end ? undefined : found
}

function attributionFrom(rows: readonly Row[], at: number): Attribution | undefined {
  let leads: boolean | undefined
  let text = ''
  for (let i = at; i < Math.min(rows.length, at + MOST_ROWS); i++) {
    const row = rows[i]!
    if (row.marks !== rows[at]!.marks || isBlank(row)) return undefined
    text += (i > at ? ' ' : '') + row.text.trim()
    if (text.length > MOST_UNITS) return undefined
    // Neither a date nor an address so far.
    if (!/[\d@]/.test(text)) continue
    leads ??= LEAD.test(rows[at]!.text)
    const colon = text.endsWith(':') || text.endsWith('：')
    if (!leads && !colon) continue
    if (!isAttribution(text, leads, colon, () => quoteFollows(rows, i + 1))) continue
    const next = rows[i + 1]
    if (colon || !next || next.marks !== row.marks || !ENDS_WRAPPED.test(next.text))
      return { end: i + 1, text }
    return { end: i + 2, text: `${text} ${next.text.trim()}` }
  }
  return undefined
}

function isAttribution(text: string, leads: boolean, colon: boolean, quoteComes: () => boolean): boolean {
  const dated = DATEISH.test(text)
  const addressed = text.includes('@') && ADDRESS.test(text)
  if (!dated && !addressed) return false
  if (WROTE_COLON.test(text) || (leads && dated && WROTE_AT_END.test(text))) return true
  if (colon && (QUOTING.test(text) || (dated && WROTE_ON.test(text) && !WE_WROTE.test(text)))) return true
  if (!dated || !colon) return dated && addressed && leads && quoteComes()
  if (ANGLE.test(text) && text.split(/\s+/).length <= MOST_WORDS) return true
  return (leads || addressed || text.split(/\s+/).length <= FEW_WORDS) && quoteComes()
}

/** True when the next line that is not blank carries a quote mark. */
export function quoteFollows(rows: readonly Row[], at: number): boolean {
  const level = rows[at - 1]?.marks ?? 0
  while (at < rows.length && isBlank(rows[at]!) && rows[at]!.marks === level) at++
  return at < rows.length && rows[at]!.marks > level
}
