import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { libraryTokenizer, NetWriter, parseSentence, sweep } from '../../src/language/index.ts'
import { compilePhrases } from '../../src/lint/compile.ts'
import { packRules, prepareRules, unpackRules } from '../../src/lint/index.ts'
import { type PhraseRule, sharedWords, unmark } from '../../src/rule/index.ts'
import { examplesOf, textOf } from '../rules/examples.ts'

const phraseRules = rules.filter((rule): rule is PhraseRule => rule.kind === 'phrase')
// As the build writes them and the command reads them.
const ahead = unpackRules(packRules(prepareRules(phraseRules)))

test('what the build works out ahead finds what the rules find without it', { timeout: 60_000 }, async () => {
  // Some rules are off and some are of the company's own: their patterns are worked out at run time.
  const chosen = phraseRules.filter((_, i) => i % 3 !== 0)
  const own: PhraseRule = { ...chosen[0]!, id: 'own/rule' }
  const prepared = compilePhrases([...chosen, own], ahead)
  const plain = compilePhrases([...chosen, own])
  const tokenize = await libraryTokenizer()
  for (const example of rules.flatMap(rule => examplesOf(rule).flags)) {
    const { text } = unmark(textOf(example))
    const { tokens } = parseSentence(text, tokenize)
    const hits = [prepared, plain].map(({ awake }) =>
      sweep(tokens, awake(text))
        .map(({ key, mark }) => `${key.rule.id} ${key.says} ${mark.from}–${mark.to}`)
        .sort(),
    )
    expect(hits[0], text).toEqual(hits[1])
  }
})

test('every pattern of every rule can be used', () => {
  const patterns = phraseRules.flatMap(({ id, frames, words }) => {
    const lexicon = { ...sharedWords, ...words }
    return frames.flatMap(({ say }) => say.map(pattern => ({ id, pattern, lexicon })))
  })
  const left = patterns.flatMap(({ id, ...pattern }) => {
    try {
      new NetWriter().add(pattern, 0)
      return []
    } catch (error) {
      return [`${id}: ${error}`]
    }
  })
  expect(left).toEqual([])
  expect(ahead.net.entries.length / 2).toBe(patterns.length)
  // What cannot be used is a node with its reason.
  expect(ahead.net.program.texts.filter(text => text.includes('\t'))).toEqual([])
})
