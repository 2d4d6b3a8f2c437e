import type { Draft } from '../draft/index.ts'
import { sourceOf } from '../text/index.ts'
import type { PlacedMark } from './compare.ts'
import type { Mark } from './row.ts'

/**
 * Finds where the marked words stand. This is the one place where text is searched for: people mark what they read,
 * and have no offsets.
 */
export function placeMarks(draft: Draft, marks: readonly Mark[]): PlacedMark[] {
  const texts = draft.parts.map(({ passage }) => ({ passage, ...singleSpaced(passage.text) }))
  return marks.map(mark => {
    const header = draft.headers.find(({ name }) => name.toLowerCase() === mark.quote.toLowerCase())
    if (header) return { ...mark, at: header.at }
    const { text: wanted } = singleSpaced(mark.quote)
    for (const { passage, text, units } of texts) {
      const at = text.indexOf(wanted)
      if (at >= 0)
        return {
          ...mark,
          at: sourceOf(passage, { start: units[at]!, end: units[at + wanted.length - 1]! + 1 }),
        }
    }
    return mark
  })
}

/** A text in single spaces and straight quotes, with the unit that each of its units came from. */
function singleSpaced(text: string): { text: string; units: number[] } {
  const units: number[] = []
  let spaced = ''
  for (let i = 0; i < text.length; i++) {
    const blank = /\s/.test(text[i]!)
    if (blank && (spaced.endsWith(' ') || !spaced)) continue
    spaced += blank ? ' ' : straight(text[i]!)
    units.push(i)
  }
  return { text: spaced.trimEnd(), units }
}

function straight(char: string): string {
  if (char === '\u2019' || char === '\u2018') return "'"
  return char === '\u201c' || char === '\u201d' ? '"' : char
}
