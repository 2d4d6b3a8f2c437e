import type { Anchors } from './anchors.ts'
import { unapostrophed } from './unapostrophed.ts'

/** A word of a text that gives some patterns away: its place (UTF-16 units), and the numbers of their anchor lists. */
export interface Sighting {
  readonly at: number
  readonly lists: readonly number[]
}

// Words with their inner apostrophes and hyphens; figures with letters count too ("24h").
const word = /[a-z\d][a-z\d'\u2019-]*/gi

/** The fewest letters beside a wildcard; the index of open-ended anchors relies on it. */
const STEM = 3

/** Which lists each anchor stands in, such as `refund` or `on you`; open-ended ones (`hope*`, `*gate`) apart. Plain data, so it can be made ahead. */
export interface AnchorIndex {
  readonly words: Readonly<Record<string, readonly number[]>>
  readonly open: Readonly<Record<string, readonly number[]>>
  /** How many lists there are. */
  readonly lists: number
}

/** Turns lists of anchors into an index; the numbers of the lists begin at `from`. */
export function indexAnchors(lists: readonly Anchors[], from = 0): AnchorIndex {
  const words: Record<string, number[]> = Object.create(null)
  const open: Record<string, number[]> = Object.create(null)
  lists.forEach((anchors, i) => {
    for (const anchor of anchors) {
      const index = anchor.includes('*') ? open : words
      index[anchor] ??= []
      index[anchor].push(from + i)
    }
  })
  return { words, open, lists: lists.length }
}

/**
 * Prepares a look at raw text for any of the anchors: one walk over its words, each looked up once. A text without a
 * sighting holds no match of any pattern.
 */
export function scannerOf(indexes: readonly AnchorIndex[]): (text: string) => Sighting[] {
  const prefixes = new Map<string, { readonly rest: string; readonly lists: readonly number[] }[]>()
  const suffixes: { readonly end: string; readonly lists: readonly number[] }[] = []
  for (const { open } of indexes)
    for (const [anchor, lists] of Object.entries(open)) {
      if (anchor.startsWith('*')) suffixes.push({ end: anchor.slice(1), lists })
      else add(prefixes, anchor.slice(0, STEM), { rest: anchor.slice(STEM, -1), lists })
    }
  const firstOfPair = new Set<string>()
  for (const { words } of indexes)
    for (const anchor in words) {
      const blank = anchor.indexOf(' ')
      if (blank > 0) firstOfPair.add(anchor.slice(0, blank))
    }
  return text => {
    const sightings: Sighting[] = []
    let before: readonly string[] = []
    word.lastIndex = 0
    for (let match = word.exec(text); match; match = word.exec(text)) {
      const pieces = piecesOf(match[0].toLowerCase().replaceAll('\u2019', "'"))
      const found = pieces.flatMap(single)
      for (const first of [...before, ...pieces])
        if (firstOfPair.has(first)) for (const next of pieces) found.push(...single(`${first} ${next}`))
      before = pieces
      if (found.length) sightings.push({ at: match.index, lists: found })
    }
    return sightings
  }

  function single(lower: string): number[] {
    const found = indexes.flatMap(({ words }) => (Object.hasOwn(words, lower) ? words[lower]! : []))
    for (const { rest, lists } of prefixes.get(lower.slice(0, STEM)) ?? [])
      if (lower.startsWith(rest, STEM)) found.push(...lists)
    for (const { end, lists } of suffixes) if (lower.endsWith(end)) found.push(...lists)
    return found
  }
}

/** A written word as a whole, and the pieces that the tokenizer splits it into. */
function piecesOf(lower: string): readonly string[] {
  const apostrophe = lower.indexOf("'")
  return [
    lower,
    ...(unapostrophed.get(lower) ?? []),
    ...(apostrophe > 0 ? uncontracted(lower, apostrophe) : []),
    ...(lower.includes('-') ? lower.split('-') : []),
  ]
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

const endings: Readonly<Record<string, readonly string[]>> = {
  "'m": ['am'],
  "'re": ['are'],
  "'s": ['is', 'has', 'us'],
  "'d": ['had', 'would'],
  "'ve": ['have'],
  "'ll": ['will', 'shall'],
}

const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

/** The words that may stand behind a contraction, or a possessive without its ending. */
function uncontracted(word: string, apostrophe: number): readonly string[] {
  if (word.endsWith("n't")) {
    const stem = word.slice(0, -3)
    return [stems[stem] ?? stem, 'not']
  }
  return [word.slice(0, apostrophe), ...(endings[word.slice(apostrophe)] ?? [])]
}
