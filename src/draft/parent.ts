import type { EarlierMail } from './draft.ts'
import { type ReadFile, readMail } from './mail.ts'
import type { Reading } from './problems.ts'
import { Problems } from './problems.ts'

/**
 * The thread of a draft that does not quote what it answers: the mail in `parent`, and what that one quotes.
 * Faults of the parent are not the draft's, so they are not told.
 */
export async function threadWithParent(
  thread: readonly EarlierMail[],
  parent: Uint8Array,
  reading: Reading,
): Promise<readonly EarlierMail[]> {
  const quotes = thread.some(mail => mail.parts.some(part => part.passage.text.trim() !== ''))
  if (quotes || parent.length === 0 || parent.length > reading.limits.file) return thread
  const read = await readMail({ ...reading, file: parent, problems: new Problems() }, 0, parent.length)
  const deeper = read.thread.map(mail => ({ ...mail, depth: mail.depth + 1, outside: true as const }))
  return [earlier(read), ...deeper]
}

function earlier({ envelope, parts }: ReadFile): EarlierMail {
  const author = envelope.from[0]
  const recipients = [...envelope.to, ...envelope.cc].map(({ name, address }) => ({ name, address }))
  return {
    depth: 1,
    ...(author && { author: { name: author.name, address: author.address } }),
    ...(envelope.date && { date: envelope.date }),
    ...(recipients.length > 0 && { recipients }),
    parts: parts
      .filter(part => part.zone === 'own')
      .map(part => ({ zone: 'quote', depth: 1, passage: part.passage })),
    outside: true,
  }
}
