import type { Span } from '../text/index.ts'
import { blocksOf } from './blocks.ts'

/** One sentence of a part; `text` is unwrapped and has the length of its span. */
export interface SentenceSpan {
  readonly span: Span
  readonly text: string
  /** Number of its block in the part; sentences of different blocks are different paragraphs. */
  readonly block: number
}

/** Sentences longer than this (UTF-16 units) are cut, so that hostile text cannot make one parse expensive. */
export const MAX_SENTENCE = 2000

const abbreviations = new Set(
  'mr mrs ms mx dr prof sr jr st rev hon capt col gen lt sgt fr no nos nr vs etc e.g i.e eg ie cf approx ca dept est ext fig inc ltd llc co corp plc tel vol art sec para ref resp incl excl max min avg p pp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm u.s u.k q'.split(
    ' ',
  ),
)

// Only ambiguous before a number or a name: "no. 12" goes on, "the answer is no. We …" ends.
const needsNumber = new Set('no nos nr p pp fig vol art sec para ref ext tel'.split(' '))
const endsOften = new Set('etc am pm a.m p.m inc ltd llc co corp plc u.s u.k'.split(' '))

// Bounded runs keep the search linear on a page of exclamation marks.
const candidate = /(?<![.!?\u2026])[.!?\u2026]{1,8}["'\u2019\u201d)\]]{0,4}(?=\s|$)|;(?=\s{0,4}\n)/g

/** Splits a part's text into sentences; abbreviations, initials and ordinals do not end one. */
export function sentencesOf(text: string): SentenceSpan[] {
  const sentences: SentenceSpan[] = []
  blocksOf(text).forEach((block, number) => {
    let from = 0
    const push = (to: number) => {
      for (let a = from; a < to; a += MAX_SENTENCE) pushTrimmed(a, Math.min(to, a + MAX_SENTENCE))
      from = to
    }
    const pushTrimmed = (a: number, z: number) => {
      while (a < z && /\s/.test(block.text[a]!)) a++
      while (z > a && /\s/.test(block.text[z - 1]!)) z--
      if (z > a)
        sentences.push({
          span: { start: block.span.start + a, end: block.span.start + z },
          text: block.text.slice(a, z),
          block: number,
        })
    }
    for (const mark of block.text.matchAll(candidate)) {
      const end = mark.index + mark[0].length
      if (endsSentence(block.text, mark.index, end)) push(end)
    }
    push(block.text.length)
  })
  return sentences
}

/** Decides whether the punctuation at `[mark, end)` ends a sentence. */
function endsSentence(text: string, mark: number, end: number): boolean {
  const rest = text.slice(end, end + 40)
  const next = /^\s+["'\u2018\u201c([*_]*(\S)/.exec(rest)?.[1]
  if (!next) return true
  if (text[mark] === '\u2026' || text.startsWith('..', mark)) return /[\p{Lu}\d]/u.test(next)
  if (text[mark] !== '.') return !/\p{Ll}/u.test(next)
  const word =
    /[\p{L}\p{N}.&-]{0,24}$/u.exec(text.slice(Math.max(0, mark - 24), mark))?.[0].toLowerCase() ?? ''
  if (/^\p{L}$/u.test(word) && word !== 'i') return false
  if (needsNumber.has(word)) return !/[\d#]/.test(next)
  if (endsOften.has(word)) return /\p{Lu}/u.test(next)
  if (abbreviations.has(word)) return false
  return !/\p{Ll}/u.test(next)
}
