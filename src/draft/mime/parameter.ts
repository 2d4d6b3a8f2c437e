import { charsetOf, decoderOf } from '../charset/label.ts'

/** A structured header value such as `text/plain; charset=utf-8`. */
export interface Parameterised {
  /** The part before the first semicolon, lower case, without comments. */
  readonly value: string
  /** Parameters by lower-case name, with RFC 2231 pieces joined and decoded. */
  readonly parameters: ReadonlyMap<string, string>
}

const encoder = new TextEncoder()
const NOTHING: Parameterised = { value: '', parameters: new Map() }
const PARAMETER = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\[\s\S])*)"?|([^;]*))/g

interface Piece {
  readonly index: number
  readonly text: string
  readonly encoded: boolean
}

/** Reads a value with its parameters (RFC 2045), continuations and charsets (RFC 2231) included. */
export function parseParameters(raw: string): Parameterised {
  if (raw === '') return NOTHING
  const semicolon = raw.indexOf(';')
  const value = withoutComments(semicolon < 0 ? raw : raw.slice(0, semicolon))
    .trim()
    .toLowerCase()
  const parameters = new Map<string, string>()
  if (semicolon < 0) return { value, parameters }
  let pieces: Map<string, Piece[]> | undefined
  PARAMETER.lastIndex = semicolon
  for (let match = PARAMETER.exec(raw); match; match = PARAMETER.exec(raw)) {
    const [, name, quoted, plain] = match
    const text = quoted === undefined ? withoutComments(plain!).trim() : unquoted(quoted)
    const key = name!.toLowerCase()
    const star = key.indexOf('*')
    if (star < 0) {
      if (!parameters.has(key)) parameters.set(key, text)
      continue
    }
    const base = key.slice(0, star)
    const encoded = key.endsWith('*')
    const index = Number.parseInt(key.slice(star + 1), 10) || 0
    pieces ??= new Map()
    const known = pieces.get(base)
    if (known) known.push({ index, text, encoded })
    else pieces.set(base, [{ index, text, encoded }])
  }
  for (const [name, list] of pieces ?? []) parameters.set(name, joinPieces(list))
  return { value, parameters }
}

function joinPieces(pieces: Piece[]): string {
  pieces.sort((a, b) => a.index - b.index)
  let label = 'utf-8'
  const octets: number[] = []
  for (const [i, piece] of pieces.entries()) {
    let { text } = piece
    if (piece.encoded && i === 0) {
      const parts = text.split("'")
      if (parts.length > 2) {
        label = parts[0] || label
        text = parts.slice(2).join("'")
      }
    }
    if (piece.encoded) pushPercent(octets, text)
    else for (const byte of encoder.encode(text)) octets.push(byte)
  }
  const charset = charsetOf(label)
  const name = charset.kind === 'named' ? charset.name : 'utf-8'
  return decoderOf(name)!.decode(new Uint8Array(octets))
}

function pushPercent(octets: number[], text: string): void {
  for (let i = 0; i < text.length; i++) {
    const code = text[i] === '%' ? Number.parseInt(text.slice(i + 1, i + 3), 16) : Number.NaN
    if (Number.isNaN(code)) octets.push(text.charCodeAt(i) & 255)
    else {
      octets.push(code)
      i += 2
    }
  }
}

function unquoted(text: string): string {
  return text.includes('\\') ? text.replace(/\\([\s\S])/g, '$1') : text
}

function withoutComments(text: string): string {
  return text.includes('(') ? text.replace(/\([^()]*\)/g, '') : text
}
