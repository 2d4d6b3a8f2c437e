import type { Part } from '../draft.ts'
import type { Entity } from '../mime/entity.ts'
import type { Reading } from '../problems.ts'
import { onlyIn, reportDifference, Said, withTwins } from './alternatives.ts'
import { readAttached, readEncoded } from './attached.ts'
import { type Body, readBody } from './read.ts'
import { REPORT, type Shown, type ShownText } from './shown.ts'
import { textOf } from './text.ts'

/** Reads one text of a mail, or a mail attached to it. */
export async function readShown(shown: Shown, forwards: boolean, reading: Reading): Promise<Body> {
  if (shown.kind === 'mail') return readAttached(shown.entity, 1, reading)
  if (shown.kind === 'encoded-mail') return readEncoded(shown.entity, 1, reading)
  const body = await readVersions(shown, forwards, reading)
  if (shown.entity.type !== REPORT) return body
  return { ...body, parts: body.parts.map(asForward), thread: [] }
}

/** Reads a text, and what only other versions of it say. */
export async function readVersions(shown: ShownText, forwards: boolean, reading: Reading): Promise<Body> {
  const { twin, others = [] } = shown
  const body = await readEntityText(shown.entity, shown.kind, forwards, reading)
  if (!twin && others.length === 0) return body
  const plain = twin && (await readEntityText(twin, 'plain', forwards, reading))
  if (plain && body.parts.length === 0) return plain
  if (plain && shown.kind === 'html') reportDifference(body.parts, plain.parts, reading.problems)
  const versions = plain ? [plain] : []
  for (const { entity, kind } of others) versions.push(await readEntityText(entity, kind, forwards, reading))
  const said = new Said(body.parts)
  const more: Part[] = []
  for (const { parts } of versions) {
    for (const part of onlyIn(parts, said)) more.push(part)
    said.add(parts)
  }
  const comments = [...versions, body].flatMap(each => each.comments ?? [])
  return {
    ...body,
    parts: (plain ? withTwins(body.parts, plain.parts) : body.parts).concat(more),
    masks: [...versions.flatMap(({ masks }) => masks), ...body.masks],
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
