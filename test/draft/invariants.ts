import type { Draft, Part } from '../../src/draft/index.ts'
import { type Bytes, type Passage, sourceOf } from '../../src/text/index.ts'
import type { Generated } from './generated.ts'

/** All passages of a draft that point into its file. */
export function passagesOf(draft: Draft): Passage[] {
  const parts: Part[] = [...draft.parts]
  for (const mail of draft.thread) if (!mail.outside) parts.push(...mail.parts)
  const twins = parts.flatMap(part => (part.twin ? [part.twin] : []))
  return [...draft.headers, ...parts, ...twins].map(each => each.passage)
}

/** P1 and P2: a map as long as its text, monotone, and within the file; undefined when all is well. */
export function brokenMap({ text, map }: Passage, size: number): string | undefined {
  const { start, end } = map
  if (start.length !== text.length || end.length !== text.length) return 'P1: map and text differ in length'
  for (let i = 0; i < start.length; i++) {
    if (start[i]! < 0 || end[i]! > size) return `P6: unit ${i} lies outside the file`
    if (start[i]! > end[i]!) return `P2: unit ${i} ends before it begins`
    if (i > 0 && (start[i]! < start[i - 1]! || end[i]! < end[i - 1]!)) return `P2: unit ${i} goes back`
  }
  return undefined
}

/** The first invariant that a draft breaks, in words; undefined when it keeps them all. */
export function brokenInvariant(draft: Draft, size: number): string | undefined {
  for (const passage of passagesOf(draft)) {
    const broken = brokenMap(passage, size)
    if (broken) return broken
    if (passage.text.includes('\r')) return 'a text has a carriage return'
  }
  const { envelope } = draft
  const places: (Bytes | undefined)[] = [
    ...[...envelope.from, ...envelope.to, ...envelope.cc, ...envelope.bcc, ...envelope.replyTo],
    ...draft.headers,
    ...draft.attachments,
    ...draft.links,
    ...draft.masks,
    ...draft.problems,
  ].map(each => each.at)
  for (const at of places)
    if (at && (at.start < 0 || at.end < at.start || at.end > size)) return 'P6: a place lies outside the file'
  return undefined
}

/** P3: every word points at exactly the bytes that it was written with. */
export function misplacedWord({ words }: Generated, draft: Draft): string | undefined {
  for (const { word, at } of words) {
    const passage = passagesOf(draft).find(each => each.text.includes(word))
    if (!passage) return `${word} is lost`
    const start = passage.text.indexOf(word)
    const found = sourceOf(passage, { start, end: start + word.length })
    if (found.start !== at.start || found.end !== at.end)
      return `${word} lies at ${at.start}-${at.end}, not at ${found.start}-${found.end}`
  }
  return undefined
}
