import type { Zone } from '../draft/index.ts'
import type { Place } from '../rule/index.ts'
import { type Bytes, sourceOf } from '../text/index.ts'

/** A place in the file, with what a reader sees there. */
export interface Located {
  readonly at: Bytes
  readonly quote: string
  readonly zone: Zone | 'header'
}

/** Leads a place of the model back to the file, through the map that came with its text. */
export function locate(place: Place): Located {
  if ('mailbox' in place) {
    const { mailbox } = place
    return { at: mailbox.at, quote: mailbox.address || mailbox.name, zone: 'header' }
  }
  if ('header' in place) {
    const { passage } = place.header
    const span = place.span ?? { start: 0, end: passage.text.length }
    return {
      at: sourceOf(passage, span),
      quote: oneLine(passage.text.slice(span.start, span.end)),
      zone: 'header',
    }
  }
  if ('part' in place) {
    const { passage, zone } = place.part
    const quote = oneLine(passage.text.slice(place.span.start, place.span.end))
    return { at: sourceOf(passage, place.span), quote, zone }
  }
  const { sentence } = place
  const span = place.span ?? { start: 0, end: sentence.text.length }
  const { passage, zone } = sentence.part
  const inPart = { start: sentence.span.start + span.start, end: sentence.span.start + span.end }
  return { at: sourceOf(passage, inPart), quote: oneLine(sentence.text.slice(span.start, span.end)), zone }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
