import type { Row } from './row.ts'

const UUENCODED = /^begin [0-7]{3,4} \S/
const ENCODED_LINE = /^[!-`]{1,62}$/
const PGP_BEGIN = /^-----BEGIN PGP (MESSAGE|SIGNATURE|PUBLIC KEY BLOCK)-----\s*$/
const PGP_HEAD = /^-----BEGIN PGP SIGNED MESSAGE-----\s*$/

/** Marks what programs put between the words of a plain text as code: uuencoded files, and PGP blocks. */
export function markEnclosed(rows: readonly Row[]): void {
  for (let i = 0; i < rows.length; i++) {
    const { text } = rows[i]!
    if (text.startsWith('begin ') && UUENCODED.test(text)) i = mark(rows, i, endOfFile(rows, i))
    else if (!text.startsWith('-----BEGIN PGP')) continue
    else if (PGP_HEAD.test(text)) i = mark(rows, i, blankBelow(rows, i))
    else {
      const kind = PGP_BEGIN.exec(text)?.[1]
      if (kind) i = mark(rows, i, lineBelow(rows, i, `-----END PGP ${kind}-----`))
    }
  }
}

function mark(rows: readonly Row[], from: number, to: number): number {
  for (let i = from; i < to; i++) rows[i]!.fixed = 'code'
  return Math.max(from, to - 1)
}

/** The row behind the `end` of a uuencoded file; `from` when what follows is not one. */
function endOfFile(rows: readonly Row[], from: number): number {
  let at = from + 1
  while (at < rows.length && ENCODED_LINE.test(rows[at]!.text) && rows[at]!.text !== 'end') at++
  return rows[at]?.text.trim() === 'end' ? at + 1 : from
}

/** The row behind the next one that is this line; the end of the text when there is none. */
function lineBelow(rows: readonly Row[], from: number, line: string): number {
  let at = from + 1
  while (at < rows.length && rows[at]!.text.trimEnd() !== line) at++
  return Math.min(at + 1, rows.length)
}

function blankBelow(rows: readonly Row[], from: number): number {
  let at = from + 1
  while (at < rows.length && rows[at]!.text.trim() !== '') at++
  return at
}
