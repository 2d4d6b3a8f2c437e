import type { Header, Mailbox, Part } from '../draft/index.ts'
import type { Span } from '../text/index.ts'
import type { Confidence, Fix, Severity } from './finding.ts'

/** One sentence of the draft. */
export interface Sentence {
  /** As a reader sees it: unwrapped. Units correspond to those of `span`. */
  readonly text: string
  readonly part: Part
  /** Where it stands in the passage of its part. */
  readonly span: Span
  /** Number of its paragraph within the part. */
  readonly block: number
}

/** A place to point at: words of a sentence, a stretch of a part, a header, or one of its addresses. */
export type Place =
  | { readonly sentence: Sentence /** within the sentence; all of it unless given */; readonly span?: Span }
  | { readonly part: Part; readonly span: Span }
  | { readonly header: Header; readonly span?: Span }
  | { readonly mailbox: Mailbox }

/** What a rule says about a place; the engine adds the rule's id, reason and set severity. */
export interface Report {
  readonly at: Place
  readonly says: string
  readonly instead: string
  /** Where this case is less bad than the rule in general. */
  readonly severity?: Severity
  readonly confidence?: Confidence
  readonly because?: { readonly at: Place; readonly says: string }
  readonly fix?: Omit<Fix, 'at'>
  /** The verdict rests on the moment of judging, not on a date of the mail. */
  readonly usedNow?: boolean
}
