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
  return missingIn(there, here).find(({ passage }) => wordsOf(passage.text).length >= FEWEST_WORDS)
}

/** The writer's own sentences of one alternative that the other does not say; neighbours stay together. */
function missingIn(there: readonly Part[], here: readonly Part[]): Part[] {
  const known = new Set(there.flatMap(part => gramsOf(wordsOf(part.passage.text))))
  const parts: Part[] = []
  for (const part of here) {
    if (part.zone !== 'own') continue
    let run: { start: number; end: number } | undefined
    const close = () => {
      if (run) parts.push({ zone: 'own', depth: part.depth, passage: cut(part.passage, run) })
      run = undefined
    }
    for (const { 0: sentence, index } of part.passage.text.matchAll(SENTENCE)) {
      const grams = gramsOf(wordsOf(sentence))
      const lost = grams.filter(gram => !known.has(gram)).length
      // What is too short to tell, such as half an abbreviation, neither begins nor ends a run.
      if (grams.length === 0) continue
      if (lost / grams.length <= MOST_MISSING) {
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
