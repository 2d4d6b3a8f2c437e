import { cut, type Passage, type Span } from '../text/index.ts'
import type { RawHeader } from './envelope.ts'

/** The envelope that stands above a text between two lines of dashes. */
export interface FrontMatter {
  readonly headers: readonly RawHeader[]
  /** Where the text begins, in units. */
  readonly end: number
}

const KNOWN = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
])
const ALIASES: Record<string, string> = { replyto: 'reply-to', reply_to: 'reply-to' }
const FENCE = /^---[ \t]*(?:\n|$)/
const KEY = /^([\w-]{1,60})[ \t]{0,20}:[ \t]{0,20}/
/** Lines of front matter; a longer one is text between rules. */
const MOST_LINES = 400

/**
 * Reads the YAML front matter of a text: a hand parser for what an envelope needs, with places. Values may be
 * plain, quoted, lists in brackets or lists of `- ` lines, or go on in indented lines.
 */
export function frontMatter(passage: Passage): FrontMatter | undefined {
  const { text } = passage
  const lead = text.startsWith('\ufeff') ? 1 : 0
  const opening = FENCE.exec(text.slice(lead, lead + 200))
  if (!opening) return undefined
  const values = new Map<string, Span[]>()
  let current: Span[] | undefined
  let at = lead + opening[0].length
  for (let count = 0; at < text.length && count < MOST_LINES; count++) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const line = text.slice(at, end)
    const next = Math.min(end + 1, text.length)
    if (/^(?:---|\.\.\.)[ \t]*$/.test(line)) {
      if (values.size === 0) return undefined
      return { headers: headersOf(passage, values), end: next }
    }
    const key = KEY.exec(line)
    if (key) {
      current = []
      values.set(key[1]!.toLowerCase(), current)
      pushValue(current, text, at + key[0].length, end)
    } else if (/^[ \t]+\S|^-[ \t]/.test(line) && current) {
      const dash = /^[ \t]*(?:-[ \t]+)?/.exec(line)![0].length
      pushValue(current, text, at + dash, end)
    } else if (line.trim() !== '' && !line.startsWith('#')) return undefined
    at = next
  }
  return undefined
}

/** Adds the value in `[from, to)` without its quotes, brackets and comment. */
function pushValue(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (end > start && /\s/.test(text[end - 1]!)) end--
  const quote = text[start]
  const close = quote === '"' || quote === "'" ? text.lastIndexOf(quote, end - 1) : -1
  if (close > start) {
    spans.push({ start: start + 1, end: close })
    return
  }
  const comment = text.slice(start, end).search(/(?:^|\s)#(?:\s|$)/)
  if (comment >= 0) end = start + comment
  if (text[start] === '[' && text[end - 1] === ']') {
    start++
    end--
    for (const item of text.slice(start, end).matchAll(/"[^"]*"|'[^']*'|[^,'"]+/g))
      pushValue(spans, text, start + item.index + leading(item[0]), start + item.index + item[0].length)
    return
  }
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (end > start && !/^[|>][+-]?$/.test(text.slice(start, end))) spans.push({ start, end })
}

function leading(text: string): number {
  return text.length - text.trimStart().length
}

function headersOf(passage: Passage, values: ReadonlyMap<string, readonly Span[]>): RawHeader[] {
  const headers: RawHeader[] = []
  for (const [written, spans] of values) {
    const key = ALIASES[written] ?? written
    if (!KNOWN.has(key)) continue
    for (const span of spans) headers.push({ key, value: () => cut(passage, span) })
  }
  return headers
}
