import { compose, Derivation, type Derived, type Passage, type Span } from '../../text/index.ts'
import { flowValues } from './flow.ts'
import type { Value } from './json.ts'
import { closing, single, unescaped } from './quoted.ts'

const KEY =
  /^([ \t]{0,200}(?:-[ \t]{1,20}){0,3})(?:([\w.-]{1,80})|"([^"\n]{1,80})"|'([^'\n]{1,80})')[ \t]{0,20}:(?:[ \t]{1,200}|$)/
/** An anchor and a tag before a value. */
const PROPERTIES = /^(?:[&!][^\s,[\]{}]{0,80}[ \t]{1,20}){0,2}(?:[&!][^\s,[\]{}]{0,80}[ \t]{0,20}$)?/
const BLOCK = /^[|>][+\-\d]{0,2}[ \t]{0,20}(?:#.{0,200})?$/

/** An item of a list that has no name of its own. */
const ITEM = /^[ \t]{0,200}-[ \t]{1,20}(?=[^\s#-])/
/** A collection in brackets, but no template tag. */
const COLLECTION = /^(?:\[|\{(?![{%#]))/
const ALIAS = /^\*([^\s#,[\]{}]+)[ \t]*(?:#.*)?$/
const ANCHOR = /&([^\s,[\]{}]{1,80})/
const NOTHING_MORE = /^[ \t]{0,200}(?:#|$)/

/**
 * The string values of a YAML text with their names, in order: plain, quoted, blocks (`|`, `>`), collections in
 * brackets, and what an alias repeats; items of a list stand under its name. A hand parser for what macro files hold.
 *
 * @param unread is told of values that are not read: aliases of what is no text, and what does not close
 */
export function* yamlValues(
  source: Passage,
  unread: (at: Span, key: string) => void = () => {},
): Generator<Value> {
  const { text } = source
  const anchors = new Map<string, Passage>()
  let list = { key: '', indent: 0 }
  let vain = 0
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at)
    const entry = entryAt(text.slice(at, Math.min(end, at + 600)), list)
    if (!entry) {
      at = end + 1
      continue
    }
    const { key, indent } = entry
    const from = at + entry.length
    const properties = PROPERTIES.exec(text.slice(from, end))![0]
    const start = from + properties.length
    const rest = text.slice(start, end)
    if (entry.named) list = { key: rest.trim() === '' ? key : '', indent }
    const repeated = anchors.get(ALIAS.exec(rest)?.[1] ?? '')
    // Brackets that do not close are looked through in vain, so not again and again.
    const flow = vain < text.length && COLLECTION.test(rest) ? flowValues(text, start, key) : undefined
    if (flow && !flow.values) vain += flow.next - start
    if (repeated) {
      yield { key, passage: repeated }
      at = end + 1
      continue
    }
    if (flow?.values && NOTHING_MORE.test(text.slice(flow.next, lineEnd(text, flow.next)))) {
      for (const each of flow.values) yield { key: each.key, passage: compose(source, each.value) }
      at = lineEnd(text, flow.next) + 1
      continue
    }
    const { value, next } = valueAt(text, start, end, indent)
    if (value ? next > text.length + 1 : /\S/.test(rest)) unread({ start: from, end }, key)
    if (value) {
      const passage = compose(source, value)
      const anchor = ANCHOR.exec(properties)?.[1]
      if (anchor) anchors.set(anchor, passage)
      yield { key, passage }
    }
    at = next
  }
}

/** The beginning of a line that holds a value: its name, or that of the list it is an item of. */
function entryAt(
  line: string,
  list: { readonly key: string; readonly indent: number },
): { key: string; indent: number; length: number; named: boolean } | undefined {
  const match = KEY.exec(line)
  if (match) {
    const key = (match[2] ?? match[3] ?? match[4])!.toLowerCase()
    return { key, indent: match[1]!.length, length: match[0].length, named: true }
  }
  const item = ITEM.exec(line)
  if (!item) return undefined
  const indent = line.search(/\S/)
  return { key: indent < list.indent ? '' : list.key, indent, length: item[0].length, named: false }
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

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  return found < 0 ? text.length : found
}
