import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Facts,
  factsOf,
  libraryTokenizer,
  parseSentence,
  type Tokenizer,
} from '../../src/language/index.ts'

let tokenize: Tokenizer
beforeAll(async () => {
  tokenize = await libraryTokenizer()
})

/** The facts at the word that is marked ‹so› in a sentence. */
function at(marked: string): Facts {
  const start = marked.indexOf('‹')
  const parsed = parseSentence(marked.replace(/[‹›]/g, ''), tokenize)
  const from = parsed.tokens.findIndex(token => token.start >= start)
  return factsOf(parsed, { from, to: from + 1 })
}

describe('who acts', () => {
  test.each([
    ['We ‹guarantee› it.', 'us'],
    ['Our team in Leeds will gladly ‹fix› it.', 'us'],
    ['You never ‹sent› it.', 'you'],
    ['Your colleague ‹broke› it.', 'you'],
    ['The courier from the depot ‹lost› it.', 'them'],
    ['Your warranty ‹covers› it.', 'you'],
    ['I checked the file and ‹guarantee› it.', 'us'],
    ['‹Restart› it.', 'nobody'],
    ['Please ‹restart› it.', 'nobody'],
    ['I know that you ‹forgot› it.', 'you'],
  ])('%s', (sentence, who) => expect(at(sentence).who).toBe(who))
})

describe('tense', () => {
  test.each([
    ['We ‹guarantee› it.', 'present'],
    ['We ‹guaranteed› it.', 'past'],
    ['We will ‹guarantee› it.', 'future'],
    ['We are going to ‹guarantee› it.', 'future'],
    ['We can ‹guarantee› it.', 'modal'],
    ['You have not ‹sent› it.', 'past'],
    ['You didn’t ‹send› it.', 'past'],
  ])('%s', (sentence, tense) => expect(at(sentence).tense).toBe(tense))
})

describe('polarity, mood, hedge and report', () => {
  test.each([
    ['We can’t ‹guarantee› it.', 'negated', true],
    ['We are unable to ‹guarantee› it.', 'negated', true],
    ['It is hard to ‹guarantee› it.', 'negated', true],
    ['We not only ‹guarantee› it.', 'negated', false],
    ['We do not know the cause, but we ‹guarantee› it.', 'negated', false],
    ['I ‹guarantee› it won’t fail.', 'negated', false],
    ['Did you ‹forget› it?', 'asked', true],
    ['You ‹forgot› it – could you send it?', 'asked', false],
    ['You forgot it – could you ‹send› it?', 'asked', true],
    ['If you ‹forgot› it, write to us.', 'conditional', true],
    ['If it is late, we ‹guarantee› a refund.', 'conditional', false],
    ['In case you ‹forgot› it, here it is.', 'conditional', true],
    ['Should you ‹forget› it, write to us.', 'conditional', true],
    ['You wrote that we ‹failed› you.', 'reported', true],
    ['You wrote: “you ‹failed› twice.”', 'reported', true],
    ['You wrote on Monday; we ‹failed› to answer.', 'reported', false],
    ['He said that we ‹guarantee› it.', 'reported', true],
    ['We ‹expect› to ship and hope it holds.', 'hedged', true],
    ['We ‹ship› on Monday.', 'hedged', false],
  ] as const)('%s: %s is %s', (sentence, fact, value) => expect(at(sentence)[fact]).toBe(value))
})
