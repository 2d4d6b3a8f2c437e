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
    if (!commitment || isLimit(parsed, due) || isHearsay(parsed, commitment)) return []
    return isFirm(parsed, commitment, draft) ? [{ due, commitment }] : []
  })
}

function isMoment({ kind, text, template, impossible }: Due): boolean {
  if (template || impossible || nounTime.test(text)) return false
  return kind === 'deadline' || kind === 'point' || kind === 'range'
}

/** "On Friday at the earliest" promises that it is not before. */
function isLimit({ text }: Parsed, { span }: Due): boolean {
  return /^[\s,(]{0,3}(?:at the (?:very )?earliest|or later|earliest)\b/i.test(
    text.slice(span.end, span.end + 30),
  )
}

const sayings = new Set(
  'told said says say confirmed informed advised announced estimates estimated thinks expects'.split(' '),
)

/** "The supplier told us it will arrive on Friday": somebody else's word, told as such. */
function isHearsay({ tokens }: Parsed, { at }: Commitment): boolean {
  return tokens
    .slice(0, at)
    .some(({ norm }, i) => sayings.has(norm) && !/^(?:i|we)$/.test(tokens[i - 1]?.norm ?? ''))
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
