import { expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { lintText } from '../../src/index.ts'
import { compilePhrases } from '../../src/lint/compile.ts'
import { phraseJudge } from '../../src/lint/phrases.ts'
import { sentencesIn } from '../../src/lint/sentences.ts'
import type { PhraseRule } from '../../src/rule/index.ts'
import { fc } from '../property.ts'

const lines = [
  'We guarantee that it will not fail.',
  'Obviously you failed to send the form.',
  'Thank you for the photos.',
  'It will definitely arrive by Monday.',
  'If it rains, we will come on Tuesday.',
  'Simply press the button.',
  'This will never happen again.',
]

test('a text is judged alike however many others were judged before it', { timeout: 60_000 }, async () => {
  const seen = await Promise.all([lintText('Hello.', { config: { rules: {} } })])
  expect(seen[0]!.findings).toEqual([])
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }), async chosen => {
      const text = chosen.join('\n\n')
      const warm = await lintText(text)
      // Other settings make another linter, which remembers nothing.
      await lintText('Hello.', { config: { policy: { ownDomains: ['a.example'] } } })
      expect((await lintText(text)).findings).toEqual(warm.findings)
    }),
    { numRuns: 30 },
  )
})

test('a sentence that did not change is not looked at again', async () => {
  const phraseRules = rules.filter((rule): rule is PhraseRule => rule.kind === 'phrase')
  const phrases = compilePhrases(phraseRules)
  const looked: string[] = []
  const awake = (text: string) => {
    looked.push(text)
    return phrases.awake(text)
  }
  const judge = phraseJudge({ ...phrases, awake }, phraseRules)
  const part = (text: string) => ({ zone: 'own', passage: { text } })
  const draft = (text: string) => ({ parts: [part(text)], thread: [], envelope: {}, kind: 'draft' }) as never
  const first = draft(lines.slice(0, 3).join('\n\n'))
  await judge.judge(first, sentencesIn(first))
  expect(looked).toEqual(lines.slice(0, 3))
  const second = draft([lines[0], lines[5], lines[2]].join('\n\n'))
  await judge.judge(second, sentencesIn(second))
  expect(looked.slice(3)).toEqual([lines[5]])
})
