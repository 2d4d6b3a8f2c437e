/** One word of a sentence. */
export interface Token {
  /** As written, without surrounding punctuation. Empty for the second half of a contraction (can’t = can + not). */
  readonly text: string
  /** Lower case, straight apostrophes, contractions spelled out: what patterns match. */
  readonly norm: string
  /** UTF-16 offsets in the sentence. The second half of a contraction has the place of the whole. */
  readonly start: number
  readonly end: number
  /** Punctuation and blanks before and after the word. */
  readonly before: string
  readonly after: string
}

/** Punctuation that ends a clause for good: nothing before it governs a word behind it. */
const firmBreak = /[;:()[\]\u2013\u2014\u2026]|\s-+\s|--/

/** True when a clause cannot run across the gap behind this token. */
export function breaksAfter(token: Token): boolean {
  return token.after.length > 1 && firmBreak.test(token.after)
}

export function commaAfter(token: Token): boolean {
  return token.after.includes(',')
}
