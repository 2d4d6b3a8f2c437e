import { blankMap, type Passage } from './passage.ts'

/** Joins passages in order; each keeps its way to the file. */
export function joinPassages(passages: readonly Passage[]): Passage {
  if (passages.length === 1) return passages[0]!
  const length = passages.reduce((sum, passage) => sum + passage.text.length, 0)
  const { start, end } = blankMap(length)
  let at = 0
  for (const passage of passages) {
    start.set(passage.map.start, at)
    end.set(passage.map.end, at)
    at += passage.text.length
  }
  return { text: passages.map(passage => passage.text).join(''), map: { start, end } }
}
