import { type Passage, sourceOf, withText } from '../../text/index.ts'
import type { Mask } from '../draft.ts'
import type { Reading } from '../problems.ts'
import type { Delimiters } from './dialects.ts'
import { blanked } from './role.ts'
import { closeFinder, tagAt } from './tag.ts'

/** A text whose template tags are masked, unit for unit. */
export interface Masked {
  readonly passage: Passage
  readonly masks: readonly Mask[]
  /** Tags of all kinds. */
  readonly tags: number
}

/** Pairs of delimiters of a company's own template language. */
export type CustomDelimiters = readonly (readonly [open: string, close: string])[]

const OPENERS = /\{[{%#!]|<%|<\/?#|\*\||%%|%\{|[$#]\{|###|-%|\[[A-Z]/g
/**
 * Puts fillers of the same length in the place of template tags, before Markdown or HTML is parsed, which tags
 * would break. Output becomes a noun, steering tags and comments become blanks; line breaks stay.
 */
export function maskTemplate(
  passage: Passage,
  reading: Reading,
  options: { brackets: boolean; markdown?: boolean },
): Masked {
  const { text } = passage
  const custom = (reading.delimiters ?? [])
    .filter(([open, close]) => open !== '' && close !== '')
    .map(([open, close]): Delimiters => ({ open, close, kind: 'output' }))
  const openers = custom.length === 0 ? OPENERS : withOpeners(custom)
  if (text.search(openers) < 0) return { passage, masks: [], tags: 0 }
  const masks: Mask[] = []
  const pieces: string[] = []
  let tags = 0
  let from = 0
  const closes = closeFinder(text)
  openers.lastIndex = 0
  for (let match = openers.exec(text); match; match = openers.exec(text)) {
    const tag = tagAt(passage, match.index, { reading, custom, brackets: options.brackets, closes })
    if (!tag) {
      // The next opener may begin within this one, as in `#{{id}}`.
      openers.lastIndex = match.index + 1
      continue
    }
    tags++
    const raw = text.slice(match.index, tag.end)
    pieces.push(text.slice(from, match.index))
    if (tag.filler === undefined) {
      const indents = options.markdown && leadsLine(text, match.index, tag.end)
      pieces.push(blanked(raw, indents ? NO_WIDTH : ' '))
    } else {
      pieces.push(tag.filler)
      masks.push({ role: tag.role, at: sourceOf(passage, { start: match.index, end: tag.end }) })
    }
    openers.lastIndex = from = tag.end
  }
  pieces.push(text.slice(from))
  return { passage: withText(passage, pieces.join('')), masks, tags }
}

/** Stands for a steering tag where blanks would make Markdown take the line for code; it is dropped later. */
const NO_WIDTH = '\u2060'

function leadsLine(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start)
  return /(?:^|\n)[^\S\n]*$/.test(before) && /^[^\S\n]{0,200}\S/.test(text.slice(end, end + 200))
}

function withOpeners(custom: readonly Delimiters[]): RegExp {
  const escaped = custom.map(({ open }) => open.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp([...escaped, OPENERS.source].join('|'), 'g')
}
