import type { Suppressor } from './suppressor.ts'

/** "If you forgot your password, …": a condition claims nothing; the main clause is judged all the same. */
export const conditional: Suppressor = {
  says: 'the words stand in a condition',
  holds: ({ facts }) => facts.conditional,
}
