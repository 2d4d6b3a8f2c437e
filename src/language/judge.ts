import {
  beWords,
  conditionals,
  doWords,
  futureModals,
  haveWords,
  hedges,
  itWords,
  modals,
  negations,
  notReally,
  questionWords,
  theyWords,
  weWords,
  youWords,
} from './closed.ts'
import { clauseAt, type Facts, type Parsed, type Tense } from './facts.ts'
import type { TokenSpan } from './matcher.ts'
import { subjectOf } from './subject.ts'
import { breaksAfter, commaAfter, type Token } from './token.ts'

/** How many words a negation reaches forward over. */
const NEGATION_REACH = 6

/** The facts of a match: what governs it from outside, and what its first verb says. */
export function factsOf(parsed: Parsed, match: TokenSpan, verb = match.from): Facts {
  const clause = clauseAt(parsed, match.from)
  return {
    get who() {
      return subjectOf(parsed, verb)
    },
    get tense() {
      return tenseAt(parsed.tokens, verb, clause.from)
    },
    get negated() {
      return negatedBefore(parsed.tokens, match.from, clause.from)
    },
    get asked() {
      return isAsked(parsed, match.from)
    },
    get conditional() {
      return isConditional(parsed, match, clause)
    },
    get hedged() {
      return isHedged(parsed.tokens, clause, match)
    },
    get reported() {
      return isReported(parsed, match)
    },
  }
}

/** A negation up to six words before the place, in its clause; "not only" and "not just" deny nothing. */
export function negatedBefore(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - NEGATION_REACH); i--) {
    const { norm } = tokens[i]!
    const next = tokens[i + 1]?.norm ?? ''
    if (negations.has(norm) && !notReally.has(next)) return true
    if (norm === 'than' && tokens[i - 1]?.norm === 'rather') return true
    if (norm === 'of' && tokens[i - 1]?.norm === 'instead') return true
    if (norm === 'to' && (tokens[i - 1]?.norm === 'hard' || tokens[i - 1]?.norm === 'difficult')) return true
  }
  return false
}

/** The tense of the verb at a token, by its auxiliaries, else by its own form. */
function tenseAt(tokens: readonly Token[], at: number, from: number): Tense {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const { norm } = tokens[i]!
    if (futureModals.has(norm) || (norm === 'to' && tokens[i - 1]?.norm === 'going')) return 'future'
    if (modals.has(norm)) return 'modal'
    if (haveWords.has(norm) || norm === 'did' || norm === 'was' || norm === 'were') return 'past'
    // "Can be", "will be", "has been": the word before tells.
    if (norm === 'be' || norm === 'been' || norm === 'being') continue
    if (doWords.has(norm) || beWords.has(norm)) return 'present'
  }
  const { norm } = tokens[at]!
  if (futureModals.has(norm)) return 'future'
  if (modals.has(norm)) return 'modal'
  if (norm === 'was' || norm === 'were' || norm === 'had' || norm === 'did') return 'past'
  return looksPast(norm) ? 'past' : 'present'
}

function looksPast(norm: string): boolean {
  return norm.endsWith('ed') || pastForms.has(norm)
}

const pastForms = new Set(
  'broke brought came did felt forgot found gave got had knew left let lost made meant met misread missed overlooked paid put read said sat saw sent shook showed slept sold spoke stood stuck swore told took thought threw understood undertook was went were woke wrote gone done seen taken given'.split(
    ' ',
  ),
)

/** True for a place in a question. In "You forgot it – could you send it?" only what follows the dash is asked. */
export function isAsked(parsed: Parsed, at: number): boolean {
  const { tokens } = parsed
  if (!tokens.at(-1)?.after.includes('?')) return false
  let from = 0
  for (let i = 1; i < tokens.length; i++)
    if (
      (breaksAfter(tokens[i - 1]!) || commaAfter(tokens[i - 1]!) || isJoint(tokens[i - 1]!)) &&
      opensQuestion(tokens, i)
    )
      from = i
  return at >= from
}

