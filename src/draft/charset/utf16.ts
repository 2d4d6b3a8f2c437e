import { blankMap, type Passage } from '../../text/index.ts'
import { type Octets, oneToOne } from '../mime/octets.ts'

/** Decodes UTF-16: two bytes a unit; both units of a surrogate pair own all four bytes. */
export function decodeUtf16(octets: Octets, littleEndian: boolean): Passage {
  const each = oneToOne(octets)
  const units = octets.data.length >> 1
  const text = new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be', { ignoreBOM: true }).decode(
    octets.data.subarray(0, units * 2),
  )
  const { start, end } = blankMap(text.length)
  for (let i = 0; i < text.length; i++) {
    const paired = isLow(text, i) && i > 0 && isHigh(text, i - 1)
    const opens = isHigh(text, i) && isLow(text, i + 1)
    start[i] = each.start[(paired ? i - 1 : i) * 2]!
    end[i] = each.end[(opens ? i + 1 : i) * 2 + 1]!
  }
  return { text, map: { start, end } }
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
