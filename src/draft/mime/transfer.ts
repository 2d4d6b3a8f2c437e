import { blankMap } from '../../text/index.ts'
import { type Octets, octetsOf } from './octets.ts'

const LF = 10
const CR = 13
const TAB = 9
const SPACE = 32
const EQUALS = 61

/** What a `Content-Transfer-Encoding` means; labels seen in the wild such as `7-bit` or `plain` change nothing. */
export type Transfer = 'identity' | 'quoted-printable' | 'base64'

const IDENTITY = new Set('7bit 8bit binary 7-bit 8-bit 7bits 8bits 6bit none plain quoted'.split(' '))

/** The encoding a label stands for, and whether the label is one that anybody uses. */
export function transferOf(label: string): { transfer: Transfer; known: boolean } {
  const name = label.toLowerCase()
  if (name === 'quoted-printable' || name === 'base64') return { transfer: name, known: true }
  return { transfer: 'identity', known: name === '' || IDENTITY.has(name) }
}

/** Undoes the transfer encoding of `[start, end)` of the file. Damaged input gives what can be decoded. */
export function decodeTransfer(file: Uint8Array, start: number, end: number, transfer: Transfer): Octets {
  if (transfer === 'quoted-printable') return quotedPrintable(file, start, end)
  if (transfer === 'base64') return base64(file, start, end)
  return octetsOf(file, start, end)
}

/** The value of every hexadecimal digit, -1 for other bytes. */
export const HEX = new Int8Array(256).fill(-1)
for (let i = 0; i < 10; i++) HEX[48 + i] = i
for (let i = 0; i < 6; i++) HEX[65 + i] = HEX[97 + i] = 10 + i

/** The value of every base64 digit, -1 for other bytes. */
export const BASE64 = new Int8Array(256).fill(-1)
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
for (let i = 0; i < 64; i++) BASE64[DIGITS.charCodeAt(i)] = i

function quotedPrintable(file: Uint8Array, from: number, to: number): Octets {
  const data = new Uint8Array(to - from)
  const { start, end } = blankMap(to - from)
  let n = 0
  // Blanks before this count are not at the end of a line as it was written, or were encoded to be kept.
  let kept = 0
  let i = from
  while (i < to) {
    const byte = file[i]!
    if (byte === EQUALS) {
      const high = i + 2 < to ? HEX[file[i + 1]!]! : -1
      const low = i + 2 < to ? HEX[file[i + 2]!]! : -1
      if (high >= 0 && low >= 0) {
        data[n] = high * 16 + low
        start[n] = i
        end[n++] = i += 3
        kept = n
        continue
      }
      const next = softBreak(file, i, to)
      if (next > i) {
        i = next
        kept = n
        continue
      }
    } else if (byte === LF || (byte === CR && file[i + 1] === LF)) {
      // White space at the end of a line was added in transport.
      while (n > kept && isBlank(data[n - 1]!)) n--
    }
    data[n] = byte
    start[n] = i
    end[n++] = ++i
  }
  return { data: data.subarray(0, n), from, map: { start: start.subarray(0, n), end: end.subarray(0, n) } }
}

function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB
}

function skipBlanks(file: Uint8Array, at: number, to: number): number {
  while (at < to && isBlank(file[at]!)) at++
  return at
}

/** Where the text goes on behind the `=` at `at` when it is a soft line break; `at` itself when it is not. */
function softBreak(file: Uint8Array, at: number, to: number): number {
  const next = skipBlanks(file, at + 1, to)
  if (next >= to) return next
  if (file[next] === LF) return next + 1
  if (file[next] === CR) return next + (file[next + 1] === LF ? 2 : 1)
  return at
}

/** Each byte owns the whole group of four digits it was written in: positions inside a group mean nothing. */
function base64(file: Uint8Array, from: number, to: number): Octets {
  const room = (((to - from) * 3) >> 2) + 3
  const data = new Uint8Array(room)
  const { start, end } = blankMap(room)
  let n = 0
  let bits = 0
  let digits = 0
  let group = from
  let done = 0
  let last = from
  const close = (at: number) => {
    for (; done < n; done++) {
      start[done] = group
      end[done] = at
    }
    digits = 0
  }
  for (let i = from; i < to; i++) {
    const value = BASE64[file[i]!]!
    if (value < 0) {
      if (file[i] === EQUALS && digits > 0) {
        close(digits === 2 && file[i + 1] === EQUALS ? i + 2 : i + 1)
        // What stands behind the padding on its line is not part of the encoding.
        while (i < to && file[i] !== LF && file[i] !== CR) i++
      }
      continue
    }
    if (digits === 0) group = i
    last = i + 1
    bits = (bits << 6) | value
    if (++digits > 1) data[n++] = (bits >> (8 - 2 * digits)) & 255
    if (digits === 4) close(i + 1)
  }
  const truncated = digits > 0
  close(last)
  const map = { start: start.subarray(0, n), end: end.subarray(0, n) }
  return { data: data.subarray(0, n), from, map, truncated }
}
