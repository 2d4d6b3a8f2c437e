import { Derivation } from './derive.ts'
import { compose, type Passage } from './passage.ts'

/** The same words with `\n` as the only line end; a `\r\n` becomes one unit that owns both its bytes. */
export function unifyLineEnds(passage: Passage): Passage {
  const { text } = passage
  let at = text.indexOf('\r')
  if (at < 0) return passage
  const out = new Derivation(text.length)
  let from = 0
  while (at >= 0) {
    const pair = text.charCodeAt(at + 1) === 10
    out.copy(text.slice(from, at), from)
    out.atom('\n', at, pair ? at + 2 : at + 1)
    from = pair ? at + 2 : at + 1
    at = text.indexOf('\r', from)
  }
  out.copy(text.slice(from), from)
  return compose(passage, out.done())
}
