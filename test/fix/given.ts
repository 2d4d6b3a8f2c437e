import { type Draft, type Part, readDraft } from '../../src/draft/index.ts'
import { applyFixes, type Edit, type Reason } from '../../src/fix/index.ts'
import { sourceOf } from '../../src/text/index.ts'

/** The edit that puts `text` in the place of the first `words` of a file, as a finding there would say it. */
export function editOf(draft: Draft, words: string, text: string): Edit {
  for (const part of draft.parts) {
    const edit = editIn(part, part.passage.text.indexOf(words), words.length, text)
    if (edit) return edit
  }
  throw new Error(`"${words}" is not in the text`)
}

/** The edit of some units of a part; undefined when they are not in it. */
export function editIn({ passage }: Part, start: number, length: number, text: string): Edit | undefined {
  const end = start + length
  if (start < 0 || end > passage.text.length) return undefined
  return { at: sourceOf(passage, { start, end }), text, replaces: passage.text.slice(start, end) }
}

export interface Outcome {
  readonly text: string
  readonly reasons: readonly Reason[]
}

/** A file, one unit a byte, with each of the words replaced. */
export async function fixed(
  file: string,
  words: readonly (readonly [from: string, to: string])[],
  path = 'x.eml',
): Promise<Outcome> {
  const bytes = Uint8Array.from(file, unit => unit.charCodeAt(0))
  const draft = await readDraft(bytes, { path })
  const edits = words.map(([from, to]) => editOf(draft, from, to))
  const done = await applyFixes(bytes, edits, { path })
  const text = Array.from(done.file, byte => String.fromCharCode(byte)).join('')
  return { text, reasons: done.refused.map(({ reason }) => reason) }
}
