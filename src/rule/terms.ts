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
  for (const entry of entries) addTo(root, entry.toLowerCase().split(/\s+|(?=-)/))
  return text => {
    const words = [...text.matchAll(word)].map(({ 0: found, index }) => ({
      norm: found.toLowerCase().replace(/\u2019/g, "'"),
      start: index,
      end: index + found.length,
    }))
    const mentions: Mention[] = []
    for (let at = 0; at < words.length; ) {
      const end = longestFrom(root, words, at, text)
      if (end > at) mentions.push({ span: { start: words[at]!.start, end: words[end - 1]!.end } })
      at = Math.max(end, at + 1)
    }
    return mentions
  }
}

function addTo(root: Node, words: readonly string[]): void {
  let open = [root]
  words.forEach((written, i) => {
    const forms = written.endsWith('~')
      ? Object.values(inflect(written.slice(0, -1))).flat()
      : i === words.length - 1
        ? [written, ...pluralsOf(written)]
        : [written]
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
