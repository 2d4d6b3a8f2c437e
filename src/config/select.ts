import { ConfigError } from './config-error.ts'
import { didYouMean } from './did-you-mean.ts'
import type { KnownRule } from './resolve.ts'
import { matching, ruleNames } from './rule-settings.ts'
import type { Settings } from './settings.ts'

/** Rules or groups to run alone, and rules or groups to leave out, for one run. */
export interface Selection {
  readonly only: readonly string[]
  readonly skip: readonly string[]
}

/**
 * Narrows settings to a selection. `only` also wakes a rule that is off, at its own severity: who names a rule
 * wants to see it.
 *
 * @throws ConfigError for a name that is no rule and no group.
 */
export function selectRules(
  settings: Settings,
  { only, skip }: Selection,
  rules: readonly KnownRule[],
): Settings {
  const wanted = only.length > 0 ? idsOf('--only', only, rules) : undefined
  const unwanted = idsOf('--skip', skip, rules)
  const chosen = Object.fromEntries(
    rules.map(({ id, severity }) => {
      const setting = settings.rules[id]!
      if (unwanted.has(id) || (wanted && !wanted.has(id)))
        return [id, { ...setting, severity: 'off' as const }]
      if (wanted && setting.severity === 'off') return [id, { ...setting, severity: awake(severity) }]
      return [id, setting]
    }),
  )
  return { ...settings, rules: chosen }
}

function awake(severity: KnownRule['severity']) {
  return severity === 'off' ? 'warning' : severity
}

function idsOf(flag: string, names: readonly string[], rules: readonly KnownRule[]): Set<string> {
  return new Set(
    names.flatMap(name => {
      const meant = matching(name, rules)
      if (meant.length > 0) return meant.map(({ id }) => id)
      const hint = didYouMean(name, ruleNames(rules)) ?? '"cx-lint rules" lists them all.'
      throw new ConfigError(flag, [{ key: [name], says: 'there is no such rule or group.', hint }])
    }),
  )
}
