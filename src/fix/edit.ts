import type { Bytes } from '../text/index.ts'

/** A change of words, such as the fix of a finding. */
export interface Edit {
  /** The bytes whose words go; an empty range inserts before them. */
  readonly at: Bytes
  /** The new words as a reader shall see them; empty to delete. Encoding and escaping are done here. */
  readonly text: string
  /**
   * The words that go, as a reader sees them. Needed in base64, where the bytes only tell groups of three; elsewhere
   * a check that the file is still the one that was linted.
   */
  readonly replaces?: string
}

/** Why an edit was not made; every reason is a safe one to tell a person. */
export type Reason =
  /** A signature over the text would break: S/MIME, PGP, DKIM, ARC. */
  | 'signed'
  | 'encrypted'
  /** The words are those of an attached mail. */
  | 'attached'
  /** A Content-MD5 would no longer be true. */
  | 'checksum'
  /** The mbox file counts the bytes or lines of the mail. */
  | 'counted'
  /** The text is not what its labels say, so writing into it could make it worse. */
  | 'damaged'
  /** The text is longer than what is read. */
  | 'too-long'
  | 'utf-16'
  /** No words that are read lie there. */
  | 'no-text'
  /** The bytes do not tell which words are meant. */
  | 'unclear-place'
  | 'zone-edge'
  | 'markup'
  | 'line-break'
  | 'template-tag'
  | 'encoded-word'
  /** The new words mean something to the file format (JSON, YAML, front matter). */
  | 'syntax'
  /** The charset of the text has no such character. */
  | 'charset'
  /** The mail promises to be 7bit. */
  | '7bit'
  /** A line would be longer than 998 bytes, which mail servers cut. */
  | 'long-line'
  /** In format=flowed a blank at the end of a line joins it with the next. */
  | 'trailing-blank'
  /** The other alternative (text or HTML) cannot be changed in the same way. */
  | 'alternative'
  /** Another edit changes the same words. */
  | 'overlap'
  /** Read again, the changed file does not say what it should. */
  | 'reads-differently'

export interface Refusal {
  readonly edit: Edit
  readonly reason: Reason
}
