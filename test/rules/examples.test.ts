import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { groupOf, type Rule } from '../../src/rule/index.ts'
import { examplesOf, judge, textOf } from './examples.ts'

/** A combining rule is tried together with the rules whose findings it judges. */
function withItsSources(rule: Rule): Rule[] {
  if (rule.kind !== 'combine') return [rule]
  return rules.filter(({ id }) => id === rule.id || rule.of.includes(id) || rule.of.includes(groupOf(id)))
}

describe.each(rules.map(rule => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const { flags, allows } = examplesOf(rule)

  test.each(flags.map(example => [textOf(example), example] as const))('flags %s', async (text, example) => {
    const { findings, marked } = await judge(example, withItsSources(rule))
    expect(marked).toBe(text)
    expect(findings.every(({ rule: id }) => id === rule.id)).toBe(true)
    const wanted = typeof example === 'object' ? example.severity : undefined
    if (wanted) expect(findings[0]?.severity).toBe(wanted)
    for (const { says, why, instead } of findings)
      expect([says, why, instead].every(words => words.length > 8)).toBe(true)
  })

  test.each(allows.map(example => [textOf(example), example] as const))(
    'allows %s',
    async (text, example) => {
      const { findings } = await judge(example, withItsSources(rule))
      expect(
        findings.filter(({ rule: id }) => id === rule.id).map(({ quote }) => quote),
        text,
      ).toEqual([])
    },
  )

  test('has at least two examples of each kind', () => {
    expect(flags.length).toBeGreaterThanOrEqual(2)
    expect(allows.length).toBeGreaterThanOrEqual(2)
  })
})

test('every pattern of every rule can be read', async () => {
  const { problems } = await judge('Hello.', rules)
  expect(problems.map(({ says }) => says)).toEqual([])
})

describe('together', () => {
  const all = rules.flatMap(rule =>
    examplesOf(rule).allows.map(example => [textOf(example), example, rule] as const),
  )

  test.each(all)('no rule fires, unnamed, on %s', async (_text, example, owner) => {
    const { findings } = await judge(example, rules)
    const named = typeof example === 'object' ? (example.also ?? []) : []
    const unnamed = findings.filter(({ severity, rule }) => severity !== 'info' && !named.includes(rule))
    expect(
      unnamed.map(({ rule, quote }) => `${rule}: ${quote}`),
      owner.id,
    ).toEqual([])
  })
})
