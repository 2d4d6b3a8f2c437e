import { bytes, type Passage } from '../text/index.ts'
import { mailboxesOf } from './address/mailbox.ts'
import { loadRegistrable, needsSuffixList, partyOf } from './address/party.ts'
import { parseDate } from './date.ts'
import type { Envelope, Mailbox, RecipientHeader } from './draft.ts'
import type { Reading } from './problems.ts'

/** A header as the envelope wants it: name in lower case, value unfolded, encoded words still in it. */
export interface RawHeader {
  readonly key: string
  readonly value: () => Passage
  /** The same without its places; what `value` gives when it is absent. */
  readonly text?: () => string
}

const ADDRESS_HEADERS: ReadonlyMap<string, RecipientHeader> = new Map([
  ['from', 'From'],
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
  ['reply-to', 'Reply-To'],
])

/** Who writes to whom, when, and in answer to what. A header that stands twice adds up. */
export async function readEnvelope(headers: readonly RawHeader[], reading: Reading): Promise<Envelope> {
  const boxes = readMailboxes(headers, reading)
  const text = (key: string) => {
    const header = headers.find(each => each.key === key)
    return header?.text?.() ?? header?.value().text ?? ''
  }
  const date = parseDate(text('date'))
  const messageId = idsOf(text('message-id'))[0]
  const all = boxes.some(box => needsSuffixList(box.domain)) ? await suffixed(boxes) : boxes
  const of = (name: RecipientHeader) => all.filter(box => box.header === name)
  return {
    from: of('From'),
    to: of('To'),
    cc: of('Cc'),
    bcc: of('Bcc'),
    replyTo: of('Reply-To'),
    ...(date && { date }),
    ...(messageId && { messageId }),
    inReplyTo: idsOf(text('in-reply-to')),
    references: idsOf(text('references')),
  }
}

/** The envelope of a text that names nobody. */
export const emptyEnvelope: Envelope = {
  from: [],
  to: [],
  cc: [],
  bcc: [],
  replyTo: [],
  inReplyTo: [],
  references: [],
}

function readMailboxes(headers: readonly RawHeader[], { limits, problems }: Reading): Mailbox[] {
  const all: Mailbox[] = []
  for (const header of headers) {
    const name = ADDRESS_HEADERS.get(header.key)
    if (!name) continue
    const value = header.value()
    const room = limits.recipients - all.length
    const found = mailboxesOf(name, value, problems, room + 1)
    for (const box of found.slice(0, room)) all.push(box)
    if (found.length > room) {
      const says = `The mail has more than ${limits.recipients} recipients; the rest of them was not read.`
      const at = found[room]!.at
      problems.report('parse/limit', 'warning', says, bytes(at.start, at.end))
      break
    }
  }
  return all
}

/** Looks the parties up in the public-suffix list, which is loaded only when a domain needs it. */
async function suffixed(boxes: Mailbox[]): Promise<Mailbox[]> {
  const registrable = await loadRegistrable()
  const known = new Map<string, string>()
  const once = (domain: string) => {
    const found = known.get(domain) ?? registrable(domain)
    known.set(domain, found)
    return found
  }
  return boxes.map(box =>
    needsSuffixList(box.domain) ? { ...box, party: partyOf(box.address, box.domain, once) } : box,
  )
}

function idsOf(text: string): string[] {
  const ids = text.match(/<[^<>]+>/g)
  if (ids) return ids.map(id => id.slice(1, -1).replace(/\s+/g, ''))
  return text.trim() === '' ? [] : [text.trim()]
}
