import type { Row } from './row.ts'

/** Reads a file named by a row, as bytes; the caller knows where the rows came from. It throws what people can read. */
export type Load = (path: string) => Promise<Uint8Array>

/**
 * The answered mail of a row as a mail file: the file that is named, or one made of the envelope and of the words
 * that the customer wrote before. Undefined when the row has none.
 */
export async function parentOf({ parent, context }: Row, load: Load): Promise<Uint8Array | undefined> {
  if (typeof parent === 'string') return load(parent)
  if (parent === undefined && context === undefined) return undefined
  const lines = Object.entries(parent ?? {})
    .map(([name, value]) => [name, oneLine([value].flat().join(', '))] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${oneLine(name)}: ${value}\n`)
  return new TextEncoder().encode(`${lines.join('')}${utf8}\n${context ?? ''}\n`)
}

/** The words come from JSON, so we know how they are written; nobody needs to guess. */
const utf8 = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n'

/** A line break in an address would begin a header of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
