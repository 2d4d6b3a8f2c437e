import {
  auxiliaries,
  beWords,
  conditionals,
  haveWords,
  itWords,
  negations,
  theyWords,
  weWords,
  youWords,
} from './closed.ts'
import type { Parsed, Who } from './facts.ts'
import { subjectOf } from './subject.ts'
import type { Token } from './token.ts'

/** A future of somebody in a sentence: "we will deliver", "it is going to be ready", "we are shipping it", "I can have it done". */
export interface Commitment {
  /** Index of the token that makes it a future: will, shall, going, can. */
  readonly at: number
  /** Index of the first verb behind the auxiliaries: deliver, be, have. */
  readonly verb: number
  readonly who: Who
  /** Said with "can": an offer rather than an announcement. */
  readonly offered: boolean
}

const adverbs = new Set(
  'also then now still already definitely certainly absolutely gladly happily soon first just all both'.split(
    ' ',
  ),
)

/** The futures of a sentence, in their order. Negated ones are none. */
export function commitmentsIn(parsed: Parsed): Commitment[] {
  const { tokens } = parsed
  const found: Commitment[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { norm } = tokens[at]!
    const going = norm === 'going' && tokens[at + 1]?.norm === 'to' && beWords.has(tokens[at - 1]?.norm ?? '')
    const running = (norm === 'am' || norm === 'are') && weWords.has(tokens[at - 1]?.norm ?? '')
    if (!(norm === 'will' || norm === 'shall' || norm === 'can' || going || running)) continue
    const verb = verbAfter(tokens, going ? at + 2 : at + 1)
    if (verb < 0 || (running && !isPresent(tokens[verb]!.norm))) continue
    found.push({ at, verb, who: whose(parsed, at), offered: norm === 'can' })
  }
  return found
}

/** "We are delivering it on Saturday"; "going" is told by what follows it. */
function isPresent(norm: string): boolean {
  return norm.endsWith('ing') && norm !== 'going'
}

/** The subject; what belongs to the reader ("your order will") does not act as the reader. */
function whose(parsed: Parsed, at: number): Who {
  const who = subjectOf(parsed, at)
  if (who !== 'you') return who
  let i = at - 1
  while (i >= 0 && (beWords.has(parsed.tokens[i]!.norm) || adverbs.has(parsed.tokens[i]!.norm))) i--
  return youWords.has(parsed.tokens[i]?.norm ?? '') ? 'you' : 'them'
}

/** Behind an auxiliary, over adverbs and "be able to"; -1 where the verb is denied or missing. */
function verbAfter(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 6); i++) {
    const { norm } = tokens[i]!
    if (negations.has(norm)) return -1
    if (norm === 'be' && tokens[i + 1]?.norm === 'able' && tokens[i + 2]?.norm === 'to') {
      i += 2
      continue
    }
    if (adverbs.has(norm) || (norm.length > 4 && norm.endsWith('ly'))) continue
    return weWords.has(norm) || youWords.has(norm) || theyWords.has(norm) || itWords.has(norm) ? -1 : i
  }
  return -1
}

const openers = new Set(
  'that which who whom whose because since as when where whether if unless while although though but so once'.split(
    ' ',
  ),
)

/**
 * True when words at token `to` belong to the verb at token `verb` before them: no other clause begins between. "We
 * will fix what you reported on Monday" says nothing about when it is fixed.
 */
export function reaches({ tokens }: Parsed, verb: number, to: number): boolean {
  for (let i = verb + 1; i < to; i++) {
    const { norm, before } = tokens[i]!
    if (/[;:]/.test(tokens[i - 1]!.after) || before.includes('(')) return false
    if (openers.has(norm) || conditionals.has(norm)) return false
    const next = tokens[i + 1]?.norm ?? ''
    const subject = weWords.has(norm) || youWords.has(norm) || theyWords.has(norm) || norm === 'it'
    if (subject && i + 1 < to && actsNext(next)) return false
    if (norm === 'what' || norm === 'how' || norm === 'why') return false
  }
  return true
}

/** After a pronoun: it is a subject, since a finite verb follows. */
function actsNext(norm: string): boolean {
  return (
    (auxiliaries.has(norm) && norm !== 'to' && norm !== 'about') ||
    haveWords.has(norm) ||
    /^\p{L}{2,}ed$/u.test(norm) ||
    plain.has(norm)
  )
}

const plain = new Set(
  'need want ask asked order request expect send sent pay bought made gave wrote told said got'.split(' '),
)
