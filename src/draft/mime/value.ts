import { compose, Derivation, type Passage } from '../../text/index.ts'
import { decodeUtf8 } from '../charset/utf8.ts'
import type { Field } from './fields.ts'
import { octetsOf, oneToOne } from './octets.ts'

const fallback = new TextDecoder('windows-1252')

/**
 * The value of a field as it stands, unfolded and trimmed, its encoded words untouched: line breaks are gone,
 * the blank that began the folded line stays.
 */
export function fieldText(file: Uint8Array, field: Field): Passage {
  let start = field.valueStart
  let end = field.end
  while (start < end && file[start]! <= 32) start++
  while (end > start && file[end - 1]! <= 32) end--
  const octets = octetsOf(file, start, end)
  const passage = decodeUtf8(octets) ?? { text: fallback.decode(octets.data), map: oneToOne(octets) }
  return /[\r\n]/.test(passage.text) ? unfold(passage) : passage
}

function unfold(passage: Passage): Passage {
  const out = new Derivation(passage.text.length)
  for (const line of passage.text.matchAll(/[^\r\n]+/g)) out.copy(line[0], line.index)
  return compose(passage, out.done())
}
