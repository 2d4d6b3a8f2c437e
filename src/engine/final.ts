import type { Draft, Problem } from '../draft/index.ts'

/** The placeholders of a text that is about to be sent: the customer would read the tag. */
export function unfilledIn({ masks }: Pick<Draft, 'masks'>): Problem[] {
  return masks.map(({ at }) => ({
    id: 'template/unfilled',
    severity: 'error',
    says: 'A placeholder is still to be filled in, and this is what will be sent.',
    at,
  }))
}
