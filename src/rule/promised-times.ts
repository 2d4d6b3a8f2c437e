import type { Draft } from '../draft/index.ts'
import { type Commitment, commitmentsIn, type Due, factsOf, type Parsed, reaches } from '../language/index.ts'
import { type SuppressorId, suppressors, usual } from './suppressors/index.ts'

/** A time by which, or at which, somebody will do something. */
export interface PromisedTime {
  readonly due: Due
  readonly commitment: Commitment
}

/** A promise that names its condition, its source or its doubt is not a firm one. */
const softeners: readonly SuppressorId[] = [...usual, 'hedged', 'conditioned', 'confirmed', 'legal']

/** Behind the time of a noun, not of a verb: "the report from Monday", "the slot of 3 May". */
const nounTime =
  /^(?:from|for|of|since|after|following|to|until|till|as of|the (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

/** How many words may stand between a time that comes first and its verb. */
const REACH = 8

/**
 * The times of a sentence that belong to a firm future: stated, not denied, hedged, asked, conditional or reported.
 * Who does what is for the rule to judge.
 */
export function promisedTimes(parsed: Parsed, dues: readonly Due[], draft: Draft): PromisedTime[] {
  const commitments = commitmentsIn(parsed)
  if (!commitments.length) return []
  return dues.flatMap(due => {
    const commitment = isMoment(due) ? governing(parsed, due, commitments) : undefined
    return commitment && isFirm(parsed, commitment, draft) ? [{ due, commitment }] : []
  })
}

function isMoment({ kind, text, template, impossible }: Due): boolean {
  if (template || impossible || nounTime.test(text)) return false
  return kind === 'deadline' || kind === 'point' || kind === 'range'
}

/** The last future before the time that reaches it, else the first behind a time that opens the sentence. */
function governing(
  parsed: Parsed,
  { span }: Due,
  commitments: readonly Commitment[],
): Commitment | undefined {
  const { tokens } = parsed
  const first = tokens.findIndex(({ start }) => start >= span.start)
  const behind = tokens.findIndex(({ start }) => start >= span.end)
  if (tokens[first - 1]?.norm === 'of') return undefined
  const before = commitments.filter(({ verb }) => verb < first)
  const last = before.at(-1)
  if (last) return reaches(parsed, last.verb, first) ? last : undefined
  const next = commitments[0]!
  return first <= 1 && behind > 0 && next.at - behind < REACH && reaches(parsed, behind, next.at)
    ? next
    : undefined
}

function isFirm(parsed: Parsed, { at, verb }: Commitment, draft: Draft): boolean {
  // Adverbs between auxiliary and verb ("will probably ship") must count as words around it.
  const match = { from: at, to: at + 1 }
  const situation = { parsed, match, facts: factsOf(parsed, match, verb), draft, following: () => undefined }
  return !softeners.some(id => suppressors[id].holds(situation))
}
