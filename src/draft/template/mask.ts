import { bytes, type Passage, sourceOf, withText } from '../../text/index.ts'
import type { Mask } from '../draft.ts'
import type { Reading } from '../problems.ts'
import { type Delimiters, DIALECTS, QUIET } from './dialects.ts'
import { fillerFor, roleOf } from './role.ts'

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
/** `[FIRST_NAME]`, as letters for mail merge have it; never in a mail about to be sent, where brackets are prose. */
const BRACKETED = /\[[A-Z][A-Z\d]{0,30}(?:[ _-][A-Z\d]{1,30}){0,5}\](?![(:[])/y
const MACHINE = /^\[(?:IF|ENDIF|CDATA|URGENT|EXTERNAL|SIC|X)\b/

/**
 * Puts fillers of the same length in the place of template tags, before Markdown or HTML is parsed, which tags
 * would break. Output becomes a noun, steering tags and comments become blanks; line breaks stay.
 */
export function maskTemplate(
  passage: Passage,
  reading: Reading,
  options: { brackets: boolean; markdown?: boolean; custom?: CustomDelimiters },
): Masked {
  const { text } = passage
  const custom = (options.custom ?? []).map(([open, close]): Delimiters => ({ open, close, kind: 'output' }))
  const openers = custom.length === 0 ? OPENERS : withOpeners(custom)
  if (text.search(openers) < 0) return { passage, masks: [], tags: 0 }
  const masks: Mask[] = []
  const pieces: string[] = []
  let tags = 0
  let from = 0
  openers.lastIndex = 0
  for (let match = openers.exec(text); match; match = openers.exec(text)) {
    const tag = tagAt(text, match.index, reading, custom, options.brackets, passage)
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
      pieces.push(raw.replace(/[^\n]/g, indents ? NO_WIDTH : ' '))
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

const NONE: readonly Delimiters[] = []
const BY_OPENING = new Map<string, Delimiters[]>()
for (const dialect of DIALECTS) {
  const key = dialect.open.slice(0, 2)
  BY_OPENING.set(key, [...(BY_OPENING.get(key) ?? []), dialect])
}

interface Tag {
  readonly end: number
  /** Absent for tags that put nothing out. */
  readonly filler?: string
  readonly role: Mask['role']
}

function tagAt(
  text: string,
  at: number,
  { limits, problems }: Reading,
  custom: readonly Delimiters[],
  brackets: boolean,
  passage: Passage,
): Tag | undefined {
  const known = BY_OPENING.get(text.slice(at, at + 2)) ?? NONE
  for (const { open, close, kind, inside: shape } of custom.length ? [...custom, ...known] : known) {
    if (!text.startsWith(open, at)) continue
    const start = at + open.length
    const room = text.slice(start, start + limits.tagUnits)
    const length = room.indexOf(close)
    if (length < 0) {
      if (QUIET.has(open)) continue
      const lineEnd = text.indexOf('\n', at)
      const end = lineEnd < 0 ? text.length : lineEnd
      const says = `A template tag that begins with "${open}" is not closed; add "${close}".`
      const source = sourceOf(passage, { start: at, end: Math.min(start, text.length) })
      problems.report('template/unclosed', 'warning', says, bytes(source.start, source.end))
      return { end, role: 'word' }
    }
    const inside = room.slice(0, length)
    if (shape && !shape.test(inside)) continue
    let end = start + length + close.length
    const does = typeof kind === 'string' ? kind : kind(inside)
    if (open === '{%') end = behindRegion(text, end, inside, limits.tagUnits)
    if (does !== 'output') return { end, role: 'word' }
    const role = roleOf(inside)
    return { end, role, filler: fillerFor(text.slice(at, end), role) }
  }
  if (!brackets || text[at] !== '[') return undefined
  BRACKETED.lastIndex = at
  const match = BRACKETED.exec(text)
  if (!match || MACHINE.test(match[0]) || text[at - 1] === '!') return undefined
  const role = roleOf(match[0])
  return { end: at + match[0].length, role, filler: fillerFor(match[0], role) }
}

/** `{% comment %}` hides all up to its end tag. */
function behindRegion(text: string, end: number, inside: string, room: number): number {
  if (!/^[-\s]{0,20}comment\b/.test(inside)) return end
  const close = /\{%-?\s{0,20}endcomment\s{0,20}-?%\}/.exec(text.slice(end, end + room * 4))
  return close ? end + close.index + close[0].length : end
}

function withOpeners(custom: readonly Delimiters[]): RegExp {
  const escaped = custom.map(({ open }) => open.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp([...escaped, OPENERS.source].join('|'), 'g')
}
