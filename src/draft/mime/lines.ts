export const LF = 10
const CR = 13

/** The byte that ends lines in this file: LF, or CR in a file without any LF. */
export function lineMark(file: Uint8Array): number {
  return file.indexOf(LF) < 0 && file.indexOf(CR) >= 0 ? CR : LF
}

/** The offset behind the line break that ends the line at `at`, at most `end`. */
export function lineEnd(file: Uint8Array, at: number, end: number, mark: number): number {
  const found = file.indexOf(mark, at)
  return found < 0 || found >= end ? end : found + 1
}

/** `end` without the line break before it. */
export function beforeBreak(file: Uint8Array, start: number, end: number): number {
  if (end > start && file[end - 1] === LF) end--
  if (end > start && file[end - 1] === CR) end--
  return end
}

const decoder = new TextDecoder()
/** Up to this many bytes, a string made of its units is faster than a decoder. */
const SHORT = 24

/** Bytes as text, one unit a byte; for header names and other ASCII that structure is made of. */
export function latin1(file: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT && isAscii(file, start, end)) return decoder.decode(file.subarray(start, end))
  let text = ''
  for (let i = start; i < end; i++) text += String.fromCharCode(file[i]!)
  return text
}

function isAscii(file: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (file[i]! > 127) return false
  return true
}
