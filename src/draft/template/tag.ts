import { bytes, type Passage, sourceOf } from '../../text/index.ts'
import type { Mask } from '../draft.ts'
import type { Reading } from '../problems.ts'
import { type Delimiters, DIALECTS, QUIET } from './dialects.ts'
import { fillerFor, roleOf } from './role.ts'

/** A template tag that begins at a place; what ends it and what takes its place. */
export interface Tag {
  /** Units of the text. */
  readonly end: number
  /** Absent for tags that put nothing out. */
  readonly filler?: string
  readonly role: Mask['role']
}

/** Finds the next closing delimiter at or behind a place; infinity when there is none. */
type CloseFinder = (close: string, from: number) => number

interface TagOptions {
  readonly reading: Reading
  readonly custom: readonly Delimiters[]
  readonly brackets: boolean
  readonly closes: CloseFinder
}

/** Units behind an opener without an end that are hidden at most, where the line or the HTML text goes on. */
const MOST_HIDDEN = 200
/** `[FIRST_NAME]`, as letters for mail merge have it; never in a mail about to be sent, where brackets are prose. */
const BRACKETED = /\[[A-Z][A-Z\d]{0,30}(?:[ _-][A-Z\d]{1,30}){0,5}\](?![(:[])/y
const MACHINE = /^\[(?:IF|ENDIF|CDATA|URGENT|EXTERNAL|SIC|X)\b/

const NONE: readonly Delimiters[] = []
const BY_OPENING = new Map<string, Delimiters[]>()
for (const dialect of DIALECTS) {
  const key = dialect.open.slice(0, 2)
  BY_OPENING.set(key, [...(BY_OPENING.get(key) ?? []), dialect])
}

/** Remembers the last find for each delimiter, so that a thousand openers without an end cost one search. */
export function closeFinder(text: string): CloseFinder {
  const known = new Map<string, number>()
  return (close, from) => {
    const before = known.get(close)
    if (before !== undefined && before >= from) return before
    const found = text.indexOf(close, from)
    const at = found < 0 ? Number.POSITIVE_INFINITY : found
    known.set(close, at)
    return at
  }
}

/** The tag that begins at `at`, where an opener stands; undefined when it is text after all. */
export function tagAt(passage: Passage, at: number, options: TagOptions): Tag | undefined {
  const { reading, custom, brackets, closes } = options
  const { limits, problems } = reading
  const { text } = passage
  const known = BY_OPENING.get(text.slice(at, at + 2)) ?? NONE
  for (const { open, close, kind, inside: shape } of custom.length ? [...custom, ...known] : known) {
    if (!text.startsWith(open, at)) continue
    const start = at + open.length
    const stop = closes(close, start)
    const closed = stop - start <= limits.tagUnits
    if (!closed && isTag(text, start, stop, open, kind === 'comment')) {
      const says = `A template tag is longer than ${limits.tagUnits} characters; nothing in it was read.`
      problems.report('parse/limit', 'warning', says, sourceOf(passage, { start: at, end: start }))
      return { end: stop + close.length, role: 'word' }
    }
    // A tag that holds another opener has lost its end.
    if (!closed || (kind !== 'comment' && !QUIET.has(open) && text.slice(start, stop).includes(open))) {
      if (QUIET.has(open)) continue
      const rest = text.slice(start, start + MOST_HIDDEN).search(/[\n<]/)
      const end = Math.min(text.length, start + (rest < 0 ? MOST_HIDDEN : rest))
      const says = `A template tag that begins with "${open}" is not closed; add "${close}".`
      const source = sourceOf(passage, { start: at, end: Math.min(start, text.length) })
      problems.report('template/unclosed', 'warning', says, bytes(source.start, source.end))
      return { end, role: 'word' }
    }
    const inside = text.slice(start, stop)
    if (shape && !shape.test(inside)) continue
    let end = stop + close.length
    const does = typeof kind === 'string' ? kind : kind(inside)
    if (open === '{%' && COMMENT.test(inside)) {
      end = behindComment(text, end, closes)
      if (end < 0) {
        end = stop + close.length
        const says = 'A template comment has no end; add "{% endcomment %}".'
        problems.report('template/unclosed', 'warning', says, sourceOf(passage, { start: at, end }))
      }
    }
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

/** True when what stands between far-off delimiters is still one tag: no paragraphs, and no tag of its own. */
function isTag(text: string, start: number, stop: number, open: string, comment: boolean): boolean {
  if (stop === Number.POSITIVE_INFINITY) return false
  const inside = text.slice(start, stop)
  return !inside.includes(open) && (comment || !(QUIET.has(open) || inside.includes('\n\n')))
}

const COMMENT = /^[-\s]{0,20}comment\b/
const END = 'endcomment'

/** The place behind the end tag of a `{% comment %}` that hides all up to it; -1 when there is none. */
function behindComment(text: string, from: number, closes: CloseFinder): number {
  for (let at = closes(END, from); at < text.length; at = closes(END, at + 1)) {
    const behind = at + END.length
    const tail = /^\s{0,20}-?%\}/.exec(text.slice(behind, behind + 24))
    if (tail && /\{%-?\s{0,20}$/.test(text.slice(Math.max(0, at - 24), at))) return behind + tail[0].length
  }
  return -1
}
