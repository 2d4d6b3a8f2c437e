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

/** All patterns of all rules as one structure, swept once over each candidate sentence. */
export interface Net<Key> {
  /** Every key of the net, once. */
  readonly keys: ReadonlySet<Key>
  /** The words of raw text that give a pattern away. A sentence without one is not worth parsing. */
  scan(text: string): Sighting[]
  /** All matches of the patterns that the sightings of a sentence stand for, in the order of their first token. */
  sweep(tokens: readonly Token[], lists: ReadonlySet<number>): Hit<Key>[]
  /** Patterns that cannot be read, name an unknown class or have no anchor. They are left out; the others work. */
  readonly faults: readonly { readonly key: Key; readonly error: PatternError }[]
}

interface Entry<Key> {
  readonly key: Key
  /** Compiled when a word of it is first sighted: a mail meets few of the patterns there are. */
  match?: Matcher
  readonly compile: () => Matcher
}

/** Builds the net. A sentence is tried only against patterns of which it holds an anchor. */
export function buildNet<Key>(
  patterns: Iterable<{ readonly key: Key; readonly pattern: string; readonly lexicon: Lexicon }>,
): Net<Key> {
  const compiled = new Map<Lexicon, Classes>()
  const keys = new Set<Key>()
  const entries = new Map<Anchors, Entry<Key>[]>()
  const faults: { key: Key; error: PatternError }[] = []
  for (const { key, pattern: source, lexicon } of patterns) {
    const classes = compiled.get(lexicon) ?? classesOf(lexicon)
    compiled.set(lexicon, classes)
    keys.add(key)
    try {
      const pattern = parsePattern(source)
      const anchors = anchorsOf(pattern, classes, source)
      const entry = { key, compile: () => compileMatcher(pattern, classes, source) }
      const sharing = entries.get(anchors)
      if (sharing) sharing.push(entry)
      else entries.set(anchors, [entry])
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      faults.push({ key, error })
    }
  }
  const lists = [...entries.values()]
  return {
    keys,
    faults,
    scan: scannerOf([...entries.keys()]),
    sweep(tokens, sighted) {
      const hits: Hit<Key>[] = []
      const tried = [...sighted].sort((a, b) => a - b).flatMap(list => lists[list] ?? [])
      for (let at = 0; at < tokens.length; at++)
        for (const entry of tried) {
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
