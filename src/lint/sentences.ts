import type { Draft, Part, Zone } from '../draft/index.ts'
import { type Sighting, sentencesOf } from '../language/index.ts'
import type { Sentence } from '../rule/index.ts'

/** The sentences of a draft, split once per part and only where somebody asks. */
export interface Sentences {
  of(part: Part): readonly Sentence[]
  in(zones: readonly Zone[]): readonly Sentence[]
}

export function sentencesIn(draft: Draft): Sentences {
  const split = new Map<Part, readonly Sentence[]>()
  const of = (part: Part) => {
    let sentences = split.get(part)
    if (!sentences) {
      sentences = sentencesOf(part.passage.text).map(sentence => ({ ...sentence, part }))
      split.set(part, sentences)
    }
    return sentences
  }
  return {
    of,
    in: zones => draft.parts.filter(part => zones.includes(part.zone)).flatMap(of),
  }
}

/** A sentence that holds words of some pattern, by its index, with the lists that these words stand in. */
export interface Sighted {
  readonly index: number
  readonly lists: ReadonlySet<number>
}

/** Hands the sightings in a part to its sentences. */
export function sightedIn(sentences: readonly Sentence[], sightings: readonly Sighting[]): Sighted[] {
  const sighted: { index: number; lists: Set<number> }[] = []
  let index = 0
  for (const { at, lists } of sightings) {
    while (index < sentences.length && sentences[index]!.span.end <= at) index++
    if (index === sentences.length) break
    if (sentences[index]!.span.start > at) continue
    if (sighted.at(-1)?.index !== index) sighted.push({ index, lists: new Set() })
    for (const list of lists) sighted.at(-1)!.lists.add(list)
  }
  return sighted
}
