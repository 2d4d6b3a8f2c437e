import type { Draft } from '../draft/index.ts'
import { type Bytes, overlaps, type Passage } from '../text/index.ts'

/** How many UTF-16 units are shown on either side of a place. */
const around = 120

/** The words ‹at a place› with those around them, on one line, within their paragraph. Undefined when none are there. */
export function excerpt({ parts, headers }: Draft, at: Bytes): string | undefined {
  for (const { passage } of parts) {
    const marked = markedIn(passage, at)
    if (marked) return marked
  }
  const header = headers.find(one => overlaps(one.at, at))
  if (!header) return undefined
  return `${header.name}: ${markedIn(header.passage, at) ?? header.passage.text.slice(0, 2 * around)}`
}

function markedIn({ text, map }: Passage, at: Bytes): string | undefined {
  let first = -1
  let last = -1
  for (let i = 0; i < text.length; i++) {
    if (map.start[i]! >= at.end || map.end[i]! <= at.start) continue
    if (first < 0) first = i
    last = i
  }
  if (first < 0) return undefined
  const block = text.lastIndexOf('\n\n', first)
  const blockEnd = text.indexOf('\n\n', last)
  const from = Math.max(block < 0 ? 0 : block + 2, first - around)
  const to = Math.min(blockEnd < 0 ? text.length : blockEnd, last + 1 + around)
  const before = `${from > 0 && text[from - 1] !== '\n' ? '…' : ''}${text.slice(from, first)}`
  const after = `${text.slice(last + 1, to)}${to < text.length && text[to] !== '\n' ? '…' : ''}`
  return `${before}‹${text.slice(first, last + 1)}›${after}`.replace(/\s+/g, ' ').trim()
}
