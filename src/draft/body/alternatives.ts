import { type Bytes, sourceOf } from '../../text/index.ts'
import type { Part } from '../draft.ts'
import type { Problems } from '../problems.ts'

/** Words that two neighbouring words are compared with, so that a swap of one word is seen. */
const GRAM = 3
/** Sentences shorter than this are often buttons and headings, which texts leave out. */
const FEWEST_WORDS = 5
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
  const missing = firstMissing(plain, html) ?? firstMissing(html, plain)
  if (!missing) return
  const says = `The text and the HTML of this mail differ: only one of them says "${missing.words}". Write both anew.`
  problems.report('mime/alternatives-differ', 'warning', says, missing.at)
}

function firstMissing(
  here: readonly Part[],
  there: readonly Part[],
): { words: string; at: Bytes } | undefined {
  const known = new Set(there.flatMap(part => gramsOf(wordsOf(part.passage.text))))
  for (const { zone, passage } of here) {
    if (zone !== 'own') continue
    for (const match of passage.text.matchAll(/[^.?!\n]+(?:\n[^.?!\n]+)*/g)) {
      const words = wordsOf(match[0])
      if (words.length < FEWEST_WORDS) continue
      const grams = gramsOf(words)
      const lost = grams.filter(gram => !known.has(gram)).length
      if (lost / grams.length <= MOST_MISSING) continue
      const at = sourceOf(passage, { start: match.index, end: match.index + match[0].length })
      return { words: words.slice(0, 8).join(' '), at }
    }
  }
  return undefined
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
