import { type HeaderRole, headerNames } from './header-words.ts'
import { isBlank, type Row } from './row.ts'
import { withoutTail } from './tail.ts'

/** The lines of `From:`, `Sent:`, `To:`, `Subject:` above a quoted or forwarded mail. */
export interface HeaderBlock {
  /** The row behind the block. */
  readonly end: number
  readonly values: ReadonlyMap<HeaderRole, string>
}

const LINE = /^[\s*_>]{0,6}([^\s:：*_>][^:：]{0,28}?)\s?[*_]{0,2}\s?[:：](?:[\s*_]|$)[\s*_]{0,4}/u
const NAME = /^[\p{L}\p{M}'’.-]{1,20}(?: [\p{L}\p{M}'’.-]{1,20}){0,2}$/u
/** Lines without a name that may stand between the named ones: a folded value. */
const MOST_FOLDS = 4
const MOST_ROWS = 40

interface Named {
  /** Absent for a name we do not know, in yet another language. */
  readonly role?: HeaderRole
  readonly value: string
}

/**
 * Reads a header block that begins at `rows[at]`; undefined when there is none.
 *
 * Three known lines make a block, or two when one of them is a sender or a date. Behind a separator three lines of
 * any names do when one of them holds an address.
 */
export function headerBlock(rows: readonly Row[], at: number, separated = false): HeaderBlock | undefined {
  const first = named(rows[at]!.text)
  if (!first || first.role === 'other' || (!first.role && !separated)) return undefined
  const block = new Block()
  let end = at
  for (let i = at; i < Math.min(rows.length, at + MOST_ROWS); i++) {
    const row = rows[i]!
    if (row.marks !== rows[at]!.marks) break
    const next = rows[i + 1] && named(rows[i + 1]!.text)
    if (isBlank(row)) {
      if (block.known >= 3 || !next?.role) break
      continue
    }
    const line = named(row.text)
    const counts = line && (line.role || separated || next?.role || line.value.includes('@'))
    if (counts) block.add(line)
    else if (!block.fold(row.text, next?.role !== undefined)) break
    end = i + 1
  }
  return block.complete(separated) ? { end, values: block.values } : undefined
}

class Block {
  readonly values = new Map<HeaderRole, string>()
  readonly #roles = new Set<HeaderRole>()
  #last: HeaderRole = 'other'
  #lines = 0
  #folds = 0
  #addressed = false

  /** Different known roles so far. */
  get known(): number {
    return this.#roles.size
  }

  add({ role, value }: Named): void {
    this.#lines++
    this.#folds = 0
    this.#addressed ||= value.includes('@')
    this.#last = role ?? 'other'
    if (role && role !== 'other') this.#roles.add(role)
    if (role && !this.values.has(role)) this.values.set(role, value)
  }

  /** Takes a line without a name as a part of the value above; false when it cannot be one. */
  fold(text: string, headerFollows: boolean): boolean {
    const value = this.values.get(this.#last) ?? ''
    if (++this.#folds > MOST_FOLDS || !(headerFollows || continues(text, this.#last, value))) return false
    this.values.set(this.#last, `${value} ${text.trim()}`.trim())
    return true
  }

  complete(separated: boolean): boolean {
    const sent = this.#roles.has('from') || this.#roles.has('date')
    if (separated)
      return this.known >= 3 || (this.#lines >= 3 && this.#addressed) || (this.known >= 2 && sent)
    // Prose has such lines too: from here to there.
    if (this.known >= 3) return this.#roles.has('from') || this.#addressed
    const both = this.#roles.has('from') && this.#roles.has('date')
    return this.known >= 2 && sent && (both || this.#addressed)
  }
}

/** A line without a name goes on with the value above when it is indented or the value is still open. */
function continues(text: string, role: HeaderRole, value: string): boolean {
  if (/^\s/.test(text) || value === '') return true
  if (role === 'to' || role === 'cc') return /[,;]$/.test(value) || holdsAddress(text)
  return role === 'from' && /^\s*[<[(]?[^\s@]+@[^\s@]+[>\])]?\s*$/.test(text)
}

function named(text: string): Named | undefined {
  if (text.length > 2000 || !(text.includes(':') || text.includes('：'))) return undefined
  const match = LINE.exec(text)
  if (!match) return undefined
  const name = match[1]!.trim()
  const value = withoutTail(text.slice(match[0].length), '*_ \t').trim()
  const role = headerNames().get(name.toLowerCase())
  if (role) return { role, value }
  return NAME.test(name) ? { value } : undefined
}

/** An address at the beginning, or in angle brackets after a name. */
function holdsAddress(text: string): boolean {
  if (text.split(' ', 1)[0]!.includes('@')) return true
  const open = text.indexOf('<')
  if (open < 0 || open > 60) return false
  const at = text.indexOf('@', open)
  const close = text.indexOf('>', open)
  return at >= 0 && (close < 0 || at < close)
}
