import {
  articles,
  auxiliaries,
  conjunctions,
  itWords,
  ourWords,
  prepositions,
  theyWords,
  weWords,
  yourWords,
  youWords,
} from './closed.ts'
import { clauseAt, type Parsed, type Who } from './facts.ts'
import { commaAfter, type Token } from './token.ts'

const skipped = new Set(
  'not never also always already again still just simply really only ever even now then personally hereby both all absolutely certainly definitely gladly happily almost quite actually probably clearly obviously once please kindly either therefore thus'.split(
    ' ',
  ),
)

/** Nouns for the writer's own side when they come without "our": the company speaking of itself. */
const ownSide = new Set('management'.split(' '))

/**
 * Who does what the verb at token `at` says: the nearest subject to its left within the clause, over auxiliaries,
 * adverbs and prepositional phrases ("our team in Leeds"). A verb that joins on with "and" shares the subject of the
 * clause before. Without a tagger this is a judgement by closed classes; it says `nobody` when nothing stands there.
 */
export function subjectOf(parsed: Parsed, at: number): Who {
  const clause = clauseAt(parsed, at)
  const found = within(parsed.tokens, clause.from, at)
  if (found) return found
  const previous = parsed.clauses[parsed.clauses.indexOf(clause) - 1]
  const opening = parsed.tokens[clause.from]?.norm ?? ''
  if (
    previous &&
    (conjunctions.has(opening) || commaAfter(parsed.tokens[previous.to - 1]!)) &&
    opening !== 'so'
  )
    return within(parsed.tokens, previous.from, previous.to) &&
      firstSubject(parsed.tokens, previous.from, previous.to)
      ? firstSubject(parsed.tokens, previous.from, previous.to)!
      : 'nobody'
  return 'nobody'
}

/** Walks left from a verb to its subject. */
function within(tokens: readonly Token[], from: number, at: number): Who | undefined {
  let i = at - 1
  while (i >= from && (auxiliaries.has(tokens[i]!.norm) || isAdverb(tokens[i]!.norm))) i--
  if (i < from) return undefined
  const pronoun = pronounSide(tokens[i]!.norm)
  if (pronoun) return pronoun
  if (conjunctions.has(tokens[i]!.norm)) return firstSubject(tokens, from, i)
  return nounSide(tokens, from, i)
}

/** The side of the noun phrase that ends at `end`; looks past "of the", "in the" to the head on the left. */
function nounSide(tokens: readonly Token[], from: number, end: number): Who | undefined {
  let side: Who | undefined
  for (let i = end; i >= from; i--) {
    const { norm } = tokens[i]!
    if (i < end && commaAfter(tokens[i]!) && side) break
    if (ourWords.has(norm)) side = 'us'
    else if (yourWords.has(norm)) side = 'you'
    else if (ownSide.has(norm)) side = 'us'
    else if (pronounSide(norm) && i < end) return side ?? pronounSide(norm)
    else if (articles.has(norm)) side = 'them'
    else if (prepositions.has(norm)) side = undefined
    else if (!isAdverb(norm) && !auxiliaries.has(norm) && !conjunctions.has(norm)) side ??= 'them'
  }
  return side
}

/** The first word of a stretch that can be a subject, for verbs that share one. */
function firstSubject(tokens: readonly Token[], from: number, to: number): Who | undefined {
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i]!
    const pronoun = pronounSide(norm)
    if (pronoun) return pronoun
    if (ourWords.has(norm)) return 'us'
    if (yourWords.has(norm)) return 'you'
    if (articles.has(norm)) return 'them'
  }
  return undefined
}

function pronounSide(norm: string): Who | undefined {
  if (weWords.has(norm)) return 'us'
  if (youWords.has(norm)) return 'you'
  if (theyWords.has(norm) || itWords.has(norm)) return 'them'
  return undefined
}

function isAdverb(norm: string): boolean {
  return skipped.has(norm) || (norm.length > 4 && norm.endsWith('ly'))
}
