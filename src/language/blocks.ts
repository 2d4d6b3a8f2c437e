import type { Span } from '../text/index.ts'

/**
 * A paragraph, list item, heading or line of its own: sentences never run across it.
 *
 * `text` is unwrapped: line breaks that only the mail client put there are blanks, so that a phrase crosses a hard
 * wrap; every unit keeps its place (`text.length === span.end - span.start`).
 */
export interface Block {
  readonly span: Span
  readonly text: string
}

const blankLine = /\n[^\S\n]*(?:\n[^\S\n]*)+/g
const listMark = /^\s*(?:[-*+\u2022\u2013\u2014\u00b7]\s|\(?\d{1,3}[.)]\s|[a-z][.)]\s)/
const sentenceEnd = /[.!?:\u2026]["'\u2019\u201d)\]]*\s*$/

// A line that ends in one of these is never the end of a thought.
const goesOn =
  /(?:^|\s)(?:a|an|and|as|at|because|by|for|from|if|in|is|of|on|or|our|that|the|to|until|we|when|will|with|you|your)\s{0,4}$/i

/** Mail is wrapped at 72 columns or so; a narrower text says so by its longest line. */
const ordinaryWidth = 60

/** Splits the text of a part into blocks, in order. Blank stretches between them belong to none. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let from = 0
  const width = Math.max(ordinaryWidth, longestWrapped(text))
  const paragraph = (to: number) => {
    if (text.slice(from, to).trim()) addLines(text, { start: from, end: to }, width, blocks)
  }
  for (const gap of text.matchAll(blankLine)) {
    paragraph(gap.index)
    from = gap.index + gap[0].length
  }
  paragraph(text.length)
  return blocks
}

/** Cuts a paragraph where its line breaks were meant; joins the lines that were only wrapped. */
function addLines(text: string, { start, end }: Span, width: number, blocks: Block[]): void {
  let from = start
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    const lineStart = Math.max(from, text.lastIndexOf('\n', at - 1) + 1)
    const nextEnd = text.indexOf('\n', at + 1)
    const next = text.slice(at + 1, nextEnd < 0 || nextEnd > end ? end : nextEnd)
    if (meantBreak(text.slice(lineStart, at), next, width)) {
      push(from, at)
      from = at + 1
    }
  }
  push(from, end)

  function push(a: number, z: number): void {
    const unwrapped = text.slice(a, z).replace(/[\n\t]/g, ' ')
    if (unwrapped.trim()) blocks.push({ span: { start: a, end: z }, text: unwrapped })
  }
}

/** True when the writer broke the line: a list item follows, or the next word would have fitted and starts anew. */
function meantBreak(line: string, next: string, width: number): boolean {
  if (listMark.test(next)) return true
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? ''
  if (line.trimEnd().length + 1 + word.length > width) return false
  if (sentenceEnd.test(line)) return true
  if (goesOn.test(line)) return false
  return (
    /^[\p{Lu}\d"'\u2018\u201c([]/u.test(word) && !/[,;]\s*$/.test(line) && line.trimEnd().length < width * 0.7
  )
}

/** The length of the longest line that is followed by another one, up to what wrapping clients use. */
function longestWrapped(text: string): number {
  let longest = 0
  let from = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    const length = at - from
    if (length <= 120 && length > longest) longest = length
    from = at + 1
  }
  return longest
}
