import type { Suppressor } from './suppressor.ts'

/** "We expect to …", "usually": the clause leaves room, so it promises nothing. */
export const hedged: Suppressor = {
  says: 'the clause leaves room (expect to, usually, about)',
  holds: ({ facts }) => facts.hedged,
}
