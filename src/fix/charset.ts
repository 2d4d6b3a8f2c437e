import { charsetOf, type Source } from '../draft/index.ts'

/** Bytes of new words; undefined when the charset has no such character. */
export type Encode = (text: string) => Uint8Array | undefined

const utf8 = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true })
const ASCII = /^[\0-\x7f]*$/
/** Sets in which ASCII letters may stand for something else. */
const SHIFTING = /^(?:utf-16|iso-2022-)/
const MANY_BYTES = /^(?:shift_jis|euc-|gb|big5|x-user-defined)/

/** How the words of a text are written as bytes. */
export function encoderOf(source: Source): Encode {
  const entity = source.around.at(-1)
  if (!entity) return text => utf8.encode(text)
  if (source.field) return guessed(source.data.subarray(source.start, source.end))
  const label = (entity.parameters.get('charset') ?? '').trim().toLowerCase()
  const charset = charsetOf(label)
  const { data, places, start, end } = source
  if (charset.kind !== 'named') return guessed(places ? data : data.subarray(start, end))
  const { name } = charset
  if (name === 'utf-8') return text => utf8.encode(text)
  if (SHIFTING.test(name)) return () => undefined
  if (MANY_BYTES.test(name)) return ascii
  // What is called latin1 is read as windows-1252, but other readers see control characters at 128 to 159.
  return singleByte(name, name === 'windows-1252' && !/1252/.test(label))
}

/** Without a label readers guess; only what the bytes already show can be relied on. */
function guessed(data: Uint8Array): Encode {
  if (!data.some(byte => byte > 127)) return ascii
  try {
    strict.decode(data)
    return text => utf8.encode(text)
  } catch {
    return singleByte('windows-1252', false)
  }
}

const ascii: Encode = text => (ASCII.test(text) ? utf8.encode(text) : undefined)

function singleByte(name: string, withoutControls: boolean): Encode {
  return text => {
    if (ASCII.test(text)) return utf8.encode(text)
    const table = tableOf(name)
    const bytes: number[] = []
    for (const letter of text) {
      const byte = table.get(letter)
      if (byte === undefined || (withoutControls && byte >= 128 && byte < 160)) return undefined
      bytes.push(byte)
    }
    return Uint8Array.from(bytes)
  }
}

/** The byte of every letter of a set, found by decoding all 256. */
function tableOf(name: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(name)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) {
    const letter = decoder.decode(Uint8Array.of(byte))
    if (letter !== '\ufffd') table.set(letter, byte)
  }
  return table
}
