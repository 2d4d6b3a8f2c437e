import { plainBlanks, type Span, sourceOf } from '../../text/index.ts'
import { readBody } from '../body/read.ts'
import type { EarlierMail, Link, Mask, Part } from '../draft.ts'
import { emptyEnvelope } from '../envelope.ts'
import type { ReadFile } from '../mail.ts'
import type { Reading } from '../problems.ts'
import { maskTemplate } from '../template/mask.ts'
import { sourceTextOf } from '../text-file.ts'
import { jsonValues } from './json.ts'
import { yamlValues } from './yaml.ts'

/** Names under which help desks keep the words of a macro. */
export const MACRO_KEYS = 'subject body text html subject_line body_text body_html text_body html_body'.split(
  ' ',
)

const MARKUP = /<\/?(?:p|br|div|a|table|span|b|strong|em|ul|ol|li|h[1-6]|html|body)\b/i

/** True for a file that holds texts as values of names. */
export function isMacroFile(path: string): boolean {
  return /\.(?:json|ya?ml)$/i.test(path)
}

/** Reads the texts of a macro file: the values of known names, each as a body of its own. */
export async function readMacros(reading: Reading, path: string, keys: readonly string[]): Promise<ReadFile> {
  const source = sourceTextOf(reading)
  const known = new Set([...MACRO_KEYS, ...keys].map(key => key.toLowerCase()))
  const parts: Part[] = []
  const thread: EarlierMail[] = []
  const links: Link[] = []
  const masks: Mask[] = []
  const read = new Set<number>()
  let tags = 0
  const json = /\.json$/i.test(path)
  const unread = (at: Span, key = '') => {
    const [value = ''] = source.text.slice(at.start, at.start + 2000).split(/\n(?=[^\s\]}])/, 1)
    const before = value.toLowerCase().split(':').slice(0, -1)
    const names = [
      key,
      ...before.map(
        each =>
          each
            .trimEnd()
            .replace(/["']$/, '')
            .split(/[^\w.-]/)
            .at(-1)!,
      ),
    ]
    if (!json && !names.some(name => known.has(name))) return
    const says = 'From here on a value of this file could not be read, so its words were not checked.'
    reading.problems.report('macro/unread', 'warning', says, sourceOf(source, at))
  }
  if (json && !isJson(source.text)) {
    const says = 'The file is not valid JSON; what looks like text in it was read. Repair it first.'
    reading.problems.report('macro/invalid', 'warning', says)
  }
  for (const { key, passage } of json ? jsonValues(source, unread) : yamlValues(source, unread)) {
    if (!known.has(key) || passage.text.trim() === '') continue
    // An alias repeats what has been read, unless it stood behind another name.
    const place = passage.map.start[0]!
    if (read.has(place)) continue
    read.add(place)
    if (key.startsWith('subject')) {
      const masked = maskTemplate(plainBlanks(passage), reading, { brackets: true })
      parts.push({ zone: 'subject', passage: masked.passage, depth: 0 })
      masks.push(...masked.masks)
      tags += masked.tags
      continue
    }
    const markup = key.includes('html') || MARKUP.test(passage.text) ? 'html' : 'plain'
    const body = await readBody(passage, { markup, mail: false }, reading)
    for (const part of body.parts) parts.push(part)
    for (const earlier of body.thread) thread.push(earlier)
    for (const link of body.links) links.push(link)
    for (const mask of body.masks) masks.push(mask)
    tags += body.tags
  }
  return { envelope: emptyEnvelope, headers: [], parts, attachments: [], links, thread, masks, tags }
}

/** Template tags may stand where JSON wants a value; what they put there is not known. */
function isJson(text: string): boolean {
  if (/\{[{%]|<%/.test(text)) return true
  try {
    JSON.parse(text.replace(/^\ufeff/, ''))
    return true
  } catch {
    return false
  }
}
