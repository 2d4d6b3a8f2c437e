import { rawValue, type Source } from '../draft/index.ts'
import { base64Lines } from './base64.ts'
import { encoderOf } from './charset.ts'
import { crossing, dataRange } from './crossing.ts'
import type { Reason } from './edit.ts'
import { asReferences, escaped } from './escape.ts'
import type { Place } from './place.ts'
import { type Splice, spliceQuoted } from './quoted-printable.ts'

const LF = 10
const CR = 13
const SPACE = 32
/** Bytes of a line that mail servers must take (RFC 5322). */
const LONGEST_LINE = 998

/** The file with other words at one place, written as the text around them is; else the reason why not. */
export function rewritten(
  file: Uint8Array,
  source: Source,
  place: Place,
  text: string,
): Uint8Array | { reason: Reason } {
  const crossed = crossing(source, place)
  if (crossed) return { reason: crossed }
  const words = bytesOf(source, place, text)
  if ('reason' in words) return words
  const range = dataRange(source, place)
  const written = isStuffed(source, range, words) ? Uint8Array.of(SPACE, ...words) : words
  const transfer = source.field ? 'identity' : (source.around.at(-1)?.transfer ?? 'identity')
  const changed = spliced(source.data, { ...range, bytes: written })
  if (flowsAnew(source, changed, range.start, written.length)) return { reason: 'trailing-blank' }
  if (transfer === 'base64') return spliced(file, encoded(file, source, changed))
  if (transfer === 'quoted-printable') {
    const [from, to] = fileRange(source, range)
    return spliced(file, spliceQuoted(file, source, from, to, written, lineBreakOf(file, source)))
  }
  const longer = written.length > range.end - range.start
  const tooLong = longer && source.around.length > 0 && lineLength(changed, range.start, written.length)
  return tooLong && tooLong > LONGEST_LINE ? { reason: 'long-line' } : changed
}

/** The new words in markup and charset; HTML can name the characters that its charset lacks. */
function bytesOf(source: Source, place: Place, text: string): Uint8Array | { reason: Reason } {
  const marked = escaped(text, source, source.parts[place.part]!.zone)
  if (typeof marked !== 'string') return marked
  const encode = encoderOf(source)
  const bytes = encode(marked)
  const sevenBit = bytes?.some(byte => byte > 127) && promisesSevenBit(source)
  if (bytes && !sevenBit) return bytes
  const named = source.markup === 'html' ? encode(asReferences(marked)) : undefined
  return named ?? { reason: sevenBit ? '7bit' : 'charset' }
}

/** True for a body that stands as it is, has no byte over 127, and does not say that it may. */
function promisesSevenBit({ around, field, data, start, end, places }: Source): boolean {
  const entity = around.at(-1)
  if (!entity || field || places || entity.transfer !== 'identity') return false
  if (/^\s*(?:8-?bits?|binary)\b/i.test(rawValue(data, entity.fields, 'content-transfer-encoding')))
    return false
  return !data.subarray(start, end).some(byte => byte > 127)
}

function isFlowed({ around, field }: Source): boolean {
  return !field && around.at(-1)?.parameters.get('format')?.toLowerCase() === 'flowed'
}

/** In a flowed text one blank more stands before a line that begins with a blank, `>` or `From `. */
function isStuffed(
  source: Source,
  { start, end }: { start: number; end: number },
  words: Uint8Array,
): boolean {
  const { data } = source
  const before = start === (source.places ? 0 : source.start) ? LF : data[start - 1]
  if (!isFlowed(source) || (before !== LF && before !== CR)) return false
  const line = String.fromCharCode(...words.subarray(0, 5), ...data.subarray(end, end + 5))
  return /^(?:[ >]|From )/.test(line)
}

/** True when a line of a flowed text would now join the next, or no longer would. */
function flowsAnew(source: Source, changed: Uint8Array, at: number, added: number): boolean {
  const { data } = source
  if (!isFlowed(source)) return false
  const removed = data.length - changed.length + added
  return endsInBlank(data, at + removed) !== endsInBlank(changed, at + added)
}

function endsInBlank(data: Uint8Array, at: number): boolean {
  const end = lineEnd(data, at)
  return end > 0 && data[end - 1] === SPACE
}

function encoded(file: Uint8Array, source: Source, data: Uint8Array): Splice {
  const { start, end } = source
  let tail = end
  while (tail > start && (file[tail - 1] === LF || file[tail - 1] === CR)) tail--
  return { start, end: tail, bytes: base64Lines(data, lineBreakOf(file, source)) }
}

/** Where the decoded bytes lie in the file. */
function fileRange({ places, end }: Source, range: { start: number; end: number }): [number, number] {
  if (!places) return [range.start, range.end]
  const from = places.start[range.start] ?? places.end.at(-1) ?? end
  return [from, range.end > range.start ? places.end[range.end - 1]! : from]
}

/** The line break that ends the header above the body. */
function lineBreakOf(file: Uint8Array, { start }: Source): string {
  if (file[start - 1] === CR) return '\r'
  return file[start - 2] === CR ? '\r\n' : '\n'
}

function lineLength(data: Uint8Array, at: number, added: number): number {
  let start = at
  while (start > 0 && data[start - 1] !== LF && data[start - 1] !== CR) start--
  return lineEnd(data, at + added) - start
}

function lineEnd(data: Uint8Array, at: number): number {
  while (at < data.length && data[at] !== LF && data[at] !== CR) at++
  return at
}

function spliced(file: Uint8Array, { start, end, bytes }: Splice): Uint8Array {
  const out = new Uint8Array(file.length - (end - start) + bytes.length)
  out.set(file.subarray(0, start))
  out.set(bytes, start)
  out.set(file.subarray(end), start + bytes.length)
  return out
}
