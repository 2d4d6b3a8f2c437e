import type { Passage } from '../../text/index.ts'
import { type Octets, oneToOne } from '../mime/octets.ts'

/** Sets in which a byte below 128 that stands between characters is that ASCII character. */
const ASCII_BETWEEN = new Set(['shift_jis', 'euc-jp', 'euc-kr', 'gbk', 'gb18030', 'big5'])

/**
 * Decodes a multibyte set byte by byte: what the decoder puts out at a byte came from all bytes since the last
 * output.
 *
 * Streaming decoders throw on some invalid input even when they are not fatal (seen in Node with iso-2022-jp,
 * euc-jp and gb18030); then the text is decoded whole and every unit maps to the whole of it.
 */
export function decodeStreamed(octets: Octets, name: string): { passage: Passage; coarse: boolean } {
  try {
    return { passage: stream(octets, name), coarse: false }
  } catch {
    return { passage: whole(octets, name), coarse: true }
  }
}

function stream(octets: Octets, name: string): Passage {
  const { data } = octets
  const each = oneToOne(octets)
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  const free = ASCII_BETWEEN.has(name)
  const texts: string[] = []
  // A character of one byte may be two units, and the last flush may add one more.
  const start = new Int32Array(data.length * 2 + 2)
  const end = new Int32Array(data.length * 2 + 2)
  let n = 0
  let from = 0
  const put = (text: string, to: number) => {
    for (let k = 0; k < text.length; k++) {
      start[n] = each.start[from]!
      end[n++] = each.end[to]!
    }
    texts.push(text)
  }
  for (let i = 0; i < data.length; i++) {
    const byte = data[i]!
    const text = free && from === i && byte < 128 ? String.fromCharCode(byte) : decodeByte(decoder, data, i)
    if (text === '') continue
    put(text, i)
    from = i + 1
  }
  const rest = decoder.decode()
  if (rest !== '' && data.length > 0) {
    from = Math.min(from, data.length - 1)
    put(rest, data.length - 1)
  }
  return { text: texts.join(''), map: { start: start.slice(0, n), end: end.slice(0, n) } }
}

function decodeByte(decoder: InstanceType<typeof TextDecoder>, data: Uint8Array, at: number): string {
  return decoder.decode(data.subarray(at, at + 1), { stream: true })
}

function whole(octets: Octets, name: string): Passage {
  const text = new TextDecoder(name, { ignoreBOM: true }).decode(octets.data)
  const each = oneToOne(octets)
  const length = octets.data.length
  const start = new Int32Array(text.length).fill(length > 0 ? each.start[0]! : octets.from)
  const end = new Int32Array(text.length).fill(length > 0 ? each.end[length - 1]! : octets.from)
  return { text, map: { start, end } }
}
