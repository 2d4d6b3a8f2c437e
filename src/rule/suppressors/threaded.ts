import type { Suppressor } from './suppressor.ts'

/**
 * "As set out in my last mail" under which that mail stands: the reader has it at hand. Not one of the usual
 * suppressors.
 */
export const threaded: Suppressor = {
  says: 'the earlier mails stand below, so what they say is at hand',
  holds: ({ draft }) => draft.thread.length > 0,
}
