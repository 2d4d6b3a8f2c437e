import type { Anchors } from './anchors.ts'
import { numbersIn, written } from './program.ts'
import { unapostrophed } from './unapostrophed.ts'

// Words with their inner apostrophes and hyphens; figures with letters count too ("24h").
const word = /[a-z\d][a-z\d'-]*/g

/** The fewest letters beside a wildcard; the index of open-ended anchors relies on it. */
const STEM = 3

/** How many drawers the index has; a power of two. Some ten words each keep a look short and the splitting cheap. */
const DRAWERS = 1024

/** Words that were looked up are remembered up to this many, so that names and numbers cannot fill the memory. */
const MOST_REMEMBERED = 20_000

/**
 * Which lists each anchor stands in, such as `refund` or `on you`; open-ended ones (`hope*`, `*gate`) apart. Plain
 * text, so that a build can make it ahead and a run reads only the drawers of the words that it meets.
 */
export interface AnchorIndex {
  /** ` word<1,2 word<3 `: the anchors of one drawer; the blank inside a pair is written as `_`. */
  readonly drawers: readonly string[]
  /** The open-ended anchors in the same way. */
  readonly open: string
  /** The first words of pairs. */
  readonly firsts: string
}

/** Turns lists of anchors into an index; a list is known by its place. */
export function indexAnchors(lists: readonly Anchors[]): AnchorIndex {
  const inLists = new Map<string, number[]>()
  lists.forEach((anchors, i) => {
    for (const anchor of anchors) {
      const known = inLists.get(anchor)
      if (known) known.push(i)
      else inLists.set(anchor, [i])
    }
  })
  const drawers = Array.from({ length: DRAWERS }, () => '')
  let open = ''
  const firsts = new Set<string>()
  for (const [anchor, numbers] of inLists) {
    const entry = `${anchor.replaceAll(' ', '_')}<${written(numbers)} `
    if (anchor.includes('*')) open += entry
    else drawers[drawerOf(entry.slice(0, entry.indexOf('<')))] += entry
    const blank = anchor.indexOf(' ')
    if (blank > 0) firsts.add(anchor.slice(0, blank))
  }
  return {
    drawers: drawers.map(entries => (entries ? ` ${entries}` : '')),
    open: open.trimEnd(),
    firsts: [...firsts].join(' '),
  }
}

function drawerOf(anchor: string): number {
  let sum = 0
  for (let i = 0; i < anchor.length; i++) sum = (Math.imul(sum, 31) + anchor.charCodeAt(i)) | 0
  return sum & (DRAWERS - 1)
}

/** Looks at raw text for anchors and tells the lists that each one found stands in. */
export type Scanner = (text: string, sighted: (lists: readonly number[]) => void) => void

const none: readonly number[] = []

/**
 * Prepares a look at raw text for any of the anchors: one walk over its words, each looked up once. A text without a
 * sighting holds no match of any pattern.
 */
export function scannerOf({ drawers, open, firsts }: AnchorIndex): Scanner {
  const prefixes = new Map<string, { readonly rest: string; readonly lists: readonly number[] }[]>()
  const suffixes: { readonly end: string; readonly lists: readonly number[] }[] = []
  for (const entry of open ? open.split(' ') : []) {
    const split = entry.indexOf('<')
    const anchor = entry.slice(0, split)
    const lists = numbersIn(entry.slice(split + 1))
    if (anchor.startsWith('*')) suffixes.push({ end: anchor.slice(1), lists })
    else add(prefixes, anchor.slice(0, STEM), { rest: anchor.slice(STEM, -1), lists })
  }
  const firstOfPair = new Set(firsts ? firsts.split(' ') : undefined)
  const remembered = new Map<string, readonly number[]>()

  return (text, sighted) => {
    const lower = text.toLowerCase().replaceAll('\u2019', "'")
    let before: readonly string[] = []
    word.lastIndex = 0
    for (let match = word.exec(lower); match; match = word.exec(lower)) {
      const pieces = piecesOf(match[0])
      for (const piece of pieces) {
        const lists = listsOf(piece)
        if (lists.length) sighted(lists)
      }
      for (const first of before) pairs(first, pieces, sighted)
      if (pieces.length > 1) for (const first of pieces) pairs(first, pieces, sighted)
      before = pieces
    }
  }

  function pairs(first: string, pieces: readonly string[], sighted: (lists: readonly number[]) => void) {
    if (!firstOfPair.has(first)) return
    for (const next of pieces) {
      const lists = listsOf(`${first}_${next}`)
      if (lists.length) sighted(lists)
    }
  }

  function listsOf(anchor: string): readonly number[] {
    let known = remembered.get(anchor)
    if (!known) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      remembered.set(anchor, (known = lookUp(anchor)))
    }
    return known
  }

  function lookUp(anchor: string): readonly number[] {
    let found = none
    const drawer = drawers[drawerOf(anchor)]!
    const at = drawer ? drawer.indexOf(` ${anchor}<`) : -1
    if (at >= 0) {
      const from = at + anchor.length + 2
      found = numbersIn(drawer.slice(from, drawer.indexOf(' ', from)))
    }
    for (const { rest, lists } of prefixes.get(anchor.slice(0, STEM)) ?? [])
      if (anchor.startsWith(rest, STEM)) found = [...found, ...lists]
    for (const { end, lists } of suffixes) if (anchor.endsWith(end)) found = [...found, ...lists]
    return found
  }
}

/** A written word as a whole, and the pieces that the tokenizer splits it into. */
function piecesOf(lower: string): readonly string[] {
  const apostrophe = lower.indexOf("'")
  const split = unapostrophed.get(lower)
  const hyphened = lower.includes('-')
  if (apostrophe < 0 && !split && !hyphened) return [lower]
  return [
    lower,
    ...(split ?? []),
    ...(apostrophe > 0 ? uncontracted(lower, apostrophe) : []),
    ...(hyphened ? lower.split('-') : []),
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
