import type { MaskRole } from '../draft.ts'

const WORDS: Record<Exclude<MaskRole, 'word'>, string> = {
  name: `name firstname lastname fullname surname forename salutation user username customer client contact
    recipient agent assignee requester sender author member person manager company organisation organization brand`,
  date: `date day weekday deadline due eta expires expiry expiration until month birthday start starts end ends at on when
    arrival delivery renewal`,
  time: 'time hour clock window slot',
  number: `count number num no amount total price sum qty quantity days hours minutes weeks months percent percentage
    balance cost fee rate score limit code pin otp age year size`,
  url: 'url uri link href website site domain page src image logo img',
}

const ROLES = new Map(
  (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap(role =>
    WORDS[role].split(/\s+/).map(word => [word, role] as const),
  ),
)
/** Words that only mean something as the end of a name, such as `created_at`. */
const ONLY_LAST = new Set([
  'at',
  'on',
  'no',
  'start',
  'end',
  'ends',
  'starts',
  'first',
  'last',
  'user',
  'page',
])

/** What a tag stands for, judged by the words of its name: `{{ order.due_date | upcase }}` is a date. */
export function roleOf(inside: string): MaskRole {
  const [path = '', ...filters] = inside.slice(0, 200).split('|')
  if (filters.some(filter => /^\s{0,20}(?:date|strftime|localize_date)\b/.test(filter))) return 'date'
  const words = wordsOf(path.replace(/"[^"]*"|'[^']*'/g, ' '))
  const last = ROLES.get(words.at(-1) ?? '')
  if (last) return last
  for (let i = words.length - 2; i >= 0; i--) {
    const role = ONLY_LAST.has(words[i]!) ? undefined : ROLES.get(words[i]!)
    if (role === 'date' || role === 'time' || role === 'url') return role
  }
  return 'word'
}

/** The words of an identifier: `dueDate`, `due_date` and `due.date` are both "due" and "date". */
function wordsOf(path: string): string[] {
  return path
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '')
}

/**
 * The word that takes the place of a tag: as long as the tag, with its line breaks, read as a noun. It begins with
 * its role where it is long enough (`Xdatexxxx`).
 */
export function fillerFor(tag: string, role: MaskRole): string {
  const head = role === 'word' ? 'X' : `X${role}`
  const lead = head.length <= (/^[^\n]*/.exec(tag)?.[0].length ?? 0) ? head : 'X'
  return lead + blanked(tag.slice(lead.length), 'x')
}

/** As many of `unit` as the text is long; its line breaks stay. */
export function blanked(text: string, unit: string): string {
  if (!text.includes('\n')) return unit.repeat(text.length)
  return text
    .split('\n')
    .map(line => unit.repeat(line.length))
    .join('\n')
}
