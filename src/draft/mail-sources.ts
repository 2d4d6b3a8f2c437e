import { plainBlanks } from '../text/index.ts'
import { withTwins } from './body/alternatives.ts'
import { readEntityText } from './body/read-shown.ts'
import { contentsOf } from './body/shown.ts'
import { FORWARDS } from './mail.ts'
import type { Entity } from './mime/entity.ts'
import { decodeTransfer } from './mime/transfer.ts'
import { fieldText } from './mime/value.ts'
import { decodeWords } from './mime/words.ts'
import { Problems, type Reading } from './problems.ts'
import type { Source } from './source.ts'
import { maskTemplate } from './template/mask.ts'

/** The subject of a mail and the texts of its own that it shows; those of attached mails are left out. */
export async function textsOf(root: Entity, reading: Reading): Promise<Source[]> {
  const texts: Source[] = []
  const subject = subjectSource(root, reading)
  if (subject) texts.push(subject)
  const forwards = FORWARDS.test(subject?.parts[0]?.passage.text ?? '')
  for (const shown of contentsOf(root, new Problems()).shown) {
    if (shown.kind !== 'plain' && shown.kind !== 'html') continue
    const text = await bodySource(root, shown.entity, shown.kind, forwards, reading)
    const { twin, others = [] } = shown
    if (!twin) texts.push(text)
    else {
      const plain = await bodySource(root, twin, 'plain', forwards, reading)
      texts.push({ ...text, parts: withTwins(text.parts, plain.parts) }, plain)
    }
    for (const { entity, kind } of others) texts.push(await bodySource(root, entity, kind, forwards, reading))
  }
  return texts
}

function subjectSource(root: Entity, reading: Reading): Source | undefined {
  const field = root.fields.find(({ key }) => key === 'subject')
  if (!field) return undefined
  const problems = new Problems()
  const value = plainBlanks(decodeWords(fieldText(reading.file, field), problems))
  const { passage, masks, tags } = maskTemplate(value, reading, { brackets: false })
  return {
    markup: 'header',
    start: field.valueStart,
    end: field.end,
    data: reading.file,
    parts: [{ zone: 'subject', passage, depth: 0 }],
    masks,
    tags,
    around: [root],
    field,
    mbox: reading.mbox ?? false,
    problems: problems.found,
  }
}

async function bodySource(
  root: Entity,
  entity: Entity,
  markup: 'plain' | 'html',
  forwards: boolean,
  reading: Reading,
): Promise<Source> {
  const { bodyStart: start, bodyEnd: end, transfer } = entity
  const problems = new Problems()
  const encoded = transfer === 'identity' ? undefined : decodeTransfer(reading.file, start, end, transfer)
  if (encoded?.truncated) problems.report('mime/truncated', 'info', 'The encoded text stops in the middle.')
  const data = encoded?.data ?? reading.file
  const inner: Reading = { ...reading, file: data, problems, mbox: !encoded && (reading.mbox ?? false) }
  const written: Entity = encoded
    ? { ...entity, transfer: 'identity', bodyStart: 0, bodyEnd: data.length, ascii: undefined }
    : entity
  const { parts, masks, tags } = await readEntityText(written, markup, forwards, inner)
  return {
    markup,
    start,
    end,
    data,
    ...(encoded?.map && { places: encoded.map }),
    parts,
    masks,
    tags,
    around: wayTo(root, entity) ?? [root],
    mbox: reading.mbox ?? false,
    problems: problems.found,
  }
}

function wayTo(from: Entity, to: Entity): Entity[] | undefined {
  if (from === to) return [to]
  for (const child of from.children) {
    const way = wayTo(child, to)
    if (way) return [from, ...way]
  }
  return undefined
}
