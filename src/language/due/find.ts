import { plainCalendar } from './calendar.ts'
import { readCounted } from './counted.ts'
import type { Due, DueOptions, Reference } from './due.ts'
import { readNamed } from './named.ts'
import { orderBy, orderIn } from './numeric-date.ts'
import { anyPhraseAt } from './phrases.ts'
import { mayHoldTime } from './prefilter.ts'
import type { Reading } from './reading.ts'
import { readRecurring } from './recurring.ts'
import { isOneOf, type Scan, wordsOf } from './scan.ts'
import { longest } from './stretch.ts'
import { vaguePhrases } from './tables/vague.ts'
import { MINUTE } from './wall.ts'

/** 17:00 */
const CLOSES = 17 * 60

/**
 * Finds the time expressions of one sentence, in their order, and resolves each against the moment of writing.
 * The text must be unwrapped; a sentence without time words costs one RegExp.
 */
export function timesIn(text: string, reference: Reference, options: DueOptions = {}): Due[] {
  if (!mayHoldTime(text)) return []
  const scan = scanOf(text, reference, options)
  const shift = reference.offset * MINUTE
  const found: Due[] = []
  for (let at = 0; at < scan.words.length; at++) {
    const reading = readAt(scan, at)
    if (!reading) continue
    const { end, from, to, ambiguous, ...rest } = reading
    const span = { start: scan.words[at]!.start, end: scan.words[end - 1]!.end }
    found.push({
      ...rest,
      span,
      text: text.slice(span.start, span.end),
      from: from - shift,
      to: to - shift,
      ...(ambiguous && { ambiguous: { from: ambiguous.from - shift, to: ambiguous.to - shift } }),
    })
    at = end - 1
  }
  return found
}

function scanOf(text: string, { time, offset }: Reference, options: DueOptions): Scan {
  const { order = 'auto', lean, calendar = plainCalendar, closes = CLOSES } = options
  const words = wordsOf(text)
  const told = order === 'auto' ? orderIn(words) : order
  return {
    words,
    now: time + offset * MINUTE,
    offset,
    order: told ?? orderBy(offset),
    guessedOrder: told === undefined,
    past: lean === 'past',
    calendar,
    closes,
  }
}

function readAt(scan: Scan, at: number): Reading | undefined {
  return longest([readRecurring(scan, at), vague(scan, at), readCounted(scan, at), readNamed(scan, at)])
}

function vague(scan: Scan, at: number): Reading | undefined {
  const end = anyPhraseAt(scan, at, vaguePhrases)
  if (end < 0 || (isOneOf(scan, at, 'soon') && isOneOf(scan, at - 1, 'as too how'))) return undefined
  return { end, kind: 'vague', from: scan.now, to: scan.now, grain: 'day' }
}
