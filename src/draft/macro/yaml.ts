import { compose, Derivation, type Derived, type Passage, type Span } from '../../text/index.ts'
import type { Value } from './json.ts'
import { unescaped } from './quoted.ts'

const KEY =
  /^([ \t]{0,200}(?:-[ \t]{1,20}){0,3})(?:([\w.-]{1,80})|"([^"\n]{1,80})"|'([^'\n]{1,80})')[ \t]{0,20}:(?:[ \t]{1,200}|$)/
/** An anchor and a tag before a value. */
const PROPERTIES = /^(?:[&!][^\s,[\]{}]{0,80}[ \t]{1,20}){0,2}(?:[&!][^\s,[\]{}]{0,80}[ \t]{0,20}$)?/
const BLOCK = /^[|>][+\-\d]{0,2}[ \t]{0,20}(?:#.{0,200})?$/

/**
 * The string values of a YAML text with their names, in order: plain, quoted, and blocks (`|`, `>`). A hand parser
 * for what macro files hold.
 *
 * @param unread is told of values that are not read: collections in brackets, aliases, and quotes without an end
 */
export function* yamlValues(
  source: Passage,
  unread: (at: Span, key: string) => void = () => {},
): Generator<Value> {
  const { text } = source
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at)
    const match = KEY.exec(text.slice(at, Math.min(end, at + 600)))
    if (!match) {
      at = end + 1
      continue
    }
    const key = (match[2] ?? match[3] ?? match[4])!.toLowerCase()
    const from = at + match[0].length
    const start = from + PROPERTIES.exec(text.slice(from, end))![0].length
    const { value, next } = valueAt(text, start, end, match[1]!.length)
    if (value ? next > text.length + 1 : /\S/.test(text.slice(start, end))) unread({ start: from, end }, key)
    if (value) yield { key, passage: compose(source, value) }
    at = next
  }
}

function valueAt(
  text: string,
  start: number,
  end: number,
  indent: number,
): { value?: Derived; next: number } {
  const first = text.slice(start, end).trim()
  if (BLOCK.test(first)) return block(text, end + 1, indent)
  if (first === '' || /^[[{&*!]/.test(first)) return { next: end + 1 }
  const quote = first[0]!
  if (quote === '"' || quote === "'") {
    const from = text.indexOf(quote, start) + 1
    const close = closing(text, from, quote)
    const value = quote === '"' ? unescaped(text, from, close) : single(text, from, close)
    return { value, next: close === text.length ? text.length + 2 : lineEnd(text, close) + 1 }
  }
  return plain(text, start, end, indent)
}

/** A block scalar: the lines below that are indented deeper, without the indent of the first. */
function block(text: string, start: number, indent: number): { value: Derived; next: number } {
  const out = new Derivation()
  let depth = -1
  let at = start
  while (at < text.length) {
    const end = lineEnd(text, at)
    const line = text.slice(at, end)
    const blanks = line.length - line.trimStart().length
    if (line.trim() !== '') {
      if (blanks <= indent && !(indent === 0 && blanks > 0)) break
      if (depth < 0) depth = blanks
      const from = at + Math.min(depth, blanks)
      out.copy(text.slice(from, end), from)
    }
    if (end < text.length) out.copy('\n', end)
    at = end + 1
  }
  return { value: out.done(), next: at }
}

/** A plain scalar: to the end of its line, and over lines that are indented deeper and begin no other value. */
function plain(text: string, start: number, end: number, indent: number): { value: Derived; next: number } {
  const out = new Derivation()
  const comment = text.slice(start, end).search(/\s#/)
  out.copy(text.slice(start, comment < 0 ? end : start + comment), start)
  let next = end + 1
  while (next < text.length) {
    const stop = lineEnd(text, next)
    const line = text.slice(next, stop)
    const blanks = line.length - line.trimStart().length
    if (blanks <= indent || line.trim() === '' || KEY.test(line.slice(0, 600)) || /^\s*-\s/.test(line)) break
    out.copy('\n', next - 1)
    out.copy(line.slice(blanks), next + blanks)
    next = stop + 1
  }
  return { value: out.done(), next }
}

function single(text: string, start: number, end: number): Derived {
  const out = new Derivation(end - start)
  let from = start
  for (let at = text.indexOf("''", from); at >= 0 && at < end; at = text.indexOf("''", from)) {
    out.copy(text.slice(from, at), from)
    out.atom("'", at, at + 2)
    from = at + 2
  }
  out.copy(text.slice(from, end), from)
  return out.done()
}

/** Where the quote that begins before `from` closes; the end of the text when nothing closes it. */
function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++
      else return at
    }
  }
  return text.length
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 ? text.length : found
}
