import type { Calendar } from './calendar.ts'
import type { Wall } from './wall.ts'

/** A word, number or mark of a sentence, for the readers of time expressions. */
export interface Word {
  /** Lower case, straight apostrophes, any dash as `-`. */
  readonly norm: string
  /** UTF-16 units of the sentence. */
  readonly start: number
  readonly end: number
  /** Begins with a capital letter. */
  readonly capital: boolean
}

/** A sentence on its way through the readers. They take the index of a word and say where what they read ends. */
export interface Scan {
  readonly words: readonly Word[]
  readonly now: Wall
  /** Minutes east of UTC. */
  readonly offset: number
  readonly order: 'dmy' | 'mdy'
  /** No date of the sentence told how to read 04/05. */
  readonly guessedOrder: boolean
  readonly past: boolean
  readonly calendar: Calendar
  /** Minutes after midnight. */
  readonly closes: number
}

// ISO dates, numbers with slashes or points, clock times, am and pm, w/c, digits, words, marks.
const lexeme =
  /(?<![\d-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4})(?![\d-])|\d{1,4}(?:[/.]\d{1,4}){1,2}|\d{1,2}:\d{2}|\d+|[ap]\. ?m\b\.?|w\/[ce]\b|\p{L}+(?:['\u2019]\p{L}+)*|[^\s]/giu

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: written, index } of text.matchAll(lexeme))
    words.push({
      norm: normOf(written),
      start: index,
      end: index + written.length,
      capital: /^\p{Lu}/u.test(written),
    })
  return words
}

function normOf(written: string): string {
  const lower = written.toLowerCase()
  if (/^[ap]\./.test(lower)) return `${lower[0]}m`
  return lower.replace(/\u2019/g, "'").replace(/^[\u2010-\u2015]$/, '-')
}

export function normAt({ words }: Scan, at: number): string {
  return words[at]?.norm ?? ''
}

const choiceSets = new Map<string, ReadonlySet<string>>()

/** True when one of some words, with blanks between them, stands there. Each list is split once. */
export function isOneOf(scan: Scan, at: number, choices: string): boolean {
  const norm = normAt(scan, at)
  if (norm === '') return false
  let set = choiceSets.get(choices)
  if (!set) choiceSets.set(choices, (set = new Set(choices.split(' '))))
  return set.has(norm)
}

/** Where a phrase that begins at a word ends, or -1. */
export function phraseAt({ words }: Scan, at: number, phrase: readonly string[]): number {
  for (let i = 0; i < phrase.length; i++) if (words[at + i]?.norm !== phrase[i]) return -1
  return at + phrase.length
}

/** Skips one of some words, if it stands there. */
export function skip(scan: Scan, at: number, choices: string): number {
  return isOneOf(scan, at, choices) ? at + 1 : at
}

/** True when two neighbours are written without a blank between them, as in `5pm`. */
export function isGlued({ words }: Scan, at: number): boolean {
  return words[at]?.start === words[at - 1]?.end
}
