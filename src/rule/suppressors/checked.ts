import type { Suppressor } from './suppressor.ts'

const invites =
  /\b(?:please|kindly|do) (?:confirm|correct|check|verify|shout|say)\b|\bcorrect (?:me|us)\b|\b(?:let|tell|drop|ring|write|give) (?:me|us)\b|\bif (?:that|this|it)(?: is|['’]s) (?:not|wrong)|\bif not\b|\bif (?:I|we)(?: am|['’]m| are|['’]re| have|['’]ve)? (?:wrong|mistaken|misread|misunderst)/i

/** "Anything else?" and "How are you?" check nothing. */
const courtesy = /\banything else\b|\bhow are you\b|\bmay we use\b|\bhow many stars\b/i

/** How many sentences after its own a check still belongs to a statement. */
const NEARBY = 2

/**
 * "I assume you mean the blue one – is that right?": a guess that the reader is asked to confirm is good practice.
 * Not one of the usual suppressors; frames about guesses name it.
 */
export const checked: Suppressor = {
  says: 'the writer asks whether it is so, there or in the next two sentences',
  holds: ({ parsed: { text, tokens }, match, following }) => {
    if (asks(text.slice(tokens[match.from]!.start))) return true
    for (let offset = 1; offset <= NEARBY; offset++) {
      const next = following(offset)
      if (next && asks(next.text)) return true
    }
    return false
  },
}

function asks(text: string): boolean {
  return invites.test(text) || (text.includes('?') && !courtesy.test(text))
}
