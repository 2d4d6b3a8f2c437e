import { type Passage, sourceOf } from '../text/index.ts'
import type { Comment } from './draft.ts'

const MARK = 'cx-lint-'
/** The longest opening of a comment, with the blanks behind it. */
const LEAD = 60
const MOST = 1000

/** How a comment opens right before what it says, in which language, and how it ends. */
const OPENINGS: readonly (readonly [open: RegExp, close: string, language: Comment['language']])[] = [
  [/<!--\s{0,20}$/, '-->', 'html'],
  [/\{\{[~-]?\s?!--\s{0,20}$/, '--', 'template'],
  [/\{\{[~-]?\s?!\s{0,20}$/, '}}', 'template'],
  [/\{\{-?\s?\/\*\s{0,20}$/, '*/', 'template'],
  [/\{#-?\s{0,20}$/, '#}', 'template'],
  [/<%-?#\s{0,20}$/, '%>', 'template'],
  [/<#--\s{0,20}$/, '-->', 'template'],
  [/\{%-?\s{0,5}comment\s{0,5}-?%\}\s{0,20}$/, '{%', 'template'],
  [/\{%-?\s{0,5}#\s{0,20}$/, '%}', 'template'],
  [/(?:^|\n) {0,3}\[[^\]\n]{0,20}\]:[ #]{1,4}[("'] {0,20}$/, '\n', 'markdown'],
]

/**
 * The comments of a source that speak to cx-lint, and words that would if they were in a comment: those stand at the
 * beginning of a line, where somebody who knows linters of code writes them. Costs one search in a text without any.
 *
 * @param source decoded, its template tags and markup still there
 */
export function commentsIn(source: Passage): Comment[] {
  const { text } = source
  const comments: Comment[] = []
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + MARK.length)) {
    const lead = text.slice(Math.max(0, at - LEAD), at)
    const found = inComment(text, at, lead) ?? atLineStart(text, at, lead)
    if (!found) continue
    const { start, end, language } = found
    comments.push({ text: found.says, language, at: sourceOf(source, { start, end }) })
    at = Math.max(at, end - MARK.length)
  }
  return comments
}

interface Found {
  readonly start: number
  readonly end: number
  readonly says: string
  readonly language: Comment['language']
}

function inComment(text: string, at: number, lead: string): Found | undefined {
  for (const [open, close, language] of OPENINGS) {
    const opening = open.exec(lead)
    if (!opening) continue
    const room = text.slice(at, at + MOST)
    const length = room.indexOf(close)
    const inside = length < 0 ? /^[^\n]*/.exec(room)![0] : room.slice(0, length)
    // A reason may hold two dashes, which end a comment of Handlebars only before its braces.
    const whole = close === '--' ? (upTo(room, '--}}') ?? upTo(room, '--~}}') ?? inside) : inside
    const says = whole.replace(/[-~)"']$/, '').trim()
    const end = at + whole.length + (length < 0 ? 0 : close.length)
    return { start: at - opening[0].replace(/^\n/, '').length, end, says, language }
  }
  return undefined
}

function upTo(text: string, close: string): string | undefined {
  const length = text.indexOf(close)
  return length < 0 ? undefined : text.slice(0, length)
}

function atLineStart(text: string, at: number, lead: string): Found | undefined {
  const line = lead.slice(lead.lastIndexOf('\n') + 1)
  if (line.length === LEAD || !/^[\s#/*;%-]{0,20}$/.test(line)) return undefined
  const says = /^[^\n]*/.exec(text.slice(at, at + MOST))![0].trim()
  // A sentence about directives is no directive.
  if (!/^cx-lint-(?:disable|enable)(?:-[\w-]{0,20})?(?:\s|$)/.test(says)) return undefined
  return { start: at, end: at + says.length, says, language: 'none' }
}
