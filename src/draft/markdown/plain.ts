import type { Span } from '../../text/index.ts'

/** Signs that may mean something wherever they stand, and blanks that a parser may drop or turn. */
const SIGN = /[\\&`*_[\]<>#~|\0\t\r\f\v\ufeff]/

/** What a line begins with that may be more than a line of a paragraph: a mark of a list, an underline, a blank. */
const MARKED = /^(?:[-+= ]|\d{1,9}[.)])/

/**
 * The paragraphs of a Markdown text that is nothing but plain paragraphs, as many a reply is: then nobody has to load
 * a parser. Undefined where a sign may mean more; a test holds it against the parser.
 */
export function plainParagraphs(text: string): Span[] | undefined {
  if (SIGN.test(text)) return undefined
  const paragraphs: Span[] = []
  let start = -1
  let at = 0
  for (const line of text.split('\n')) {
    if (MARKED.test(line) || line.endsWith(' ')) return undefined
    if (line === '') {
      if (start >= 0) paragraphs.push({ start, end: at - 1 })
      start = -1
    } else if (start < 0) start = at
    at += line.length + 1
  }
  if (start >= 0) paragraphs.push({ start, end: text.length })
  return paragraphs
}
