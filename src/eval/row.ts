import type { Label } from '../rule/index.ts'

/** What a person marked: the shortest words that carry a problem. */
export interface Mark {
  readonly group: Label
  /** 2 must be found, 1 is debatable and counts neither way. */
  readonly strength: 1 | 2
  /** As a reader sees it: unwrapped, single spaces. For a fault of the headers, the header's name. */
  readonly quote: string
}

/** One labelled sentence, or one labelled draft in a file of its own. */
export interface Row {
  readonly id: string
  /** A sentence of an outgoing mail. */
  readonly text?: string
  /** What the customer wrote before it. */
  readonly context?: string
  /** A draft; the path is relative to the JSONL file. */
  readonly file?: string
  /** The mail that is answered, where the draft does not show it: its envelope, or a file. */
  readonly parent?: string | Readonly<Record<string, unknown>>
  /** The only groups the row speaks about; all, unless given. */
  readonly judge?: readonly Label[]
  readonly gold: readonly Mark[]
}

/** A labelled file that cannot be used; the message names the line. */
export class RowError extends Error {
  override readonly name = 'RowError'
}

/**
 * Reads labelled rows, one JSON object a line.
 *
 * @throws RowError when a line is not JSON or is no row
 */
export function readRows(jsonl: string, path: string): Row[] {
  const rows: Row[] = []
  jsonl.split('\n').forEach((line, index) => {
    if (!line.trim()) return
    const fail = (reason: string) => new RowError(`${path}:${index + 1}: ${reason}`)
    let row: Row
    try {
      row = JSON.parse(line) as Row
    } catch {
      throw fail('this line is not JSON')
    }
    if (typeof row.id !== 'string') throw fail('a row needs an "id"')
    if (typeof row.text !== 'string' && typeof row.file !== 'string')
      throw fail('a row needs a "text" or a "file"')
    if (!Array.isArray(row.gold)) throw fail('a row needs "gold", a list of marks')
    rows.push(row)
  })
  return rows
}
