import { phraseRule } from '../../src/rule/index.ts'
import { acts } from '../words/missing-clarification-acts.ts'
import { assumptionFrames } from '../words/missing-clarification-assumptions.ts'
import { decisionFrames } from '../words/missing-clarification-decisions.ts'
import { guesses, guessFrames } from '../words/missing-clarification-guesses.ts'
import { presumptionFrames, presumptions } from '../words/missing-clarification-presumptions.ts'
import { readingFrames, readings } from '../words/missing-clarification-readings.ts'
import { reasonFrames, reasons } from '../words/missing-clarification-reasons.ts'
import { silenceFrames, silences } from '../words/missing-clarification-silence.ts'
import { substituteFrames, substitutes } from '../words/missing-clarification-substitutes.ts'

/**
 * Flags acts on a guess about what the customer wants, and silence that is taken for a yes.
 *
 * A guess that is checked costs one question; a guess that is acted on is an order that the customer never gave, and
 * has to be undone in a second mail. Say what you understood and ask whether it is right, before you go ahead.
 * A guess with a question beside it, an honest condition, and holding things until there is an answer are left alone.
 */
export default phraseRule({
  id: 'missing-clarification/acted-on-assumption',
  severity: 'warning',
  since: '0.1.0',
  flags: 'acting on a guess about the customer’s wish, or taking silence for consent',
  why: 'An unchecked guess is an order the customer never gave, and undoing it costs both of you more than a question.',
  reads: ['subject', 'own'],
  words: { ...acts, ...guesses, ...presumptions, ...readings, ...reasons, ...silences, ...substitutes },
  frames: [
    ...guessFrames,
    ...assumptionFrames,
    ...silenceFrames,
    ...decisionFrames,
    ...readingFrames,
    ...reasonFrames,
    ...presumptionFrames,
    ...substituteFrames,
  ],
})
