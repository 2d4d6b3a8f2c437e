import type { Span } from '../text/index.ts'

/** A word in capitals, with what stands round it. */
export interface Abbreviation {
  /** Without a plural or possessive s. */
  readonly term: string
  readonly span: Span
  /** The word before it, as written; empty at the start or behind firm punctuation. */
  readonly before: string
  /** The word behind it, as written; empty at the end or before punctuation. */
  readonly after: string
  /** Stands in quotation marks, so it is shown rather than used. */
  readonly quoted: boolean
}

const chunk = /\S+/g
/** Capitals and digits, or capitals in the middle of a word (IdP, PoC); then a plural or possessive s. */
const capitals =
  /^(?:\p{Lu}[\p{Lu}\p{N}]*(?:&\p{Lu}{1,4})?\p{N}{0,3}|\p{Ll}?\p{Lu}{1,5}\p{Ll}{1,2}\p{Lu}{1,3}|\p{Lu}{3,5}\p{Ll}|\p{Ll}\p{Lu}{2,5})$/u
/** What all of them hold; most sentences hold none. */
const hint = /\p{Lu}(?:[\p{Lu}\p{N}&]|\p{Ll}{1,2}\p{Lu})/u
const notWords = /:\/\/|^www\.|@|\\|^[#$\u20ac\u00a3]|\/.*\/|\.\p{L}{2,4}\//iu
const openers = /^[("'\u2018\u201c[*_\u00ab]+/
const closers = new Set(`)"'\u2019\u201d]*_.,;:!?\u2026\u00bb`)

/** Finds the words of a text that look like abbreviations. Addresses, paths and codes with hyphens are passed over. */
export function abbreviationsIn(text: string): Abbreviation[] {
  if (!hint.test(text)) return []
  const chunks = [...text.matchAll(chunk)].map(({ 0: written, index }) => ({ written, index }))
  return chunks.flatMap(({ written, index }, i) => {
    if (notWords.test(written)) return []
    return piecesOf(written).flatMap(({ piece, offset }) => {
      const lead = openers.exec(piece)?.[0].length ?? 0
      const bare = unclosed(piece.slice(lead))
      const word = bare.replace(/['\u2019]?s$/, '')
      if (word.length < 2 || word.length > 8 || !capitals.test(word)) return []
      const start = index + offset + lead
      const previous = chunks[i - 1]?.written ?? ''
      return {
        term: word,
        span: { start, end: start + bare.length },
        before: /[.!?:;]["'\u201d)]*$/.test(previous) ? '' : unclosed(previous.replace(openers, '')),
        after: closers.has(written.at(-1)!)
          ? ''
          : unclosed((chunks[i + 1]?.written ?? '').replace(openers, '')),
        quoted: /["\u201c]/.test(piece.slice(0, lead)) || insideQuotes(text, start),
      }
    })
  })
}

/** Without the punctuation at its end; a loop, since an expression that must end at the end is not linear. */
function unclosed(written: string): string {
  let end = written.length
  while (end && closers.has(written[end - 1]!)) end--
  return written.slice(0, end)
}

/** The parts of "SSO/SAML" and "UAT-ready". All capitals with a hyphen ("HLD-C", "LHR-JFK") are a code, left whole. */
function piecesOf(written: string): { piece: string; offset: number }[] {
  const pieces: { piece: string; offset: number }[] = []
  for (const { 0: half, index } of written.matchAll(/[^/+\u2013\u2014]+/g)) {
    const parts = [...half.matchAll(/[^-]+/g)]
    if (parts.length > 1 && !parts.some(([part]) => /^\p{Ll}{2,}/u.test(part))) continue
    for (const part of parts) pieces.push({ piece: part[0], offset: index + part.index })
  }
  return pieces
}

function insideQuotes(text: string, at: number): boolean {
  const open = text.lastIndexOf('\u201c', at)
  if (open >= 0 && text.indexOf('\u201d', open) > at) return true
  const straight = text.slice(0, at).split('"').length - 1
  return straight % 2 === 1 && text.includes('"', at)
}
