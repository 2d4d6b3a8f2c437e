import { type Anchors, anchorsOf } from './anchors.ts'
import { classesOf, type Lexicon } from './classes.ts'
import { compileMatcher, type Match, type Matcher } from './matcher.ts'
import { PatternError, parsePattern } from './pattern.ts'
import { type AnchorIndex, indexAnchors, type Sighting, scannerOf } from './scan.ts'
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

/** A pattern with its lexicon, and the numbers of its lists where these were worked out ahead. */
export interface NetPattern<Key> {
  readonly key: Key
  readonly pattern: string
  readonly lexicon: Lexicon
  readonly needs?: readonly number[]
}

/**
 * Builds the net. A sentence is tried only against patterns whose words it holds.
 *
 * `ahead` is the index of the lists that were worked out ahead, by `listAnchors`.
 */
export function buildNet<Key>(patterns: Iterable<NetPattern<Key>>, ahead?: AnchorIndex): Net<Key> {
  const keys = new Set<Key>()
  const lists = numbered(ahead?.lists)
  const byTelling = new Map<number, Entry<Key>[]>()
  const faults: { key: Key; error: PatternError }[] = []
  for (const { key, pattern: source, lexicon, needs: known } of patterns) {
    keys.add(key)
    const classes = classesOf(lexicon)
    try {
      const [telling, ...needs] =
        known ?? anchorsOf(parsePattern(source), classes, source).map(lists.numberOf)
      const entry = { key, needs, compile: () => compileMatcher(parsePattern(source), classes, source) }
      const sharing = byTelling.get(telling!)
      if (sharing) sharing.push(entry)
      else byTelling.set(telling!, [entry])
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      faults.push({ key, error })
    }
  }
  const index = indexAnchors(lists.all(), ahead?.lists)
  return {
    keys,
    faults,
    get entries() {
      return [...byTelling.values()].flat()
    },
    scan: scannerOf(ahead ? [ahead, index] : [index]),
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

/**
 * Works out ahead what `buildNet` would: the numbers of the lists that each pattern needs, and the index of these
 * lists. It takes longer than linting a mail, so the build does it once for the rules that come with the package.
 * A pattern that `buildNet` would call a fault has no numbers.
 */
export function listAnchors(patterns: Iterable<Omit<NetPattern<unknown>, 'key'>>): {
  readonly needs: readonly (readonly number[] | undefined)[]
  readonly index: AnchorIndex
} {
  const lists = numbered()
  const needs = [...patterns].map(({ pattern, lexicon }) => {
    try {
      return anchorsOf(parsePattern(pattern), classesOf(lexicon), pattern).map(lists.numberOf)
    } catch (error) {
      if (error instanceof PatternError) return undefined
      throw error
    }
  })
  return { needs, index: indexAnchors(lists.all()) }
}

/** Gives lists numbers, equal ones the same. */
function numbered(from = 0): { numberOf(list: Anchors): number; all(): Anchors[] } {
  const numbers = new Map<string, number>()
  const all: Anchors[] = []
  return {
    numberOf(list) {
      const content = list.join('|')
      const known = numbers.get(content) ?? from + all.push(list) - 1
      numbers.set(content, known)
      return known
    },
    all: () => all,
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
