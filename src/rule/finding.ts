import type { Zone } from '../draft/index.ts'
import type { Bytes } from '../text/index.ts'

export type Severity = 'error' | 'warning' | 'info'

export type Confidence = 'high' | 'medium' | 'low'

/** A change that could be made for the writer. `text` replaces the bytes; an empty text deletes them. */
export interface Fix {
  readonly at: Bytes
  readonly text: string
  /** What the change does, for the menu of an editor. */
  readonly title: string
  /** True when the change is safe to apply unseen; false for a suggestion that a person chooses. */
  readonly safe: boolean
}

/** A rule's verdict at a place. */
export interface Finding {
  /** Such as `over-promising/guarantee`. */
  readonly rule: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly at: Bytes
  /** The words in question as a reader sees them: decoded, unwrapped. For a header finding, the header's value. */
  readonly quote: string
  readonly zone: Zone | 'header'
  /** What the words do to the reader. One sentence, kind and specific. */
  readonly says: string
  /** Why that matters; the rule's reason, the same for all its findings. */
  readonly why: string
  /** What to write instead. */
  readonly instead: string
  /** A second place that explains the first, such as the question that was left open. */
  readonly because?: { readonly at: Bytes; readonly says: string }
  /** Ids of the rules whose findings this one stands for. */
  readonly replaces?: readonly string[]
  readonly fix?: Fix
  /** True when the verdict depends on the current date; such a result is good for one day. */
  readonly usedNow?: boolean
}
