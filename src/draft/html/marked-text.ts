import { bytes, compose, type Passage, type Span, sourceOf, withText } from '../../text/index.ts'
import type { Link, Part } from '../draft.ts'
import { type Row, rowsOf } from '../zones/row.ts'
import type { LinkSpan, Standing, Written } from './written.ts'

/** The text of a marked-up source, its lines with what the markup tells of them, and what stands beside it. */
export interface MarkedText {
  readonly passage: Passage
  readonly rows: readonly Row[]
  readonly asides: readonly Part[]
  readonly links: readonly Link[]
}

/** Containers within containers of quoted mails that are told apart. */
const MOST_WRAPS = 8

/** Leads what was written about `source` back to the file. */
export function markedText(source: Passage, written: Written, quoteDepth: number): MarkedText {
  const passage = withCells(compose(source, written.shown.done()), written.tables ?? [])
  const rows = rowsOf(passage, quoteDepth)
  stand(rows, written.standings, quoteDepth)
  const asides = written.asides
    .map(({ zone, text }): Part => ({ zone, passage: compose(source, text.done()), depth: 0 }))
    .filter(part => part.passage.text.trim() !== '')
  return { passage, rows, asides, links: written.links.map(link => linkOf(link, passage, source)) }
}

function linkOf({ href, start, end, tagStart, tagEnd }: LinkSpan, shown: Passage, source: Passage): Link {
  const text = shown.text.slice(start, end)
  const blank = text.trim() === ''
  const from = start + text.length - text.trimStart().length
  const at = blank
    ? sourceOf(source, { start: tagStart, end: tagEnd })
    : sourceOf(shown, { start: from, end: from + text.trim().length })
  return { href, text: text.trim(), at: bytes(at.start, at.end) }
}

/** Gives each row what the markup said where it begins. */
function stand(rows: Row[], standings: readonly Standing[], deepest: number): void {
  let next = 0
  let now: Standing | undefined
  for (const row of rows) {
    while (next < standings.length && standings[next]!.at <= row.start) now = standings[next++]
    if (!now) continue
    row.marks = Math.min(row.marks + now.marks, deepest + 1)
    row.wraps = Math.min(now.wraps, MOST_WRAPS)
    if (now.zone) row.fixed = now.zone
  }
}

/** Turns the lines of `|` tables to blocks, unit for unit: each cell is a block of its own. */
function withCells(passage: Passage, tables: readonly Span[]): Passage {
  if (tables.length === 0) return passage
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of tables) {
    const drawn = passage.text.slice(start, end)
    const lines = drawn.split('\n').map(line => (/^[\s|:-]+$/.test(line) ? ' '.repeat(line.length) : line))
    pieces.push(
      passage.text.slice(from, start),
      lines.join('\n').replace(/ \|/g, '\n\n').replaceAll('|', '\n'),
    )
    from = end
  }
  pieces.push(passage.text.slice(from))
  return withText(passage, pieces.join(''))
}
