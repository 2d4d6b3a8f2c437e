import type { Zone } from '../draft.ts'
import { type Attribution, attribution, quoteFollows } from './attribution.ts'
import { headerBlock } from './header-block.ts'
import type { HeaderRole } from './header-words.ts'
import { isBlank, type Row } from './row.ts'
import { announces, isRule } from './separator.ts'

/** A quoted or forwarded mail as its attribution or header block announces it. */
export interface Quoted {
  readonly depth: number
  readonly attribution?: string
  readonly values?: ReadonlyMap<HeaderRole, string>
}

interface Announced {
  /** The row behind the lines that announce. */
  readonly end: number
  readonly forward: boolean
  /** Only the marked lines below are quoted, not everything. */
  readonly marked: boolean
  readonly quoted: Omit<Quoted, 'depth'>
}

/** Finds out whose words each row holds. */
export class Classifier {
  readonly mails: Quoted[] = []
  /** The mail that is being quoted at each depth. */
  readonly #open: number[] = []
  readonly #deepest: number
  readonly #forwards: boolean

  /**
   * @param deepest levels of quotation that are told apart
   * @param forwards true when the subject says that the mail forwards another
   */
  constructor(deepest: number, forwards: boolean) {
    this.#deepest = deepest
    this.#forwards = forwards
  }

  /** Sets zone, depth and mail of all rows. `level` is how many marks have been looked at on the way here. */
  classify(rows: readonly Row[], level = 0, depth = 0, zone: Zone = 'own'): void {
    for (let i = 0; i < rows.length; ) {
      const row = rows[i]!
      if (row.marks > level) {
        const end = runEnd(rows, i, level)
        this.#quote(rows.slice(i, end), level, depth, zone)
        i = end
        continue
      }
      const announced = isBlank(row) || row.fixed ? undefined : announcement(rows, i, level)
      if (!announced) {
        this.#label(row, row.fixed && zone === 'own' ? row.fixed : zone, depth)
        i++
        continue
      }
      const below = Math.min(depth + 1, this.#deepest)
      this.#open[below] = this.mails.length
      this.mails.push({ ...announced.quoted, depth: below })
      for (; i < announced.end; i++) this.#label(rows[i]!, 'attribution', below)
      if (announced.marked) continue
      depth = below
      const handedOn = announced.forward || (this.#forwards && zone === 'own')
      zone = handedOn || zone === 'forward' ? 'forward' : 'quote'
    }
  }

  #quote(rows: readonly Row[], level: number, depth: number, zone: Zone): void {
    const below = Math.min(depth + 1, this.#deepest)
    if (this.#open[below] === undefined) {
      this.#open[below] = this.mails.length
      this.mails.push({ depth: below })
    }
    this.classify(rows, level + 1, below, zone === 'forward' ? 'forward' : 'quote')
  }

  #label(row: Row, zone: Zone, depth: number): void {
    row.zone = zone
    row.depth = depth
    row.mail = depth > 0 ? (this.#open[depth] ?? -1) : -1
  }
}

/** The end of the rows that are quoted deeper than `level`; single blank lines between them belong to them. */
function runEnd(rows: readonly Row[], at: number, level: number): number {
  let end = at
  for (let i = at; i < rows.length; i++) {
    if (rows[i]!.marks > level) end = i + 1
    else if (!isBlank(rows[i]!)) break
  }
  return end
}

function announcement(rows: readonly Row[], at: number, level: number): Announced | undefined {
  const row = rows[at]!
  const kind = announces(row.text)
  if (kind || isRule(row.text)) {
    let next = at + 1
    while (next < rows.length && isBlank(rows[next]!) && next < at + 4) next++
    const block = next < rows.length ? headerBlock(rows, next) : undefined
    if (block) {
      const marked = rows[next]!.marks > level
      return { end: block.end, forward: kind === 'forward', marked, quoted: { values: block.values } }
    }
    if (kind) return { end: at + 1, forward: kind === 'forward', marked: false, quoted: {} }
    return undefined
  }
  const block = headerBlock(rows, at)
  if (block) return { end: block.end, forward: false, marked: false, quoted: { values: block.values } }
  const found: Attribution | undefined = attribution(rows, at)
  if (!found) return undefined
  const marked = quoteFollows(rows, found.end)
  return { end: found.end, forward: false, marked, quoted: { attribution: found.text } }
}
