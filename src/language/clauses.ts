import {
  auxiliaries,
  conjunctions,
  itWords,
  ourWords,
  subordinators,
  theyWords,
  weWords,
  yourWords,
  youWords,
} from './closed.ts'
import type { TokenSpan } from './matcher.ts'
import { breaksAfter, commaAfter, type Token } from './token.ts'

const subjects = new Set([
  ...weWords,
  ...youWords,
  ...theyWords,
  ...itWords,
  ...ourWords,
  ...yourWords,
  'the',
  'a',
  'please',
])
const always = new Set([
  'but',
  'however',
  'so',
  'because',
  'although',
  'though',
  'whereas',
  'unless',
  'if',
  'otherwise',
  'instead',
])
const withoutComma = new Set([
  'if',
  'when',
  'unless',
  'because',
  'although',
  'though',
  'whereas',
  'while',
  'until',
  'before',
  'after',
  'once',
  'since',
])

/**
 * Cuts a sentence into clauses, without a parser: at firm punctuation; at a comma, or "and" and "or", before a new
 * subject; and before a word that opens a clause. A wrong cut costs a fact, so doubtful places are left whole:
 * "that" does not cut, since a negation before it governs what follows.
 */
export function clausesOf(tokens: readonly Token[]): TokenSpan[] {
  const clauses: TokenSpan[] = []
  let from = 0
  for (let at = 1; at < tokens.length; at++) {
    if (!cutsBefore(tokens, at, from)) continue
    clauses.push({ from, to: at })
    from = at
  }
  if (tokens.length) clauses.push({ from, to: tokens.length })
  return clauses
}

function cutsBefore(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]!
  const { norm } = tokens[at]!
  if (breaksAfter(before) || tokens[at]!.before.includes('(')) return true
  if (at - from < 2 && !commaAfter(before)) return false
  if (always.has(norm) || withoutComma.has(norm)) return hasVerbSoFar(tokens, from, at) || commaAfter(before)
  const next = tokens[at + 1]?.norm ?? ''
  if (conjunctions.has(norm)) return startsSubject(tokens, at + 1)
  if (commaAfter(before))
    return startsSubject(tokens, at) || subordinators.has(norm) || (norm === 'then' && subjects.has(next))
  return false
}

function startsSubject(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm
  return norm !== undefined && subjects.has(norm)
}

/** A clause needs something said before it can end: at least an auxiliary or three words. */
function hasVerbSoFar(tokens: readonly Token[], from: number, at: number): boolean {
  if (at - from >= 3) return true
  for (let i = from; i < at; i++) if (auxiliaries.has(tokens[i]!.norm)) return true
  return false
}
