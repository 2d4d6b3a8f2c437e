import { beforeAll, describe, expect, test } from 'vitest'
import { buildNet, finder, loadTokenizer, type Tokenizer } from '../../src/language/index.ts'

const lexicon = {
  us: ['i', 'we'],
  fault: ['~forget', '~drop the ball'],
  circle: ['<circle>'],
}

let tokenize: Tokenizer
beforeAll(async () => {
  tokenize = await loadTokenizer()
})

/** The words that a pattern points at in a text, or undefined. */
function pointed(pattern: string, text: string): string | undefined {
  const tokens = tokenize(text)
  const match = finder([pattern], lexicon)(tokens)
  return match && text.slice(tokens[match.mark.from]!.start, tokens[match.mark.to - 1]!.end)
}

describe('patterns', () => {
  test.each([
    ['guarantee', 'We GUARANTEE it', 'GUARANTEE'],
    ['~guarantee', 'we guaranteed it', 'guaranteed'],
    ['~send.past', 'we sent it', 'sent'],
    ['~send.past', 'we send it', undefined],
    ['can not', 'We can’t go', 'can’t'],
    ['will not fail', "it won't fail", "won't fail"],
    ['it is fine', 'Yes, it’s fine', 'it’s fine'],
    ['did not send', 'you didnt send it', 'didnt send'],
    ['risk-free', 'totally risk-free', 'risk-free'],
    ['<us> _2 promise', 'we do really promise', 'we do really promise'],
    ['<us> _1 promise', 'we do really promise', undefined],
    ['<us> _ [promise]', 'we hereby promise', 'promise'],
    ['<us> <fault.past>', 'we dropped the ball', 'we dropped the ball'],
    ['<us> <fault.past>', 'we drop the ball', undefined],
    ['your error !(message|log)', 'your error again', 'your error'],
    ['your error !(message|log)', 'your error message', undefined],
    ['(this|it) is fine?', 'It is', 'It is'],
    ['^ sorry', 'so sorry', undefined],
    ['a promise $', 'that is a promise.', 'a promise'],
    ['again , the', 'Again, the part', 'Again, the'],
    ['again , the', 'Again the part', undefined],
    ['hope*', 'hopefully', 'hopefully'],
    ['within <number> hours', 'within 24 hours', 'within 24 hours'],
    // Words that stand together in a pattern stand in one clause of the text.
    ['you failed', 'We saw you; failed again', undefined],
    ['we _3 failed', 'we (the team) failed', undefined],
  ])('%s on %j', (pattern, text, expected) => expect(pointed(pattern, text)).toBe(expected))

  test.each([
    ['(a|b', '")" is missing'],
    ['<nowhere> guarantee', 'no word class'],
    ['~send.someday', 'no verb form'],
    ['_99 guarantee', 'a gap of 99'],
    ['*', 'a wildcard needs'],
    ['guarantee |', 'an empty alternative'],
    ['<circle> x', 'contains itself'],
  ])('%s is refused: %s', (pattern, reason) => {
    expect(() => finder([pattern], lexicon)([])).toThrow(reason)
  })

  test('a pattern of everyday words is refused, since it would make every sentence a candidate', () => {
    const { faults } = buildNet([{ key: 1, pattern: '<us> _ do', lexicon }])
    expect(faults.map(({ error }) => error.message).join()).toContain('not in every sentence')
  })

  test('everyday words side by side are telling: a sentence must hold both in a row', () => {
    const { faults, scan, awake } = buildNet([{ key: 1, pattern: '(this|that) is on you', lexicon }])
    const woken = (text: string) => awake(new Set(scan(text).flatMap(({ lists }) => lists))).length
    expect(faults).toEqual([])
    expect(woken('That’s on you’re told, isn’t it?')).toBe(1)
    expect(woken('You count on it, and that is with you.')).toBe(0)
  })

  test('a net sights a word of every sentence that it matches, as the text is written', () => {
    const { scan } = buildNet(
      ['you _2 ~forget', 'hope*', "o'clock", 'risk free'].map(pattern => ({
        key: pattern,
        pattern,
        lexicon,
      })),
    )
    for (const text of [
      'you forgot',
      'You have FORGOTTEN it',
      'hopefully so',
      'at 5 o’clock',
      'quite risk-free',
    ])
      expect(scan(text).length, text).toBeGreaterThan(0)
    expect(scan('nothing of the kind')).toEqual([])
  })
})
