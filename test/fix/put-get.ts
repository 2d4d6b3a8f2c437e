import { type Draft, LIMITS, type Part, readDraft } from '../../src/draft/index.ts'
import { descentInto, type Entity, readEntity } from '../../src/draft/mime/entity.ts'
import { Problems } from '../../src/draft/problems.ts'
import type { applyFixes, Edit, Reason } from '../../src/fix/index.ts'
import { bytes } from '../../src/text/index.ts'
import { latin1, type Made, REPLACEMENTS, type Replacement } from './made.ts'

export type Apply = typeof applyFixes

/** What came of an edit: a fault of the property, a refusal, or neither. */
export interface Outcome {
  readonly fault?: string
  readonly reason?: Reason
}

/** P4 of one edit: read(fix(file, a, b, r)) = text before + r + text behind, and nothing else changed. */
export async function putGet(apply: Apply, file: Uint8Array, path: string, edit: Edit): Promise<Outcome> {
  const before = await readDraft(file, { path })
  const done = await apply(file, [edit], { path })
  const reason = done.refused[0]?.reason
  if (reason) return done.file === file ? { reason } : { fault: `${reason}, but the file changed` }
  if (done.applied.length !== 1) return { fault: 'neither applied nor refused' }
  const after = await readDraft(done.file, { path })
  const fault =
    textFault(before, after, edit, part => blanksCount(file, path, part)) ??
    bytesFault(file, done.file, path, edit)
  return fault ? { fault } : {}
}

/** True where the text of the mail shows every blank, so that each must be as it was. */
function blanksCount(file: Uint8Array, path: string, { passage }: Part): boolean {
  if (!path.endsWith('.eml')) return path.endsWith('.txt')
  const at = passage.map.start[0] ?? 0
  return !leavesOf(treeOf(file)).some(({ type, bodyStart, bodyEnd }) => {
    return type === 'text/html' && bodyStart <= at && at <= bodyEnd
  })
}

function textFault(
  before: Draft,
  after: Draft,
  { text, replaces = '' }: Edit,
  exact: (part: Part) => boolean,
): string | undefined {
  // What only the other alternative says is a piece of a twin, and may begin or cease to be such a piece.
  const shown = ({ parts }: Draft) => parts.filter(({ alternative }) => !alternative)
  const [old, read] = [shown(before), shown(after)]
  if (old.length !== read.length) return 'another number of parts'
  let changed = 0
  for (const [i, part] of old.entries()) {
    const { zone, depth, passage, twin } = part
    const now = read[i]!
    if (now.zone !== zone || now.depth !== depth) return 'another zone'
    if (now.passage.text === passage.text) continue
    changed++
    if (!putOnce(passage.text, now.passage.text, replaces, text, exact(part)))
      return `${JSON.stringify(now.passage.text)} is not ${JSON.stringify(passage.text)} with "${text}" for "${replaces}"`
    if (twin && !putOnce(twin.passage.text, now.twin?.passage.text ?? '', replaces, text, true))
      return 'the twin differs'
  }
  const same = text === replaces || (text.trim() === '' && replaces.trim() === '')
  return changed === (same ? 0 : 1) ? undefined : `${changed} parts changed`
}

/** True when `now` is `old` with one of the occurrences of the words replaced, blanks aside in markup. */
function putOnce(old: string, now: string, words: string, text: string, exact: boolean): boolean {
  const plain = (some: string) => (exact ? some : some.replace(/\s+/g, ' ').trim())
  const wanted = plain(now)
  for (let at = old.indexOf(words); at >= 0; at = old.indexOf(words, at + 1))
    if (plain(old.slice(0, at) + text + old.slice(at + words.length)) === wanted) return true
  return false
}

function bytesFault(file: Uint8Array, out: Uint8Array, path: string, { at }: Edit): string | undefined {
  if (!path.endsWith('.eml')) return undefined
  const [old, now] = [treeOf(file), treeOf(out)]
  if (shape(old) !== shape(now)) return 'another MIME tree'
  const [before, after] = [around(old, at.start), around(now, at.start)]
  // A header that ends the file may end before the edit once its words are gone.
  const inHeader = at.start < before.bodyStart
  const [start, end] = changeable(before, inHeader)
  const [from, to] = changeable(after, inHeader)
  if (latin1(file.subarray(0, start)) !== latin1(out.subarray(0, from)))
    return 'bytes before the part changed'
  if (latin1(file.subarray(end)) !== latin1(out.subarray(to))) return 'bytes behind the part changed'
  return lineFault(file, out, now)
}

