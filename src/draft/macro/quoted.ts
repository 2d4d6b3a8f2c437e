import { Derivation, type Derived } from '../../text/index.ts'

const ESCAPES: Record<string, string> = {
  n: '\n',
  r: '\n',
  t: '\t',
  b: ' ',
  f: ' ',
  0: ' ',
  e: ' ',
  _: ' ',
  N: '\n',
  L: '\n',
  P: '\n',
}
const HEX_DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 }

/**
 * The text of a double-quoted string of JSON or YAML between `start` and `end` of `source`, quotes not included.
 * A line break in it (YAML) swallows the blanks around it.
 */
export function unescaped(source: string, start: number, end: number): Derived {
  const out = new Derivation(end - start)
  let from = start
  for (let at = start; at < end; ) {
    const unit = source[at]
    if (unit === '\n') {
      out.copy(source.slice(from, at + 1), from)
      at++
      while (at < end && (source[at] === ' ' || source[at] === '\t')) at++
      from = at
    } else if (unit === '\\' && at + 1 < end) {
      out.copy(source.slice(from, at), from)
      const [text, length] = escapeAt(source, at + 1)
      const next = Math.min(end, at + 1 + length)
      out.atom(text, at, next)
      from = at = next
    } else at++
  }
  out.copy(source.slice(from, end), from)
  return out.done()
}

/** What stands behind a backslash, and its length. */
function escapeAt(source: string, at: number): [text: string, length: number] {
  const letter = source[at]!
  if (letter === '\n') return ['', 1]
  const digits = HEX_DIGITS[letter]
  const code = digits === undefined ? Number.NaN : Number.parseInt(source.slice(at + 1, at + 1 + digits), 16)
  if (digits !== undefined && code <= 0x10ffff) return [String.fromCodePoint(code), 1 + digits]
  return [ESCAPES[letter] ?? letter, 1]
}

/** The words between single quotes; two of them stand for one. */
export function single(source: string, start: number, end: number): Derived {
  const text = source.slice(start, end)
  const out = new Derivation(text.length)
  let from = 0
  for (let at = text.indexOf("''"); at >= 0; at = text.indexOf("''", from)) {
    out.copy(text.slice(from, at), start + from)
    out.atom("'", start + at, start + at + 2)
    from = at + 2
  }
  out.copy(text.slice(from), start + from)
  return out.done()
}

/** Where the quote that begins before `from` closes; the end of the text when nothing closes it. */
export function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++
      else return at
    }
  }
  return text.length
}
