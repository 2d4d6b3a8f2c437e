import type { Draft, Part, Zone } from '../draft/index.ts'
import { sentencesOf } from '../language/index.ts'
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
  // Most rules read the same zones.
  const gathered = new Map<string, readonly Sentence[]>()
  return {
    of,
    in(zones) {
      const key = zones.join()
      let all = gathered.get(key)
      if (!all) gathered.set(key, (all = draft.parts.filter(part => zones.includes(part.zone)).flatMap(of)))
      return all
    },
  }
}
