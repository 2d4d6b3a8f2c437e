import type { EarlierMail, Mailbox } from '../draft/index.ts'
import { nameWords } from './audience.ts'
import type { Sentence } from './report.ts'

const greeting = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|hallo)\b/i

/**
 * Tells who of the readers is named in the writer's words, or in the mail that is answered. A reader who is named is
 * introduced, not planted; a name that stands only in the greeting says nothing about why its owner reads along.
 */
export function introducedIn(
  sentences: readonly Sentence[],
  answered: EarlierMail | undefined,
): (mailbox: Mailbox) => boolean {
  const words = new Set<string>()
  const add = (text: string) => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) words.add(word)
  }
  for (const { text } of sentences) if (!greeting.test(text) || text.length >= 80) add(text)
  for (const { passage } of answered?.parts ?? []) add(passage.text)
  return mailbox => nameWords(mailbox).some(word => words.has(word))
}
