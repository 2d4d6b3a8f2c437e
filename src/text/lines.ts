import { byteOrder } from './byte-order.ts'

/** A place for people: 1-based line, 1-based column in UTF-16 units, 0-based byte offset in the file. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly byte: number
}

/** Finds lines and columns of byte offsets in one file. Built lazily: a file without findings never pays for it. */
export interface Lines {
  /** Number of lines of the file; a file that ends in a line break has no empty last line. */
  readonly count: number
  /** The position of a byte offset. Columns count the UTF-16 units of the physical line as `text` gives it. */
  at(byte: number): Position
  /**
   * The physical line (1-based), without its line break, decoded as UTF-8, or as windows-1252 if it is not; in a
   * file that was saved as UTF-16, as that.
   */
  text(line: number): string
  /** The line (1-based) of a byte offset; unlike `at` it costs the same on a long line as on a short one. */
  line(byte: number): number
  /** The byte offset at which a line (1-based) begins. */
  start(line: number): number
}

const LF = 10
const CR = 13

/** A table of the line starts of a file. Lines end in LF or CRLF; in a file without any LF, in CR. */
export function linesOf(file: Uint8Array): Lines {
  let known: { starts: number[]; decode: (line: Uint8Array) => string } | undefined
  const table = () => {
    if (known) return known
    const order = byteOrder(file)
    return (known = { starts: order ? wideStarts(file, order) : lineStarts(file), decode: decoderOf(order) })
  }
  const decode = (from: number, to: number) => table().decode(file.subarray(from, to))
  const count = () => {
    const { starts } = table()
    return starts.length > 1 && starts[starts.length - 1] === file.length ? starts.length - 1 : starts.length
  }
  return {
    get count() {
      return count()
    },
    at(byte) {
      const { starts } = table()
      const line = lineOf(starts, byte)
      const from = starts[line]!
      return { line: line + 1, column: decode(from, Math.min(byte, file.length)).length + 1, byte }
    },
    line: byte => lineOf(table().starts, byte) + 1,
    start: line => table().starts[line - 1] ?? file.length,
    text(line) {
      const { starts } = table()
      const from = starts[line - 1]
      if (from === undefined) return ''
      const whole = decode(from, starts[line] ?? file.length)
      let end = whole.length
      while (end > 0 && (whole[end - 1] === '\n' || whole[end - 1] === '\r')) end--
      return whole.slice(0, end)
    },
  }
}

function lineStarts(file: Uint8Array): number[] {
  const mark = file.indexOf(LF) < 0 ? CR : LF
  const starts = [0]
  for (let i = file.indexOf(mark); i >= 0; i = file.indexOf(mark, i + 1)) starts.push(i + 1)
  return starts
}

/** The same in UTF-16, where a line break takes two bytes, and a byte of another letter may look like half of one. */
function wideStarts(file: Uint8Array, order: 'little' | 'big'): number[] {
  const low = order === 'little' ? 0 : 1
  const startsBehind = (mark: number) => {
    const starts = [0]
    for (let i = file.indexOf(mark); i >= 0; i = file.indexOf(mark, i + 1)) {
      const unit = i - low
      if (unit >= 0 && unit % 2 === 0 && file[unit + 1 - low] === 0) starts.push(unit + 2)
    }
    return starts
  }
  const starts = startsBehind(LF)
  return starts.length > 1 ? starts : startsBehind(CR)
}

/** The last line that starts at or before the byte. */
function lineOf(starts: number[], byte: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= byte) low = middle
    else high = middle - 1
  }
  return low
}

const utf8 = new TextDecoder('utf-8', { fatal: true })
const fallback = new TextDecoder('windows-1252')

function decoderOf(order: 'little' | 'big' | undefined): (line: Uint8Array) => string {
  if (!order) return decodeLine
  const decoder = new TextDecoder(order === 'little' ? 'utf-16le' : 'utf-16be')
  // Half a unit is none.
  return line => decoder.decode(line.subarray(0, line.length & ~1))
}

function decodeLine(line: Uint8Array): string {
  try {
    return utf8.decode(line)
  } catch {
    return fallback.decode(line)
  }
}
