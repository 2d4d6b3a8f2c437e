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

/** The share of control characters from which bytes are no text. */
const MOST_CONTROLS = 0.1

/**
 * What kind of binary file this is, in words; undefined for a text.
 *
 * @param head the first bytes of the file, one unit a byte
 */
export function binaryKind(head: string): string | undefined {
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (known) return known[1]
  let controls = 0
  for (let i = 0; i < head.length; i++) {
    const unit = head.charCodeAt(i)
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12 && unit !== 27) controls++
  }
  return head.includes('\0') && controls > head.length * MOST_CONTROLS ? 'no text' : undefined
}
