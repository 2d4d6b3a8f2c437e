import { describe, expect, test } from 'vitest'
import { compareRuns, comparisonTable, type Evaluation, earlierRun, table } from '../../src/eval/index.ts'

function run(tp: number, fp: number, fn: number, rules: Evaluation['rules'] = {}, words = 1000): Evaluation {
  const figures = {
    tp,
    fp,
    fn,
    precision: tp + fp ? tp / (tp + fp) : null,
    recall: tp + fn ? tp / (tp + fn) : null,
    f1: null,
  }
  const falsePer1000Words = (fp * 1000) / words
  return { groups: { 'over-promising': figures }, overall: figures, rules, words, falsePer1000Words }
}

const regressions = (before: Evaluation, after: Evaluation) => compareRuns(before, after).regressions

describe('two runs are compared', () => {
  test('by group', () => {
    const { groups, overall } = compareRuns(run(6, 2, 4), run(8, 2, 2))
    expect(groups['over-promising']).toMatchObject({ tp: 2, fp: 0, fn: -2 })
    expect(groups['over-promising']!.precision).toBeCloseTo(0.05, 10)
    expect(overall.recall).toBeCloseTo(0.2, 10)
  })
  test('by rule, also one that came or went', () => {
    const { rules } = compareRuns(
      run(0, 0, 0, { 'a/went': { tp: 3, fp: 1 }, 'a/same': { tp: 1, fp: 0 } }),
      run(0, 0, 0, { 'a/came': { tp: 2, fp: 0 }, 'a/same': { tp: 1, fp: 0 } }),
    )
    expect(rules).toEqual({
      'a/came': { tp: 2, fp: 0, precision: null },
      'a/same': { tp: 0, fp: 0, precision: 0 },
      'a/went': { tp: -3, fp: -1, precision: null },
    })
  })
  test('a ratio that one of them does not know has no difference', () => {
    expect(compareRuns(run(0, 0, 4), run(2, 0, 2)).overall.precision).toBeNull()
  })
})

describe('a regression', () => {
  test('is a precision that fell', () => {
    expect(regressions(run(8, 0, 2), run(8, 2, 2))).toEqual([
      'over-promising: precision 1.000 → 0.800',
      'overall: precision 1.000 → 0.800',
    ])
  })
  test('is a recall that fell', () => {
    expect(regressions(run(8, 0, 2), run(6, 0, 4))[0]).toBe('over-promising: recall 0.800 → 0.600')
  })
  test('is a rule that became less precise', () => {
    const [before, after] = [
      run(5, 0, 0, { 'a/b': { tp: 5, fp: 0 } }),
      run(5, 0, 0, { 'a/b': { tp: 3, fp: 1 } }),
    ]
    expect(regressions(before, after)).toEqual(['a/b: precision 1.000 → 0.750'])
  })
  test('is not a rule whose marks another met first', () => {
    const [before, after] = [
      run(5, 0, 0, { 'a/b': { tp: 5, fp: 0 } }),
      run(5, 0, 0, { 'a/c': { tp: 5, fp: 0 } }),
    ]
    expect(regressions(before, after)).toEqual([])
  })
  test('is not what got better, nor a ratio that was rounded when it was kept', () => {
    expect(regressions(run(6, 2, 4), run(8, 1, 2))).toEqual([])
    const rounded = {
      ...run(2, 1, 0),
      overall: { ...run(2, 1, 0).overall, precision: 0.6667, recall: 1.0001 },
    }
    expect(regressions(rounded, run(2, 1, 0))).toEqual([])
  })
})

describe('in a table for people', () => {
  test('what stayed is left out', () => {
    expect(comparisonTable(compareRuns(run(6, 2, 4), run(6, 2, 4)))).toBe('  as before\n')
  })
  test('changes have signs, and what got worse is said last', () => {
    const lines = comparisonTable(compareRuns(run(8, 0, 2), run(7, 1, 3)))
      .trimEnd()
      .split('\n')
    expect(lines[1]).toMatch(/^ {2}over-promising +-1 +\+1 +\+1 +-0\.125 +-0\.100$/)
    expect(lines.at(-1)).toBe('  worse: overall: recall 0.800 → 0.700')
  })
  test('other texts are named', () => {
    expect(comparisonTable(compareRuns(run(1, 0, 0), run(1, 0, 0, {}, 1200)))).toContain('200 words fewer')
  })
  test('the figures stand in columns; groups without marks and findings are left out', () => {
    const { groups } = run(0, 0, 0)
    const evaluation = { ...run(7, 1, 3, { 'over-promising/swear': { tp: 7, fp: 1 } }) }
    const shown = table(
      { ...evaluation, groups: { ...evaluation.groups, 'cc-cascade': groups['over-promising']! } },
      { withRules: true },
    )
    expect(shown).toMatch(/^ {2}over-promising +7 +1 +3 +0\.875 +0\.700 +–$/m)
    expect(shown).toMatch(/^ {2}over-promising\/swear +7 +1 +0\.875$/m)
    expect(shown).not.toContain('cc-cascade')
    expect(table(evaluation, { withRules: false })).not.toContain('swear')
  })
})

describe('an earlier run', () => {
  test('is read from its JSON', () => {
    const before = run(1, 2, 3, { 'a/b': { tp: 1, fp: 2 } })
    expect(earlierRun(JSON.parse(JSON.stringify(before)))).toEqual(before)
  })
  test.each<[string, unknown]>([
    ['a report of the linter', { files: [] }],
    ['nothing', undefined],
    ['a list', []],
    ['counts that are words', { ...run(1, 0, 0), overall: { tp: 'one', fp: 0, fn: 0 } }],
    ['no misses', { ...run(1, 0, 0), overall: { tp: 1, fp: 0 } }],
    ['no words', { ...run(1, 0, 0), words: null }],
  ])('is not %s', (_name, data) => expect(earlierRun(data)).toBeUndefined())
})
