import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { type Frame, type PhraseRule, type SuppressorId, suppressors, usual } from '../../src/rule/index.ts'
import { judge, textOf } from './examples.ts'

const phraseRules = rules.filter((rule): rule is PhraseRule => rule.kind === 'phrase')

/** The rule with one frame only, changed. */
function withFrame(rule: PhraseRule, frame: Frame): PhraseRule {
  return { ...rule, frames: [frame] }
}

async function flagsSomeAllowed(rule: PhraseRule, frame: Frame): Promise<boolean> {
  const changed = withFrame(rule, frame)
  for (const example of rule.frames.flatMap(({ examples }) => examples.allows)) {
    const { findings } = await judge(example, [changed])
    const before = await judge(example, [rule])
    if (findings.length > before.findings.length) return true
    if (findings.some(({ severity }, i) => severity !== before.findings[i]?.severity)) return true
  }
  return false
}

describe('every exception earns its place', () => {
  const cases = phraseRules.flatMap(rule =>
    rule.frames.flatMap((frame, f) =>
      (frame.unless ?? []).map((exception, e) => ({
        name: `${rule.id} frame ${f + 1}, exception ${e + 1} (${exception.near[0]})`,
        rule,
        frame,
        exception,
      })),
    ),
  )

  test.each(cases)('$name', async ({ rule, frame, exception }) => {
    const without = { ...frame, unless: frame.unless!.filter(other => other !== exception) }
    const earned =
      (await flagsSomeAllowed(rule, without)) ||
      // An exception that leaves an info is shown by an example that flags with that severity.
      (exception.leaves !== undefined && (await changesSeverity(rule, frame, without)))
    expect(earned, 'no example would be judged otherwise without it').toBe(true)
  })
})

async function changesSeverity(rule: PhraseRule, frame: Frame, without: Frame): Promise<boolean> {
  const changed = withFrame(rule, without)
  for (const example of frame.examples.flags) {
    const before = await judge(example, [rule])
    const after = await judge(example, [changed])
    if (before.findings[0]?.severity !== after.findings[0]?.severity) return true
  }
  return false
}

describe('every shared suppressor earns its place', () => {
  test.each(Object.keys(suppressors) as SuppressorId[])('%s', async id => {
    for (const rule of phraseRules) {
      for (const frame of rule.frames) {
        const holds = (usual.includes(id) && !frame.despite?.includes(id)) || frame.lets?.includes(id)
        if (!holds) continue
        const without: Frame = {
          ...frame,
          despite: [...(frame.despite ?? []), id],
          lets: (frame.lets ?? []).filter(other => other !== id),
        }
        if (await flagsSomeAllowed(rule, without)) return
      }
    }
    expect.fail(`no allows example of any rule would be flagged without "${id}"`)
  })
})

test('no example stands twice in a rule', () => {
  for (const rule of phraseRules) {
    const texts = rule.frames.flatMap(({ examples }) => [...examples.flags, ...examples.allows].map(textOf))
    expect(new Set(texts).size, rule.id).toBe(texts.length)
  }
})
