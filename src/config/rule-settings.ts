import type { RuleSettingData } from './config-data.ts'
import type { ConfigFault } from './config-error.ts'
import { didYouMean } from './did-you-mean.ts'
import type { KnownRule } from './known-rule.ts'
import { defaultOptions, optionFaults } from './rule-options.ts'
import type { RuleSetting } from './settings.ts'

type RuleSettings = Readonly<Record<string, RuleSetting>>

/** Every rule as it is when nothing is configured. A preview rule is off until somebody names it. */
export function startingRules(rules: readonly KnownRule[]): RuleSettings {
  return Object.fromEntries(
    rules.map(({ id, severity, options, state }) => [
      id,
      { severity: state === 'preview' ? 'off' : severity, options: defaultOptions(options ?? {}) },
    ]),
  )
}

/** One layer laid over the settings. */
export interface LaidOver {
  readonly settings: RuleSettings
  /** Which rules the layer has set, each with the name that it used. */
  readonly set: ReadonlyMap<string, string>
  readonly faults: ConfigFault[]
}

interface Manner {
  readonly source: string
  notice?(says: string): void
  readonly incomplete?: boolean
}

/**
 * Lays one layer's `rules` over the settings so far. Groups come first, so a rule beats its group wherever the
 * two stand in the file.
 */
export function ruleLayer(
  before: RuleSettings,
  layer: Readonly<Record<string, RuleSettingData>>,
  rules: readonly KnownRule[],
  { source, notice, incomplete }: Manner,
): LaidOver {
  const settings = { ...before }
  const set = new Map<string, string>()
  const names = Object.keys(layer).sort((a, b) => Number(a.includes('/')) - Number(b.includes('/')))
  const faults = names.flatMap((name): ConfigFault[] => {
    const [severity, options] = asPair(layer[name]!)
    const meant = matching(name, rules)
    const key = ['rules', name]
    if (meant.length === 0) return incomplete ? [] : [unknownRule(key, name, rules)]
    if (options && !isRule(name, rules))
      return [{ key, says: 'options belong to one rule; a group takes a severity only.' }]
    for (const rule of meant) {
      if (sleepsOn(rule, name) && severity !== 'off') continue
      settings[rule.id] = { severity, options: { ...settings[rule.id]!.options, ...options } }
      set.set(rule.id, name)
    }
    const news = newsOf(name, meant[0]!)
    if (news) notice?.(`${source}: ${news}`)
    return options ? optionFaults(options, meant[0]!.options ?? {}, key) : []
  })
  return { settings, set, faults }
}

/** The rules a name stands for: itself, by an old id, or all rules of the group. Empty when there is none. */
export function matching<R extends Pick<KnownRule, 'id' | 'aliases'>>(
  name: string,
  rules: readonly R[],
): readonly R[] {
  return rules.filter(
    ({ id, aliases }) => id === name || id.startsWith(`${name}/`) || aliases?.includes(name),
  )
}

/** All names that may stand where a rule is named: ids and groups. */
export function ruleNames(rules: readonly { readonly id: string }[]): string[] {
  const groups = rules.map(({ id }) => id.split('/')[0]!)
  return [...rules.map(({ id }) => id), ...new Set(groups)]
}

/** The fault of a name that is no rule. */
export function unknownRule(
  key: readonly string[],
  name: string,
  rules: readonly Pick<KnownRule, 'id'>[],
): ConfigFault {
  const hint = didYouMean(name, ruleNames(rules)) ?? '"cx-lint rules" lists them all.'
  return { key, says: 'there is no such rule or group.', hint }
}

/** True when a preview rule is meant by its group only, which does not wake it. */
export function sleepsOn({ state, id, aliases }: Omit<KnownRule, 'severity'>, name: string): boolean {
  return state === 'preview' && id !== name && !aliases?.includes(name)
}

/** What whoever uses this name of a rule should know, if anything. */
export function newsOf(
  name: string,
  { id, aliases, state }: Omit<KnownRule, 'severity'>,
): string | undefined {
  if (aliases?.includes(name)) return `${name} is now called ${id}; the old name still works.`
  return id === name && state === 'deprecated'
    ? `${id} is deprecated and will go; see cx-lint explain.`
    : undefined
}

function isRule(name: string, rules: readonly KnownRule[]): boolean {
  return rules.some(({ id, aliases }) => id === name || aliases?.includes(name))
}

function asPair(
  value: RuleSettingData,
): readonly [RuleSetting['severity'], Readonly<Record<string, unknown>>?] {
  return typeof value === 'string' ? [value] : (value as readonly [RuleSetting['severity']])
}
