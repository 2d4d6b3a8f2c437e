import { bytes, cut, joinPassages, type Passage } from '../../text/index.ts'
import { decodeCharset } from '../charset/decode.ts'
import type { Problems } from '../problems.ts'
import type { Octets } from './octets.ts'
import { BASE64, HEX } from './transfer.ts'

const WORD = /=\?([^?\s*]{1,64})(?:\*[^?\s]{0,64})?\?([bq])\?([^?]*)\?=/gi
const encoder = new TextEncoder()
const INJECTED = /[\r\n]/

interface Word {
  readonly label: string
  readonly encoding: 'b' | 'q'
  /** The encoded text, in units of the value. */
  readonly start: number
  readonly end: number
  /** Behind the closing `?=`. */
  readonly behind: number
}

/**
 * Decodes the encoded words of a header value (RFC 2047).
 *
 * Neighbours of one charset are joined before decoding, because mailers split characters between them; the blanks
 * between encoded words are not part of the text. A line break that hides in a word becomes a space: it could
 * smuggle in another header.
 */
export function decodeWords(value: Passage, problems: Problems): Passage {
  if (!value.text.includes('=?')) return value
  const pieces: Passage[] = []
  let from = 0
  let group: Word[] = []
  const flush = () => {
    if (group.length > 0) pieces.push(decodeGroup(value, group, problems))
    group = []
  }
  for (const match of value.text.matchAll(WORD)) {
    const gap = value.text.slice(from, match.index)
    const behind = match.index + match[0].length
    const end = behind - 2
    const encoding = match[2]!.toLowerCase() as Word['encoding']
    const word: Word = {
      label: match[1]!.toLowerCase(),
      encoding,
      start: end - match[3]!.length,
      end,
      behind,
    }
    const joins = group[0]?.label === word.label && gap.trim() === ''
    if (!joins) {
      const follows = group.length > 0
      flush()
      if (!(follows && gap.trim() === '')) pieces.push(cut(value, { start: from, end: match.index }))
    }
    group.push(word)
    from = behind
  }
  flush()
  pieces.push(cut(value, { start: from, end: value.text.length }))
  return withoutBreaks(joinPassages(pieces), problems)
}

function decodeGroup(value: Passage, words: readonly Word[], problems: Problems): Passage {
  const data: number[] = []
  const start: number[] = []
  const end: number[] = []
  const put = (byte: number, from: number, to: number) => {
    data.push(byte)
    start.push(value.map.start[from]!)
    end.push(value.map.end[to - 1]!)
  }
  for (const word of words) (word.encoding === 'b' ? putBase64 : putQuoted)(value.text, word, put)
  const octets: Octets = {
    data: new Uint8Array(data),
    from: value.map.start[words[0]!.start] ?? 0,
    map: { start: new Int32Array(start), end: new Int32Array(end) },
  }
  return decodeCharset(octets, words[0]!.label, problems)
}

type Put = (byte: number, from: number, to: number) => void

function putQuoted(text: string, word: Word, put: Put): void {
  for (let i = word.start; i < word.end; i++) {
    const unit = text.charCodeAt(i)
    const high = unit === 61 && i + 2 < word.end ? (HEX[text.charCodeAt(i + 1)] ?? -1) : -1
    const low = high >= 0 ? (HEX[text.charCodeAt(i + 2)] ?? -1) : -1
    if (low >= 0) {
      put(high * 16 + low, i, i + 3)
      i += 2
    } else if (unit < 128) put(unit === 95 ? 32 : unit, i, i + 1)
    else for (const byte of encoder.encode(text[i])) put(byte, i, i + 1)
  }
}

function putBase64(text: string, word: Word, put: Put): void {
  let bits = 0
  let digits = 0
  let group = word.start
  const held: number[] = []
  for (let i = word.start; i <= word.end; i++) {
    const value = i < word.end ? (BASE64[text.charCodeAt(i)] ?? -1) : -1
    if (value >= 0) {
      if (digits === 0) group = i
      bits = (bits << 6) | value
      if (++digits > 1) held.push((bits >> (8 - 2 * digits)) & 255)
    }
    const ends = i === word.end || text[i] === '='
    if (digits === 4 || (ends && digits > 0)) {
      for (const byte of held.splice(0)) put(byte, group, Math.min(i + 1, word.end))
      digits = 0
    }
  }
}

function withoutBreaks(passage: Passage, problems: Problems): Passage {
  const at = passage.text.search(INJECTED)
  if (at < 0) return passage
  const says = 'A header hides a line break in an encoded word; it was read as a space. Type the text again.'
  problems.report('header/injection', 'error', says, bytes(passage.map.start[at]!, passage.map.end[at]!))
  return { text: passage.text.replace(/[\r\n]/g, ' '), map: passage.map }
}
