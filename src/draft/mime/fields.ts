import { bytes } from '../../text/index.ts'
import { isKnownField } from '../format.ts'
import type { Reading } from '../problems.ts'
import { type Ascii, asciiText, beforeBreak, latin1, lineEnd, pieceOf } from './lines.ts'

const COLON = 58
const SPACE = 32
const TAB = 9

/** One header field, as byte offsets. */
export interface Field {
  /** Name as written. */
  readonly name: string
  /** Name in lower case. */
  readonly key: string
  readonly start: number
  /** Behind the colon. */
  readonly valueStart: number
  /** Behind the last folded line, without its line break. */
  readonly end: number
  /** The headers that it stands among, or more, when all of them are ASCII. */
  readonly ascii: Ascii | undefined
}

/** Where a field lies. */
interface Found {
  readonly start: number
  readonly nameEnd: number
  readonly valueStart: number
  end: number
}

export interface Fields {
  readonly list: readonly Field[]
  readonly bodyStart: number
}

/**
 * Reads the header block that begins at `start`.
 *
 * A line that is no header line is passed over when a known one follows; else the text begins with it. If the very
 * first line is none, or no line of a mail has a known name, there is no header block and the body begins at once.
 *
 * @param top true for a mail of its own, which no other mail holds
 * @param ascii the file, or this stretch of it, as text, when somebody has decoded it
 */
export function readFields(
  reading: Reading,
  start: number,
  end: number,
  mark: number,
  top = false,
  ascii?: Ascii,
): Fields {
  const { file, limits, problems } = reading
  const list: Found[] = []
  let current: Found | undefined
  let known = -1
  const isKnown = (field: Found) => isKnownField(nameOf(file, field).toLowerCase())
  const asText = (stop: number): Fields => {
    const says = 'What looks like a header above the text has no known name, so it was read as text.'
    problems.report('mime/no-header', 'warning', says, bytes(start, stop))
    return { list: [], bodyStart: start }
  }
  for (let at = start; at < end; ) {
    const next = lineEnd(file, at, end, mark)
    const stop = beforeBreak(file, at, next)
    if (stop === at) {
      if (top && current && !list.some(isKnown)) return asText(current.end)
      return { list: fieldsOf(file, list, ascii), bodyStart: next }
    }
    if (at - start > limits.headerBytes) {
      const says = `The headers are longer than ${limits.headerBytes} bytes; the rest of them was not read.`
      problems.report('parse/limit', 'warning', says, bytes(at, stop))
      return { list: fieldsOf(file, list, ascii), bodyStart: afterBlankLine(file, next, end, mark) }
    }
    const folded = file[at] === SPACE || file[at] === TAB
    if (folded && current) {
      current.end = stop
    } else {
      const field = fieldAt(file, at, stop)
      if (field) list.push((current = field))
      else if (!current) return { list: [], bodyStart: start }
      else if (!list.some(isKnown)) return asText(stop)
      else {
        if (known < at) known = nextKnown(file, next, end, mark, start + limits.headerBytes)
        if (known < 0) {
          const says = 'No blank line stands between the headers and the text. Put one there.'
          problems.report('mime/no-blank-line', 'warning', says, bytes(at, stop))
          return { list: fieldsOf(file, list, ascii), bodyStart: at }
        }
        const says = 'A line among the headers is none, so it was passed over. Repair or remove it.'
        problems.report('mime/broken-header', 'warning', says, bytes(at, stop))
      }
    }
    at = next
  }
  return { list: fieldsOf(file, list, ascii), bodyStart: end }
}

/** The next line above a blank one that has the name of a known header; -1 when there is none. */
function nextKnown(file: Uint8Array, from: number, end: number, mark: number, last: number): number {
  for (let at = from; at < Math.min(end, last); ) {
    const next = lineEnd(file, at, end, mark)
    const stop = beforeBreak(file, at, next)
    if (stop === at) return -1
    const field = fieldAt(file, at, stop)
    if (field && isKnownField(nameOf(file, field).toLowerCase())) return at
    at = next
  }
  return -1
}

function fieldAt(file: Uint8Array, at: number, stop: number): Found | undefined {
  let colon = at
  while (colon < stop && file[colon]! > SPACE && file[colon]! < 127 && file[colon] !== COLON) colon++
  const nameEnd = colon
  while (colon < stop && (file[colon] === SPACE || file[colon] === TAB)) colon++
  if (file[colon] !== COLON || colon >= stop || nameEnd === at) return undefined
  return { start: at, nameEnd: Math.min(nameEnd, at + 998), valueStart: colon + 1, end: stop }
}

function nameOf(file: Uint8Array, { start, nameEnd }: Found): string {
  return latin1(file, start, nameEnd)
}

function fieldsOf(file: Uint8Array, list: readonly Found[], around?: Ascii): Field[] {
  if (list.length === 0) return []
  const ascii = around ?? asciiBetween(file, list[0]!.start, list.at(-1)!.end)
  return list.map(found => {
    const { start, nameEnd, valueStart, end } = found
    const name = ascii ? pieceOf(ascii, start, nameEnd) : nameOf(file, found)
    return { name, key: name.toLowerCase(), start, valueStart, end, ascii }
  })
}

function asciiBetween(file: Uint8Array, start: number, end: number): Ascii | undefined {
  const text = asciiText(file, start, end)
  return text === undefined ? undefined : { text, start }
}

function afterBlankLine(file: Uint8Array, at: number, end: number, mark: number): number {
  while (at < end) {
    const next = lineEnd(file, at, end, mark)
    if (beforeBreak(file, at, next) === at) return next
    at = next
  }
  return end
}
