import type { SourceMap } from '../../text/index.ts'
import { octetsOf } from '../mime/octets.ts'
import { decodeUtf16 } from './utf16.ts'

/** A file that was saved as UTF-16, as UTF-8 bytes with their origin. */
export interface WideFile {
  readonly file: Uint8Array
  readonly origin: SourceMap
}

/** Bytes that are looked at to tell UTF-16 without a byte order mark. */
const HEAD = 512

/** Reads a file that is UTF-16, by its byte order mark or by the NULs between its letters; else undefined. */
export function wideFile(file: Uint8Array): WideFile | undefined {
  const order = byteOrder(file)
  if (!order) return undefined
  const { text, map } = decodeUtf16(octetsOf(file, 0, file.length), order === 'little')
  const encoder = new TextEncoder()
  const data = new Uint8Array(text.length * 3)
  const start = new Int32Array(text.length * 3)
  const end = new Int32Array(text.length * 3)
  let n = 0
  for (let i = 0; i < text.length; ) {
    const unit = text.codePointAt(i)!
    const units = unit > 0xffff ? 2 : 1
    const { written } = encoder.encodeInto(text.slice(i, i + units), data.subarray(n))
    start.fill(map.start[i]!, n, n + written)
    end.fill(map.end[i + units - 1]!, n, n + written)
    n += written
    i += units
  }
  return { file: data.subarray(0, n), origin: { start: start.subarray(0, n), end: end.subarray(0, n) } }
}

/** Which end of a unit comes first; undefined when the file is not UTF-16. */
export function byteOrder(file: Uint8Array): 'little' | 'big' | undefined {
  if (file[0] === 0xff && file[1] === 0xfe) return 'little'
  if (file[0] === 0xfe && file[1] === 0xff) return 'big'
  const head = file.subarray(0, HEAD - (HEAD % 2))
  if (head.length < 8) return undefined
  let even = 0
  let odd = 0
  for (let i = 0; i < head.length; i++) if (head[i] === 0) i % 2 === 0 ? even++ : odd++
  const half = head.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return 'little'
  if (even > half * 0.6 && odd < half * 0.1) return 'big'
  return undefined
}
