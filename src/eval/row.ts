import type { Label } from '../rule/index.ts'

/** What a person marked: the shortest words that carry a problem. */
export interface Mark {
  readonly group: Label
  /** 2 must be found, 1 is debatable and counts neither way. */
  readonly strength: 1 | 2
  /**
   * As a reader sees it: unwrapped, single spaces. For a fault of the headers, the header's name. Empty only in a
   * sentence, where the group is enough.
   */
  readonly quote: string
}

/** One labelled sentence, or one labelled draft in a file of its own. */
export interface Row {
  readonly id: string
  /** Where the row stands, such as `labelled.jsonl:12`; what is wrong with its labels is told there. */
  readonly place: string
  /** A sentence of an outgoing mail. */
  readonly text?: string
  /** What the customer wrote before it. */
  readonly context?: string
  /** A draft; the path is relative to the JSONL file. */
  readonly file?: string
  /** The mail that is answered, where the draft does not show it: its envelope, or a file. */
  readonly parent?: string | Envelope
  /** The only groups the row speaks about; all, unless given. */
  readonly judge?: readonly Label[]
  readonly gold: readonly Mark[]
}

/** Header names, such as `from`, `to`, `cc`, `date`, with what stands in them. */
export type Envelope = Readonly<Record<string, string | readonly string[]>>
