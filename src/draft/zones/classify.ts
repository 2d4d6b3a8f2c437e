import type { Zone } from '../draft.ts'
import { type Announced, announcement } from './announcement.ts'
import type { HeaderRole } from './header-words.ts'
import { isBlank, type Row } from './row.ts'

/** A quoted or forwarded mail as its attribution or header block announces it. */
export interface Quoted {
  readonly depth: number
  readonly attribution?: string
  readonly values?: ReadonlyMap<HeaderRole, string>
}

/** Where in the nesting of quotes a run of rows stands. */
interface Level {
  /** Quote marks and containers that have been looked at on the way here. */
  readonly marks: number
  readonly wraps: number
  readonly depth: number
  readonly zone: Zone
}

const OUTERMOST: Level = { marks: 0, wraps: 0, depth: 0, zone: 'own' }

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

  /** Sets zone, depth and mail of all rows. */
  classify(rows: readonly Row[], level: Level = OUTERMOST): void {
    let { depth, zone } = level
    let introduced = false
    for (let i = 0; i < rows.length; ) {
      const row = rows[i]!
      if (row.marks > level.marks) {
        const end = runEnd(rows, i, each => each.marks > level.marks)
        this.#quoted(rows.slice(i, end), { ...level, depth, zone }, introduced)
        i = end
        introduced = false
        continue
      }
      if (row.wraps > level.wraps && !isBlank(row)) {
        const end = runEnd(rows, i, each => each.wraps > level.wraps)
        this.#wrapped(rows.slice(i, end), { ...level, wraps: row.wraps, depth, zone })
        i = end
        continue
      }
      const announced = isBlank(row) ? undefined : announcement(rows, i, level.marks)
      if (!announced) {
        introduced &&= isBlank(row)
        this.#label(row, row.fixed && zone === 'own' ? row.fixed : zone, depth)
        i++
        continue
      }
      const below = this.#announce(rows.slice(i, announced.end), announced, depth)
      // MailMate marks a forwarded mail: its marks say no more than the line above them.
      const last = rows[announced.end - 1]!
      if (announced.forward && last.marks > level.marks)
        for (const each of rows.slice(announced.end)) if (each.marks > level.marks) each.marks--
      i = announced.end
      introduced = announced.marked
      if (introduced) continue
      depth = below
      const handedOn = announced.forward || (this.#forwards && zone === 'own')
      zone = handedOn || zone === 'forward' ? 'forward' : 'quote'
    }
  }

  /**
   * A run of marked rows. Apple Mail puts the attribution behind the first marks, where it tells of the very mail
   * that the marks quote, unless a line above them has told that already.
   */
  #quoted(rows: readonly Row[], { marks, wraps, depth, zone }: Level, introduced: boolean): void {
    const below = this.#below(depth)
    const level: Level = { marks: marks + 1, wraps, depth: below, zone: zone === 'forward' ? zone : 'quote' }
    const first = rows.findIndex(row => !isBlank(row))
    const told =
      !introduced && first >= 0 && rows[first]!.marks === level.marks
        ? announcement(rows, first, level.marks)
        : undefined
    if (told && !told.marked) {
      this.#announce(rows.slice(0, told.end), told, depth)
      this.classify(rows.slice(told.end), level)
      return
    }
    if (this.#open[below] === undefined) this.#begin({ depth: below })
    this.classify(rows, level)
  }

  /** A container of a quoted mail: even when no line announces the mail, its words are not the writer's. */
  #wrapped(rows: readonly Row[], level: Level): void {
    const first = rows.find(row => !isBlank(row))
    const told = first && (first.marks > level.marks || announcement(rows, rows.indexOf(first), level.marks))
    if (told) {
      this.classify(rows, level)
      return
    }
    const below = this.#begin({ depth: this.#below(level.depth) })
    const handedOn = level.zone === 'forward' || (this.#forwards && level.zone === 'own')
    this.classify(rows, { ...level, depth: below, zone: handedOn ? 'forward' : 'quote' })
  }

  #announce(rows: readonly Row[], { quoted }: Announced, depth: number): number {
    const below = this.#begin({ ...quoted, depth: this.#below(depth) })
    for (const row of rows) this.#label(row, 'attribution', below)
    return below
  }

  #begin(mail: Quoted): number {
    this.#open[mail.depth] = this.mails.length
    this.mails.push(mail)
    return mail.depth
  }

  #below(depth: number): number {
    return Math.min(depth + 1, this.#deepest)
  }

  #label(row: Row, zone: Zone, depth: number): void {
    row.zone = zone
    row.depth = depth
    row.mail = depth > 0 ? (this.#open[depth] ?? -1) : -1
  }
}

/** The end of the run of rows that are `inside`; blank rows between two such rows belong to it. */
function runEnd(rows: readonly Row[], at: number, inside: (row: Row) => boolean): number {
  let end = at
  for (let i = at; i < rows.length; i++) {
    if (inside(rows[i]!)) end = i + 1
    else if (!isBlank(rows[i]!)) break
  }
  return end
}
