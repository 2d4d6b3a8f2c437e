import { bytes, type Passage, plainBlanks } from '../text/index.ts'
import { readShown } from './body/read-shown.ts'
import { contentsOf } from './body/shown.ts'
import type { Comment, Draft, EarlierMail, Header, Link, Mask, Part } from './draft.ts'
import { readEnvelope } from './envelope.ts'
import { descentInto, readEntity } from './mime/entity.ts'
import type { Field } from './mime/fields.ts'
import { lineEnd } from './mime/lines.ts'
import { fieldText, rawHeader } from './mime/value.ts'
import { decodeWords } from './mime/words.ts'
import { Problems, type Reading } from './problems.ts'
import { maskTemplate } from './template/mask.ts'

/** What a reader of one format gives; `readDraft` adds path, kind and problems. */
export interface ReadFile extends Omit<Draft, 'path' | 'format' | 'kind' | 'problems'> {
  /** Template tags of all kinds. */
  readonly tags: number
}

/** What mail programs put before the subject of an answer. */
const ANSWERS =
  /^\s{0,9}(?:re|aw|sv|vs|antw|antwort|odp|ynt|rif|r\u00e9|\u56de\u590d|\u7b54\u590d)(?:\[\d{1,3}\])?\s?[:\uff1a]/i

function isAnswer({ envelope, thread }: Pick<Draft, 'envelope' | 'thread'>): boolean {
  return envelope.inReplyTo.length > 0 || envelope.references.length > 0 || thread.length > 0
}

/** Subjects of forwards; "Re: Fwd:" answers one, so the mail below it is the one that is answered. */
export const FORWARDS =
  /^\s{0,9}(?:fwd?|wg|tr|rv|enc|i|doorst|vb|vl|pd|ilt|i̇lt|továbbítás|пер|转发|轉寄|転送)\s?[:：]/iu

/** Reads the mail in `[start, end)` of the file. */
export async function readMail(reading: Reading, start: number, end: number): Promise<ReadFile> {
  const { file, problems } = reading
  const descent = descentInto(reading, start, end)
  const root = readEntity(descent, skipPreamble(file, start, end, descent.mark), end, 0)
  if (root.fields.length === 0 && !problems.found.some(({ id }) => id === 'mime/no-header'))
    problems.report(
      'mime/no-header',
      'warning',
      'The file has no header lines such as "To:", so all of it was read as text. Save the draft as .eml, or name it .txt.',
    )
  const headers = root.fields.map(field => headerOf(field, reading))
  const envelope = await readEnvelope(
    root.fields.map(field => rawHeader(file, field)),
    reading,
  )
  const parts: Part[] = []
  const thread: EarlierMail[] = []
  const links: Link[] = []
  const masks: Mask[] = []
  const comments: Comment[] = []
  let tags = 0
  const subject = headers.find(header => header.name.toLowerCase() === 'subject')
  if (subject) {
    const masked = maskTemplate(subject.passage, reading, { brackets: false })
    parts.push({ zone: 'subject', passage: masked.passage, depth: 0 })
    masks.push(...masked.masks)
    tags = masked.tags
  }
  const forwards = subject !== undefined && FORWARDS.test(subject.passage.text)
  const { shown, attachments } = contentsOf(root, problems)
  for (const each of shown) {
    const body = await readShown(each, forwards, reading)
    for (const part of body.parts) parts.push(part)
    for (const earlier of body.thread) thread.push(earlier)
    for (const link of body.links) links.push(link)
    for (const mask of body.masks) masks.push(mask)
    for (const comment of body.comments ?? []) comments.push(comment)
    tags += body.tags
  }
  const first = parts[0]
  if (first?.zone === 'subject' && ANSWERS.test(first.passage.text) && isAnswer({ envelope, thread }))
    parts[0] = { ...first, inherited: true }
  const said = comments.length > 0 ? { comments } : {}
  return { envelope, headers, parts, attachments, links, thread, masks, tags, ...said }
}

/** A header whose value is decoded when somebody asks for it. */
function headerOf(field: Field, { file, problems }: Reading): Header {
  let passage: Passage | undefined
  // Faults of a header that is only looked at later must not change the problems of a draft that is read.
  const told = field.key === 'subject' ? problems : new Problems()
  return {
    name: field.name,
    get passage() {
      return (passage ??= plainBlanks(decodeWords(fieldText(file, field), told)))
    },
    at: bytes(field.start, field.end),
  }
}

/** Passes over a byte order mark and the `From ` line of an mbox file. */
export function skipPreamble(file: Uint8Array, start: number, end: number, mark: number): number {
  let at = start
  if (file[at] === 0xef && file[at + 1] === 0xbb && file[at + 2] === 0xbf) at += 3
  const fromLine = [70, 114, 111, 109, 32].every((byte, i) => file[at + i] === byte)
  return fromLine ? lineEnd(file, at, end, mark) : at
}
