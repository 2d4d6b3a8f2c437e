import type { Part } from '../draft.ts'
import type { Entity } from '../mime/entity.ts'
import type { Reading } from '../problems.ts'
import { reportDifference, withTwins } from './alternatives.ts'
import { readAttached, readEncoded } from './attached.ts'
import { type Body, readBody } from './read.ts'
import { REPORT, type Shown } from './shown.ts'
import { textOf } from './text.ts'

/** Reads one text of a mail, or a mail attached to it. */
export async function readShown(shown: Shown, forwards: boolean, reading: Reading): Promise<Body> {
  if (shown.kind === 'mail') return readAttached(shown.entity, 1, reading)
  if (shown.kind === 'encoded-mail') return readEncoded(shown.entity, 1, reading)
  const body = await readEntityText(shown.entity, shown.kind, forwards, reading)
  if (shown.entity.type === REPORT) return { ...body, parts: body.parts.map(asForward), thread: [] }
  if (!shown.twin) return body
  const twin = await readEntityText(shown.twin, 'plain', forwards, reading)
  if (body.parts.length === 0) return twin
  if (shown.kind === 'html') reportDifference(body.parts, twin.parts, reading.problems)
  const comments = [...(twin.comments ?? []), ...(body.comments ?? [])]
  return {
    ...body,
    parts: withTwins(body.parts, twin.parts),
    masks: [...twin.masks, ...body.masks],
    ...(comments.length > 0 && { comments }),
  }
}

/** Reads a text part, markup and all. */
export function readEntityText(
  entity: Entity,
  markup: 'plain' | 'html',
  forwards: boolean,
  reading: Reading,
): Promise<Body> {
  return readBody(textOf(entity, reading), { markup, mail: true, forwards }, reading)
}

function asForward(part: Part): Part {
  return { ...part, zone: 'forward', depth: part.depth + 1 }
}
