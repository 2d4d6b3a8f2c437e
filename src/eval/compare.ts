import type { Finding, Label } from '../rule/index.ts'
import { overlaps } from '../text/index.ts'
import type { PlacedMark } from './place.ts'

/** A finding as evaluation sees it: the labels it answers to, and where it stands. */
export interface Claim {
  readonly finding: Finding
  readonly labels: readonly Label[]
}

/** How one row came out. */
export interface Outcome {
  /** One for each mark that was met, with the finding that met it first. */
  readonly hits: readonly { readonly claim: Claim; readonly mark: PlacedMark }[]
  readonly falseAlarms: readonly Claim[]
  /** Findings on debatable marks only; they count neither way. */
  readonly debatable: readonly Claim[]
  readonly misses: readonly PlacedMark[]
}

/**
 * Weighs findings against marks. A finding matches the marks of its labels that it overlaps; in a sentence the label
 * is enough, and so it is for faults of the recipients, which lie in the mail as a whole. A mark of strength 2 is met
 * when a finding matches it, and a further one on it is ignored. A finding that matches no mark is a false alarm; a
 * mark of strength 1 excuses it.
 */
export function compare(
  claims: readonly Claim[],
  marks: readonly PlacedMark[],
  isSentence: boolean,
): Outcome {
  const met = new Set<PlacedMark>()
  const hits: { claim: Claim; mark: PlacedMark }[] = []
  const falseAlarms: Claim[] = []
  const debatable: Claim[] = []
  for (const claim of claims) {
    const matched = marks.filter(
      mark =>
        claim.labels.includes(mark.group) &&
        (isSentence || mark.group === 'cc-cascade' || stands(claim, mark)),
    )
    if (matched.length === 0) falseAlarms.push(claim)
    else if (matched.every(({ strength }) => strength === 1)) debatable.push(claim)
    for (const mark of matched) {
      if (mark.strength === 1 || met.has(mark)) continue
      met.add(mark)
      hits.push({ claim, mark })
    }
  }
  return {
    hits,
    falseAlarms,
    debatable,
    misses: marks.filter(mark => mark.strength === 2 && !met.has(mark)),
  }
}

function stands({ finding }: Claim, { places }: PlacedMark): boolean {
  return places.some(place => overlaps(place, finding.at))
}
