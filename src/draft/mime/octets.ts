import type { SourceMap } from '../../text/index.ts'

/** Bytes after transfer decoding, each with its place in the file. */
export interface Octets {
  readonly data: Uint8Array
  /** Where byte 0 lies in the file, when the bytes stand there as they are. */
  readonly from: number
  /** Byte `k` came from `[start[k], end[k])`; absent when nothing was decoded. */
  readonly map?: SourceMap
  /** The bytes as text, when somebody has found out that they are ASCII. */
  readonly text?: string
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
  const { text, ...rest } = octets
  return { ...rest, data: octets.data.subarray(0, count), ...(text && { text: text.slice(0, count) }) }
}

/** The map of a text in which unit `i` was decoded from byte `i`. */
export function oneToOne(octets: Octets): SourceMap {
  const length = octets.data.length
  if (octets.map)
    return { start: octets.map.start.subarray(0, length), end: octets.map.end.subarray(0, length) }
  return asItStands(octets.from, length)
}

/** Bytes up to which the places of unchanged bytes are shared. */
const MOST_SHARED = 1024 * 1024
/** 0, 1, 2, …: most bytes are read as they stand, and the maps of such are windows of this list. */
let counted: Int32Array = new Int32Array(0)

/** The map of bytes that stand in the file as they are, from `from` on. */
export function asItStands(from: number, length: number): SourceMap {
  const behind = from + length
  if (behind >= MOST_SHARED) {
    const all = countedFrom(from, length + 1)
    return { start: all.subarray(0, length), end: all.subarray(1) }
  }
  if (behind >= counted.length) {
    const room = Math.min(MOST_SHARED, Math.max(16 * 1024, 2 ** Math.ceil(Math.log2(behind + 1))))
    counted = countedFrom(0, room)
  }
  return { start: counted.subarray(from, behind), end: counted.subarray(from + 1, behind + 1) }
}

function countedFrom(first: number, length: number): Int32Array {
  const list = new Int32Array(length)
  for (let i = 0; i < length; i++) list[i] = first + i
  return list
}
