import { beforeAll, describe, expect, test } from 'vitest'
import { finder, libraryTokenizer, NetWriter, openNet, type Tokenizer } from '../../src/language/index.ts'

const lexicon = {
  us: ['i', 'we'],
  fault: ['~forget', '~drop the ball'],
  circle: ['<circle>'],
}

let tokenize: Tokenizer
beforeAll(async () => {
  tokenize = await libraryTokenizer()
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

  /** Which of some patterns a sentence wakes. */
  function woken(patterns: readonly string[], text: string): readonly string[] {
    const writer = new NetWriter()
    patterns.forEach((pattern, i) => {
      writer.add({ pattern, lexicon }, i)
    })
    const net = openNet(writer.net, i => () => patterns[i]!)
    return net.awake(text).map(({ key }) => key)
  }

  test('a pattern of everyday words is refused, since it would make every sentence a candidate', () => {
    expect(() => woken(['<us> _ do'], '')).toThrow('not in every sentence')
  })

  test('everyday words side by side are telling: a sentence must hold both in a row', () => {
    const patterns = ['(this|that) is on you']
    expect(woken(patterns, 'That’s on you’re told, isn’t it?')).toEqual(patterns)
    expect(woken(patterns, 'You count on it, and that is with you.')).toEqual([])
  })

  test.each([
    ['you forgot', 'you _2 ~forget'],
    ['You have FORGOTTEN it', 'you _2 ~forget'],
    ['hopefully so', 'hope*'],
    ['at 5 o’clock', "o'clock"],
    ['quite risk-free', 'risk free'],
    ['nothing of the kind', undefined],
  ])('a net sights the words of a match as the text is written: %s', (text, pattern) => {
    const patterns = ['you _2 ~forget', 'hope*', "o'clock", 'risk free']
    expect(woken(patterns, text)).toEqual(pattern ? [pattern] : [])
  })
})
