import type { Bytes, Passage } from '../text/index.ts'

/** Whose words a stretch of text holds; rules say which zones they read. */
export type Zone =
  | 'subject'
  | 'own'
  | 'quote'
  | 'attribution'
  | 'forward'
  | 'signature'
  | 'footer'
  | 'preheader'
  | 'hidden'
  | 'code'

export type Format = 'mail' | 'markdown' | 'html' | 'text'

/** A draft is about to be sent; a template will be filled in first. */
export type Kind = 'draft' | 'template'

/**
 * A run of text of one zone, in reading order.
 *
 * In the text a blank line ends a block (paragraph, list item, heading, table cell); a single line break inside a
 * block is what the writer's client or HTML's `<br>` put there, and the language room decides whether it wraps.
 */
export interface Part {
  readonly zone: Zone
  readonly passage: Passage
  /** How deep the words are quoted: 0 for the writer's own, 1 for the mail that is answered, … */
  readonly depth: number
  /** Of two alternatives (text and HTML) rules see one; the other is kept here for fixes. */
  readonly twin?: Part
  /**
   * Words that only another alternative says than the one that is shown. They are judged too, because some
   * customers read that one; they stand behind the parts of the one that is shown.
   */
  readonly alternative?: true
  /** The subject of an answer ("Re: …"): it repeats that of the mail that is answered, so the words are not the writer's. */
  readonly inherited?: true
}

export type RecipientHeader = 'From' | 'To' | 'Cc' | 'Bcc' | 'Reply-To'

/** One address of an address header. */
export interface Mailbox {
  readonly header: RecipientHeader
  /** Display name, decoded; empty when there is none. */
  readonly name: string
  /** The address, lower case, without angle brackets; empty for a broken entry. */
  readonly address: string
  /** The part after the last `@`, lower case. */
  readonly domain: string
  /** Who stands behind it: the registrable domain, or the whole address at a free-mail provider. */
  readonly party: string
  /** The group it was listed in (`Team: a@x.example, b@x.example;`), if any. */
  readonly group?: string
  /** The entry in the file, name and address. */
  readonly at: Bytes
}

export interface Envelope {
  readonly from: readonly Mailbox[]
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly bcc: readonly Mailbox[]
  readonly replyTo: readonly Mailbox[]
  /** When the mail says it was written. */
  readonly date?: MailDate
  /** Ids without their angle brackets. */
  readonly messageId?: string
  readonly inReplyTo: readonly string[]
  readonly references: readonly string[]
}

/** A moment, and the wall clock it was written at. */
export interface MailDate {
  /** Milliseconds since 1970 UTC. */
  readonly time: number
  /** Minutes east of UTC of the writer's clock. */
  readonly offset: number
}

export interface Header {
  /** Name as written, such as `Subject`. */
  readonly name: string
  /** Decoded, unfolded value. */
  readonly passage: Passage
  /** The whole field in the file, name and value. */
  readonly at: Bytes
}

export interface Attachment {
  readonly name: string
  readonly type: string
  /** Shown inside the text (`Content-Disposition: inline`, or related to the HTML). */
  readonly inline: boolean
  readonly at: Bytes
}

/** A link in the writer's own words. */
export interface Link {
  readonly href: string
  readonly text: string
  readonly at: Bytes
}

/** A mail that the draft quotes or answers. */
export interface EarlierMail {
  /** 1 for the mail that is answered, 2 for the one before it, … */
  readonly depth: number
  readonly author?: { readonly name: string; readonly address: string }
  readonly date?: MailDate
  /** Known only when a header block or the parent file names them. */
  readonly recipients?: readonly { readonly name: string; readonly address: string }[]
  readonly parts: readonly Part[]
  /** The mail was given as a file of its own: its places lie in that file, not in the draft. */
  readonly outside?: true
}

/** A fault of the file, as opposed to a finding, which is a fault of the words. Reported once; linting goes on. */
export interface Problem {
  /** Such as `mime/truncated`, `header/injection`, `parse/limit`. */
  readonly id: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly says: string
  readonly at?: Bytes
}

/** What a template tag will be replaced by, judged by its name. */
export type MaskRole = 'word' | 'name' | 'date' | 'time' | 'number' | 'url'

/**
 * A template tag. In the text it is masked by one word of the same length that reads like a noun: `X` and then
 * `x…`, or `Xname…`, `Xdate…`, `Xtime…`, `Xnumber…`, `Xurl…` (filled up with `x`) when its role is known and it is
 * long enough to say so. Tags that only steer (`{% if %}`) and comments are blanks and have no mask.
 */
export interface Mask {
  readonly role: MaskRole
  readonly at: Bytes
}

/** A comment in the source of a text that speaks to cx-lint, such as `<!-- cx-lint-disable-line courtesy -->`. */
export interface Comment {
  /** What it says, from `cx-lint-` on, without its delimiters. */
  readonly text: string
  /** Whose comment it is: a template engine takes its own out; `none` when it stands in no comment at all. */
  readonly language: 'template' | 'html' | 'markdown' | 'none'
  /** The whole comment in the file. */
  readonly at: Bytes
}

/** What a customer will read, as a model that rules can judge. */
export interface Draft {
  readonly path: string
  /** Which mail of an mbox file with several this is, from 1. */
  readonly number?: number
  readonly format: Format
  readonly kind: Kind
  readonly envelope: Envelope
  readonly headers: readonly Header[]
  /** All zones in reading order; the subject first. */
  readonly parts: readonly Part[]
  readonly attachments: readonly Attachment[]
  readonly links: readonly Link[]
  /** Newest first: the mail that is answered, then the ones before it. */
  readonly thread: readonly EarlierMail[]
  /** Template tags in the order of the file; a fix must not touch them. */
  readonly masks: readonly Mask[]
  /** Comments that speak to cx-lint, of all texts, also of a twin; absent when there are none. */
  readonly comments?: readonly Comment[]
  readonly problems: readonly Problem[]
}
