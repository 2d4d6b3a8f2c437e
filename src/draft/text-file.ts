import { bytes, cut, type Passage, plainBlanks, unifyLineEnds } from '../text/index.ts'
import { readBody } from './body/read.ts'
import { decodeCharset } from './charset/decode.ts'
import { reportNuls } from './charset/nuls.ts'
import type { Format, Mask, Part } from './draft.ts'
import { readEnvelope } from './envelope.ts'
import { frontMatter } from './front-matter.ts'
import type { ReadFile } from './mail.ts'
import { firstOctets, octetsOf } from './mime/octets.ts'
import type { Reading } from './problems.ts'
import { maskTemplate } from './template/mask.ts'

/** The text of a file that is not a mail, with `\n` line ends. */
export function sourceTextOf({ file, limits, problems }: Reading): Passage {
  const all = octetsOf(file, 0, file.length)
  const octets = firstOctets(all, limits.textBytes)
  if (octets !== all) {
    const says = `The text is longer than ${limits.textBytes} bytes; what comes after them was not read.`
    problems.report('parse/limit', 'warning', says, bytes(limits.textBytes, file.length))
  }
  const text = unifyLineEnds(decodeCharset(octets, 'utf-8', problems))
  reportNuls(text, problems)
  return text
}

/** What begins like front matter of a mail; above other words a line of dashes is a rule. */
const BROKEN_FRONT = /^\ufeff?---[ \t]{0,20}\n(?:from|to|cc|bcc|subject|date|reply-to):/i

/** Reads a text, Markdown or HTML file; YAML front matter is its envelope. */
export async function readTextFile(reading: Reading, format: Exclude<Format, 'mail'>): Promise<ReadFile> {
  const text = sourceTextOf(reading)
  const front = frontMatter(text)
  if (!front && BROKEN_FRONT.test(text.text.slice(0, 200))) {
    const says =
      'The lines between dashes above the text are no valid front matter, so they were read as text.'
    reading.problems.report('file/front-matter', 'warning', says, bytes(0, 3))
  }
  const headers = front?.headers ?? []
  const envelope = await readEnvelope(headers, reading)
  const subject = headers.find(({ key }) => key === 'subject')
  const parts: Part[] = []
  let subjectTags = 0
  const masks: Mask[] = []
  if (subject) {
    const masked = maskTemplate(plainBlanks(subject.value()), reading, { brackets: true })
    parts.push({ zone: 'subject', passage: masked.passage, depth: 0 })
    masks.push(...masked.masks)
    subjectTags = masked.tags
  }
  const source = front ? cut(text, { start: front.end, end: text.text.length }) : text
  const markup = format === 'text' ? 'plain' : format
  const body = await readBody(source, { markup, mail: false }, reading)
  const { thread, links, tags } = body
  return {
    envelope,
    headers: [],
    parts: parts.concat(body.parts),
    attachments: [],
    links,
    thread,
    masks: masks.concat(body.masks),
    tags: tags + subjectTags,
    ...(body.comments && { comments: body.comments }),
  }
}
