import { bytes, type Passage } from '../../text/index.ts'
import { type Octets, oneToOne } from '../mime/octets.ts'
import type { Problems } from '../problems.ts'
import { charsetOf, decoderOf } from './label.ts'
import { decodeStreamed } from './streamed.ts'
import { decodeUtf8, isAscii } from './utf8.ts'
import { decodeUtf16 } from './utf16.ts'

/** Labels as most mails write them, all of which read ASCII as such. */
const USUAL = new Set(
  ['', 'utf-8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252'].flatMap(label => [
    label,
    label.toUpperCase(),
  ]),
)
const MANY_BYTES = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'gbk', 'gb18030', 'big5', 'iso-2022-jp'])

/**
 * Turns octets into text by the label they carry, or by what they look like.
 *
 * Bytes that are not what the label says become windows-1252, as mail clients do, with a problem.
 */
export function decodeCharset(octets: Octets, label: string, problems: Problems): Passage {
  if (octets.text !== undefined && USUAL.has(label)) return { text: octets.text, map: oneToOne(octets) }
  const charset = charsetOf(label)
  const at = () => bytes(octets.from, octets.from + octets.data.length)
  if (charset.kind === 'guess') {
    return decodeUtf8(octets) ?? singleByte(octets, 'windows-1252')
  }
  if (charset.kind === 'raw') {
    const says = `The charset "${label}" is not decoded, because it can hide text; save the mail as UTF-8.`
    problems.report('charset/unsafe', 'warning', says, at())
    return singleByte(octets, 'windows-1252')
  }
  if (charset.kind === 'unknown') {
    const says = `The charset "${label}" is not known; the text was read as UTF-8. Save the mail as UTF-8.`
    problems.report('charset/unknown', 'warning', says, at())
    return decodeUtf8(octets) ?? singleByte(octets, 'windows-1252')
  }
  const { name } = charset
  if (name === 'utf-8') {
    const passage = decodeUtf8(octets)
    if (passage) return passage
    const says = 'The text is labelled UTF-8 but is not; it was read as windows-1252. Save it as UTF-8.'
    problems.report('charset/mislabelled', 'warning', says, at())
    return singleByte(octets, 'windows-1252')
  }
  if (name === 'utf-16le' || name === 'utf-16be') return decodeUtf16(octets, name === 'utf-16le')
  if (!MANY_BYTES.has(name)) return singleByte(octets, name)
  if (name !== 'iso-2022-jp' && (octets.text !== undefined || isAscii(octets.data)))
    return singleByte(octets, 'windows-1252')
  const { passage, coarse } = decodeStreamed(octets, name)
  if (coarse) {
    const says = `The text is not valid ${label}, so places in it are only given for the whole part.`
    problems.report('charset/invalid', 'warning', says, at())
  }
  return passage
}

function singleByte(octets: Octets, name: string): Passage {
  const text = octets.text ?? decoderOf(name)!.decode(octets.data)
  if (text.length === octets.data.length) return { text, map: oneToOne(octets) }
  return decodeStreamed(octets, name).passage
}
