import { describe, expect, test } from 'vitest'
import type { Rule } from '../../src/rule/index.ts'
import { evaluated, flagging, type Given, mailWith, mark, replacing } from './given.ts'

const promise = flagging('over-promising/swear', 'swear')
const always = flagging('over-promising/always', 'always')
const blame = flagging('blame-language/lazy', 'lazy')
const copy = flagging('cc-cascade/copy', 'boss')

/** tp, fp and fn of all groups, and those of one group if it is named. */
async function counts(
  row: Given,
  rules: readonly Rule[],
  files: Record<string, string> = {},
  group?: string,
) {
  const { evaluation } = await evaluated([row], rules, files)
  const { tp, fp, fn } = group ? evaluation.groups[group]! : evaluation.overall
  return [tp, fp, fn]
}

describe('in a sentence the label is enough', () => {
  const text = 'I swear it will be done, always.'

  test('wherever the mark is', async () => {
    expect(await counts({ text, gold: [mark('over-promising', 'always')] }, [promise])).toEqual([1, 0, 0])
  })
  test('but another label is a false alarm and a miss', async () => {
    expect(await counts({ text, gold: [mark('blame-language', 'done')] }, [promise])).toEqual([0, 1, 1])
  })
  test('and what nobody marked is a false alarm', async () => {
    expect(await counts({ text }, [promise])).toEqual([0, 1, 0])
  })
  test('and a mark without a quote will do', async () => {
    expect(await counts({ text, gold: [{ group: 'over-promising', strength: 2 }] }, [promise])).toEqual([
      1, 0, 0,
    ])
  })
})

describe('in a draft the finding must overlap the mark', () => {
  const draft = (body: string, gold: Given[], rules: readonly Rule[]) =>
    counts({ file: 'a.eml', gold }, rules, { 'a.eml': mailWith(body) })

  test('by one character at least', async () => {
    expect(await draft('I swear to it.', [mark('over-promising', 'swear to it')], [promise])).toEqual([
      1, 0, 0,
    ])
    expect(await draft('I swear to it.', [mark('over-promising', 'to it')], [promise])).toEqual([0, 1, 1])
  })
  test('of its own group', async () => {
    expect(await draft('I swear to it.', [mark('blame-language', 'swear')], [promise])).toEqual([0, 1, 1])
  })
  test('and one finding meets every mark it overlaps', async () => {
    const gold = [mark('over-promising', 'I swear'), mark('over-promising', 'swear to it')]
    expect(await draft('I swear to it.', gold, [promise])).toEqual([2, 0, 0])
  })
  test('a further finding on a mark already met is ignored', async () => {
    const body = 'We swear it. It works always.'
    expect(
      await draft(body, [mark('over-promising', 'swear it. It works always')], [promise, always]),
    ).toEqual([1, 0, 0])
  })
  test('and wrapped words are the words a reader sees', async () => {
    const gold = [mark('over-promising', 'really do swear')]
    expect(await draft('We really\ndo swear it.', gold, [promise])).toEqual([1, 0, 0])
  })
})

test('a fault of the recipients lies in the mail as a whole', async () => {
  const files = { 'a.eml': mailWith('My boss is in copy.', 'To: bob@client.example\nCc: eva@client.example') }
  expect(await counts({ file: 'a.eml', gold: [mark('cc-cascade', 'Cc')] }, [copy], files)).toEqual([1, 0, 0])
})

describe('strength 1 counts neither way', () => {
  const text = 'I swear it will be done.'
  test('when it is found, and when it is not', async () => {
    const gold = [mark('over-promising', 'swear', 1)]
    expect(await counts({ text, gold }, [promise])).toEqual([0, 0, 0])
    expect(await counts({ text, gold }, [])).toEqual([0, 0, 0])
  })
  test('and is told apart', async () => {
    const { outcomes } = await evaluated([{ text, gold: [mark('over-promising', 'swear', 1)] }], [promise])
    expect(outcomes[0]!.outcome.debatable.map(({ finding }) => finding.rule)).toEqual([
      'over-promising/swear',
    ])
  })
})

test('info never counts', async () => {
  const hint = flagging('over-promising/swear', 'swear', { severity: 'info' })
  const text = 'I swear it will be done.'
  expect(await counts({ text }, [hint])).toEqual([0, 0, 0])
  expect(await counts({ text, gold: [mark('over-promising', 'swear')] }, [hint])).toEqual([0, 0, 1])
})

describe('a rule answers to its label', () => {
  const text = 'That is a lazy excuse.'
  test('which it may name itself', async () => {
    const rude = flagging('courtesy/rude', 'lazy', { label: 'blame-language' })
    expect(await counts({ text, gold: [mark('blame-language', 'lazy')] }, [rude])).toEqual([1, 0, 0])
  })
  test('and without one it is not measured', async () => {
    expect(await counts({ text }, [flagging('courtesy/rude', 'lazy')])).toEqual([0, 0, 0])
  })
})

describe('a combined finding answers also to the labels of what it replaces', () => {
  const rules = [blame, replacing('cc-cascade/public', 'blame-language')]
  const files = { 'a.eml': mailWith('That is a lazy excuse.', 'To: b@c.example\nCc: d@c.example') }
  const row = (...gold: Given[]) => ({ file: 'a.eml', gold })

  test('so it meets marks of both', async () => {
    const gold = row(mark('cc-cascade', 'Cc'), mark('blame-language', 'lazy excuse'))
    expect(await counts(gold, rules, files)).toEqual([2, 0, 0])
    expect(await counts(gold, rules, files, 'blame-language')).toEqual([1, 0, 0])
  })
  test('or of one', async () => {
    expect(await counts(row(mark('blame-language', 'lazy')), rules, files)).toEqual([1, 0, 0])
  })
  test('and without any it is one false alarm, of its own group', async () => {
    expect(await counts(row(), rules, files)).toEqual([0, 1, 0])
    expect(await counts(row(), rules, files, 'cc-cascade')).toEqual([0, 1, 0])
  })
})

describe('"judge" names the only groups a row speaks about', () => {
  const text = 'I swear you are lazy.'
  test('findings and marks of others do not count', async () => {
    expect(await counts({ text, judge: ['blame-language'] }, [promise, blame])).toEqual([0, 1, 0])
    const gold = [mark('over-promising', 'swear'), mark('blame-language', 'lazy')]
    expect(await counts({ text, judge: ['blame-language'], gold }, [promise, blame])).toEqual([1, 0, 0])
  })
  test('a combined finding is then judged by the label that is left', async () => {
    const rules = [blame, replacing('cc-cascade/public', 'blame-language')]
    const row = { text, judge: ['blame-language'], gold: [mark('blame-language', 'lazy')] }
    expect(await counts(row, rules)).toEqual([1, 0, 0])
    expect(await counts({ ...row, gold: [] }, rules, {}, 'blame-language')).toEqual([0, 1, 0])
  })
})