/** New encoded lines are short, plain, and nothing that a mail server or mbox file would touch. */
function lineFault(file: Uint8Array, out: Uint8Array, tree: Entity): string | undefined {
  const known = new Set(latin1(file).split(/\r\n?|\n/))
  const isLoaded = [...known].some(line => /^(?:\.|From )/.test(line))
  for (const { transfer, bodyStart, bodyEnd } of leavesOf(tree)) {
    const lines = latin1(out.subarray(bodyStart, bodyEnd)).split(/\r\n?|\n/)
    for (const [i, line] of lines.entries()) {
      if (transfer === 'identity' || known.has(line)) continue
      if (line.length > 76) return `a new line of ${line.length} characters`
      const full = /^[^=]{76}$/.test(line) || lines.slice(i + 1).every(each => each === '')
      if (transfer === 'base64' && !full) return `"${line}" is no full line of base64`
      if (transfer === 'quoted-printable' && /^(?:\.|From )/.test(line) && !isLoaded)
        return `a new line "${line}"`
      if (/[^\t -~]/.test(line) && !/[^\t\r\n -~]/.test(latin1(file))) return `a bare byte in "${line}"`
    }
  }
  return undefined
}

function treeOf(file: Uint8Array): Entity {
  const reading = { file, limits: LIMITS, problems: new Problems() }
  // The "From " line of an mbox file stands above the headers.
  const start = latin1(file.subarray(0, 5)) === 'From ' ? file.indexOf(10) + 1 : 0
  return readEntity(descentInto(reading), start, file.length, 0)
}

function shape({ type, transfer, fields, children }: Entity): string {
  return `${type} ${transfer} ${fields.length} (${children.map(shape).join()})`
}

function leavesOf(entity: Entity): Entity[] {
  return entity.children.length > 0 ? entity.children.flatMap(leavesOf) : [entity]
}

/** The part that an edit there is about: the innermost, or all alternatives. */
function around(root: Entity, at: number): Entity {
  let inner = root
  for (let next: Entity | undefined = root; next; ) {
    inner = next
    if (inner.type === 'multipart/alternative') break
    next = inner.children.find(({ start, bodyEnd }) => start <= at && at <= bodyEnd)
  }
  return inner
}

/** The bytes of it that the edit may change: its header, or its body. */
function changeable({ start, bodyStart, bodyEnd }: Entity, inHeader: boolean): [number, number] {
  return inHeader ? [start, bodyStart] : [bodyStart, bodyEnd]
}

/** The edit of the nth word of a made mail. */
export function editOfWord({ words }: Made, nth: number, kind: Replacement | 'itself'): Edit {
  const { word, at } = words[nth % words.length]!
  return { at: bytes(at.start, at.end), text: kind === 'itself' ? word : REPLACEMENTS[kind], replaces: word }
}

/** Refusals that a made mail may meet; any other means that something was written wrongly. */
export function mayRefuse(
  { path, plan, words }: Made,
  kind: Replacement | 'itself',
  reason: Reason,
): boolean {
  const { charset, markup, transfer, wrap } = plan
  const text = kind === 'itself' ? '' : REPLACEMENTS[kind]
  const foreign = /[^\0-\x7f]/.test(text)
  if (reason === 'charset') {
    const shown = markup === 'plain' || wrap === 'alternative'
    const bare = wrap === 'unlabelled' && words.every(({ word }) => !/[^\0-\x7f]/.test(word))
    return foreign && shown && (bare || (charset !== 'utf-8' && kind !== 'latin'))
  }
  // Without an encoding nothing keeps "--b" at the beginning of a line from being a boundary.
  if (reason === 'reads-differently' && kind === 'boundary') return transfer === '8bit' && path === 'x.eml'
  // Without its first word a line of Markdown may be a list, or no text at all.
  if (reason === 'reads-differently' && kind === 'delete') return markup === 'markdown' || words.length === 1
  // Of two alternatives, one may have a line break where the other has none.
  if (reason === 'line-break') return wrap === 'alternative'
  if (reason === 'trailing-blank') return wrap === 'flowed' && (kind === 'tail' || kind === 'delete')
  return false
}
