import type { EarlierMail, Mailbox } from '../draft/index.ts'
import { nameWords } from './audience.ts'
import type { Sentence } from './report.ts'

const greeting = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|hallo)\b/i

/** Words of mailboxes that belong to a function; in a text they mostly name the function, not the reader. */
const functions = new Set(
  'sales service support quality despatch dispatch accounts accounting finance billing invoices export import warehouse admin marketing legal claims operations logistics returns orders purchasing procurement production planning reception desk department showroom delivery installation maintenance repairs engineering bookings reservations customer care complaints compliance management transport shipping payroll training security'.split(
    ' ',
  ),
)

const copying =
  /\b(?:cop(?:y|ied|ying)|cc(?:'?d|ed|'?ing)?|loop(?:ed|ing)?|add(?:ed|ing)|includ(?:e|ed|ing)|reads? along)\b/i

/**
 * Tells who of the readers is named in the writer's words, or in the mail that is answered. A reader who is named is
 * introduced, not planted; a name that stands only in the greeting says nothing about why its owner reads along.
 */
export function introducedIn(
  sentences: readonly Sentence[],
  answered: EarlierMail | undefined,
): (mailbox: Mailbox) => boolean {
  let named: ReturnType<typeof namedIn> | undefined
  return mailbox => {
    const { words, copied } = (named ??= namedIn(sentences, answered))
    return nameWords(mailbox).some(word => (functions.has(word) ? copied.has(word) : words.has(word)))
  }
}

/** The words that may name somebody, and those of sentences about copies. */
function namedIn(sentences: readonly Sentence[], answered: EarlierMail | undefined) {
  const words = new Set<string>()
  const copied = new Set<string>()
  const add = (to: Set<string>, text: string) => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) to.add(word)
  }
  for (const { text } of sentences) {
    if (!greeting.test(text) || text.length >= 80) add(words, text)
    if (copying.test(text)) add(copied, text)
  }
  for (const { passage } of answered?.parts ?? []) add(words, passage.text)
  return { words, copied }
}
