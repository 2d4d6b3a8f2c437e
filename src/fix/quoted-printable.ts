const LF = 10
const CR = 13
/** Characters of a line, the `=` of a soft line break included (RFC 2045). */
const MOST = 76
const BLANK_END = /[ \t]$/
const SOFT_END = /=[ \t]*$/
/** What may not begin a line: mail servers and mbox files read a meaning into it, and so may a boundary. */
const LOADED = /^(?:\.|From |--)/

/** A stretch of the file and what takes its place. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
}

/**
 * Writes `added` in the place of `[from, to)` of a quoted-printable body. Only the physical lines that it touches
 * are wrapped anew.
 *
 * @param body the bytes of the file that hold the body
 */
export function spliceQuoted(
  file: Uint8Array,
  body: { start: number; end: number },
  from: number,
  to: number,
  added: Uint8Array,
  lineBreak: string,
): Splice {
  let start = from
  while (start > body.start && !isBreak(file[start - 1]!)) start--
  let end = to
  while (end < body.end && !isBreak(file[end]!)) end++
  let before = text(file, start, from)
  let behind = text(file, to, end)
  const soft = SOFT_END.test(behind) && !/=[ \t]*=[ \t]*$/.test(behind)
  if (soft) behind = behind.replace(SOFT_END, '')
  let middle = quoted(added)
  if (before === '' && LOADED.test(middle + behind)) {
    if (middle === '') behind = coded(behind)
    else middle = coded(middle)
  }
  // A blank at the end of a line is taken off on the way.
  if (!soft && behind.trim() === '') {
    if (BLANK_END.test(middle)) middle = middle.slice(0, -1) + hex(middle.charCodeAt(middle.length - 1))
    else if (middle === '' && BLANK_END.test(before))
      before = before.slice(0, -1) + hex(before.charCodeAt(before.length - 1))
  }
  const lines = wrapped(before + middle + behind, lineBreak, soft)
  return { start, end, bytes: Uint8Array.from(lines, unit => unit.charCodeAt(0)) }
}

function quoted(bytes: Uint8Array): string {
  let written = ''
  for (const byte of bytes) {
    const plain = byte >= 32 && byte <= 126 && byte !== 61
    written += plain ? String.fromCharCode(byte) : hex(byte)
  }
  return written
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** The text with its first letter encoded. */
function coded(text: string): string {
  return hex(text.charCodeAt(0)) + text.slice(1)
}

/** The line with soft breaks where it is too long; `soft` when it ends in one. */
function wrapped(line: string, lineBreak: string, soft: boolean): string {
  const lines: string[] = []
  let rest = line
  while (rest.length > MOST - (soft ? 1 : 0)) {
    const cut = cutOf(rest)
    lines.push(`${rest.slice(0, cut)}=`)
    rest = rest.slice(cut)
    if (LOADED.test(rest)) rest = coded(rest)
  }
  lines.push(soft ? `${rest}=` : rest)
  return lines.join(lineBreak)
}

/** Where a long line is broken: behind a blank when one stands late enough, never within `=XX`. */
function cutOf(line: string): number {
  let cut = MOST - 1
  const code = line.lastIndexOf('=', cut - 1)
  if (code > cut - 3 && /^=[0-9A-Fa-f]{2}/.test(line.slice(code, code + 3))) cut = code
  const blank = line.lastIndexOf(' ', cut - 1)
  return blank > MOST / 2 ? blank + 1 : cut
}

function isBreak(byte: number): boolean {
  return byte === LF || byte === CR
}

function text(file: Uint8Array, start: number, end: number): string {
  let units = ''
  for (let i = start; i < end; i++) units += String.fromCharCode(file[i]!)
  return units
}
