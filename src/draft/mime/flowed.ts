import { compose, Derivation, type Passage } from '../../text/index.ts'

interface Line {
  readonly quotes: number
  /** Behind quote marks and the stuffed blank. */
  readonly from: number
  readonly end: number
  readonly flows: boolean
}

/**
 * Undoes `format=flowed` (RFC 3676): a line that ends in a blank goes on in the next one of the same quote depth;
 * the signature line `-- ` never does. One blank that was stuffed in behind the quote marks is taken out.
 *
 * @param passage with `\n` line ends
 * @param delSp the joining blank is not part of the text either
 */
export function unflow(passage: Passage, delSp: boolean): Passage {
  const { text } = passage
  const out = new Derivation(text.length)
  let open: Line | undefined
  for (let at = 0; at < text.length; ) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const line = lineAt(text, at, end)
    const joins = open !== undefined && open.quotes === line.quotes && !isSignature(text, line)
    if (!joins) {
      if (open) out.atom('\n', open.end, open.end + 1)
      if (line.quotes > 0) {
        out.copy(text.slice(at, at + line.quotes), at)
        out.atom(' ', at + line.quotes, at + line.quotes)
      }
    }
    const last = line.flows && delSp ? line.end - 1 : line.end
    out.copy(text.slice(line.from, last), line.from)
    open = line.flows ? line : undefined
    if (!open && found >= 0) out.copy('\n', found)
    at = end + 1
  }
  return compose(passage, out.done())
}

function lineAt(text: string, at: number, end: number): Line {
  let from = at
  while (from < end && text[from] === '>') from++
  const quotes = from - at
  if (text[from] === ' ' && from < end) from++
  const line = { quotes, from, end }
  return { ...line, flows: end > from && text[end - 1] === ' ' && !isSignature(text, line) }
}

function isSignature(text: string, { from, end }: Pick<Line, 'from' | 'end'>): boolean {
  return end - from === 3 && text.startsWith('-- ', from)
}
