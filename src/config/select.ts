import { ConfigError } from './config-error.ts'
import type { KnownRule } from './known-rule.ts'
import { lockedSays } from './locks.ts'
import { matching, newsOf, sleepsOn, unknownRule } from './rule-settings.ts'
import type { Settings } from './settings.ts'

/** Rules or groups to run alone, and rules or groups to leave out, for one run. */
export interface Selection {
  readonly only: readonly string[]
  readonly skip: readonly string[]
  notice?(says: string): void
}

/**
 * Narrows settings to a selection. `only` also wakes a rule that is off, at its own severity: who names a rule
 * wants to see it. A locked rule runs beside those that `only` names.
 *
 * @throws ConfigError for a name that is no rule and no group, and when `skip` names a locked rule.
 */
export function selectRules(
  settings: Settings,
  { only, skip, notice }: Selection,
  rules: readonly KnownRule[],
): Settings {
  const wanted = only.length > 0 ? chosenBy('--only', only, rules, notice) : undefined
  const unwanted = chosenBy('--skip', skip, rules, notice)
  const locked = new Set(settings.policy.locked)
  for (const [id, name] of unwanted)
    if (locked.has(id) && settings.rules[id]!.severity !== 'off')
      throw new ConfigError('--skip', [{ key: [name], says: lockedSays(id) }])
  const chosen = Object.fromEntries(
    rules.map(({ id, severity }) => {
      const setting = settings.rules[id]!
      const leftOut = wanted && !wanted.has(id) && !locked.has(id)
      if (unwanted.has(id) || leftOut) return [id, { ...setting, severity: 'off' as const }]
      if (wanted?.has(id) && setting.severity === 'off')
        return [id, { ...setting, severity: awake(severity) }]
      return [id, setting]
    }),
  )
  return { ...settings, rules: chosen }
}

function awake(severity: KnownRule['severity']) {
  return severity === 'off' ? 'warning' : severity
}

/** The ids that a flag's names stand for, each with its name. */
function chosenBy(
  flag: string,
  names: readonly string[],
  rules: readonly KnownRule[],
  notice: Selection['notice'],
): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>()
  for (const name of names) {
    const meant = matching(name, rules)
    if (meant.length === 0) throw new ConfigError(flag, [unknownRule([name], name, rules)])
    for (const rule of meant) if (!sleepsOn(rule, name)) chosen.set(rule.id, name)
    const news = newsOf(name, meant[0]!)
    if (news) notice?.(`${flag}: ${news}`)
  }
  return chosen
}
