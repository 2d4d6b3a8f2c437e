import { bytes, type Passage, unifyLineEnds } from '../../text/index.ts'
import { decodeCharset } from '../charset/decode.ts'
import { reportNuls } from '../charset/nuls.ts'
import type { Entity } from '../mime/entity.ts'
import { unflow } from '../mime/flowed.ts'
import { pieceOf } from '../mime/lines.ts'
import { withoutFromMarks } from '../mime/mbox.ts'
import { firstOctets, octetsOf } from '../mime/octets.ts'
import { decodeTransfer } from '../mime/transfer.ts'
import type { Reading } from '../problems.ts'

/** The text of a MIME part, transfer and charset decoded, with `\n` line ends. */
export function textOf(entity: Entity, reading: Reading): Passage {
  const { file, limits, problems } = reading
  const { bodyStart, bodyEnd, transfer, ascii } = entity
  // Three encoded bytes a decoded one is the worst that quoted-printable does.
  const end = Math.min(bodyEnd, bodyStart + limits.textBytes * 3)
  const all =
    transfer === 'identity' && ascii
      ? { ...octetsOf(file, bodyStart, end), text: pieceOf(ascii, bodyStart, end) }
      : decodeTransfer(file, bodyStart, end, transfer)
  const octets = firstOctets(all, limits.textBytes)
  if (end < bodyEnd || octets !== all) {
    const says = `A text is longer than ${limits.textBytes} bytes; what comes after them was not read.`
    problems.report('parse/limit', 'warning', says, bytes(bodyStart, bodyEnd))
  } else if (all.truncated) {
    const says = 'The encoded text stops in the middle; what could be decoded was read. Save the draft again.'
    problems.report('mime/truncated', 'info', says, bytes(bodyStart, bodyEnd))
  }
  const decoded = unifyLineEnds(decodeCharset(octets, entity.parameters.get('charset') ?? '', problems))
  reportNuls(decoded, problems)
  const text = reading.mbox && transfer === 'identity' ? withoutFromMarks(decoded) : decoded
  const flowed = entity.type === 'text/plain' && entity.parameters.get('format')?.toLowerCase() === 'flowed'
  return flowed ? unflow(text, entity.parameters.get('delsp')?.toLowerCase() === 'yes') : text
}
