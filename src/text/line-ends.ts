import { blankMap, type Passage } from './passage.ts'

const LF = 10

/** The same words with `\n` as the only line end; a `\r\n` becomes one unit that owns both its bytes. */
export function unifyLineEnds(passage: Passage): Passage {
  if (!passage.text.includes('\r')) return passage
  const old = passage.text
  const text = old.replace(/\r\n?/g, '\n')
  const { start: from, end: to } = passage.map
  const { start, end } = blankMap(text.length)
  for (let i = 0, at = 0; i < text.length; i++, at++) {
    const found = old.indexOf('\r', at)
    for (const next = found < 0 ? old.length : found; at < next; at++, i++) {
      start[i] = from[at]!
      end[i] = to[at]!
    }
    if (found < 0) break
    start[i] = from[at]!
    if (old.charCodeAt(at + 1) === LF) at++
    end[i] = to[at]!
  }
  return { text, map: { start, end } }
}
