import { groupOf, type Label, type Rule } from '../rule/index.ts'

/** The groups that are labelled, in the order of reports. */
export const labels: readonly Label[] = [
  'over-promising',
  'assumed-knowledge',
  'blame-language',
  'cc-cascade',
  'missing-clarification',
]

/**
 * Tells which label the findings of a rule answer to: the one its page names, else its group. Rules of other groups
 * answer to none and are not measured.
 */
export function labelsByRule(rules: readonly Rule[]): (id: string) => Label[] {
  const named = new Map(rules.map(({ id, label }) => [id, label]))
  return id => {
    const label = named.get(id) ?? groupOf(id)
    return labels.filter(known => known === label)
  }
}
