import type { Span } from '../text/index.ts'

/** An example without its marks, and the stretches that were marked ‹so›. */
export interface Unmarked {
  readonly text: string
  readonly spans: readonly Span[]
}

const marks = /[\u2039\u203a]/g

/** Takes the ‹marks› out of an example. @throws Error when they are not in pairs */
export function unmark(example: string): Unmarked {
  const spans: Span[] = []
  let open = -1
  let removed = 0
  for (const { 0: mark, index } of example.matchAll(marks)) {
    const at = index - removed++
    if (mark === '\u2039' && open < 0) open = at
    else if (mark === '\u203a' && open >= 0) {
      spans.push({ start: open, end: at })
      open = -1
    } else throw new Error(`the ‹marks› do not pair up in: ${example}`)
  }
  if (open >= 0) throw new Error(`a ‹mark› is left open in: ${example}`)
  return { text: example.replace(marks, ''), spans }
}

/** Puts ‹marks› round stretches of a text, so that an example and a verdict can be compared as strings. */
export function mark(text: string, spans: readonly Span[]): string {
  const cuts = spans.flatMap(({ start, end }) => [
    { at: start, sign: '\u2039' },
    { at: end, sign: '\u203a' },
  ])
  let marked = text
  for (const { at, sign } of cuts.sort((a, b) => b.at - a.at || (a.sign < b.sign ? 1 : -1)))
    marked = marked.slice(0, at) + sign + marked.slice(at)
  return marked
}
