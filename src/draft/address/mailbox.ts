import { type Bytes, bytes, type Passage, sourceOf } from '../../text/index.ts'
import type { Mailbox, RecipientHeader } from '../draft.ts'
import { decodeWords } from '../mime/words.ts'
import type { Problems } from '../problems.ts'
import { parseAddresses } from './parse.ts'
import { partyOf } from './party.ts'

/** The mailboxes of an address header, from its value with encoded words still in it. */
export function mailboxesOf(
  header: RecipientHeader,
  value: Passage,
  problems: Problems,
  most: number,
): Mailbox[] {
  return parseAddresses(value.text, most).map(entry => {
    const address = entry.address.toLowerCase()
    const at = address.lastIndexOf('@')
    const domain = at < 0 ? '' : address.slice(at + 1)
    const place = sourceOf(value, entry.at)
    const mailbox: Mailbox = {
      header,
      name: decodeText(entry.name, problems, place),
      address: at < 0 ? '' : address,
      domain,
      party: partyOf(address, domain),
      at: place,
    }
    return entry.group === undefined
      ? mailbox
      : { ...mailbox, group: decodeText(entry.group, problems, place) }
  })
}

/** Decodes encoded words of a text whose units have no places; faults are told at `at`. */
export function decodeText(text: string, problems: Problems, at: Bytes = bytes(0, 0)): string {
  if (!text.includes('=?')) return text
  const start = new Int32Array(text.length).fill(at.start)
  const end = new Int32Array(text.length).fill(at.end)
  return decodeWords({ text, map: { start, end } }, problems).text.trim()
}
