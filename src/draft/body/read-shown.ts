import { decodeText } from '../address/mailbox.ts'
import { parseAddresses } from '../address/parse.ts'
import { parseDate } from '../date.ts'
import type { EarlierMail, MailDate, Part } from '../draft.ts'
import { type Entity, rawValue } from '../mime/entity.ts'
import type { Reading } from '../problems.ts'
import { reportDifference, withTwins } from './alternatives.ts'
import { type Body, readBody } from './read.ts'
import { contentsOf, type Shown } from './shown.ts'
import { textOf } from './text.ts'

/** Reads one text of a mail, or a mail attached to it. */
export async function readShown(shown: Shown, forwards: boolean, reading: Reading): Promise<Body> {
  if (shown.kind === 'mail') return readAttached(shown.entity, 1, reading)
  const body = await readEntityText(shown.entity, shown.kind, forwards, reading)
  if (shown.kind !== 'html' || !shown.twin) return body
  const twin = await readEntityText(shown.twin, 'plain', forwards, reading)
  if (body.parts.length === 0) return twin
  reportDifference(body.parts, twin.parts, reading.problems)
  return { ...body, parts: withTwins(body.parts, twin.parts), masks: [...twin.masks, ...body.masks] }
}

function readEntityText(
  entity: Entity,
  markup: 'plain' | 'html',
  forwards: boolean,
  reading: Reading,
): Promise<Body> {
  return readBody(textOf(entity, reading), { markup, mail: true, forwards }, reading)
}

/** An attached mail is a forward: none of its words are the writer's. */
async function readAttached(mail: Entity, depth: number, reading: Reading): Promise<Body> {
  const parts: Part[] = []
  const later: EarlierMail[] = []
  for (const each of contentsOf(mail, reading.problems).shown) {
    const body =
      each.kind === 'mail'
        ? await readAttached(each.entity, depth + 1, reading)
        : await readEntityText(each.entity, each.kind, false, reading)
    const deeper = each.kind === 'mail' ? 0 : depth
    for (const part of body.parts) parts.push({ ...part, zone: 'forward', depth: part.depth + deeper })
    for (const earlier of body.thread) later.push({ ...earlier, depth: earlier.depth + deeper })
  }
  const thread = [
    { ...headOf(mail, depth, reading), parts: parts.filter(part => part.depth === depth) },
    ...later,
  ]
  return { parts, thread, links: [], masks: [], tags: 0 }
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
