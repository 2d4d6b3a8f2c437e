import { type Passage, plainBlanks } from '../../text/index.ts'
import { commentsIn } from '../comments.ts'
import type { Comment, EarlierMail, Link, Mask, Part } from '../draft.ts'
import type { Reading } from '../problems.ts'
import { maskTemplate } from '../template/mask.ts'
import { splitText } from '../zones/split.ts'
import { plainLinks } from './plain-links.ts'

/** What a text gives to the draft. */
export interface Body {
  readonly parts: readonly Part[]
  readonly thread: readonly EarlierMail[]
  readonly links: readonly Link[]
  readonly masks: readonly Mask[]
  readonly comments?: readonly Comment[]
  /** Template tags of all kinds. */
  readonly tags: number
}

export interface BodyOptions {
  readonly markup: 'plain' | 'html' | 'markdown'
  /** The text of a mail, not of a page or template. */
  readonly mail: boolean
  /** The subject says that the mail forwards another. */
  readonly forwards?: boolean
}

/** Reads a decoded text: masks its template tags, takes its markup off, and splits it into zones. */
export async function readBody(source: Passage, options: BodyOptions, reading: Reading): Promise<Body> {
  const { markup, mail, forwards = false } = options
  const found = commentsIn(source)
  const comments = found.length > 0 ? { comments: found } : {}
  const { passage, masks, tags } = maskTemplate(source, reading, {
    brackets: !mail,
    markdown: markup === 'markdown',
  })
  if (markup === 'plain') {
    const { parts, thread } = splitText(plainBlanks(passage), reading, forwards)
    return { parts, thread, links: plainLinks(parts), masks, tags, ...comments }
  }
  const read =
    markup === 'html'
      ? await (await import('../html/read.ts')).readHtml(passage, reading, mail)
      : await (await import('../markdown/read.ts')).readMarkdown(passage, reading)
  const { parts, thread } = splitText(read.passage, reading, forwards, read.rows)
  return {
    parts: inReadingOrder([...parts, ...read.asides]),
    thread,
    links: read.links,
    masks,
    tags,
    ...comments,
  }
}

function inReadingOrder(parts: Part[]): Part[] {
  return parts.sort((a, b) => (a.passage.map.start[0] ?? 0) - (b.passage.map.start[0] ?? 0))
}
