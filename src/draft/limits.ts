/** What the reader will take on; beyond it, one `parse/limit` problem is reported and the rest is still read. */
export interface Limits {
  /** Bytes of a file. A larger one is not read at all. */
  readonly file: number
  /** Bytes of a file that is UTF-16; the rest of a larger one is not read. */
  readonly wideBytes: number
  /** Levels of multiparts and attached messages within each other. */
  readonly depth: number
  /** MIME parts of one mail. */
  readonly parts: number
  /** Bytes of the headers of one part; later header lines are skipped, the body is still found. */
  readonly headerBytes: number
  /** Addresses over all address headers. */
  readonly recipients: number
  /** Decoded bytes of one text part; the text behind them is not read. */
  readonly textBytes: number
  /** Levels of quotes that are told apart; deeper ones count as the last. */
  readonly quoteDepth: number
  /** Open HTML elements that are tracked; deeper ones are read as text of the last. */
  readonly htmlDepth: number
  /** UTF-16 units of one template tag; a longer one is hidden as a whole. */
  readonly tagUnits: number
  /** UTF-16 units of Markdown; a longer text is read without its markup, as the parser takes seconds for it. */
  readonly markdownUnits: number
  /** Columns that a Markdown line may be indented by blanks and `>`; the parser slows down with their square. */
  readonly markdownIndent: number
  /** Mails of one mbox file. */
  readonly mails: number
}

export const LIMITS: Limits = {
  file: 256 * 1024 * 1024,
  wideBytes: 16 * 1024 * 1024,
  depth: 32,
  parts: 1000,
  headerBytes: 256 * 1024,
  recipients: 10_000,
  textBytes: 4 * 1024 * 1024,
  quoteDepth: 32,
  htmlDepth: 512,
  tagUnits: 2048,
  markdownUnits: 64 * 1024,
  markdownIndent: 100,
  mails: 10_000,
}
