import type { Passage } from './passage.ts'

const LF = 10
const CR = 13

/** The same words with `\n` as the only line end; a `\r\n` becomes one unit that owns both its bytes. */
export function unifyLineEnds(passage: Passage): Passage {
  if (!passage.text.includes('\r')) return passage
  const text = passage.text.replace(/\r\n?/g, '\n')
  const { start: from, end: to } = passage.map
  const start = new Int32Array(text.length)
  const end = new Int32Array(text.length)
  for (let i = 0, at = 0; i < text.length; i++, at++) {
    start[i] = from[at]!
    const pair = passage.text.charCodeAt(at) === CR && passage.text.charCodeAt(at + 1) === LF
    if (pair) at++
    end[i] = to[at]!
  }
  return { text, map: { start, end } }
}
