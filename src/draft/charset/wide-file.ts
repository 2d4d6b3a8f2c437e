import { byteOrder, type SourceMap } from '../../text/index.ts'
import { octetsOf } from '../mime/octets.ts'
import { decodeUtf16 } from './utf16.ts'

/** A file that was saved as UTF-16, as UTF-8 bytes with their origin. */
export interface WideFile {
  readonly file: Uint8Array
  readonly origin: SourceMap
}

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
