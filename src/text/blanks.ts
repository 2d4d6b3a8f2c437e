import { Derivation } from './derive.ts'
import { compose, type Passage, withText } from './passage.ts'

const ODD_BLANK = /[\0\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const ODD_BREAK = /[\u2028\u2029]/g
/**
 * Characters without width that mailers use as padding (soft hyphen, grapheme joiner, zero-width blanks, BOM), and
 * marks of the writing direction.
 */
const PADDING = /[\u034f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const ANY =
  /[\u034f\0\u00a0\u00ad\u1680\u2000-\u200c\u200e\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]/

/**
 * The text as rules want to read it: every odd blank and NUL is an ordinary space, unit for unit, and padding
 * without width is gone, so that `no&nbsp;problem` and `no problem` are the same words.
 */
export function plainBlanks(passage: Passage): Passage {
  if (!ANY.test(passage.text)) return passage
  const spaced = withText(passage, passage.text.replace(ODD_BLANK, ' ').replace(ODD_BREAK, '\n'))
  return PADDING.test(spaced.text) ? withoutPadding(spaced) : spaced
}

function withoutPadding(passage: Passage): Passage {
  const { text } = passage
  const out = new Derivation(text.length)
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (!PADDING.test(text[i]!)) continue
    if (i > from) out.copy(text.slice(from, i), from)
    from = i + 1
  }
  out.copy(text.slice(from), from)
  return compose(passage, out.done())
}
