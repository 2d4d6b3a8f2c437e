import type { Bytes, Lines } from '../text/index.ts'
import type { Directive } from './directive.ts'

/** What one name of a directive covers. */
export interface Cover {
  readonly directive: Directive
  /** A rule or group; undefined for all. */
  readonly name?: string
  /** True for a place that it covers; what has no place is covered by a whole file only. */
  holds(at: Bytes | undefined): boolean
}

/** No person writes more into one file; each further one would cost time for every finding. */
const most = 2000
/** Empty lines that may lie between a comment and the line it is about. */
const mostEmpty = 10

interface Covers {
  readonly covers: readonly Cover[]
  /** Ends that end nothing. */
  readonly loose: readonly Directive[]
  /** The directive from which on nothing was read, as there are too many. */
  readonly tooMany?: Directive
}

/** What the directives of a file cover, name by name. */
export function coversOf(directives: readonly Directive[], lines: Lines): Covers {
  const covers: Cover[] = []
  const loose: Directive[] = []
  for (const [i, directive] of directives.entries()) {
    if (covers.length + loose.length >= most) return { covers, loose, tooMany: directive }
    if (directive.reach === 'enable') {
      if (!endsAny(directive, directives, i)) loose.push(directive)
      continue
    }
    const names = directive.names.length > 0 ? directive.names : [undefined]
    for (const name of names) {
      const holds = reachOf(directive, () => endOf(name, directives, i), lines)
      covers.push(name === undefined ? { directive, holds } : { directive, name, holds })
    }
  }
  return { covers, loose }
}

function reachOf({ reach, at }: Directive, blockEnd: () => number, lines: Lines): Cover['holds'] {
  if (reach === 'file' || !at) return () => true
  if (reach === 'block') {
    const end = blockEnd()
    return place => place !== undefined && place.start >= at.start && place.start < end
  }
  const to = lines.line(at.end)
  if (reach === 'line') return place => within(place, lines.line(at.start), to, lines)
  const next = nextWritten(lines, to)
  return place => within(place, next, next, lines)
}

function within(place: Bytes | undefined, from: number, to: number, lines: Lines): boolean {
  if (!place) return false
  const line = lines.line(place.start)
  return line >= from && line <= to
}

/** The next line with words: Markdown wants an empty one between a comment and a paragraph. */
function nextWritten(lines: Lines, line: number): number {
  const last = Math.min(lines.count, line + 1 + mostEmpty)
  let next = line + 1
  while (next < last && lines.text(next).trim() === '') next++
  return next
}

/** Where what directive `i` switched off is switched on again, in bytes. */
function endOf(name: string | undefined, directives: readonly Directive[], i: number): number {
  for (let next = i + 1; next < directives.length; next++) {
    const directive = directives[next]!
    if (directive.reach === 'enable' && ends(directive, name)) return directive.at?.start ?? 0
  }
  return Number.POSITIVE_INFINITY
}

/** An end without names ends all; an end with names ends those, also within a directive for all. */
function ends(enable: Directive, name: string | undefined): boolean {
  return enable.names.length === 0 || name === undefined || enable.names.includes(name)
}

function endsAny(enable: Directive, directives: readonly Directive[], i: number): boolean {
  for (let before = 0; before < i; before++) {
    const { reach, names } = directives[before]!
    if (reach === 'block' && (names.length === 0 || names.some(name => ends(enable, name)))) return true
  }
  return false
}
