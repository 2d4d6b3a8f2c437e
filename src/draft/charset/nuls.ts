import { type Passage, sourceOf } from '../../text/index.ts'
import type { Problems } from '../problems.ts'

/** Tells of NUL characters, which rules read as blanks while every mail program shows them in its own way. */
export function reportNuls(passage: Passage, problems: Problems): void {
  const at = passage.text.indexOf('\0')
  if (at < 0) return
  const says = 'The text holds NUL characters, which were read as blanks. Remove them.'
  problems.report('charset/nul', 'warning', says, sourceOf(passage, { start: at, end: at + 1 }))
}
