import type { Suppressor } from './suppressor.ts'

const confirming = new Set(
  'confirmed agreed told informed accepted granted approved signed booked advised given gave says said states shows show lists published announced'.split(
    ' ',
  ),
)
const speakers = new Set(['has', 'have', 'already', 'just', 'he', 'she', 'they', 'it', 'us', 'me'])
const sources = new Set('according tracking'.split(' '))
const asWords = new Set('agreed discussed shown stated confirmed set described promised'.split(' '))

/** "The carrier has confirmed …", "as agreed on Monday": somebody's word or a record is given, so it is a report. */
export const confirmed: Suppressor = {
  says: 'the sentence names who confirmed it, or the record it comes from',
  holds: ({ parsed: { tokens }, match }) =>
    tokens.some(({ norm }, i) => {
      if (i >= match.from && i < match.to) return false
      const before = tokens[i - 1]?.norm ?? ''
      if (confirming.has(norm) && speakers.has(before)) return true
      if (norm === 'as') return asWords.has(tokens[i + 1]?.norm ?? '')
      return sources.has(norm)
    }),
}
