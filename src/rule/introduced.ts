import type { Mailbox } from '../draft/index.ts'
import { nameWords } from './audience.ts'
import type { Sentence } from './report.ts'

const greeting = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|hallo)\b/i

/**
 * Tells who of the readers is named in the writer's words. A reader who is named is introduced, not planted; a name
 * that stands only in the greeting says nothing about why its owner reads along.
 */
export function introducedIn(sentences: readonly Sentence[]): (mailbox: Mailbox) => boolean {
  const words = new Set<string>()
  for (const { text } of sentences) {
    if (greeting.test(text) && text.length < 80) continue
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) words.add(word)
  }
  return mailbox => nameWords(mailbox).some(word => words.has(word))
}
