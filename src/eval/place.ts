import type { Draft } from '../draft/index.ts'
import type { Bytes } from '../text/index.ts'
import type { Mark } from './row.ts'
import { Searchable } from './searchable.ts'

/** A mark with the places where its words stand; none when its quote is not in the text. */
export interface PlacedMark extends Mark {
  readonly places: readonly Bytes[]
}

/**
 * Finds where the marked words stand. This is the one place where text is searched for: people mark what they read,
 * and have no offsets. The writer's own words come first, then what the mail quotes. Words that stand there more
 * than once could mean any of these places, unless they are marked several times: then each mark has its own.
 */
export function placeMarks(draft: Draft, file: Uint8Array, marks: readonly Mark[]): PlacedMark[] {
  const zones = [
    draft.parts.filter(({ zone }) => zone === 'own' || zone === 'subject'),
    draft.parts.filter(({ zone }) => zone !== 'own' && zone !== 'subject'),
    draft.headers,
  ].map(holders => holders.map(({ passage }) => new Searchable(passage, draft.masks, file)))
  const placesOf = (quote: string): readonly Bytes[] => {
    const header = headerPlaces(draft, quote)
    if (header.length > 0) return header
    for (const texts of zones) {
      const places = texts.flatMap(text => text.places(quote))
      if (places.length > 0) return places
    }
    return []
  }
  return marks.map((mark, index) => {
    const places = placesOf(mark.quote)
    const isTwin = (other: Mark) => other.group === mark.group && other.quote === mark.quote
    if (marks.filter(isTwin).length < 2) return { ...mark, places }
    const nth = marks.slice(0, index).filter(isTwin).length
    return { ...mark, places: places.slice(nth, nth + 1) }
  })
}

/** Where a header stands: its lines, or, in a text format, its addresses in the front matter. */
function headerPlaces({ headers, envelope }: Draft, name: string): Bytes[] {
  const wanted = name.trim().toLowerCase()
  const lines = headers.filter(header => header.name.toLowerCase() === wanted).map(({ at }) => at)
  if (lines.length > 0) return lines
  const { from, to, cc, bcc, replyTo } = envelope
  return [from, to, cc, bcc, replyTo]
    .flat()
    .filter(({ header }) => header.toLowerCase() === wanted)
    .map(({ at }) => at)
}
