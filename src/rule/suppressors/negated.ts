import type { Suppressor } from './suppressor.ts'

/** "We can’t guarantee …": denied before it is said. A negation inside the match is part of what is said. */
export const negated: Suppressor = {
  says: 'the words are negated',
  holds: ({ facts }) => facts.negated,
}
