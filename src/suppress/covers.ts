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

/** What the directives of a file cover, name by name, and the ends that end nothing. */
export function coversOf(
  directives: readonly Directive[],
  lines: Lines,
): { covers: Cover[]; loose: Directive[] } {
  const covers: Cover[] = []
  const loose: Directive[] = []
  for (const [i, directive] of directives.entries()) {
    if (directive.reach === 'enable') {
      if (!endsAny(directive, directives.slice(0, i))) loose.push(directive)
      continue
    }
    const names = directive.names.length > 0 ? directive.names : [undefined]
    for (const name of names) {
      const holds = reachOf(directive, name, directives.slice(i + 1), lines)
      covers.push(name === undefined ? { directive, holds } : { directive, name, holds })
    }
  }
  return { covers, loose }
}

function reachOf(
  { reach, at }: Directive,
  name: string | undefined,
  later: readonly Directive[],
  lines: Lines,
): Cover['holds'] {
  if (reach === 'file' || !at) return () => true
  if (reach === 'block') {
    const end = later.find(next => next.reach === 'enable' && ends(next, name))?.at?.start ?? Infinity
    return place => place !== undefined && place.start >= at.start && place.start < end
  }
  const from = lines.at(at.start).line
  const to = lines.at(at.end).line
  if (reach === 'line') return place => within(place, from, to, lines)
  const next = nextWritten(lines, to)
  return place => within(place, next, next, lines)
}

function within(place: Bytes | undefined, from: number, to: number, lines: Lines): boolean {
  if (!place) return false
  const { line } = lines.at(place.start)
  return line >= from && line <= to
}

/** The next line with words: Markdown wants an empty one between a comment and a paragraph. */
function nextWritten(lines: Lines, line: number): number {
  let next = line + 1
  while (next < lines.count && lines.text(next).trim() === '') next++
  return next
}

/** An end without names ends all; an end with names ends those, also within a directive for all. */
function ends(enable: Directive, name: string | undefined): boolean {
  return enable.names.length === 0 || name === undefined || enable.names.includes(name)
}

function endsAny(enable: Directive, before: readonly Directive[]): boolean {
  return before.some(
    ({ reach, names }) => reach === 'block' && (names.length === 0 || names.some(name => ends(enable, name))),
  )
}
