import { joinPassages, type Passage, plainBlanks } from '../../text/index.ts'
import { decodeText } from '../address/mailbox.ts'
import { parseAddresses } from '../address/parse.ts'
import { parseDate } from '../date.ts'
import type { EarlierMail, MailDate, Part } from '../draft.ts'
import { descentInto, type Entity, rawValue, readEntity } from '../mime/entity.ts'
import type { Field } from '../mime/fields.ts'
import { latin1 } from '../mime/lines.ts'
import { octetsOf, oneToOne } from '../mime/octets.ts'
import { decodeTransfer } from '../mime/transfer.ts'
import { fieldText } from '../mime/value.ts'
import { decodeWords } from '../mime/words.ts'
import { movedBody, movedProblems } from '../moved.ts'
import { Problems, type Reading } from '../problems.ts'
import type { Body } from './read.ts'
import { readVersions } from './read-shown.ts'
import { contentsOf, type Shown } from './shown.ts'

/** Headers that tell who wrote what to whom, in lower case. */
const ANNOUNCING = new Set(['from', 'date', 'to', 'cc', 'subject'])

/** An attached mail is a forward: none of its words are the writer's. */
export async function readAttached(mail: Entity, depth: number, reading: Reading): Promise<Body> {
  const parts: Part[] = announcementOf(mail, depth, reading)
  const later: EarlierMail[] = []
  for (const each of contentsOf(mail, reading.problems).shown) {
    const body = await readInside(each, depth, reading)
    const deeper = each.kind === 'plain' || each.kind === 'html' ? depth : 0
    for (const part of body.parts) {
      const zone = part.zone === 'attribution' ? part.zone : 'forward'
      parts.push({ ...part, zone, depth: part.depth + deeper })
    }
    for (const earlier of body.thread) later.push({ ...earlier, depth: earlier.depth + deeper })
  }
  const thread = [
    {
      ...headOf(mail, depth, reading),
      parts: parts.filter(part => part.depth === depth && part.zone === 'forward' && !part.alternative),
    },
    ...later,
  ]
  return { parts, thread, links: [], masks: [], tags: 0 }
}

function readInside(shown: Shown, depth: number, reading: Reading): Promise<Body> {
  if (shown.kind === 'mail') return readAttached(shown.entity, depth + 1, reading)
  if (shown.kind === 'encoded-mail') return readEncoded(shown.entity, depth + 1, reading)
  return readVersions(shown, false, reading)
}

/** Reads an attached mail that is encoded as a whole: its places are led back through the encoding. */
export async function readEncoded(entity: Entity, depth: number, reading: Reading): Promise<Body> {
  const { limits, file } = reading
  const end = Math.min(entity.bodyEnd, entity.bodyStart + limits.textBytes)
  const { data, map } = decodeTransfer(file, entity.bodyStart, end, entity.transfer)
  if (!map || depth > limits.depth) return { parts: [], thread: [], links: [], masks: [], tags: 0 }
  const inner: Reading = { ...reading, file: data, problems: new Problems() }
  const mail = readEntity(descentInto(inner), 0, data.length, depth)
  const body = movedBody(map, await readAttached(mail, depth, inner))
  for (const { id, severity, says, at } of movedProblems(map, inner.problems.found))
    reading.problems.report(id, severity, says, at)
  return body
}

/** The header lines that a mail program shows above an attached mail. */
function announcementOf(mail: Entity, depth: number, reading: Reading): Part[] {
  const lines = mail.fields.filter(({ key }) => ANNOUNCING.has(key)).map(field => lineOf(field, reading))
  return lines.length > 0 ? [{ zone: 'attribution', passage: plainBlanks(joinPassages(lines)), depth }] : []
}

/** A header as a line: `Subject: Hello`, its value decoded. */
function lineOf(field: Field, { file, problems }: Reading): Passage {
  const name = latin1(file, field.start, field.valueStart)
  const value = decodeWords(fieldText(file, field), problems)
  const blank = value.text === '' ? '' : ' '
  return joinPassages([
    { text: name, map: oneToOne(octetsOf(file, field.start, field.valueStart)) },
    inserted(blank, value.map.start[0] ?? field.end),
    value,
    inserted('\n', field.end),
  ])
}

/** Text that stands nowhere in the file. */
function inserted(text: string, at: number): Passage {
  const here = new Int32Array(text.length).fill(at)
  return { text, map: { start: here, end: here } }
}

function headOf(mail: Entity, depth: number, { file, problems }: Reading): Omit<EarlierMail, 'parts'> {
  const people = (key: string) =>
    parseAddresses(rawValue(file, mail.fields, key)).map(({ name, address }) => ({
      name: decodeText(name, problems),
      address: address.toLowerCase(),
    }))
  const author = people('from')[0]
  const date: MailDate | undefined = parseDate(rawValue(file, mail.fields, 'date'))
  const recipients = [...people('to'), ...people('cc')]
  return {
    depth,
    ...(author && { author }),
    ...(date && { date }),
    ...(recipients.length > 0 && { recipients }),
  }
}
