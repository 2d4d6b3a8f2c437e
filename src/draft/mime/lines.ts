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

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
/** Up to this many bytes, a string made of its units is faster than a decoder. */
const SHORT = 24

/** Bytes as text, one unit a byte; for header names and other ASCII that structure is made of. */
export function latin1(file: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT && isAscii(file, start, end)) return decoder.decode(file.subarray(start, end))
  let text = ''
  for (let i = start; i < end; i++) text += String.fromCharCode(file[i]!)
  return text
}

/** Bytes as text when all of them are below 128, one unit a byte; else undefined. */
export function asciiText(file: Uint8Array, start: number, end: number): string | undefined {
  const text = decoder.decode(file.subarray(start, end))
  // Another character takes more bytes than units, unless it stands for a byte that is no UTF-8.
  return text.length === end - start && !text.includes('\ufffd') ? text : undefined
}

/** Bytes that are all ASCII, as text: decoded at once, which is faster than piece by piece. */
export interface Ascii {
  /** One unit a byte. */
  readonly text: string
  /** Where it begins in the file. */
  readonly start: number
}

/** A piece of such a text, by its place in the file. */
export function pieceOf({ text, start }: Ascii, from: number, to: number): string {
  return text.slice(from - start, to - start)
}

function isAscii(file: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (file[i]! > 127) return false
  return true
}
