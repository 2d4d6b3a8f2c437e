import { isSameWord, meets } from './content.ts'

/** What a word counts that the customer's mail speaks of elsewhere too: the reply may repeat it for another reason. */
const OF_THEME = 0.5

/** What a word counts that the reply only has a relative of. */
const RELATED = 0.5

/**
 * The share of a question's words, from 0 to 1, that one sentence speaks about.
 *
 * @param theme words that the customer's mail uses elsewhere as well
 */
export function coverage(
  question: ReadonlySet<string>,
  sentence: ReadonlySet<string>,
  theme: ReadonlySet<string>,
): number {
  let all = 0
  let covered = 0
  const told = new Set(sentence)
  // A word of the sentence answers for one word of the question, and for the same one first.
  const take = (isMet: (other: string) => boolean): boolean => {
    for (const other of told) if (isMet(other)) return told.delete(other)
    return false
  }
  const rest: [word: string, weight: number][] = []
  for (const word of question) {
    const weight = theme.has(word) ? OF_THEME : 1
    all += weight
    if (take(other => isSameWord(word, other))) covered += weight
    else rest.push([word, weight])
  }
  for (const [word, weight] of rest) if (take(other => meets(word, other))) covered += weight * RELATED
  return all ? covered / all : 0
}
