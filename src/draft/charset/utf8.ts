import { blankMap, type Passage } from '../../text/index.ts'
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
  if (octets.text !== undefined) return { text: octets.text, map: oneToOne(octets) }
  let text: string
  try {
    text = decoder.decode(data)
  } catch {
    return undefined
  }
  const each = oneToOne(octets)
  if (text.length === data.length) return { text, map: each }
  const { start, end } = blankMap(text.length)
  for (let i = 0, n = 0; i < data.length; ) {
    const plain = plainEnd(data, i)
    if (plain - i > SHORT) {
      start.set(each.start.subarray(i, plain), n)
      end.set(each.end.subarray(i, plain), n)
      n += plain - i
      i = plain
    }
    for (; i < plain; i++) {
      start[n] = each.start[i]!
      end[n++] = each.end[i]!
    }
    if (i === data.length) break
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

/** Up to this many bytes, copying one by one is faster than at once. */
const SHORT = 24

/** The first byte from `at` on that is no ASCII. */
function plainEnd(data: Uint8Array, at: number): number {
  while (at < data.length && data[at]! < 128) at++
  return at
}

/** Bytes of the character beyond ASCII that begins with this byte, in UTF-8 known to be valid. */
function sizeOf(lead: number): number {
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}
