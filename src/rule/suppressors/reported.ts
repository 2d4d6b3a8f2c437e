import type { Suppressor } from './suppressor.ts'

/** "You wrote that we failed you": the customer's words, told or quoted, are not the writer's. */
export const reported: Suppressor = {
  says: 'the words are the customer’s own, told or quoted',
  holds: ({ facts }) => facts.reported,
}
