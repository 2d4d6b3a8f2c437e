import { didYouMean } from '../config/index.ts'
import type { Label } from '../rule/index.ts'
import { labels } from './labels.ts'
import type { Envelope, Mark, Row } from './row.ts'

/** What is wrong with a row; caught here, told by the reader of the file. */
class Fault extends Error {}

/** Checks one row. A key that is null counts as absent. Gives the row, or what is wrong with it. */
export function checkRow(data: unknown, place: string): Row | string {
  try {
    return rowFrom(data, place)
  } catch (error) {
    if (error instanceof Fault) return error.message
    throw error
  }
}

function rowFrom(data: unknown, place: string): Row {
  if (!isObject(data)) throw new Fault('a row is an object, such as {"id": …, "text": …, "gold": []}')
  const id = typeof data.id === 'number' ? String(data.id) : data.id
  if (typeof id !== 'string' || id === '') throw new Fault('a row needs an "id"')
  const text = stringOf(data, 'text')
  const file = stringOf(data, 'file')
  if (text === undefined && file === undefined)
    throw new Fault('a row needs a "text" (a sentence) or a "file" (a draft)')
  if (text !== undefined && file !== undefined)
    throw new Fault('a row has either a "text" or a "file", not both')
  const context = stringOf(data, 'context')
  const parent = parentIn(data)
  if (typeof parent === 'string' && context !== undefined)
    throw new Fault('the "parent" file brings its own words; leave out "context" or give the envelope only')
  if (!Array.isArray(data.gold)) throw new Fault('a row needs "gold", a list of marks; [] when all is well')
  const judge = isAbsent(data.judge) ? undefined : [data.judge].flat().map(group => labelOf(group, '"judge"'))
  return {
    id,
    place,
    ...(text !== undefined && { text }),
    ...(file !== undefined && { file }),
    ...(context !== undefined && { context }),
    ...(parent !== undefined && { parent }),
    ...(judge && { judge }),
    gold: data.gold.map((mark, index) => markFrom(mark, `mark ${index + 1}`, file !== undefined)),
  }
}

function markFrom(data: unknown, which: string, needsQuote: boolean): Mark {
  if (!isObject(data))
    throw new Fault(`${which} is no object such as {"group": …, "strength": 2, "quote": …}`)
  const group = labelOf(data.group, which)
  const { strength } = data
  if (strength !== 1 && strength !== 2)
    throw new Fault(
      `${which} has the strength ${JSON.stringify(strength)}; it is 2 (must be found) or 1 (debatable), and what is fine has no mark`,
    )
  const quote = stringOf(data, 'quote') ?? ''
  if (needsQuote && !quote.trim())
    throw new Fault(`${which} needs a "quote": the words in the draft, or the name of a header`)
  return { group, strength, quote }
}

function labelOf(group: unknown, where: string): Label {
  const known = labels.find(label => label === group)
  if (known) return known
  const hint = typeof group === 'string' ? didYouMean(group, labels) : undefined
  throw new Fault(
    `${where} names the group ${JSON.stringify(group)}, which is none. ${hint ?? `It is one of ${labels.join(', ')}.`}`,
  )
}

function parentIn({ parent }: Record<string, unknown>): string | Envelope | undefined {
  if (isAbsent(parent)) return undefined
  if (typeof parent === 'string') return parent
  if (!isObject(parent))
    throw new Fault('"parent" is the envelope of the answered mail, {"from": …, "to": […]}, or its file')
  const headers = Object.entries(parent).filter(([, value]) => !isAbsent(value))
  for (const [name, value] of headers)
    if (![value].flat().every(entry => typeof entry === 'string'))
      throw new Fault(`"parent": "${name}" is a text or a list of texts`)
  return Object.fromEntries(headers) as Envelope
}

function stringOf(data: Record<string, unknown>, key: string): string | undefined {
  const value = data[key]
  if (isAbsent(value)) return undefined
  if (typeof value !== 'string') throw new Fault(`"${key}" is no text`)
  return value
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
