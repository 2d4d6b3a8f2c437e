/** Characters of a line of base64 (RFC 2045). */
const COLUMNS = 76
/** Bytes that are turned to a string at once: a call takes only so many arguments. */
const CHUNK = 57 * 64

/** Writes bytes as base64 in full lines; the last one has no line break. */
export function base64Lines(data: Uint8Array, lineBreak: string): Uint8Array {
  const lines: string[] = []
  for (let at = 0; at < data.length; at += CHUNK) {
    const digits = btoa(String.fromCharCode(...data.subarray(at, at + CHUNK)))
    for (let i = 0; i < digits.length; i += COLUMNS) lines.push(digits.slice(i, i + COLUMNS))
  }
  return new TextEncoder().encode(lines.join(lineBreak))
}
