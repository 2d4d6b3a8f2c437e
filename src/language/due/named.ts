import type { DueKind } from './due.ts'
import { readStretch } from './moment.ts'
import { anyPhraseAt, phrasesAt } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isOneOf, normAt, type Scan } from './scan.ts'
import type { Stretch } from './stretch.ts'
import { type Lead, latest, leads } from './tables/leads.ts'
import { DAY, WEEK } from './wall.ts'

/** Reads a named time with the word that says what it is for: "by Friday", "since Monday", "12–14 May". */
export function readNamed(scan: Scan, at: number): Reading | undefined {
  let best: Reading | undefined
  for (const { end, means: lead } of phrasesAt(scan, at, leads)) {
    const reading = led(scan, end, lead)
    if (reading && (!best || reading.end > best.end)) best = reading
  }
  return best ?? led(scan, at, undefined)
}

function led(scan: Scan, at: number, lead: Lead | undefined): Reading | undefined {
  const first = readStretch(scan, at, lead !== undefined)
  if (!first) return undefined
  const stretch = ranged(scan, at, first, lead)
  const end = anyPhraseAt(scan, stretch.end, latest)
  return meaning(scan, { ...stretch, end: Math.max(end, stretch.end) }, lead, end > 0)
}

/** Joins a second time to the first: "Monday or Tuesday", "from 24 December to 2 January". */
function ranged(scan: Scan, at: number, first: Stretch, lead: Lead | undefined): Stretch {
  const joint = normAt(scan, first.end)
  const between = normAt(scan, at - 1) === 'between' || lead === 'from'
  if (first.range || first.closes || !isOneOf(scan, first.end, '- to until till through thru and or /'))
    return first
  const read = readStretch(scan, first.end + 1, true)
  const last = read && read.from < first.from && read.grain === 'day' ? later(read) : read
  if (!last || last.range || last.from <= first.from) return first
  const adjacent = last.from - first.to <= (joint === 'and' ? 0 : WEEK)
  if (!between && (joint === 'and' || joint === 'or' || joint === '/') && !adjacent) return first
  return {
    ...first,
    end: last.end,
    to: last.opens && last.grain === 'minute' ? last.from : last.to,
    range: true,
  }
}

/** A weekday behind another is the one that follows it. */
function later(stretch: Stretch): Stretch {
  return { ...stretch, from: stretch.from + WEEK, to: stretch.to + WEEK }
}

function meaning(scan: Scan, stretch: Stretch, lead: Lead | undefined, last: boolean): Reading {
  const { now } = scan
  const { end, grain, or, range, opens, closes, brim } = stretch
  const about = {
    end,
    grain,
    ...(or && { ambiguous: or }),
    ...(stretch.wrongWeekday && { wrongWeekday: stretch.wrongWeekday }),
    ...(stretch.impossible && { impossible: stretch.impossible }),
    ...(stretch.template && { template: stretch.template }),
  }
  const is = (kind: DueKind, from: number, to: number): Reading => ({ ...about, kind, from, to })
  if (stretch.template) return is(last ? 'deadline' : templateKind(lead), now, now)
  const bound = opens && !range ? stretch.from : stretch.to
  const due = (to: number) => is('deadline', Math.min(now, to), to)
  if (lead === 'before') return due(brim ? stretch.to : stretch.from)
  if (lead === 'by' || last || (closes && (lead === undefined || lead === 'on'))) return due(bound)
  if (lead === 'until') return is('range', Math.min(now, bound), bound)
  if (lead === 'since') {
    const from = stretch.from > now ? stretch.from - (grain === 'day' ? WEEK : 365 * DAY) : stretch.from
    return is('range', from, now)
  }
  if (lead === 'after') return is('vague', stretch.to, stretch.to)
  return is(range ? 'range' : 'point', stretch.from, stretch.to)
}

function templateKind(lead: Lead | undefined): DueKind {
  if (lead === 'by' || lead === 'before') return 'deadline'
  return lead === 'until' || lead === 'since' ? 'range' : 'point'
}
