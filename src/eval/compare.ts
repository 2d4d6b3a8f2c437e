import type { Finding, Label } from '../rule/index.ts'
import type { Mark } from './row.ts'

/** A finding as evaluation sees it: the labels it answers to, and where it stands. */
export interface Claim {
  readonly finding: Finding
  readonly labels: readonly Label[]
}

/** A mark with its place in the file; none when its quote is not in the text. */
export interface PlacedMark extends Mark {
  readonly at?: { readonly start: number; readonly end: number }
}

/** How one row came out. */
export interface Outcome {
  readonly hits: readonly { readonly claim: Claim; readonly mark: PlacedMark }[]
  readonly falseAlarms: readonly Claim[]
  readonly misses: readonly PlacedMark[]
}

/**
 * Weighs findings against marks. A mark of strength 2 is met by a finding of its label that overlaps it; a mark of
 * strength 1 excuses a finding; a further finding on a mark already met is ignored. In a sentence the label is
 * enough, and so it is for faults of the recipients, which lie in the mail as a whole.
 */
export function compare(claims: readonly Claim[], marks: readonly PlacedMark[], wholeText: boolean): Outcome {
  const met = new Set<PlacedMark>()
  const hits: { claim: Claim; mark: PlacedMark }[] = []
  const falseAlarms: Claim[] = []
  for (const claim of claims) {
    const fitting = marks.filter(
      mark =>
        claim.labels.includes(mark.group) &&
        (wholeText || mark.group === 'cc-cascade' || overlap(claim, mark)),
    )
    if (!fitting.length) falseAlarms.push(claim)
    for (const mark of fitting.filter(({ strength }) => strength === 2)) {
      if (met.has(mark)) continue
      met.add(mark)
      hits.push({ claim, mark })
      if (!wholeText) break
    }
  }
  return { hits, falseAlarms, misses: marks.filter(mark => mark.strength === 2 && !met.has(mark)) }
}

function overlap({ finding }: Claim, { at }: PlacedMark): boolean {
  return at !== undefined && at.start < finding.at.end && finding.at.start < at.end
}
