import { type Draft, type ReadOptions, readDraft } from '../../src/draft/index.ts'
import { type Passage, sourceOf } from '../../src/text/index.ts'

/** Bytes of a text, one byte a unit, so that a test can write any byte as `\x…`. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, unit => unit.charCodeAt(0))
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Reads a file given as text (UTF-8) or bytes. */
export function given(file: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<Draft> {
  return readDraft(typeof file === 'string' ? utf8(file) : file, { path: 'draft.eml', ...options })
}

/** A small mail with the given headers and body. */
export function mail(headers: string, body: string): string {
  return `From: a@x.example\nTo: b@y.example\nSubject: Hello\n${headers ? `${headers}\n` : ''}\n${body}`
}

/** Zone, depth and words of every part but the subject, white space trimmed. */
export function zonesOf(draft: Draft): string[] {
  return draft.parts
    .filter(part => part.zone !== 'subject')
    .map(part => `${part.zone}${part.depth || ''}: ${part.passage.text.trim().replace(/\s*\n\s*/g, ' / ')}`)
}

/** All of the writer's own words. */
export function ownWords(draft: Draft): string {
  return draft.parts
    .filter(part => part.zone === 'own')
    .map(part => part.passage.text)
    .join('')
}

export function problemIds(draft: Draft): string[] {
  return draft.problems.map(problem => problem.id)
}

/** The bytes of the file (one unit a byte) that the words of a passage came from. */
export function sourceText(file: Uint8Array, passage: Passage, words: string): string {
  const start = passage.text.indexOf(words)
  if (start < 0) return `"${words}" is not in the text`
  const at = sourceOf(passage, { start, end: start + words.length })
  return String.fromCharCode(...file.subarray(at.start, at.end))
}
