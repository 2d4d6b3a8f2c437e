import type { Draft, Zone } from '../draft/index.ts'

const earlier: ReadonlySet<Zone> = new Set<Zone>(['quote', 'forward'])

/** The draft with the words of earlier mails counted as the writer's own. */
export function withQuotesAsOwn(draft: Draft): Draft {
  const parts = draft.parts.map(({ inherited: _, ...part }) =>
    earlier.has(part.zone) ? { ...part, zone: 'own' as const } : part,
  )
  return { ...draft, parts }
}
