import { bytes } from '../../text/index.ts'
import type { Reading } from '../problems.ts'
import { type Field, readFields } from './fields.ts'
import { type Ascii, asciiText, lineMark } from './lines.ts'
import { splitMultipart } from './multipart.ts'
import { type Parameterised, parseParameters } from './parameter.ts'
import { type Transfer, transferOf } from './transfer.ts'
import { unfolded } from './value.ts'

/** A node of the MIME tree: a whole mail, a multipart, or a leaf such as a text or an attachment. */
export interface Entity {
  readonly fields: readonly Field[]
  /** Lower case, such as `text/plain`. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  readonly disposition: Parameterised
  readonly transfer: Transfer
  readonly start: number
  readonly bodyStart: number
  /** Without the line break that belongs to the next delimiter. */
  readonly bodyEnd: number
  readonly children: Entity[]
  /** The mail around it as text, when it is short and all ASCII. */
  readonly ascii: Ascii | undefined
}

/** What is handed down while the tree is read; `left` counts the parts that may still be read. */
export interface Descent {
  readonly reading: Reading
  readonly mark: number
  left: number
  readonly ascii?: Ascii | undefined
}

/** Bytes of a mail that is decoded at once; most of a longer one are attachments, which are not read. */
const MOST_AT_ONCE = 64 * 1024

/** The way down into a mail: the whole file, or a stretch of it. */
export function descentInto(reading: Reading, start = 0, end = reading.file.length): Descent {
  const { file, limits } = reading
  const text = end - start <= MOST_AT_ONCE ? asciiText(file, start, end) : undefined
  const ascii = text === undefined ? undefined : { text, start }
  return { reading, mark: lineMark(file), left: limits.parts, ascii }
}

const UNENCODED = transferOf('')
const TYPE = /^[^\s/;]+\/[^\s/;]+$/

/** Reads the entity in `[start, end)` of the file and all below it. */
export function readEntity(
  descent: Descent,
  start: number,
  end: number,
  depth: number,
  assumed = 'text/plain',
): Entity {
  const { reading, mark, ascii } = descent
  const { file, problems } = reading
  descent.left--
  const { list: fields, bodyStart } = readFields(reading, start, end, mark, depth === 0, ascii)
  const [typed, ...more] = fields.filter(({ key }) => key === 'content-type')
  const contentType = parseParameters(typed ? unfolded(file, typed) : '')
  const type = TYPE.test(contentType.value) ? contentType.value : assumed
  if (more.length > 0)
    problems.report(
      'mime/two-types',
      'warning',
      'A part has two Content-Type headers; the first one counts. Remove the other.',
      bytes(start, bodyStart),
    )
  const label = rawValue(file, fields, 'content-transfer-encoding').trim().toLowerCase()
  const { transfer, known } = label === '' ? UNENCODED : transferOf(label.replace(/[;\s(][\s\S]*/, ''))
  if (!known)
    problems.report(
      'mime/unknown-encoding',
      'info',
      `The transfer encoding "${label.slice(0, 40)}" is not known; the text was read as it stands.`,
      bytes(start, bodyStart),
    )
  const disposition = parseParameters(rawValue(file, fields, 'content-disposition'))
  const { parameters } = contentType
  const entity: Entity = {
    fields,
    type,
    parameters,
    disposition,
    transfer,
    start,
    bodyStart,
    bodyEnd: end,
    children: [],
    ascii,
  }
  readChildren(descent, entity, depth)
  return entity
}

function readChildren(descent: Descent, entity: Entity, depth: number): void {
  const { limits, problems } = descent.reading
  const boundary = entity.type.startsWith('multipart/') ? entity.parameters.get('boundary') : undefined
  const attached = isMessage(entity.type) && entity.transfer === 'identity'
  if (!boundary && !attached) return
  if (depth >= limits.depth) {
    const says = `Parts are nested deeper than ${limits.depth} levels; what lies deeper was not read.`
    problems.report('parse/limit', 'warning', says, bytes(entity.start, entity.bodyStart))
    return
  }
  if (attached) {
    if (descent.left > 0)
      entity.children.push(readEntity(descent, entity.bodyStart, entity.bodyEnd, depth + 1))
    return
  }
  const assumed = entity.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
  for (const part of splitMultipart(descent, entity, boundary!)) {
    if (descent.left <= 0) {
      const says = `The mail has more than ${limits.parts} parts; the rest of them was not read.`
      problems.report('parse/limit', 'warning', says, bytes(part.start, part.end))
      return
    }
    entity.children.push(readEntity(descent, part.start, part.end, depth + 1, assumed))
  }
}

/** True for a mail within a mail. */
export function isMessage(type: string): boolean {
  return type === 'message/rfc822' || type === 'message/global'
}

/** The unfolded value of the first field of that name, one unit a byte; empty when there is none. */
export function rawValue(file: Uint8Array, fields: readonly Field[], key: string): string {
  const field = fields.find(each => each.key === key)
  return field ? unfolded(file, field) : ''
}
