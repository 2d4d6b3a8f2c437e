import type { Draft, Part, Zone } from '../draft/index.ts'
import type { Bytes } from '../text/index.ts'

/** Units looked at on each side; a longer sentence counts as this much of it. */
const most = 600
const ENDS = /[.!?…]["'”’)\]]{0,3}\s|\n[^\S\n]{0,80}\n/g

/**
 * The sentence (or sentences) of the draft that a place lies in, cut simply: by marks of an end and blank lines. It
 * need not be right, only the same the next time. Undefined when the place lies in no text, such as in a header.
 */
export function sentenceRound(draft: Draft, zone: Zone | 'header', at: Bytes): string | undefined {
  for (const part of draft.parts) {
    if (part.zone !== zone) continue
    const units = unitsOf(part, at)
    if (units) return grown(part.passage.text, units.from, units.to)
  }
  return undefined
}

/** The units of the part that came from these bytes. */
function unitsOf({ passage }: Part, at: Bytes): { from: number; to: number } | undefined {
  const { start, end } = passage.map
  const last = start.length - 1
  if (last < 0 || at.end < start[0]! || at.start > end[last]!) return undefined
  const from = firstBehind(end, at.start)
  if (from > last || start[from]! >= Math.max(at.end, at.start + 1)) return undefined
  let to = from + 1
  while (to <= last && start[to]! < at.end) to++
  return { from, to }
}

/** The first unit that ends behind a byte; units stand in the order of their bytes. */
function firstBehind(end: Int32Array, byte: number): number {
  let low = 0
  let high = end.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! > byte) high = middle
    else low = middle + 1
  }
  return low
}

function grown(text: string, from: number, to: number): string {
  const lead = text.slice(Math.max(0, from - most), from)
  const tail = text.slice(to, to + most)
  let begins = 0
  for (const end of lead.matchAll(ENDS)) begins = end.index + end[0].length
  // The last words of the place may themselves hold the mark that ends the sentence.
  const ended = /[.!?…]["'”’)\]]{0,3}$/.test(text.slice(from, to).trimEnd())
  const stop = ended ? 0 : tail.search(/[.!?…](?=["'”’)\]]{0,3}(?:\s|$))|\n[^\S\n]{0,80}\n/)
  return lead.slice(begins) + text.slice(from, to) + (stop < 0 ? tail : tail.slice(0, stop))
}
