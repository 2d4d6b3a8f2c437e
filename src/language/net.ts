import { type Anchors, anchorsOf } from './anchors.ts'
import { type Classes, classesOf, type Lexicon } from './classes.ts'
import { compileMatcher, type Match, type Matcher } from './matcher.ts'
import { PatternError, parsePattern } from './pattern.ts'
import { type Sighting, scannerOf } from './scan.ts'
import type { Token } from './token.ts'

/** A match of one of the net's patterns. */
export interface Hit<Key> extends Match {
  readonly key: Key
}

/** A pattern that a sentence may match, as far as its words tell. Opaque outside. */
export interface Entry<Key> {
  readonly key: Key
  /** Numbers of the lists of which the sentence must hold a word each. */
  readonly needs: readonly number[]
  readonly compile: () => Matcher
  /** Compiled when its words are first sighted: a mail meets few of the patterns there are. */
  match?: Matcher
}

/** All patterns of all rules as one structure, swept once over each candidate sentence. */
export interface Net<Key> {
  /** Every key of the net, once. */
  readonly keys: ReadonlySet<Key>
  /** Every pattern of the net. */
  readonly entries: readonly Entry<Key>[]
  /** The words of raw text that patterns need. */
  scan(text: string): Sighting[]
  /** The patterns that a sentence can match, given the lists that were sighted in it. None: not worth parsing. */
  awake(lists: ReadonlySet<number>): Entry<Key>[]
  /** All matches of these patterns, in the order of their first token. */
  sweep(tokens: readonly Token[], awake: readonly Entry<Key>[]): Hit<Key>[]
  /** Patterns that cannot be read, name an unknown class or have no anchor. They are left out; the others work. */
  readonly faults: readonly { readonly key: Key; readonly error: PatternError }[]
}

/** Builds the net. A sentence is tried only against patterns whose words it holds. */
export function buildNet<Key>(
  patterns: Iterable<{ readonly key: Key; readonly pattern: string; readonly lexicon: Lexicon }>,
): Net<Key> {
  const compiled = new Map<Lexicon, Classes>()
  const keys = new Set<Key>()
  const numbers = new Map<Anchors, number>()
  const byTelling = new Map<number, Entry<Key>[]>()
  const faults: { key: Key; error: PatternError }[] = []
  const numberOf = (list: Anchors) => {
    const known = numbers.get(list) ?? numbers.size
    numbers.set(list, known)
    return known
  }
  for (const { key, pattern: source, lexicon } of patterns) {
    const classes = compiled.get(lexicon) ?? classesOf(lexicon)
    compiled.set(lexicon, classes)
    keys.add(key)
    try {
      const pattern = parsePattern(source)
      const [telling, ...others] = anchorsOf(pattern, classes, source).map(numberOf)
      const entry = { key, needs: others, compile: () => compileMatcher(pattern, classes, source) }
      const sharing = byTelling.get(telling!)
      if (sharing) sharing.push(entry)
      else byTelling.set(telling!, [entry])
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      faults.push({ key, error })
    }
  }
  return {
    keys,
    faults,
    get entries() {
      return [...byTelling.values()].flat()
    },
    scan: scannerOf([...numbers.keys()]),
    awake: lists =>
      [...lists]
        .sort((a, b) => a - b)
        .flatMap(list => byTelling.get(list) ?? [])
        .filter(({ needs }) => needs.every(need => lists.has(need))),
    sweep(tokens, awake) {
      const hits: Hit<Key>[] = []
      for (let at = 0; at < tokens.length; at++)
        for (const entry of awake) {
          entry.match ??= entry.compile()
          const found = entry.match(tokens, at)
          if (found) hits.push({ key: entry.key, ...found })
        }
      return hits
    },
  }
}

/** Tells whether one of several patterns matches somewhere in the tokens `[from, to)`. */
export type Finder = (tokens: readonly Token[], from?: number, to?: number) => Match | undefined

/** Prepares a finder; its patterns are compiled when it is first asked. */
export function finder(patterns: readonly string[], lexicon: Lexicon): Finder {
  let matchers: Matcher[] | undefined
  return (tokens, from = 0, to = tokens.length) => {
    matchers ??= compileAll(patterns, lexicon)
    for (let at = from; at < to; at++)
      for (const match of matchers) {
        const found = match(tokens, at)
        if (found && found.whole.to <= to) return found
      }
    return undefined
  }
}

function compileAll(patterns: readonly string[], lexicon: Lexicon): Matcher[] {
  const classes = classesOf(lexicon)
  return patterns.map(source => compileMatcher(parsePattern(source), classes, source))
}