function isJoint({ norm }: Token): boolean {
  return norm === 'and' || norm === 'so' || norm === 'but'
}

function opensQuestion(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.norm ?? ''
  const second = tokens[at + 1]?.norm ?? ''
  if (questionWords.has(first)) return true
  if (first === 'is' && tokens[at + 1]) return true
  const verb = modals.has(first) || doWords.has(first) || beWords.has(first) || haveWords.has(first)
  const subject = (norm: string) =>
    weWords.has(norm) || youWords.has(norm) || itWords.has(norm) || theyWords.has(norm)
  return (
    (verb && (subject(second) || (second === 'not' && subject(tokens[at + 2]?.norm ?? '')))) ||
    first === 'right' ||
    first === 'ok'
  )
}

/** True under "if", "when", "unless", "in case", or the inversion "should you". */
function isConditional({ tokens }: Parsed, match: TokenSpan, clause: TokenSpan): boolean {
  for (let i = clause.from; i < match.from; i++) {
    const { norm } = tokens[i]!
    if (conditionals.has(norm)) return true
    if (norm === 'case' && tokens[i - 1]?.norm === 'in') return true
    if (norm === 'long' && tokens[i - 1]?.norm === 'as') return true
  }
  const opening = tokens[clause.from]?.norm
  const second = tokens[clause.from + 1]?.norm ?? ''
  return (
    (opening === 'should' || opening === 'had') &&
    (youWords.has(second) || theyWords.has(second) || itWords.has(second))
  )
}

const saying = new Set(
  'say said says write wrote written ask asked asking mention mentioned tell told claim claimed state stated report reported complain complained feel felt describe described note noted think thought believe believed request requested understand'.split(
    ' ',
  ),
)

const others = new Set(['he', 'she', 'they'])

/** True for words that the text puts in another's mouth: "you wrote that …", "she said that …", or quoted. */
export function isReported({ tokens, quotations }: Parsed, match: TokenSpan): boolean {
  const first = tokens[match.from]!
  if (quotations.some(({ start, end }) => start <= first.start && first.end <= end)) return true
  // A match may begin before a quotation of several words: by "the usual place".
  const last = tokens[match.to - 1]!
  if (quotations.some(({ start, end }) => start + 1 < last.start && last.start < end && last.end <= end + 1))
    return true
  for (let i = 0; i < match.from; i++) {
    if (!youWords.has(tokens[i]!.norm) && !others.has(tokens[i]!.norm)) continue
    for (let k = i + 1; k < Math.min(i + 4, match.from); k++)
      if (saying.has(tokens[k]!.norm) && !endsStatement(tokens, k, match.from)) return true
  }
  return false
}

/** The reader's words end at a semicolon, a full stop in the sentence, or "but we". */
function endsStatement(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (breaksAfter(tokens[i]!) && !tokens[i]!.after.includes(':')) return true
    if (i > from && tokens[i]!.norm === 'but') return true
  }
  return false
}

/** A hedge in the clause, outside the match. "About" hedges an amount only, "try" an act, and May is also a month. */
function isHedged(tokens: readonly Token[], clause: TokenSpan, match: TokenSpan): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    if (i >= match.from && i < match.to) continue
    const { norm, text } = tokens[i]!
    if (!hedges.has(norm)) continue
    if (norm === 'about' || norm === 'around') {
      const next = tokens[i + 1]?.norm ?? ''
      if (/^\p{Sc}?\d/u.test(next) || amounts.has(next)) return true
    } else if (tries.has(norm)) {
      if (/^(?:to|and|our|my|on)$/.test(tokens[i + 1]?.norm ?? '')) return true
    } else if (/^(?:may|might|could|should)$/.test(norm)) {
      // Behind the match they belong to another verb: "whatever may come".
      if (i < match.from && text !== 'May') return true
    } else return true
  }
  return false
}

const tries = new Set(['try', 'trying', 'tries', 'attempt', 'plan', 'plans'])
const amounts = new Set('a an one two three four five six seven eight nine ten twelve noon half'.split(' '))
