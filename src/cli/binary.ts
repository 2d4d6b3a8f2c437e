import { extname } from 'node:path'

const signatures: readonly (readonly [what: string, start: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an Office document', 'PK\x03\x04'],
  ['an Outlook message or an old Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a gzip archive', '\x1f\x8b'],
]

const looked = 8000

/**
 * What a file is when it holds no text: a name, or undefined for text. Mails are never binary: they say
 * themselves how their parts are written. UTF-16 has zero bytes, too, but announces itself by a mark.
 */
export function binaryKind(file: Uint8Array, path: string): string | undefined {
  const head = Buffer.from(file.buffer, file.byteOffset, Math.min(file.length, looked)).toString('latin1')
  const known = signatures.find(([, start]) => head.startsWith(start))
  if (known) return known[0]
  const isMail = ['.eml', '.mbox'].includes(extname(path).toLowerCase())
  const isUtf16 = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')
  return !isMail && !isUtf16 && head.includes('\0') ? 'a binary file' : undefined
}
