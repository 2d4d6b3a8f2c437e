import { weekendAfter } from './calendar.ts'
import { type Phrases, phrasesAt, phrasesOf } from './phrases.ts'
import { isOneOf, type Scan } from './scan.ts'
import type { Stretch } from './stretch.ts'
import { DAY, dayOf, type Wall } from './wall.ts'

/** Parts of a longer stretch. */
export type Part = 'start' | 'middle' | 'end' | 'first half' | 'second half' | 'later' | 'earlier'

const parts: Readonly<Record<Part, string>> = {
  start: 'the beginning of|the start of|beginning of|start of|the first part of|early in|early on in|early',
  middle: 'the middle of|middle of|midway through|the mid -|the mid|mid -|mid',
  end: 'the end of|the very end of|end of|ende of|the close of|the last part of|late in|late|towards the end of',
  'first half': 'the first half of|first half of',
  'second half': 'the second half of|second half of|the latter half of|the last half of',
  later: 'later in|later',
  earlier: 'earlier in|earlier',
}

const partWords: Phrases<Part> = phrasesOf(() =>
  (Object.keys(parts) as Part[]).flatMap(part =>
    parts[part].split('|').map(phrase => [phrase, part] as const),
  ),
)

/** Reads "the beginning of", "mid-", "late". */
export function readPart(
  scan: Scan,
  at: number,
): { readonly end: number; readonly part: Part; readonly of: boolean } | undefined {
  const found = phrasesAt(scan, at, partWords)[0]
  return found && { end: found.end, part: found.means, of: isOneOf(scan, found.end - 1, 'of in through') }
}

/** Cuts the part out of a week, month, quarter or year. */
export function partOf(scan: Scan, whole: Stretch, part: Part): Stretch {
  const tomorrow = dayOf(scan.now) + DAY
  // On a weekend day "the end of the week" is that of the working week to come.
  const isPresent = whole.from <= scan.now && scan.now < whole.to
  const last =
    whole.grain === 'week' ? weekendAfter(isPresent ? scan.now : whole.from, scan.calendar) : whole.to
  if (part === 'later') return { ...whole, from: Math.min(tomorrow, last), to: last, grain: 'part' }
  if (part === 'earlier') return { ...whole, to: Math.max(dayOf(scan.now), whole.from + DAY), grain: 'part' }
  const [from, to] = whole.grain === 'week' ? ofWeek(whole, last, part) : ofPeriod(whole, part)
  return { ...whole, from, to, grain: 'part', ...(part === 'end' && { brim: true as const }) }
}

function ofWeek({ from }: Stretch, last: Wall, part: Part): [Wall, Wall] {
  if (part === 'start' || part === 'first half') return [from, from + 2 * DAY]
  if (part === 'middle') return [from + 2 * DAY, from + 3 * DAY]
  return [last - 2 * DAY, last]
}

/** A month in tens of days; longer stretches in thirds. */
function ofPeriod({ from, to, grain }: Stretch, part: Part): [Wall, Wall] {
  const third = grain === 'month' ? 10 * DAY : Math.floor((to - from) / DAY / 3) * DAY
  const half = from + Math.floor((to - from) / DAY / 2) * DAY
  if (part === 'first half') return [from, half]
  if (part === 'second half') return [half, to]
  if (part === 'start') return [from, from + third]
  if (part === 'middle') return [from + third, from + 2 * third]
  return [from + 2 * third, to]
}
