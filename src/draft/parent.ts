import type { EarlierMail } from './draft.ts'
import { type ReadFile, readMail } from './mail.ts'
import type { Reading } from './problems.ts'
import { Problems } from './problems.ts'

/**
 * The thread of a draft whose answered mail is at hand. A draft that quotes nothing gets the mail in `parent`, and
 * what that one quotes; a draft that quotes it gets from its envelope what a quote rarely shows: who else read it.
 * Faults of the parent are not the draft's, so they are not told.
 */
export async function threadWithParent(
  thread: readonly EarlierMail[],
  parent: Uint8Array,
  reading: Reading,
): Promise<readonly EarlierMail[]> {
  if (parent.length === 0 || parent.length > reading.limits.file) return thread
  const read = await readMail({ ...reading, file: parent, problems: new Problems() }, 0, parent.length)
  const answered = earlier(read)
  const [newest, ...older] = thread
  const quotes = thread.some(mail => mail.parts.some(part => part.passage.text.trim() !== ''))
  if (newest && quotes) return [sameMail(newest, answered) ? completed(newest, answered) : newest, ...older]
  const deeper = read.thread.map(mail => ({ ...mail, depth: mail.depth + 1, outside: true as const }))
  return [answered, ...deeper]
}

/** Unless both name an author, and not the same. */
function sameMail(quoted: EarlierMail, answered: EarlierMail): boolean {
  const [one, other] = [quoted.author?.address, answered.author?.address]
  return !one || !other || one.toLowerCase() === other.toLowerCase()
}

/** What the draft shows itself counts; the parent fills the gaps. */
function completed(quoted: EarlierMail, { author, date, recipients }: EarlierMail): EarlierMail {
  return { ...(author && { author }), ...(date && { date }), ...(recipients && { recipients }), ...quoted }
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
