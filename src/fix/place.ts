import { type Entity, isMessage, type Source, type Sources } from '../draft/index.ts'
import type { Span } from '../text/index.ts'
import type { Edit, Reason } from './edit.ts'

/** The words that an edit is about, by number: bytes move while a file is edited, these do not. */
export interface Place {
  /** Index of the text in the file. */
  readonly text: number
  /** Index of the part in the text. */
  readonly part: number
  /** Units of the part. */
  readonly span: Span
}

/** Finds the words that lie in the bytes of the edit. */
export function placeOf(edit: Edit, { texts, mails, wide }: Sources): Place | Reason {
  if (wide) return 'utf-16'
  const touched: Place[] = []
  for (const [text, source] of texts.entries()) {
    if (edit.at.end < source.start || edit.at.start > source.end) continue
    for (const part of source.parts.keys()) {
      const span = touchedUnits(source, part, edit)
      if (span) touched.push({ text, part, span })
    }
  }
  // Inline code is shown as a filler of the writer's words and once more as code: the first one counts.
  for (const place of touched) {
    const source = texts[place.text]!
    const exact = isCoarse(source) ? narrowed(edit, source, place) : fits(edit, source, place) && place
    if (exact) return isAsSaid(edit, source, exact) ? exact : 'unclear-place'
  }
  if (touched.length > 1) return 'zone-edge'
  if (touched.length === 1) return 'unclear-place'
  return mails.some(mail => inAttachedMail(mail, edit.at.start)) ? 'attached' : 'no-text'
}

/** The units of a part that share bytes with the edit, or stand where it inserts; undefined when none do. */
function touchedUnits(source: Source, part: number, { at }: Edit): Span | undefined {
  const { text } = source.parts[part]!.passage
  const start = firstUnit(text.length, unit => fileEnd(source, part, unit) > at.start)
  const end = firstUnit(text.length, unit => fileStart(source, part, unit) >= at.end)
  if (at.start === at.end) {
    const before = start > 0 && fileEnd(source, part, start - 1) === at.start
    const behind = start < text.length && fileStart(source, part, start) === at.start
    return before || behind ? { start, end: start } : undefined
  }
  return start < end ? { start, end } : undefined
}

function fits({ at }: Edit, source: Source, { part, span }: Place): boolean {
  if (at.start === at.end) return true
  return fileStart(source, part, span.start) === at.start && fileEnd(source, part, span.end - 1) === at.end
}

/** In base64 the bytes hold neighbouring letters too; then `replaces` has to tell which of them are meant. */
function isCoarse({ around, field }: Source): boolean {
  return !field && around.at(-1)?.transfer === 'base64'
}

function narrowed(edit: Edit, source: Source, place: Place): Place | undefined {
  const wanted = blanksAlike(edit.replaces ?? '')
  if (wanted === '') return undefined
  const { start, end } = place.span
  const held = blanksAlike(source.parts[place.part]!.passage.text.slice(start, end))
  const found: Place[] = []
  for (let at = held.indexOf(wanted); at >= 0 && found.length < 2; at = held.indexOf(wanted, at + 1)) {
    const within = { ...place, span: { start: start + at, end: start + at + wanted.length } }
    if (fits(edit, source, within)) found.push(within)
  }
  return found.length === 1 ? found[0] : undefined
}

function isAsSaid({ replaces }: Edit, { parts }: Source, { part, span }: Place): boolean {
  if (replaces === undefined) return true
  return blanksAlike(parts[part]!.passage.text.slice(span.start, span.end)) === blanksAlike(replaces)
}

function blanksAlike(text: string): string {
  return text.replace(/\s/g, ' ')
}

/** Where a unit of a part begins in the file. */
function fileStart({ parts, places }: Source, part: number, unit: number): number {
  const at = parts[part]!.passage.map.start[unit]!
  if (!places) return at
  return places.start[at] ?? places.end.at(-1) ?? 0
}

function fileEnd(source: Source, part: number, unit: number): number {
  const { map } = source.parts[part]!.passage
  const at = map.end[unit]!
  if (at === map.start[unit]) return fileStart(source, part, unit)
  return source.places ? source.places.end[at - 1]! : at
}

/** The first unit for which `holds`; maps are monotone, so halving finds it. */
function firstUnit(length: number, holds: (unit: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function inAttachedMail(entity: Entity, byte: number): boolean {
  if (byte < entity.start || byte >= entity.bodyEnd) return false
  return isMessage(entity.type)
    ? byte >= entity.bodyStart
    : entity.children.some(each => inAttachedMail(each, byte))
}
