import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { rules } from '../rules/index.ts'
import { sentencesOf } from '../src/language/index.ts'
import { unmark } from '../src/rule/index.ts'
import { examplesOf, textOf } from './rules/examples.ts'

/** Sentences of all kinds: every rule's examples, and labelled sentences where they lie beside the project. */
export function sentencesOfAllKinds(): string[] {
  const examples = rules.flatMap(rule => {
    const { flags, allows } = examplesOf(rule)
    return [...flags, ...allows].map(example => unmark(textOf(example)).text)
  })
  const labelled = resolve(import.meta.dirname, '../../shared/corpora/labelled/sentences.jsonl')
  const more = existsSync(labelled)
    ? readFileSync(labelled, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line).text as string)
    : []
  return [...examples, ...more].flatMap(text => sentencesOf(text).map(sentence => sentence.text))
}
