import type { Suppressor } from './suppressor.ts'

/** "Did you forget your password?": a question claims nothing. */
export const asked: Suppressor = {
  says: 'the words are asked, not stated',
  holds: ({ facts }) => facts.asked,
}
