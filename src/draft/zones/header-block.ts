import { HEADER_NAMES, type HeaderRole } from './header-words.ts'
import { isBlank, type Row } from './row.ts'

/** The lines of `From:`, `Sent:`, `To:`, `Subject:` above a quoted or forwarded mail. */
export interface HeaderBlock {
  /** The row behind the block. */
  readonly end: number
  readonly values: ReadonlyMap<HeaderRole, string>
}

const LINE = /^[\s*_>]{0,6}([^\s:：*_>][^:：]{0,28}?)\s?[*_]{0,2}\s?[:：](?:[\s*_]|$)[\s*_]{0,4}/u
/** Lines without a name that may stand between the named ones: a folded value. */
const MOST_FOLDS = 4

/**
 * Reads a header block that begins at `rows[at]`; undefined when there is none.
 *
 * Three named lines make a block, or two when one of them is a sender and the other a date.
 */
export function headerBlock(rows: readonly Row[], at: number): HeaderBlock | undefined {
  const first = headerLine(rows[at]!.text)
  if (!first || first.role === 'other') return undefined
  const values = new Map<HeaderRole, string>()
  const roles = new Set<HeaderRole>()
  let named = 0
  let folds = 0
  let last: HeaderRole | undefined
  let end = at
  for (let i = at; i < rows.length && i < at + 40; i++) {
    const row = rows[i]!
    if (row.marks !== rows[at]!.marks) break
    if (isBlank(row)) {
      if (enough(roles, named)) break
      if (i > at && (i + 1 >= rows.length || !headerLine(rows[i + 1]!.text))) break
      continue
    }
    const line = headerLine(row.text)
    if (line) {
      named++
      folds = 0
      roles.add(line.role)
      if (!values.has(line.role)) values.set(line.role, line.value)
      last = line.role
    } else {
      if (++folds > MOST_FOLDS || !last || !continues(row, last, values)) break
      values.set(last, `${values.get(last) ?? ''} ${row.text.trim()}`.trim())
    }
    end = i + 1
  }
  return enough(roles, named) ? { end, values } : undefined
}

function enough(roles: ReadonlySet<HeaderRole>, named: number): boolean {
  const known = roles.size - (roles.has('other') ? 1 : 0)
  if (known >= 3) return true
  return named >= 2 && known >= 2 && (roles.has('from') || roles.has('date'))
}

/** A line without a name goes on with the value above when it is indented or the value is still open. */
function continues(row: Row, role: HeaderRole, values: ReadonlyMap<HeaderRole, string>): boolean {
  if (/^\s/.test(row.text)) return true
  const value = values.get(role) ?? ''
  if (value === '') return true
  if (role === 'to' || role === 'cc') return /[,;]$/.test(value) || /^[^\s]*@|^.{0,60}<[^>]*@/.test(row.text)
  return role === 'from' && /^\s*[<[(]?[^\s@]+@[^\s@]+[>\])]?\s*$/.test(row.text)
}

function headerLine(text: string): { role: HeaderRole; value: string } | undefined {
  if (text.length > 2000) return undefined
  const match = LINE.exec(text)
  if (!match) return undefined
  const role = HEADER_NAMES.get(match[1]!.trim().toLowerCase())
  return (
    role && {
      role,
      value: text
        .slice(match[0].length)
        .replace(/[*_\s]+$/, '')
        .trim(),
    }
  )
}
