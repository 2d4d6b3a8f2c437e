import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../src/language/index.ts'
import { MAX_SENTENCE } from '../../src/language/sentences.ts'

const texts = (text: string) => sentencesOf(text).map(sentence => sentence.text)

describe('sentences', () => {
  test.each([
    ['Fixed by\nFriday at noon. Sorry.', ['Fixed by Friday at noon.', 'Sorry.']],
    ['Order no. 1234 ships on Fri. 5 March. Good.', ['Order no. 1234 ships on Fri. 5 March.', 'Good.']],
    ['The answer is no. We are full.', ['The answer is no.', 'We are full.']],
    ['Mr. Smith, e.g. the owner, called.', ['Mr. Smith, e.g. the owner, called.']],
    ['J. R. Smith called at 5 p.m. on Friday.', ['J. R. Smith called at 5 p.m. on Friday.']],
    ['Is it done? Yes! Fine…', ['Is it done?', 'Yes!', 'Fine…']],
    ['It costs 3.50 today. Buy v2.1 now.', ['It costs 3.50 today.', 'Buy v2.1 now.']],
    ['He said “stop.” Then it stopped.', ['He said “stop.”', 'Then it stopped.']],
    ['One\n\nTwo', ['One', 'Two']],
    ['Please bring:\n- the key\n- the form', ['Please bring:', '- the key', '- the form']],
    ['Kind regards\nAnn', ['Kind regards', 'Ann']],
  ])('%j', (text, expected) => expect(texts(text)).toEqual(expected))

  test('a sentence keeps the place of its words through a wrap', () => {
    const text = 'Hi Ann,\n\nwe fix it by\nFriday. Bye.'
    for (const { span, text: sentence } of sentencesOf(text))
      expect(text.slice(span.start, span.end).replace(/\n/g, ' ')).toBe(sentence)
  })

  test('a sentence without an end is cut, not swallowed', () => {
    const long = 'word '.repeat(MAX_SENTENCE)
    const sentences = sentencesOf(long)
    expect(sentences.every(({ text }) => text.length <= MAX_SENTENCE)).toBe(true)
    expect(sentences.map(({ text }) => text).join(' ').length).toBe(long.trim().length)
  })
})
