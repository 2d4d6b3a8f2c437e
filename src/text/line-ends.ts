import { blankMap, gaplessMap, isGapless, type Passage } from './passage.ts'

const LF = 10

/** The same words with `\n` as the only line end; a `\r\n` becomes one unit that owns both its bytes. */
export function unifyLineEnds(passage: Passage): Passage {
  const { text: old, map } = passage
  if (!old.includes('\r')) return passage
  const text = old.replace(/\r\n?/g, '\n')
  const gapless = isGapless(map)
  const { start, end } = gapless ? gaplessMap(text.length) : blankMap(text.length)
  const { start: from, end: to } = map
  for (let i = 0, at = 0; i < text.length; i++, at++) {
    const found = old.indexOf('\r', at)
    const next = found < 0 ? old.length : found
    if (gapless) for (; at < next; at++, i++) start[i] = from[at]!
    else
      for (; at < next; at++, i++) {
        start[i] = from[at]!
        end[i] = to[at]!
      }
    if (found < 0) break
    start[i] = from[at]!
    if (old.charCodeAt(at + 1) === LF) at++
    if (!gapless) end[i] = to[at]!
  }
  // The other ends are the starts of the units behind them.
  if (gapless) end[text.length - 1] = to[old.length - 1]!
  return { text, map: { start, end } }
}
