import { compose, Derivation, type Passage } from '../../text/index.ts'
import { beforeBreak, latin1, lineEnd } from './lines.ts'
import { LineSearch } from './search.ts'

const YEAR = /\b(?:19|20)\d{2}\b/
const FROM = 'From '

/** True when the file begins with the `From ` line of an mbox, which names a year. */
export function isMbox(file: Uint8Array): boolean {
  return isFromLine(latin1(file, 0, Math.min(file.length, 600)).split(/[\r\n]/, 1)[0] ?? '')
}

function isFromLine(line: string): boolean {
  return line.startsWith(FROM) && line[FROM.length] !== ' ' && YEAR.test(line)
}

/**
 * The mails of an mbox file as byte ranges, `From ` lines not included. A mail begins at a `From ` line with a
 * year behind a blank line.
 *
 * @param most mails after which reading stops
 */
export function mailsOf(file: Uint8Array, mark: number, most: number): { start: number; end: number }[] {
  const search = new LineSearch(FROM)
  const mails: { start: number; end: number }[] = []
  let start = lineEnd(file, 0, file.length, mark)
  for (let at = search.next(file, start, file.length, 0); at >= 0 && mails.length < most; ) {
    const next = lineEnd(file, at, file.length, mark)
    const before = beforeBreak(file, start, at)
    const blankAbove = before > start && beforeBreak(file, start, before) < before
    if (blankAbove && isFromLine(latin1(file, at, Math.min(next, at + 600)))) {
      mails.push({ start, end: before })
      start = next
    }
    at = search.next(file, next, file.length, 0)
  }
  if (mails.length < most) mails.push({ start, end: file.length })
  return mails
}

/** Takes off the `>` that mbox files put before lines of text that begin with `From `. */
export function withoutFromMarks(passage: Passage): Passage {
  const { text } = passage
  const marks = /^>(?=>{0,100}From )/gm
  if (!marks.test(text)) return passage
  marks.lastIndex = 0
  const out = new Derivation(text.length)
  let from = 0
  for (const { index } of text.matchAll(marks)) {
    out.copy(text.slice(from, index), from)
    from = index + 1
  }
  out.copy(text.slice(from), from)
  return compose(passage, out.done())
}
