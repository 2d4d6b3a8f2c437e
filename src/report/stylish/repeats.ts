import type { Finding } from '../../rule/index.ts'
import type { Lines } from '../../text/index.ts'
import { joined } from '../words.ts'

/** So many findings of one rule in one file are shown in full; a tenth one teaches nothing new. */
const most = 3

/** Splits the findings of a file into those to show and, by rule, those to sum up. */
export function byRule(findings: readonly Finding[]): { shown: Finding[]; rest: Map<string, Finding[]> } {
  const seen = new Map<string, number>()
  const shown: Finding[] = []
  const rest = new Map<string, Finding[]>()
  for (const finding of findings) {
    const before = seen.get(finding.rule) ?? 0
    seen.set(finding.rule, before + 1)
    if (before < most) shown.push(finding)
    else rest.set(finding.rule, [...(rest.get(finding.rule) ?? []), finding])
  }
  return { shown, rest }
}

/** One line for each rule with more findings than are shown. */
export function leftOut(rest: ReadonlyMap<string, readonly Finding[]>, lines: Lines): string[] {
  return [...rest].map(([rule, findings]) => {
    const places = [...new Set(findings.map(({ at }) => String(lines.at(at.start).line)))]
    const named = places.length > 6 ? [...places.slice(0, 5), `${places.length - 5} others`] : places
    return `and ${findings.length} more of ${rule} on line${places.length > 1 ? 's' : ''} ${joined(named)}`
  })
}
