import type { Draft } from '../../draft/index.ts'
import type { Facts, Parsed, TokenSpan } from '../../language/index.ts'

/** A match in its sentence, with the facts about it. */
export interface Situation {
  readonly parsed: Parsed
  readonly match: TokenSpan
  readonly facts: Facts
  readonly draft: Draft
  /** The sentence that many sentences further on in the same part; back, if negative. */
  following(offset: number): Parsed | undefined
}

/** A reason to stay silent that many rules share. It looks at the words around a match, never at the match. */
export interface Suppressor {
  /** Why a match is harmless there, for the rule pages. */
  readonly says: string
  holds(situation: Situation): boolean
}
