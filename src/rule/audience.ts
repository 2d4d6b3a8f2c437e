import type { Draft, Mailbox } from '../draft/index.ts'
import type { Policy } from './policy.ts'

/** Who can read a draft besides its sender, and who of them was there before. */
export interface Audience {
  /** Everybody in To and Cc, once each, without the sender. */
  readonly readers: readonly Mailbox[]
  /** On the writer's side: the sender's party, or a configured own domain. */
  isOwn(mailbox: Mailbox): boolean
  isPartner(mailbox: Mailbox): boolean
  /** True for somebody who wrote, or received, the mail that is answered. */
  wasThere(mailbox: Mailbox): boolean
  /** True when the recipients of the answered mail are known, so that an addition can be told from a carry-over. */
  readonly parentKnown: boolean
  /** The answered mail itself speaks of people in copy, or asks to reply to all: the customer chose the audience. */
  readonly opened: boolean
}

/**
 * Works out the audience of a draft. Addresses are compared in lower case, without a `+tag`.
 *
 * Without a configured own domain, the sender's party is the own side.
 */
export function audienceOf({ envelope, thread }: Draft, policy: Policy): Audience {
  const sender = new Set([...envelope.from, ...envelope.replyTo].map(({ address }) => plain(address)))
  const own = new Set(
    policy.ownDomains.length ? policy.ownDomains.map(lower) : envelope.from.map(({ party }) => party),
  )
  const partners = new Set(policy.partnerDomains.map(lower))
  const readers = new Map<string, Mailbox>()
  for (const mailbox of [...envelope.to, ...envelope.cc]) {
    const address = plain(mailbox.address)
    if (address && !sender.has(address) && !readers.has(address)) readers.set(address, mailbox)
  }
  const parent = thread[0]
  const people = [parent?.author, ...(parent?.recipients ?? [])]
  const before = new Set(people.map(person => plain(person?.address ?? '')))
  const names = new Set(people.map(person => lower(person?.name ?? '')).filter(Boolean))
  return {
    readers: [...readers.values()],
    isOwn: ({ party, domain }) => own.has(party) || own.has(domain),
    isPartner: ({ party, domain }) => partners.has(party) || partners.has(domain),
    wasThere: ({ address, name }) => before.has(plain(address)) || (name !== '' && names.has(lower(name))),
    parentKnown: parent?.recipients !== undefined,
    opened: parent?.parts.some(({ passage }) => copies.test(passage.text)) ?? false,
  }
}

const copies =
  /\b(?:in (?:copy|cc)|cc(?:'?d|ed|'?ing)|reply[- ](?:to )?(?:all|everyone|everybody)|looped? in|copied in)\b/i

const everyone =
  /^(?:all|everyone|everybody|company|staff|allstaff|allhands|employees|workforce|residents|tenants|owners|members|customers|clients|subscribers|newsletter|mailing|mailinglist|parents|volunteers|world|companywide)(?:[-_.].*)?$|[-_.](?:all|everyone|everybody|list|announce|announcements|residents|tenants|members|customers|clients|wide|distribution|dl)$/
const manyOf =
  /^(?:team|dept|department|group|list|announce|managers|board|committee|crew|faculty|leadership|management|directors|execs|executives|council|trustees|students|pupils|participants|attendees|guests|partners|suppliers|dealers|users)(?:[-_.].*)?$|[-_.](?:team|group|staff|crew|managers|leads|board|committee|dept|department)$/

/** How far a distribution list reaches, by its name: everybody, a team, or nobody else. */
export function listReach({ address }: Mailbox): 'everyone' | 'team' | undefined {
  const local = address.slice(0, address.lastIndexOf('@'))
  if (everyone.test(local)) return 'everyone'
  return manyOf.test(local) ? 'team' : undefined
}

const service =
  /^(?:support|help|helpdesk|service|tickets?|case|crm|bcc|archive|no-?reply|office|info|desk|hello|contact|reception|admin)(?:[+.\-_]|$)/

/** True for a mailbox that files mail rather than a person who reads it, such as a ticket address. */
export function isService({ address }: Mailbox): boolean {
  return service.test(address)
}

/** The name words of a mailbox, from its display name and its local part: at least three letters each. */
export function nameWords({ name, address }: Mailbox): string[] {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')))
  return [...new Set(`${name} ${local}`.toLowerCase().split(/[^\p{L}]+/u))].filter(
    word => word.length >= 3 && !titles.has(word),
  )
}

const titles = new Set(
  'mrs miss prof the and all everyone everybody list staff team group family office info'.split(' '),
)

function plain(address: string): string {
  return lower(address).replace(/\+[^+@]*@/, '@')
}

function lower(text: string): string {
  return text.trim().toLowerCase()
}
