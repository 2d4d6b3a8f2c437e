import { cut, sourceOf } from '../../text/index.ts'
import type { Part } from '../draft.ts'
import type { Problems } from '../problems.ts'

/** Words that two neighbouring words are compared with, so that a swap of one word is seen. */
const GRAM = 3
/** Sentences shorter than this are often buttons and headings, which texts leave out. */
const FEWEST_WORDS = 5
/** A sentence, roughly, with its end; a line break may stand in it, but no blank line. */
const SENTENCE = /[^.?!\n]+(?:\n[^.?!\n]+)*[.?!]*/g
/** The share of a sentence that may be missing on the other side: addresses and punctuation differ. */
const MOST_MISSING = 0.5

/** Gives every shown part the part of the other alternative that holds the same zone, for fixes. */
export function withTwins(shown: readonly Part[], others: readonly Part[]): Part[] {
  const taken = new Map<string, number>()
  return shown.map(part => {
    const key = `${part.zone} ${part.depth}`
    const nth = taken.get(key) ?? 0
    taken.set(key, nth + 1)
    const twin = others.filter(other => `${other.zone} ${other.depth}` === key)[nth]
    return twin ? { ...part, twin } : part
  })
}

/** Reports the first sentence that only one of the two alternatives says. */
export function reportDifference(html: readonly Part[], plain: readonly Part[], problems: Problems): void {
  const part = firstMissing(plain, html) ?? firstMissing(html, plain)
  if (!part) return
  const words = part.passage.text.trim().split(/\s+/)
  const quote = words.slice(0, 8).join(' ') + (words.length > 8 ? ' …' : '')
  const says = `The text and the HTML of this mail differ: only one of them says "${quote}". Make both say the same.`
  const at = sourceOf(part.passage, { start: 0, end: part.passage.text.length })
  problems.report('mime/alternatives-differ', 'warning', says, at)
}

function firstMissing(here: readonly Part[], there: readonly Part[]): Part | undefined {
  const own = here.filter(({ zone }) => zone === 'own')
  const said = new Said(there)
  const long = (part: Part) => wordsOf(part.passage.text).length >= FEWEST_WORDS
  return stretches(own, words => said.differs(words)).find(long)
}

/**
 * The sentences of one alternative that hold words which the others do not say; neighbours stay together.
 *
 * @param said what the other alternatives say
 */
export function onlyIn(here: readonly Part[], said: Said): Part[] {
  return stretches(here, words => said.isNew(words)).map(part => ({ ...part, alternative: true }))
}

/** What has been said: all words, and which of them follow each other. */
export class Said {
  readonly #words = new Set<string>()
  readonly #grams = new Set<string>()

  constructor(parts: readonly Part[]) {
    this.add(parts)
  }

  add(parts: readonly Part[]): void {
    for (const { passage } of parts) {
      const words = wordsOf(passage.text)
      for (const word of words) this.#words.add(word)
      for (const gram of gramsOf(words)) this.#grams.add(gram)
    }
  }

  /** Of sentences too short to tell, undefined; else true when most of their words were not said in this order. */
  differs(words: readonly string[]): boolean | undefined {
    const grams = gramsOf(words)
    if (grams.length === 0) return undefined
    return grams.filter(gram => !this.#grams.has(gram)).length / grams.length > MOST_MISSING
  }

  /** The same, but a single new word is enough. */
  isNew(words: readonly string[]): boolean | undefined {
    return words.some(word => !this.#words.has(word)) || this.differs(words)
  }
}

/** Runs of sentences that are missing, as parts of the same zone. */
function stretches(
  here: readonly Part[],
  isMissing: (words: readonly string[]) => boolean | undefined,
): Part[] {
  const parts: Part[] = []
  for (const { zone, depth, passage } of here) {
    let run: { start: number; end: number } | undefined
    const close = () => {
      if (run) parts.push({ zone, depth, passage: cut(passage, run) })
      run = undefined
    }
    for (const { 0: sentence, index } of passage.text.matchAll(SENTENCE)) {
      const missing = isMissing(wordsOf(sentence))
      // What is too short to tell, such as half an abbreviation, neither begins nor ends a run.
      if (missing === undefined) continue
      if (!missing) {
        close()
        continue
      }
      const start = index + sentence.length - sentence.trimStart().length
      run = { start: run?.start ?? start, end: index + sentence.length }
    }
    close()
  }
  return parts
}

/** Words in lower case; addresses are left out, because HTML hides them in links. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[^\s<>()[\]]+/g) ?? []
  return words
    .filter(word => !/[/@]|www\./.test(word))
    .map(word => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter(word => word !== '')
}

function gramsOf(words: readonly string[]): string[] {
  const grams: string[] = []
  for (let i = 0; i + GRAM <= words.length; i++) grams.push(words.slice(i, i + GRAM).join(' '))
  return grams
}
