import type { Entity, Source, Sources } from '../draft/index.ts'
import type { Place } from './place.ts'

/** New words at a place of the file as it was. */
export interface Change extends Place {
  readonly with: string
}

/** Characters of a line of quoted-printable; a longer one is only kept where it was. */
const MOST = 76

/**
 * True when the changed file says what the old one did, with the new words at their places and nothing else: the
 * same MIME tree, zones and template tags. Blanks count only where the markup shows them all.
 */
export function saysSo(before: Sources, after: Sources, changes: readonly Change[]): boolean {
  if (before.texts.length !== after.texts.length) return false
  if (before.mails.map(shape).join() !== after.mails.map(shape).join()) return false
  return before.texts.every((old, i) =>
    sameText(
      old,
      after.texts[i]!,
      changes.filter(({ text }) => text === i),
    ),
  )
}

/** The MIME tree below an entity, as far as a reader's view of it goes. */
function shape({ type, transfer, parameters, fields, children }: Entity): string {
  const own = [type, transfer, parameters.get('charset'), parameters.get('boundary'), fields.length].join(';')
  return `${own}(${children.map(shape).join()})`
}

function sameText(old: Source, now: Source, changes: readonly Change[]): boolean {
  if (old.markup !== now.markup || old.tags !== now.tags || old.parts.length !== now.parts.length)
    return false
  if (now.problems.length > old.problems.length) return false
  const loose = old.markup === 'html' || old.markup === 'markdown'
  return old.parts.every((part, i) => {
    const other = now.parts[i]!
    if (part.zone !== other.zone || part.depth !== other.depth) return false
    const change = changes.find(each => each.part === i)
    if (!change) return part.passage.text === other.passage.text
    const { start, end } = change.span
    const { text } = part.passage
    const wanted = text.slice(0, start) + change.with + text.slice(end)
    return loose ? blanksAside(wanted) === blanksAside(other.passage.text) : wanted === other.passage.text
  })
}

function blanksAside(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** True when nothing outside of the text changed, and no line of its quoted-printable grew beyond the limit. */
export function staysInside(
  file: Uint8Array,
  out: Uint8Array,
  { start, end, around, field }: Source,
): boolean {
  const tail = file.length - end
  const newEnd = out.length - tail
  if (newEnd < start || !same(file, out, 0, 0, start) || !same(file, out, end, newEnd, tail)) return false
  if (field || around.at(-1)?.transfer !== 'quoted-printable') return true
  return longestLine(out, start, newEnd) <= Math.max(MOST, longestLine(file, start, end))
}

function same(a: Uint8Array, b: Uint8Array, at: number, bt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[at + i] !== b[bt + i]) return false
  return true
}

function longestLine(data: Uint8Array, start: number, end: number): number {
  let longest = 0
  for (let at = start, from = start; at <= end; at++) {
    if (at < end && data[at] !== 10 && data[at] !== 13) continue
    longest = Math.max(longest, at - from)
    from = at + 1
  }
  return longest
}
