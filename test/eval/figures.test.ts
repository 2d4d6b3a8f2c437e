import { describe, expect, test } from 'vitest'
import { type Evaluation, figuresOf } from '../../src/eval/index.ts'
import { evaluated, flagging, mailWith, mark } from './given.ts'

const swear = flagging('over-promising/swear', 'swear')
const always = flagging('over-promising/always', 'always')
const lazy = flagging('blame-language/lazy', 'lazy')

describe('the figures of a set', () => {
  const rows = [
    { text: 'We swear it.', gold: [mark('over-promising', 'swear')] },
    { text: 'It always works.', gold: [mark('over-promising', 'always')] },
    { text: 'We promise it.', gold: [mark('over-promising', 'promise')] },
    { text: 'We would not swear to that.' },
    { text: 'Thank you.', gold: [mark('blame-language', 'Thank')] },
  ]
  const figures = async (): Promise<Evaluation> => (await evaluated(rows, [swear, always, lazy])).evaluation

  test('by group, with precision, recall and their harmonic mean', async () => {
    const third = 2 / 3
    expect((await figures()).groups['over-promising']).toEqual({
      tp: 2,
      fp: 1,
      fn: 1,
      precision: third,
      recall: third,
      f1: third,
    })
  })
  test('a ratio of nothing is null, not zero', async () => {
    const { groups } = await figures()
    expect(groups['blame-language']).toEqual({ tp: 0, fp: 0, fn: 1, precision: null, recall: 0, f1: 0 })
    expect(groups['cc-cascade']).toEqual({ tp: 0, fp: 0, fn: 0, precision: null, recall: null, f1: null })
  })
  test('overall, all findings together', async () => {
    const { overall } = await figures()
    expect([overall.tp, overall.fp, overall.fn, overall.precision, overall.recall]).toEqual([
      2,
      1,
      2,
      2 / 3,
      0.5,
    ])
  })
  test('by rule, those that spoke', async () => {
    expect((await figures()).rules).toEqual({
      'over-promising/always': { tp: 1, fp: 0 },
      'over-promising/swear': { tp: 1, fp: 1 },
    })
  })
  test('false findings per 1,000 words', async () => {
    const { words, falsePer1000Words } = await figures()
    expect(words).toBe(3 + 3 + 3 + 6 + 2)
    expect(falsePer1000Words).toBeCloseTo(1000 / 17, 10)
  })
})

test('only the words of the writer are counted', async () => {
  const files = {
    'a.eml': mailWith(
      'One two three.\n\nOn Mon, 3 Mar 2025 at 10:00, Bob <bob@client.example> wrote:\n> four five six',
    ),
  }
  expect((await evaluated([{ file: 'a.eml' }], [], files)).evaluation.words).toBe(3)
})

test('sets are added up, and no rows are no division by zero', async () => {
  const [a, b] = [
    await evaluated([{ text: 'We swear.' }], [swear]),
    await evaluated([{ text: 'Fine.' }], [swear]),
  ]
  const { overall, words } = figuresOf([...a.outcomes, ...b.outcomes])
  expect([overall.fp, words]).toEqual([1, 3])
  expect(figuresOf([])).toMatchObject({ words: 0, falsePer1000Words: 0 })
})
