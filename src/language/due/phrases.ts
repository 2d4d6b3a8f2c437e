import { once } from '../../text/index.ts'
import { normAt, phraseAt, type Scan } from './scan.ts'

type Entries<T> = readonly (readonly [phrase: string, means: T])[]

/** Phrases by their first word; of each, longer ones first. */
export interface Phrases<T = undefined> {
  get(first: string): readonly (readonly [words: readonly string[], means: T])[] | undefined
  /** All of them, by their first words. */
  readonly all: ReadonlyMap<string, readonly (readonly [words: readonly string[], means: T])[]>
}

/** Sorts phrases when one is first looked up: most mails name no time. */
export function phrasesOf<T>(entries: () => Entries<T>): Phrases<T> {
  const sorted = once(() => sortedPhrases(entries()))
  return {
    get all() {
      return sorted()
    },
    get: first => sorted().get(first),
  }
}

function sortedPhrases<T>(entries: Entries<T>): Phrases<T>['all'] {
  const byFirst = new Map<string, [readonly string[], T][]>()
  for (const [phrase, means] of entries) {
    const words = phrase.trim().split(' ')
    const known = byFirst.get(words[0]!)
    if (known) known.push([words, means])
    else byFirst.set(words[0]!, [[words, means]])
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length)
  return byFirst
}

export function phraseList(text: string): Phrases {
  return phrasesOf(() => text.split(/[|\n]/).map(phrase => [phrase, undefined] as const))
}

/** All phrases that begin at a word, longer ones first, with the index behind each. */
export function phrasesAt<T>(
  scan: Scan,
  at: number,
  phrases: Phrases<T>,
): { end: number; means: T; words: readonly string[] }[] {
  const found: { end: number; means: T; words: readonly string[] }[] = []
  for (const [words, means] of phrases.get(normAt(scan, at)) ?? []) {
    const end = phraseAt(scan, at, words)
    if (end > 0) found.push({ end, means, words })
  }
  return found
}

/** Where the longest phrase that begins at a word ends, or -1. */
export function anyPhraseAt(scan: Scan, at: number, phrases: Phrases<unknown>): number {
  return phrasesAt(scan, at, phrases)[0]?.end ?? -1
}
