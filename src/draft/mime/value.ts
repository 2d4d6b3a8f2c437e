import { cut, joinPassages, type Passage } from '../../text/index.ts'
import { decodeUtf8 } from '../charset/utf8.ts'
import type { RawHeader } from '../envelope.ts'
import type { Field } from './fields.ts'
import { latin1, pieceOf } from './lines.ts'
import { asItStands, octetsOf, oneToOne } from './octets.ts'

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
  const passage = field.ascii
    ? { text: bytesOf(file, field, start, end), map: asItStands(start, end - start) }
    : decoded(file, start, end)
  const { text } = passage
  return text.includes('\n') || text.includes('\r') ? unfold(passage) : passage
}

/** A field as the envelope wants it. */
export function rawHeader(file: Uint8Array, field: Field): RawHeader {
  return {
    key: field.key,
    value: () => fieldText(file, field),
    text: () => (field.ascii ? unfolded(file, field).trim() : fieldText(file, field).text),
  }
}

/** The value of a field as it stands, without its line breaks, one unit a byte. */
export function unfolded(file: Uint8Array, field: Field): string {
  const raw = bytesOf(file, field, field.valueStart, field.end)
  return raw.includes('\n') || raw.includes('\r') ? raw.replace(/[\r\n]/g, '') : raw
}

/** A stretch of a field, one unit a byte. */
function bytesOf(file: Uint8Array, { ascii }: Field, start: number, end: number): string {
  return ascii ? pieceOf(ascii, start, end) : latin1(file, start, end)
}

function decoded(file: Uint8Array, start: number, end: number): Passage {
  const octets = octetsOf(file, start, end)
  return decodeUtf8(octets) ?? { text: fallback.decode(octets.data), map: oneToOne(octets) }
}

function unfold(passage: Passage): Passage {
  const lines: Passage[] = []
  for (const { 0: line, index } of passage.text.matchAll(/[^\r\n]+/g))
    lines.push(cut(passage, { start: index, end: index + line.length }))
  return joinPassages(lines)
}
