import type { Draft, Problem } from '../draft/index.ts'
import type { Finding } from '../rule/index.ts'
import { fingerprint, normalised } from './fingerprint.ts'
import { sentenceRound } from './sentence-round.ts'

/** A finding or problem that can be known again; see `fingerprint`. */
export type Signed<Verdict extends Finding | Problem> = Verdict & {
  readonly fingerprint: string
  /** Nothing may silence it: the policy has locked its rule. */
  readonly locked?: boolean
}

/** How often each rule has met each text so far in a file; a file may hold several mails. */
export type Seen = Map<string, number>

/** Gives the findings of a draft their fingerprints: by their sentence, or by their quote where there is none. */
export function signFindings(
  draft: Draft,
  findings: readonly Finding[],
  seen: Seen = new Map(),
): Signed<Finding>[] {
  return findings.map(finding => {
    const { rule, zone, at, quote } = finding
    const text = (zone !== 'header' && sentenceRound(draft, zone, at)) || quote
    return { ...finding, fingerprint: fingerprint(rule, text, occurrence(seen, rule, text)) }
  })
}

/** Gives the problems of a file their fingerprints: by what they say. */
export function signProblems(problems: readonly Problem[], seen: Seen = new Map()): Signed<Problem>[] {
  return problems.map(problem => {
    const { id, says } = problem
    return { ...problem, fingerprint: fingerprint(id, says, occurrence(seen, id, says)) }
  })
}

/** Which time this is that the rule meets the text, from 1. */
function occurrence(seen: Seen, rule: string, text: string): number {
  const key = `${rule}\n${normalised(text)}`
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return count
}
