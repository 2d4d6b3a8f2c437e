import type { Suppressor } from './suppressor.ts'

const terms = new Set(
  'warranty warranties statutory clause clauses liability policyholder legally law contract contractual'.split(
    ' ',
  ),
)
const cited = new Set(['section', 'article', 'paragraph', 'clause', 'terms'])

/** "… within two years, as set out in section 4": wording of terms and warranty is a citation, not a promise. */
export const legal: Suppressor = {
  says: 'the sentence quotes terms or a warranty',
  holds: ({ parsed: { tokens } }) =>
    tokens.some(
      ({ norm }, i) =>
        terms.has(norm) || (cited.has(norm) && /^\d|^of$|^and$/.test(tokens[i + 1]?.norm ?? '')),
    ),
}
