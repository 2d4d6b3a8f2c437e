import { type ReadOptions, readSources, type Sources } from '../draft/index.ts'
import { overlaps } from '../text/index.ts'
import { counterpart } from './alternative.ts'
import type { Edit, Reason, Refusal } from './edit.ts'
import { lockOf } from './locks.ts'
import { type Place, placeOf } from './place.ts'
import { type Change, saysSo, staysInside } from './verify.ts'
import { rewritten } from './write.ts'

/** A file with the edits that could be made, and those that could not. */
export interface Fixed {
  readonly file: Uint8Array
  readonly applied: readonly Edit[]
  readonly refused: readonly Refusal[]
}

/** An edit that may be tried: its words, and the same words in the other alternative. */
interface Planned {
  readonly edit: Edit
  readonly places: readonly Place[]
}

/**
 * Makes the edits in a file as it was read, and nothing else: words are escaped and encoded as the text around them
 * is, and after every edit the file is read again. An edit that would not read as it should is refused, the others
 * are still made. Never throws; the file that is given is not changed.
 *
 * @param options those that the file was linted with; `path` tells its format
 */
export async function applyFixes(
  file: Uint8Array,
  edits: readonly Edit[],
  options: ReadOptions,
): Promise<Fixed> {
  const applied: Edit[] = []
  const refused: Refusal[] = []
  const planned: Planned[] = []
  let state: State = { file, sources: await readSources(file, options) }
  for (const edit of edits) {
    const plan = planOf(edit, state, planned)
    if (typeof plan === 'string') refused.push({ edit, reason: plan })
    else planned.push({ edit, places: plan })
  }
  // From right to left: what stands before an edit keeps its number while what is behind it changes.
  planned.sort((a, b) => compare(b.places[0]!, a.places[0]!))
  for (let plan = planned.shift(); plan; plan = planned.shift()) {
    const { edit, places } = plan
    const next = await changed(state, edit, places, options)
    if (typeof next === 'string') {
      refused.push({ edit, reason: next })
      continue
    }
    // The other alternative may tell its words in another order.
    for (const [i, each] of planned.entries())
      planned[i] = {
        ...each,
        places: each.places.map(place => moved(place, places, state.sources, next.sources)),
      }
    state = next
    applied.push(edit)
  }
  const order = (one: Edit, other: Edit) => edits.indexOf(one) - edits.indexOf(other)
  return {
    file: state.file,
    applied: applied.sort(order),
    refused: refused.sort((a, b) => order(a.edit, b.edit)),
  }
}

interface State {
  readonly file: Uint8Array
  readonly sources: Sources
}

function planOf(edit: Edit, { file, sources }: State, planned: readonly Planned[]): Place[] | Reason {
  const place = placeOf(edit, sources)
  if (typeof place === 'string') return place
  const lock = lockOf(sources.texts[place.text]!, file)
  if (lock) return lock
  const other = counterpart(sources.texts, place)
  if (other === 'lost') return 'alternative'
  const places = other === 'alone' ? [place] : [place, other]
  const taken = planned.flatMap(each => each.places)
  if (places.some(one => taken.some(two => collide(one, two)))) return 'overlap'
  if (other !== 'alone' && lockOf(sources.texts[other.text]!, file)) return 'alternative'
  return places
}

function collide(a: Place, b: Place): boolean {
  if (a.text !== b.text || a.part !== b.part) return false
  // Two insertions at one place have no order.
  return overlaps(a.span, b.span) || (a.span.start === b.span.start && a.span.end === b.span.end)
}

/** The place after the changes; words behind a change in its part moved by as much as the part grew. */
function moved(place: Place, changes: readonly Place[], before: Sources, after: Sources): Place {
  const { text, part, span } = place
  const change = changes.find(each => each.text === text && each.part === part)
  if (!change || span.start < change.span.end) return place
  const lengthIn = ({ texts }: Sources) => texts[text]!.parts[part]!.passage.text.length
  const by = lengthIn(after) - lengthIn(before)
  return { ...place, span: { start: span.start + by, end: span.end + by } }
}

function compare(a: Place, b: Place): number {
  return a.text - b.text || a.part - b.part || a.span.start - b.span.start || a.span.end - b.span.end
}

/** The file with the words at all places changed and read again, or why that cannot be. */
async function changed(
  before: State,
  edit: Edit,
  places: readonly Place[],
  options: ReadOptions,
): Promise<State | Reason> {
  let state = before
  for (const place of places) {
    const source = state.sources.texts[place.text]
    if (!source?.parts[place.part]) return 'reads-differently'
    const out = rewritten(state.file, source, place, edit.text)
    if ('reason' in out) return out.reason
    if (!staysInside(state.file, out, source)) return 'reads-differently'
    state = { file: out, sources: await readSources(out, options) }
  }
  const changes = places.map((place): Change => ({ ...place, with: edit.text }))
  return saysSo(before.sources, state.sources, changes) ? state : 'reads-differently'
}
