import type { Suppressor } from './suppressor.ts'

/**
 * "Please send us more details: the serial number and …": what follows a colon, a dash or a bracket names what was
 * general before. Not one of the usual suppressors.
 */
export const detailed: Suppressor = {
  says: 'what is meant is named after a colon, a dash or in brackets, or in a list that follows',
  holds: ({ parsed: { text, tokens }, match, following }) => {
    const rest = text.slice(tokens[match.to - 1]!.start)
    if (/:(?!\/\/)\s*\S|\s[\u2013\u2014-]\s*\S|\(\S/.test(rest)) return true
    return /:\s*$/.test(rest) && following(1) !== undefined
  },
}
