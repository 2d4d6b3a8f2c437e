import { Derivation, type Derived } from '../../text/index.ts'
import { closing, single, unescaped } from './quoted.ts'

/** What stands within brackets. */
export interface Flow {
  /** Absent when the brackets do not close, or hold what this reader does not know, such as an alias. */
  readonly values?: readonly FlowValue[]
  /** Behind the last unit that was looked at. */
  readonly next: number
}

/** A value within brackets and the name that it stands behind; that of the list around it when it has none. */
export interface FlowValue {
  /** Lower case. */
  readonly key: string
  readonly value: Derived
}

/**
 * Reads a YAML collection in brackets, `[a, {text: 'b'}]`, that begins at `at`: the values of all its levels in order.
 *
 * @param key the name of the collection itself
 */
export function flowValues(text: string, at: number, key: string): Flow {
  const values: FlowValue[] = []
  // The names around: of each open bracket, the name that its values stand behind.
  const around: string[] = []
  let name = key
  while (at < text.length) {
    const unit = text[at]!
    if (unit === '[' || unit === '{') {
      around.push(name)
      at++
    } else if (unit === ']' || unit === '}') {
      name = around.pop()!
      at++
      if (around.length === 0) return { values, next: at }
    } else if (unit === ',') {
      name = around.at(-1)!
      at++
    } else if (unit === ' ' || unit === '\n' || unit === '\t') at++
    else if (unit === '#') at = behindLine(text, at)
    else if ('*&!|>'.includes(unit)) return { next: at }
    else {
      const scalar = scalarAt(text, at)
      if (!scalar) return { next: text.length }
      at = scalar.next
      const colon = colonAt(text, at)
      if (colon < 0) values.push({ key: name, value: scalar.value })
      else {
        name = scalar.value.text.trim().toLowerCase()
        at = colon + 1
      }
    }
  }
  return { next: text.length }
}

function behindLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function scalarAt(text: string, at: number): { value: Derived; next: number } | undefined {
  const quote = text[at]
  if (quote === '"' || quote === "'") {
    const end = closing(text, at + 1, quote)
    if (end === text.length) return undefined
    return {
      value: quote === '"' ? unescaped(text, at + 1, end) : single(text, at + 1, end),
      next: end + 1,
    }
  }
  let end = at
  while (end < text.length && !endsPlain(text, end)) end++
  const out = new Derivation(end - at)
  out.copy(text.slice(at, end).trimEnd(), at)
  return { value: out.done(), next: end }
}

/** True where a plain value within brackets ends: at a comma, a bracket, a colon that names it, or a comment. */
function endsPlain(text: string, at: number): boolean {
  const unit = text[at]!
  if (',[]{}'.includes(unit)) return true
  if (unit === ':') return at + 1 === text.length || ' \n\t,[]{}'.includes(text[at + 1]!)
  return unit === '#' && ' \n\t'.includes(text[at - 1]!)
}

/** The colon behind a name; -1 when what stands there is a value. */
function colonAt(text: string, at: number): number {
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t') at++
  return text[at] === ':' ? at : -1
}
