import { anchorExpression, anchorsOf } from './anchors.ts'
import { type Classes, classesOf, formsOf, type Lexicon } from './classes.ts'
import type { VerbForm } from './inflect.ts'
import { compileMatcher, type Match, type Matcher } from './matcher.ts'
import { type Pattern, parsePattern } from './pattern.ts'
import type { Token } from './token.ts'

/** A match of one of the net's patterns. */
export interface Hit<Key> extends Match {
  readonly key: Key
}

/** All patterns of all rules as one structure, swept once over each candidate sentence. */
export interface Net<Key> {
  /** Meets a word of every sentence that any pattern of the net can match (in raw, unwrapped text). */
  readonly anchors: RegExp
  /** Every key of the net, once. */
  readonly keys: ReadonlySet<Key>
  /** All matches, in the order of their first token. */
  sweep(tokens: readonly Token[]): Hit<Key>[]
}

interface Entry<Key> {
  readonly key: Key
  readonly match: Matcher
}

/**
 * Builds the net. Patterns are indexed by the words they can begin with, so a sentence is tried only against
 * patterns that one of its words begins.
 *
 * @throws PatternError for a pattern that cannot be read, names an unknown class or has no anchor
 */
export function buildNet<Key>(
  patterns: Iterable<{ readonly key: Key; readonly pattern: string; readonly lexicon: Lexicon }>,
): Net<Key> {
  const compiled = new Map<Lexicon, Classes>()
  const byWord = new Map<string, Entry<Key>[]>()
  const anywhere: Entry<Key>[] = []
  const anchors = new Set<string>()
  const keys = new Set<Key>()
  for (const { key, pattern: source, lexicon } of patterns) {
    const classes = compiled.get(lexicon) ?? classesOf(lexicon)
    compiled.set(lexicon, classes)
    keys.add(key)
    const pattern = parsePattern(source)
    for (const anchor of anchorsOf(pattern, classes, source)) anchors.add(anchor)
    const entry = { key, match: compileMatcher(pattern, classes, source) }
    const words = firstWords(pattern, classes, source)
    if (!words) anywhere.push(entry)
    else
      for (const word of new Set(words)) {
        const entries = byWord.get(word)
        if (entries) entries.push(entry)
        else byWord.set(word, [entry])
      }
  }
  let expression: RegExp | undefined
  return {
    keys,
    get anchors() {
      return (expression ??= anchorExpression(anchors))
    },
    sweep(tokens) {
      const hits: Hit<Key>[] = []
      tokens.forEach((token, at) => {
        for (const entries of [byWord.get(token.norm), anywhere])
          for (const { key, match } of entries ?? []) {
            const found = match(tokens, at)
            if (found) hits.push({ key, ...found })
          }
      })
      return hits
    },
  }
}

/** Tells whether one of several patterns matches somewhere in the tokens `[from, to)`. */
export function finder(
  patterns: readonly string[],
  lexicon: Lexicon,
): (tokens: readonly Token[], from?: number, to?: number) => Match | undefined {
  const classes = classesOf(lexicon)
  const matchers = patterns.map(source => compileMatcher(parsePattern(source), classes, source))
  return (tokens, from = 0, to = tokens.length) => {
    for (let at = from; at < to; at++)
      for (const match of matchers) {
        const found = match(tokens, at)
        if (found && found.whole.to <= to) return found
      }
    return undefined
  }
}

/** The words a match can begin with, or undefined where the shape of a word or a gap comes first. */
function firstWords(
  node: Pattern,
  classes: Classes,
  source: string,
  forms?: readonly VerbForm[],
): string[] | undefined {
  switch (node.kind) {
    case 'word':
      return [node.word]
    case 'verb':
      return formsOf(classes, node.base, node.forms ?? forms)
    case 'class':
      if (classes.shape(node.name)) return undefined
      return firstWords(classes.pattern(node.name, source), classes, source, node.forms ?? forms)
    case 'mark':
      return firstWords(node.item, classes, source, forms)
    case 'choice': {
      const all = node.options.map(option => firstWords(option, classes, source, forms))
      return all.every(words => words !== undefined) ? all.flat() : undefined
    }
    case 'sequence': {
      const words: string[] = []
      for (const item of node.items) {
        if (item.kind === 'edge' || item.kind === 'not') continue
        const first = firstWords(item.kind === 'optional' ? item.item : item, classes, source, forms)
        if (!first) return undefined
        words.push(...first)
        if (item.kind !== 'optional') return words
      }
      return undefined
    }
    default:
      return undefined
  }
}
