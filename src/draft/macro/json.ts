import { compose, type Passage, type Span } from '../../text/index.ts'
import { unescaped } from './quoted.ts'

/** A string value of a macro file under the name that it stands behind. */
export interface Value {
  /** Lower case. */
  readonly key: string
  readonly passage: Passage
}

/**
 * The string values of a JSON text with their names, in order; strings of a list stand under the name of the list.
 * The text is not checked: what looks like a string is one.
 *
 * @param unread is told of a string without an end
 */
export function* jsonValues(source: Passage, unread: (at: Span) => void = () => {}): Generator<Value> {
  const { text } = source
  let key = ''
  for (let at = text.indexOf('"'); at >= 0; ) {
    const start = at + 1
    const end = stringEnd(text, start)
    if (end < 0) {
      unread({ start: at, end: text.length })
      return
    }
    at = text.indexOf('"', end + 1)
    if (isKey(text, end + 1)) key = text.slice(start, end).toLowerCase()
    else yield { key, passage: compose(source, unescaped(text, start, end)) }
  }
}

function isKey(text: string, at: number): boolean {
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t') at++
  return text[at] === ':'
}

/** Where the string that begins at `at` closes; -1 when nothing closes it. */
function stringEnd(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === '"') return i
  }
  return -1
}
