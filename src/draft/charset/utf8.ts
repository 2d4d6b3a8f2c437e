import type { Passage } from '../../text/index.ts'
import { type Octets, oneToOne } from '../mime/octets.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** True when every byte is below 128. */
export function isAscii(data: Uint8Array): boolean {
  for (let i = 0; i < data.length; i++) if (data[i]! > 127) return false
  return true
}

/** Decodes UTF-8; undefined when the bytes are not valid UTF-8. */
export function decodeUtf8(octets: Octets): Passage | undefined {
  const { data } = octets
  let text: string
  try {
    text = decoder.decode(data)
  } catch {
    return undefined
  }
  const each = oneToOne(octets)
  if (text.length === data.length) return { text, map: each }
  const start = new Int32Array(text.length)
  const end = new Int32Array(text.length)
  for (let i = 0, n = 0; i < data.length; ) {
    const size = sizeOf(data[i]!)
    const from = each.start[i]!
    const to = each.end[i + size - 1]!
    start[n] = from
    end[n++] = to
    if (size === 4) {
      start[n] = from
      end[n++] = to
    }
    i += size
  }
  return { text, map: { start, end } }
}

/** Bytes of the character that begins with this byte, in UTF-8 known to be valid. */
function sizeOf(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}
