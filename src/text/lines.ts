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
  /** The position of a byte offset. Columns count the UTF-16 units of the physical line, read as UTF-8. */
  at(byte: number): Position
  /** The physical line (1-based), without its line break, decoded as UTF-8, or as windows-1252 if it is not. */
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
  let starts: number[] | undefined
  const table = () => (starts ??= lineStarts(file))
  const decode = (from: number, to: number) => decodeLine(file.subarray(from, to))
  const count = () => {
    const all = table()
    return all.length > 1 && all[all.length - 1] === file.length ? all.length - 1 : all.length
  }
  return {
    get count() {
      return count()
    },
    at(byte) {
      const all = table()
      const line = lineOf(all, byte)
      const from = all[line]!
      return { line: line + 1, column: decode(from, Math.min(byte, file.length)).length + 1, byte }
    },
    line: byte => lineOf(table(), byte) + 1,
    start: line => table()[line - 1] ?? file.length,
    text(line) {
      const all = table()
      const from = all[line - 1]
      if (from === undefined) return ''
      let to = all[line] ?? file.length
      while (to > from && (file[to - 1] === LF || file[to - 1] === CR)) to--
      return decode(from, to)
    },
  }
}

function lineStarts(file: Uint8Array): number[] {
  const mark = file.indexOf(LF) < 0 ? CR : LF
  const starts = [0]
  for (let i = file.indexOf(mark); i >= 0; i = file.indexOf(mark, i + 1)) starts.push(i + 1)
  return starts
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

function decodeLine(line: Uint8Array): string {
  try {
    return utf8.decode(line)
  } catch {
    return fallback.decode(line)
  }
}
