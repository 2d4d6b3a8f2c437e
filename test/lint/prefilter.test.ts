import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { libraryTokenizer, parseSentence, sweep } from '../../src/language/index.ts'
import { compilePhrases } from '../../src/lint/compile.ts'
import type { PhraseRule } from '../../src/rule/index.ts'
import { sentencesOfAllKinds } from '../sentences.ts'

const phraseRules = rules.filter((rule): rule is PhraseRule => rule.kind === 'phrase')

test('leaving sentences and patterns out by their words changes nothing', { timeout: 120_000 }, async () => {
  const phrases = compilePhrases(phraseRules)
  const { entries } = phrases
  const tokenize = await libraryTokenizer()
  const lost: string[] = []
  for (const text of sentencesOfAllKinds()) {
    const { tokens } = parseSentence(text, tokenize)
    const awake = phrases.awake(text)
    if (sweep(tokens, awake).length !== sweep(tokens, entries).length) {
      const missed = entries.filter(entry => !awake.includes(entry) && sweep(tokens, [entry]).length)
      lost.push(`${missed.map(({ key }) => key.rule.id).join()}: ${text}`)
    }
  }
  expect(lost).toEqual([])
})
