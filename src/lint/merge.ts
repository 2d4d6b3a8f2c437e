import { type Finding, groupOf, type Severity } from '../rule/index.ts'

/** A finding with the sentence (or header) it stands in; findings of one place are weighed against each other. */
export interface Placed {
  readonly finding: Finding
  readonly place: unknown
}

const weight: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 }
const trust = { high: 3, medium: 2, low: 1 } as const

/**
 * Keeps one finding for each place and group: the most severe, then the surest, then the one that says most. Two
 * problems of two groups in a sentence are two findings.
 */
export function oneForEachPlace(placed: readonly Placed[]): Placed[] {
  const best = new Map<unknown, Map<string, Placed>>()
  for (const candidate of placed) {
    const groups = best.get(candidate.place) ?? new Map<string, Placed>()
    best.set(candidate.place, groups)
    const group = groupOf(candidate.finding.rule)
    const known = groups.get(group)
    if (!known || outweighs(candidate.finding, known.finding)) groups.set(group, candidate)
  }
  return [...best.values()].flatMap(groups => [...groups.values()])
}

function outweighs(a: Finding, b: Finding): boolean {
  const by = weight[a.severity] - weight[b.severity] || trust[a.confidence] - trust[b.confidence]
  return by > 0 || (by === 0 && a.quote.length > b.quote.length)
}

/** File order; at one place the more severe first, then by rule, so that a report never changes by chance. */
export function inFileOrder(a: Finding, b: Finding): number {
  return (
    a.at.start - b.at.start ||
    a.at.end - b.at.end ||
    weight[b.severity] - weight[a.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

/** The lesser of two severities. */
export function softer(a: Severity, b: Severity): Severity {
  return weight[a] < weight[b] ? a : b
}
