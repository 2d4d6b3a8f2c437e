import type { Span } from '../../text/index.ts'
import { ShownText } from '../html/shown-text.ts'
import type { Standing, Written } from '../html/written.ts'

/** Writes paragraphs as `MarkdownWriter` does that hold nothing but text. */
export function writePlain(source: string, paragraphs: readonly Span[]): Written {
  const shown = new ShownText(source.length)
  const standings: Standing[] = []
  for (const { start, end } of paragraphs) {
    standings.push({ at: shown.settle(), marks: 0, wraps: 0 })
    for (let from = start; from < end; ) {
      const found = source.indexOf('\n', from)
      const to = found < 0 || found > end ? end : found
      shown.words(source.slice(from, to), from)
      if (to < end) shown.atom('\n', to, to + 1)
      from = to + 1
    }
    shown.block()
  }
  return { shown, standings, asides: [], links: [] }
}
