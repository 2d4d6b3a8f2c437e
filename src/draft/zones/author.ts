import type { EarlierMail } from '../draft.ts'
import { VERBS } from './attribution-words.ts'

type Person = NonNullable<EarlierMail['author']>

const ANGLE = /[<[(](?:mailto:)?([^<>\s@()[\]]{1,64}@[^<>\s@()[\]]{1,255})[>\])]/i
const BARE = /[^\s<>@"'(),;:[\]]{1,64}@[\p{L}\d.-]{1,255}/u
const VERB = new RegExp(`(?<!\\p{L})(?:${VERBS})(?!\\p{L})`, 'iu')
const DIGIT = /\d/
/** Parts of names that are written small. */
const PARTICLES = new Set('de da di do du del der den la le van von zu zur bin al el y e und'.split(' '))
const NO_NAME = /^(?:[ap]\.?m\.?|uhr|quoting|missatge|gmt|utc)[,:]?$/i
const MOST_TOKENS = 6

/** Who wrote, as an attribution tells: the name before the address, else beside the verb. */
export function authorOf(text: string): Person | undefined {
  const angle = ANGLE.exec(text)
  const address = (angle?.[1] ?? BARE.exec(text)?.[0] ?? '').toLowerCase()
  const name = angle ? nameBefore(text.slice(0, angle.index)) : besideVerb(text.replace(BARE, ''))
  if (name === '' && address === '') return undefined
  return { name, address }
}

function besideVerb(text: string): string {
  const verb = VERB.exec(text)
  if (!verb) return ''
  const behind = text.slice(verb.index + verb[0].length).replace(/[\s:：]+$/, '')
  if (behind !== '' && !DIGIT.test(behind)) return nameBefore(behind)
  return nameBefore(text.slice(0, verb.index))
}

/** The name that a text ends in: words that begin large, back to the first that cannot be part of it. */
function nameBefore(text: string): string {
  const quoted = /["“«]([^"”»]{1,80})["”»]\s*$/.exec(text)
  if (quoted) return quoted[1]!.trim()
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
  return name.replace(/^[("'*]+|[,;:)"'*]+$/g, '')
}

function isNamePart(token: string, last: boolean): boolean {
  if (DIGIT.test(token) || NO_NAME.test(token) || token === '' || (!last && /[,;:]$/.test(token)))
    return false
  if (PARTICLES.has(token)) return true
  return /^[("'*]{0,2}(?:\p{Lu}|\p{Lo})/u.test(token)
}
