import type { Span } from '../../text/index.ts'

/** One entry of an address list, before its encoded words are decoded. */
export interface Entry {
  /** Display name without quotes and comments; a comment is the name when there is no other. */
  readonly name: string
  /** As written, without angle brackets and route; empty for a broken entry. */
  readonly address: string
  readonly group?: string
  /** The entry in the list, in units. */
  readonly at: Span
}

/** Stands for a blank in a quoted local part, so that splitting at blanks leaves it whole. */
const HELD_BLANK = '\0'

/**
 * Reads an address list (RFC 5322, forgiving): groups, comments, quoted names, source routes, semicolons as
 * Outlook writes them. An empty group such as `undisclosed-recipients:;` gives no entry.
 *
 * @param most the number of entries after which reading stops
 */
export function parseAddresses(text: string, most = Number.POSITIVE_INFINITY): Entry[] {
  const entries: Entry[] = []
  let group: string | undefined
  let name = ''
  let raw = ''
  let comment = ''
  let angle: string | undefined
  let first = -1
  let last = 0
  let quotesClose = true
  const finish = () => {
    const entry = toEntry(name, raw, comment, angle)
    if (entry) {
      const at = { start: Math.max(first, 0), end: last }
      const { name, address } = entry
      entries.push(group === undefined ? { name, address, at } : { name, address, group, at })
    }
    name = raw = comment = ''
    angle = undefined
    first = -1
  }
  for (let i = 0; i < text.length && entries.length < most; ) {
    const unit = text[i]!
    if (unit === ',' || unit === ';') {
      finish()
      if (unit === ';') group = undefined
      i++
      continue
    }
    if (unit === ':' && angle === undefined && !raw.includes('@')) {
      group = name.trim()
      name = raw = comment = ''
      first = -1
      i++
      continue
    }
    const blank = unit === ' ' || unit === '\t'
    let next = i + 1
    if (unit === '"') {
      // A quote that nothing closes is passed over, so that the addresses behind it are still seen.
      next = quotesClose ? quotedEnd(text, i) : i + 1
      quotesClose &&= next > i + 1
      name += text.slice(i + 1, next - 1).replace(/\\([\s\S])/g, '$1')
      raw += next > i + 1 ? text.slice(i, next).replace(/\s/g, HELD_BLANK) : ''
    } else if (unit === '(') {
      next = commentEnd(text, i)
      comment ||= text.slice(i + 1, text[next - 1] === ')' ? next - 1 : next)
    } else if (unit === '<') {
      next = angleEnd(text, i)
      angle ??= text.slice(i + 1, text[next - 1] === '>' ? next - 1 : next)
    } else {
      next = blank ? i + 1 : plainEnd(text, i + 1)
      const plain = text.slice(i, next)
      name += plain
      raw += plain
    }
    if (!blank) {
      if (first < 0) first = i
      last = next
    }
    i = next
  }
  if (entries.length < most) finish()
  return entries
}

function toEntry(
  name: string,
  raw: string,
  comment: string,
  angle: string | undefined,
): Pick<Entry, 'name' | 'address'> | undefined {
  const words = name.replace(/\s+/g, ' ').trim()
  if (angle !== undefined) return { name: words || comment.trim(), address: withoutRoute(angle) }
  if (words === '') return undefined
  if (!raw.includes('@')) return { name: words, address: '' }
  const pieces = raw.trim().split(/\s+/)
  const at = pieces.findIndex(piece => /[^@]@[^@]/.test(piece))
  if (at < 0) return { name: comment.trim(), address: pieces.join('') }
  const others = pieces.filter((_, i) => i !== at).join(' ')
  const free = (piece: string) => piece.replaceAll(HELD_BLANK, ' ')
  return { name: free(others) || comment.trim(), address: free(pieces[at]!) }
}

/** Drops the route of `@relay,@other:tom@x.example` and white space. */
function withoutRoute(angle: string): string {
  const address = angle.replace(/\([^()]*\)/g, '').replace(/\s+/g, '')
  if (!address.startsWith('@')) return address.replace(/^mailto:/i, '')
  return address.slice(address.indexOf(':') + 1)
}

/** Where the letters of a word end: at a blank, or at what means something in a list. */
function plainEnd(text: string, at: number): number {
  while (at < text.length && !' \t,;:"(<'.includes(text[at]!)) at++
  return at
}

function quotedEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i + 1
  }
  return at + 1
}

function commentEnd(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return i + 1
  }
  return text.length
}

function angleEnd(text: string, at: number): number {
  const end = text.indexOf('>', at)
  return end < 0 ? text.length : end + 1
}
