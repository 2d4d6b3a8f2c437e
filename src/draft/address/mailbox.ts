import { type Passage, sourceOf } from '../../text/index.ts'
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
    const mailbox: Mailbox = {
      header,
      name: decodeText(entry.name, problems),
      address: at < 0 ? '' : address,
      domain,
      party: partyOf(address, domain),
      at: sourceOf(value, entry.at),
    }
    return entry.group === undefined ? mailbox : { ...mailbox, group: decodeText(entry.group, problems) }
  })
}

/** Decodes encoded words of a text whose places do not matter. */
export function decodeText(text: string, problems: Problems): string {
  if (!text.includes('=?')) return text
  const nowhere = new Int32Array(text.length)
  return decodeWords({ text, map: { start: nowhere, end: nowhere } }, problems).text.trim()
}
