import { bytes } from '../../text/index.ts'
import { isKnownField } from '../format.ts'
import type { Reading } from '../problems.ts'
import { beforeBreak, latin1, lineEnd } from './lines.ts'

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
  end: number
}

export interface Fields {
  readonly list: readonly Field[]
  readonly bodyStart: number
}

/**
 * Reads the header block that begins at `start`.
 *
 * Lines that are no header lines are passed over; if the very first line is none, there is no header block and
 * the body begins at once.
 */
export function readFields(reading: Reading, start: number, end: number, mark: number): Fields {
  const { file, limits, problems } = reading
  const list: Field[] = []
  let current: Field | undefined
  for (let at = start; at < end; ) {
    const next = lineEnd(file, at, end, mark)
    const stop = beforeBreak(file, at, next)
    if (stop === at) return { list, bodyStart: next }
    if (at - start > limits.headerBytes) {
      const says = `The headers are longer than ${limits.headerBytes} bytes; the rest of them was not read.`
      problems.report('parse/limit', 'warning', says, bytes(at, stop))
      return { list, bodyStart: afterBlankLine(file, next, end, mark) }
    }
    const folded = file[at] === SPACE || file[at] === TAB
    if (folded && current) {
      current.end = stop
    } else {
      const field = fieldAt(file, at, stop)
      if (field) list.push((current = field))
      else if (!current) return { list, bodyStart: start }
      else if (list.length === 1 && !isKnownField(current.key)) {
        const says =
          'A line above the text looks like a header, but the next one is none, so both were read as text.'
        problems.report('mime/no-header', 'warning', says, bytes(start, stop))
        return { list: [], bodyStart: start }
      }
    }
    at = next
  }
  return { list, bodyStart: end }
}

function fieldAt(file: Uint8Array, at: number, stop: number): Field | undefined {
  let colon = at
  while (colon < stop && file[colon]! > SPACE && file[colon]! < 127 && file[colon] !== COLON) colon++
  let nameEnd = colon
  while (colon < stop && (file[colon] === SPACE || file[colon] === TAB)) colon++
  if (file[colon] !== COLON || colon >= stop || nameEnd === at) return undefined
  nameEnd = Math.min(nameEnd, at + 998)
  const name = latin1(file, at, nameEnd)
  return { name, key: name.toLowerCase(), start: at, valueStart: colon + 1, end: stop }
}

function afterBlankLine(file: Uint8Array, at: number, end: number, mark: number): number {
  while (at < end) {
    const next = lineEnd(file, at, end, mark)
    if (beforeBreak(file, at, next) === at) return next
    at = next
  }
  return end
}
