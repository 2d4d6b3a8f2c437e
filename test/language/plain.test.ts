import { expect, test } from 'vitest'
import { libraryTokenizer, tokenize } from '../../src/language/index.ts'
import { plainTokens } from '../../src/language/plain.ts'
import { fc } from '../property.ts'
import { sentencesOfAllKinds } from '../sentences.ts'

const library = await libraryTokenizer()

test('a sentence that is split without the library is split as the library splits it', () => {
  let plain = 0
  const all = sentencesOfAllKinds()
  for (const text of all) {
    if (plainTokens(text)) plain++
    expect(tokenize(text), text).toEqual(library(text))
  }
  // Else it would be for nothing.
  expect(plain).toBeGreaterThan(all.length / 2)
})

test('so it is for sentences made of odd pieces', () => {
  const word = fc.constantFrom(
    ..."we You WILL i a I'm don’t can't won't shan't isn't ain't you'd they'd how'd that's what's there's let's Ann's bus's o'clock y'all we'll I've you're who're been gone be think need follow-up re-do Re-do e-mail x-ray ex-wife war-like un-able co-op self-made one-two im ive cannot gonna alot 5 24 800 2021 90210 3.5 1,200 1,200.50 10:30 £25 $9.99 €1,234,567 15% 2.5% 01.02.2021 AB1234 x9 H2O b2b XD ok mr Dr eg".split(
      ' ',
    ),
  )
  const before = fc.constantFrom('', '', '', '', '(', '"', '“', '‘', '[')
  const after = fc.constantFrom(
    '',
    '',
    '',
    '',
    '.',
    ',',
    '!',
    '?!',
    ':',
    ';',
    ')',
    '”',
    '…',
    '...',
    '".',
    '),',
  )
  const between = fc.constantFrom(' ', ' ', ' ', ' ', '  ', ' - ', ' – ', ' — ')
  const piece = fc.tuple(before, word, after, between).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), pieces => {
      const text = pieces.join('').trim()
      expect(tokenize(text)).toEqual(library(text))
    }),
    { numRuns: 3000 },
  )
})
