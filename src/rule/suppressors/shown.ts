import type { Suppressor } from './suppressor.ts'

/** Words and signs that lead to the place: a link, a page, a section, something attached or below. */
const place =
  /https?:\/\/|\bwww\.|[\p{L}\d]\.(?:com|org|net|io|co|uk|de|fr|eu|example)\b|\b(?:pages?|chapters?|sections?|paragraphs?|clauses?|articles?|line|p\.|pp\.|no\.|step|steps|figure|picture|screen|tab) ?\d|\bpage (?:one|two|three)|\b(?:attach(?:ed|ment|ing)?|enclos(?:ed|ing)|below|above|overleaf|following|here|link|linked|QR code)\b|\b(?:i|we) (?:attach|enclose|quote|copy|repeat|explain)\b|[:\u2013\u2014] \S+ \S+/iu

/** How far on the place may stand, in sentences. */
const NEAR = 2

/**
 * "See the manual, page 12": what is pointed at is linked, attached, numbered or written out right there. Not one of
 * the usual suppressors.
 */
export const shown: Suppressor = {
  says: 'what is meant is linked, attached, numbered or written out nearby',
  holds: ({ parsed: { text }, draft, following }) => {
    if (draft.attachments.some(({ inline }) => !inline)) return true
    for (let offset = 0; offset <= NEAR; offset++) {
      const sentence = offset ? following(offset)?.text : text
      if (!sentence) continue
      if (place.test(sentence)) return true
      if (draft.links.some(link => link.text.length > 2 && sentence.includes(link.text))) return true
    }
    return false
  },
}
