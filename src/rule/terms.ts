import { inflect } from '../language/index.ts'
import { Recent, type Span } from '../text/index.ts'

/** A known term at a place of a text. */
export interface Mention {
  readonly span: Span
}

/** A mention, with the name of the list that holds its term. */
export interface Listed extends Mention {
  readonly list: string
}

/**
 * Terms by the words that they may begin with, as plain text that a build can keep: of thousands of terms a mail meets
 * few. The first two letters of such a word lead to lines like `⇥word<0party wall;1party line⇥`, where the figure is
 * the number of the term's list.
 */
export interface TermIndex {
  readonly lists: readonly string[]
  readonly drawers: Readonly<Record<string, string>>
}

/**
 * Works out the index of lists of terms. A blank in a term meets a hyphen too, but not the other way round
 * ("write-down" is not "write down"); the last word is met in the plural too; `~` behind a word marks a verb, which is
 * met in all its forms.
 */
export function indexTerms(lists: Readonly<Record<string, readonly string[]>>): TermIndex {
  const terms = new Map<string, string[]>()
  Object.values(lists).forEach((entries, number) => {
    for (const entry of entries) {
      const lower = entry.toLowerCase()
      const [first = '', ...more] = wordsOf(lower)
      for (const form of formsOf(first, more.length === 0)) {
        const known = terms.get(form)
        if (known) known.push(`${number}${lower}`)
        else terms.set(form, [`${number}${lower}`])
      }
    }
  })
  const drawers: Record<string, string> = {}
  for (const [form, entries] of terms) {
    const key = form.slice(0, KEY)
    drawers[key] = `${drawers[key] ?? '\t'}${form}<${entries.join(';')}\t`
  }
  return { lists: Object.keys(lists), drawers }
}

/** So many letters of a word tell its drawer. */
const KEY = 2

interface Node {
  readonly next: Map<string, Node>
  /** The numbers of the lists that hold the term which ends here. */
  readonly ends: Set<number>
}

const word = /[\p{L}\p{N}]+(?:['\u2019.&][\p{L}\p{N}]+)*/gu

/** A search for the terms of an index that costs one look-up a word. The longest term at a place is found. */
export function termFinder({ lists, drawers }: TermIndex): (text: string) => Listed[] {
  const root: Node = { next: new Map(), ends: new Set() }
  const begins = new Recent<boolean>(MOST_REMEMBERED)
  const mayBegin = (norm: string) => {
    unfold(norm)
    return root.next.has(norm)
  }
  const unfold = (norm: string) => {
    const drawer = drawers[norm.slice(0, KEY)]
    const at = drawer?.indexOf(`\t${norm}<`) ?? -1
    if (!drawer || at < 0) return
    const from = at + norm.length + 2
    for (const entry of drawer.slice(from, drawer.indexOf('\t', from)).split(';'))
      addTo(root, wordsOf(entry.slice(1)), Number(entry[0]))
  }
  return text => {
    const words = lately.get(text, splitWords)
    const mentions: Listed[] = []
    for (let at = 0; at < words.length; ) {
      const { norm, start } = words[at]!
      if (!begins.get(norm, mayBegin)) {
        at++
        continue
      }
      const { end, ends } = longestFrom(root, words, at, text)
      for (const list of ends)
        mentions.push({ span: { start, end: words[end - 1]!.end }, list: lists[list]! })
      at = Math.max(end, at + 1)
    }
    return mentions
  }
}

interface Word {
  readonly norm: string
  readonly start: number
  readonly end: number
}

/** As many sentences as a long mail has: rules look at the same ones, one rule after the other. */
const lately = new Recent<readonly Word[]>(400)

function splitWords(text: string): readonly Word[] {
  // Lower case may be longer than what was written (\u0130); then each word is lowered by itself.
  const lower = text.toLowerCase().replaceAll('\u2019', "'")
  const isAsLong = lower.length === text.length
  const words: Word[] = []
  const source = isAsLong ? lower : text
  word.lastIndex = 0
  for (let found = word.exec(source); found; found = word.exec(source)) {
    const norm = isAsLong ? found[0] : found[0].toLowerCase().replaceAll('\u2019', "'")
    words.push({ norm, start: found.index, end: found.index + found[0].length })
  }
  return words
}

/** Words that were looked up are remembered up to this many, so that names and numbers cannot fill the memory. */
const MOST_REMEMBERED = 20_000

/** The words of a term; one behind a hyphen keeps it. */
function wordsOf(term: string): string[] {
  return term.split(/\s+|(?=-)/)
}

function addTo(root: Node, words: readonly string[], list: number): void {
  let open = [root]
  words.forEach((written, i) => {
    const forms = formsOf(written, i === words.length - 1)
    open = open.flatMap(node =>
      forms.map(form => {
        let next = node.next.get(form)
        if (!next) node.next.set(form, (next = { next: new Map(), ends: new Set() }))
        return next
      }),
    )
  })
  for (const node of open) node.ends.add(list)
}

/** The ways in which a word of a term is met. */
function formsOf(written: string, isLast: boolean): readonly string[] {
  if (written.endsWith('~')) return [...new Set(Object.values(inflect(written.slice(0, -1))).flat())]
  return isLast ? [written, pluralOf(written)] : [written]
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return `${noun}s`
}

/** The index behind the longest term that begins at a word, with its lists; none when no term does. */
function longestFrom(
  root: Node,
  words: readonly Word[],
  from: number,
  text: string,
): { end: number; ends: ReadonlySet<number> } {
  let node = root
  let longest = root
  let end = from
  for (let at = from; at < words.length; at++) {
    if (at > from && !/^[\s-]+$/.test(text.slice(words[at - 1]!.end, words[at]!.start))) break
    const { norm } = words[at]!
    const hyphen = at > from && text[words[at - 1]!.end] === '-'
    const next = (hyphen && node.next.get(`-${norm}`)) || node.next.get(norm)
    if (!next) break
    node = next
    if (node.ends.size) {
      longest = node
      end = at + 1
    }
  }
  return { end, ends: longest.ends }
}
