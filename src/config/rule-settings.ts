import type { ConfigFault } from './config-error.ts'
import { didYouMean } from './did-you-mean.ts'
import type { KnownRule, RuleValue } from './resolve.ts'
import { defaultOptions, optionFaults } from './rule-options.ts'
import type { RuleSetting } from './settings.ts'

type RuleSettings = Record<string, RuleSetting>

/** Every rule as it is when nothing is configured. */
export function startingRules(rules: readonly KnownRule[]): RuleSettings {
  return Object.fromEntries(
    rules.map(({ id, severity, options }) => [id, { severity, options: defaultOptions(options ?? {}) }]),
  )
}

/**
 * Lays one layer's `rules` over the settings so far. Groups come first, so a rule beats its group wherever the
 * two stand in the file.
 */
export function ruleLayer(
  settings: RuleSettings,
  layer: Readonly<Record<string, RuleValue>>,
  rules: readonly KnownRule[],
): ConfigFault[] {
  const names = Object.keys(layer).sort((a, b) => Number(a.includes('/')) - Number(b.includes('/')))
  return names.flatMap((name): ConfigFault[] => {
    const [severity, options] = asPair(layer[name]!)
    const meant = matching(name, rules)
    const key = ['rules', name]
    if (meant.length === 0) return [unknownRule(key, name, rules)]
    if (options && !isRule(name, rules))
      return [{ key, says: 'options belong to one rule; a group takes a severity only.' }]
    for (const { id } of meant) settings[id] = { severity, options: { ...settings[id]!.options, ...options } }
    return options ? optionFaults(options, meant[0]!.options ?? {}, key) : []
  })
}

/** The rules a name stands for: itself, or all rules of the group. Empty when there is no such rule or group. */
export function matching<R extends { readonly id: string }>(name: string, rules: readonly R[]): readonly R[] {
  return rules.filter(({ id }) => id === name || id.startsWith(`${name}/`))
}

/** All names that may stand where a rule is named: ids and groups. */
export function ruleNames(rules: readonly { readonly id: string }[]): string[] {
  const groups = rules.map(({ id }) => id.split('/')[0]!)
  return [...rules.map(({ id }) => id), ...new Set(groups)]
}

function unknownRule(key: readonly string[], name: string, rules: readonly KnownRule[]): ConfigFault {
  const hint = didYouMean(name, ruleNames(rules)) ?? '"cx-lint rules" lists them all.'
  return { key, says: 'there is no such rule or group.', hint }
}

function isRule(name: string, rules: readonly KnownRule[]): boolean {
  return rules.some(({ id }) => id === name)
}

function asPair(value: RuleValue): readonly [RuleSetting['severity'], Readonly<Record<string, unknown>>?] {
  return typeof value === 'string' ? [value] : (value as readonly [RuleSetting['severity']])
}
