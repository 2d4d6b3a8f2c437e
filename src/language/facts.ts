import type { Span } from '../text/index.ts'
import type { TokenSpan } from './matcher.ts'
import type { Token } from './token.ts'

/** Who acts: the writer's side, the reader's side, somebody or something else, or nobody named (an imperative). */
export type Who = 'us' | 'you' | 'them' | 'nobody'

/** What a verb says about time. `modal` is can, could, would, may and their like. */
export type Tense = 'past' | 'present' | 'future' | 'modal'

/** What language knows about a place in a sentence. Rules and suppressors decide on these, never on words alone. */
export interface Facts {
  /** The subject of the verb at the place. */
  readonly who: Who
  readonly tense: Tense
  /** A negation governs the place from outside (a negation inside the match is part of what is said). */
  readonly negated: boolean
  /** The place is asked, not stated. */
  readonly asked: boolean
  /** The place stands under an if, when or unless. */
  readonly conditional: boolean
  /** "aim to", "usually", "about": the clause leaves room. */
  readonly hedged: boolean
  /** The place is said to be the reader's words ("you wrote that …"), or stands in quotation marks. */
  readonly reported: boolean
}

/** A sentence with its tokens and clauses; facts are computed for a place at a time. */
export interface Parsed {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly clauses: readonly TokenSpan[]
  /** Stretches in double quotation marks, in UTF-16 units of the sentence. */
  readonly quotations: readonly Span[]
}

/** The clause that holds a token. */
export function clauseAt(parsed: Parsed, token: number): TokenSpan {
  return (
    parsed.clauses.find(({ from, to }) => from <= token && token < to) ?? {
      from: 0,
      to: parsed.tokens.length,
    }
  )
}
