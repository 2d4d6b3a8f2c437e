import type { SourceMap } from '../../text/index.ts'

/** Bytes after transfer decoding, each with its place in the file. */
export interface Octets {
  readonly data: Uint8Array
  /** Where byte 0 lies in the file, when the bytes stand there as they are. */
  readonly from: number
  /** Byte `k` came from `[start[k], end[k])`; absent when nothing was decoded. */
  readonly map?: SourceMap
  /** The encoding stopped in the middle of a group. */
  readonly truncated?: boolean
}

/** A stretch of the file as it is. */
export function octetsOf(file: Uint8Array, start: number, end: number): Octets {
  return { data: file.subarray(start, end), from: start }
}

/** The octets without the last ones. */
export function firstOctets(octets: Octets, count: number): Octets {
  if (octets.data.length <= count) return octets
  return { ...octets, data: octets.data.subarray(0, count) }
}

/** The map of a text in which unit `i` was decoded from byte `i`. */
export function oneToOne(octets: Octets): SourceMap {
  const length = octets.data.length
  if (octets.map)
    return { start: octets.map.start.subarray(0, length), end: octets.map.end.subarray(0, length) }
  const start = new Int32Array(length)
  const end = new Int32Array(length)
  for (let i = 0, at = octets.from; i < length; i++) {
    start[i] = at
    end[i] = ++at
  }
  return { start, end }
}
