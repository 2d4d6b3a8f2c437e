import { byteOrder } from '../text/index.ts'
import { looksLikeMail } from './format.ts'
import { latin1 } from './mime/lines.ts'

const SIGNATURES = [
  ['PK\x03\x04', 'a zip archive or an Office document'],
  ['%PDF', 'a PDF document'],
  ['\x89PNG', 'a picture'],
  ['GIF8', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['\x1f\x8b', 'a compressed file'],
  ['\xd0\xcf\x11\xe0', 'an Outlook .msg or an old Office document'],
  ['\x7fELF', 'a program'],
  ['SQLite format', 'a database'],
] as const

/** Bytes that are looked at. */
const LOOKED = 4096
/** The share of control characters from which bytes are no text. In random bytes it is a tenth. */
const MOST_ODD = 0.05
/** The same for UTF-16, where random bytes rather give units that stand for no character. */
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g
const NO_CHARACTER = /[\0-\x08\x0e-\x1a\x1c-\x1f\p{Cn}\p{Co}\p{Cs}]/gu

/**
 * What kind of binary file this is, in words; undefined for a text, and for what begins like a mail, which says
 * itself how its parts are written.
 */
export function binaryKind(file: Uint8Array): string | undefined {
  const bytes = file.subarray(0, LOOKED)
  const order = byteOrder(bytes)
  if (order !== undefined) {
    const text = new TextDecoder(order === 'little' ? 'utf-16le' : 'utf-16be').decode(bytes)
    return isOdd(text.replace(/\ufffd/g, '\0'), NO_CHARACTER) ? 'no text' : undefined
  }
  const head = latin1(bytes, 0, bytes.length)
  if (looksLikeMail(head)) return undefined
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  return known?.[1] ?? (isOdd(head, CONTROL) ? 'no text' : undefined)
}

/** True when more than a stray unit is odd. */
function isOdd(text: string, odd: RegExp): boolean {
  return (text.match(odd)?.length ?? 0) > text.length * MOST_ODD
}
