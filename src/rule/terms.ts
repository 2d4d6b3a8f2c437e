import { inflect } from '../language/index.ts'
import type { Span } from '../text/index.ts'

/** A known term at a place of a text. */
export interface Mention {
  readonly span: Span
}

interface Node {
  readonly next: Map<string, Node>
  ends: boolean
}

const word = /[\p{L}\p{N}]+(?:['\u2019.&][\p{L}\p{N}]+)*/gu

/**
 * Compiles a list of terms of one or more words to a search that costs one look-up a word. A blank in a term meets a
 * hyphen too, but not the other way round ("write-down" is not "write down"); the last word is met in the plural too;
 * `~` behind a word marks a verb, which is met in all its forms.
 */
export function termFinder(entries: readonly string[]): (text: string) => Mention[] {
  const root: Node = { next: new Map(), ends: false }
  let waiting: Map<string, string[]> | undefined
  // A list may have thousands of terms, and a mail has words that few of them begin like.
  const unfold = (norm: string) => {
    waiting ??= byBeginning(entries)
    const beginning = norm.slice(0, STEM)
    for (const entry of waiting.get(beginning) ?? []) addTo(root, entry.toLowerCase().split(/\s+|(?=-)/))
    waiting.delete(beginning)
  }
  return text => {
    const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
      norm: found.toLowerCase().replace(/\u2019/g, "'"),
      start: index,
      end: index + found.length,
    }))
    const mentions: Mention[] = []
    for (let at = 0; at < words.length; ) {
      unfold(words[at]!.norm)
      const end = longestFrom(root, words, at, text)
      if (end > at) mentions.push({ span: { start: words[at]!.start, end: words[end - 1]!.end } })
      at = Math.max(end, at + 1)
    }
    return mentions
  }
}

/** So many letters tell enough of a word; a longer noun keeps them in the plural. */
const STEM = 3

/** Terms by the letters that their first word may begin with. */
function byBeginning(entries: readonly string[]): Map<string, string[]> {
  const terms = new Map<string, string[]>()
  for (const entry of entries) {
    const lower = entry.toLowerCase()
    const first = firstWord.exec(lower)?.[0] ?? ''
    const forms =
      first.endsWith('~') || first.length <= STEM ? [first, ...formsOf(first, first === lower)] : [first]
    for (const beginning of new Set(forms.map(form => form.slice(0, STEM)))) {
      const known = terms.get(beginning)
      if (known) known.push(entry)
      else terms.set(beginning, [entry])
    }
  }
  return terms
}

const firstWord = /^(?:-|[^\s-])[^\s-]*/

function addTo(root: Node, words: readonly string[]): void {
  let open = [root]
  words.forEach((written, i) => {
    const forms = formsOf(written, i === words.length - 1)
    open = open.flatMap(node =>
      [...new Set(forms)].map(form => {
        let next = node.next.get(form)
        if (!next) node.next.set(form, (next = { next: new Map(), ends: false }))
        return next
      }),
    )
  })
  for (const node of open) node.ends = true
}

/** The ways in which a word of a term is met. */
function formsOf(written: string, isLast: boolean): readonly string[] {
  if (written.endsWith('~')) return Object.values(inflect(written.slice(0, -1))).flat()
  return isLast ? [written, ...pluralsOf(written)] : [written]
}

function pluralsOf(noun: string): string[] {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return [`${noun}es`]
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`]
  return [`${noun}s`]
}

/** The index behind the longest term that begins at a word; the word itself when none does. */
function longestFrom(
  root: Node,
  words: readonly { norm: string; start: number; end: number }[],
  from: number,
  text: string,
): number {
  let node = root
  let end = from
  for (let at = from; at < words.length; at++) {
    if (at > from && !/^[\s-]+$/.test(text.slice(words[at - 1]!.end, words[at]!.start))) break
    const { norm } = words[at]!
    const hyphen = at > from && text[words[at - 1]!.end] === '-'
    const next = (hyphen && node.next.get(`-${norm}`)) || node.next.get(norm)
    if (!next) break
    node = next
    if (node.ends) end = at + 1
  }
  return end
}
