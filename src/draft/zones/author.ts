import type { EarlierMail } from '../draft.ts'
import { VERBS } from './attribution-words.ts'
import { withoutHead, withoutTail } from './tail.ts'

type Person = NonNullable<EarlierMail['author']>

const ANGLE = /[<[(](?:mailto:)?([^<>\s@()[\]]{1,64}@[^<>\s@()[\]]{1,255})[>\])]/i
/** What a bare address cannot hold. */
const OUTSIDE = ' \t<>@"\'(),;:[]'
const VERB = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'iu')
const DIGIT = /\d/
/** Parts of names that are written small. */
const PARTICLES = new Set('de da di do du del der den la le van von zu zur bin al el y e und'.split(' '))
const NO_NAME = /^(?:[ap]\.?m\.?|uhr|quoting|missatge|gmt|utc)[,:]?$/i
const MOST_TOKENS = 6

/** Who wrote, as an attribution tells: the name before the address, else beside the verb. */
export function authorOf(text: string): Person | undefined {
  const angle = ANGLE.exec(text)
  const address = (angle?.[1] ?? bareAddress(text)).toLowerCase()
  const name = angle
    ? nameBefore(text.slice(0, angle.index))
    : besideVerb(text.replace(bareAddress(text), ''))
  if (name === '' && address === '') return undefined
  return { name, address }
}

function besideVerb(text: string): string {
  const verb = VERB.exec(text)
  if (!verb) return ''
  const behind = withoutTail(text.slice(verb.index + verb[0].length), ' \t:：')
  if (behind !== '' && !DIGIT.test(behind)) return nameBefore(behind)
  return nameBefore(text.slice(0, verb.index))
}

/** The name that a text ends in: words that begin large, back to the first that cannot be part of it. */
function nameBefore(text: string): string {
  const end = text.trimEnd()
  const quoted = '"”»'.includes(end.at(-1) || ' ') ? quotedAtEnd(end) : ''
  if (quoted !== '') return quoted
  const tokens = text.trim().split(/[\s，、]+/)
  let from = tokens.length
  while (
    from > 0 &&
    tokens.length - from < MOST_TOKENS &&
    isNamePart(tokens[from - 1]!, from === tokens.length)
  )
    from--
  while (from < tokens.length && PARTICLES.has(tokens[from]!.toLowerCase())) from++
  const name = tokens.slice(from).join(' ')
  return withoutHead(withoutTail(name, ',;:)"\'*'), '("\'*')
}

/** What stands between the last two quotation marks of a text that ends in one. */
function quotedAtEnd(text: string): string {
  const end = text.length - 1
  const start = Math.max(...Array.from('"“«', mark => text.lastIndexOf(mark, end - 1)))
  return start < 0 || end - start > 80 ? '' : text.slice(start + 1, end).trim()
}

function bareAddress(text: string): string {
  const at = text.indexOf('@')
  if (at < 0) return ''
  let start = at
  while (start > 0 && !OUTSIDE.includes(text[start - 1]!)) start--
  let end = at + 1
  while (end < text.length && /[\p{L}\d.-]/u.test(text[end]!)) end++
  return start < at && end > at + 1 ? text.slice(start, end) : ''
}

function isNamePart(token: string, last: boolean): boolean {
  if (DIGIT.test(token) || NO_NAME.test(token) || token === '' || (!last && /[,;:]$/.test(token)))
    return false
  if (PARTICLES.has(token)) return true
  return /^[("'*]{0,2}(?:\p{Lu}|\p{Lo})/u.test(token)
}
