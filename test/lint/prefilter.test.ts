import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { libraryTokenizer, parseSentence, sentencesOf, sweep } from '../../src/language/index.ts'
import { compilePhrases } from '../../src/lint/compile.ts'
import { type PhraseRule, unmark } from '../../src/rule/index.ts'
import { examplesOf, textOf } from '../rules/examples.ts'

const phraseRules = rules.filter((rule): rule is PhraseRule => rule.kind === 'phrase')

/** Sentences of all kinds: every rule's examples, and labelled sentences where they lie beside the project. */
function sentences(): string[] {
  const examples = rules.flatMap(rule => {
    const { flags, allows } = examplesOf(rule)
    return [...flags, ...allows].map(example => unmark(textOf(example)).text)
  })
  const labelled = resolve(import.meta.dirname, '../../../shared/corpora/labelled/sentences.jsonl')
  const more = existsSync(labelled)
    ? readFileSync(labelled, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line).text as string)
    : []
  return [...examples, ...more].flatMap(text => sentencesOf(text).map(sentence => sentence.text))
}

test('leaving sentences and patterns out by their words changes nothing', { timeout: 120_000 }, async () => {
  const phrases = compilePhrases(phraseRules)
  const { entries } = phrases
  const tokenize = await libraryTokenizer()
  const lost: string[] = []
  for (const text of sentences()) {
    const { tokens } = parseSentence(text, tokenize)
    const awake = phrases.awake(text)
    if (sweep(tokens, awake).length !== sweep(tokens, entries).length) {
      const missed = entries.filter(entry => !awake.includes(entry) && sweep(tokens, [entry]).length)
      lost.push(`${missed.map(({ key }) => key.rule.id).join()}: ${text}`)
    }
  }
  expect(lost).toEqual([])
})
