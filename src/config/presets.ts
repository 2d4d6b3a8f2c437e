import type { Severity } from '../rule/index.ts'
import type { ConfigData } from './config-data.ts'
import type { KnownRule } from './known-rule.ts'

const stricter: Readonly<Record<Severity, Severity>> = { info: 'warning', warning: 'error', error: 'error' }

/** What `extends` may name without a package: data, made from the rules so that a new rule is never forgotten. */
export const presets = {
  /** Every stable rule at its own severity: what holds when nothing is configured. */
  recommended: rules => ({ rules: leveled(rules, severity => severity) }),
  /** Every rule one step more severe, and nothing is suppressed without a reason. */
  strict: rules => ({
    rules: leveled(rules, severity => stricter[severity]),
    policy: { requireReason: true },
  }),
  /** For a repository of templates: what depends on recipients is judged when there are some. */
  templates: rules => ({
    kind: 'template',
    rules: leveled(
      rules.filter(({ id }) => id.startsWith('cc-cascade/')),
      () => 'off',
    ),
  }),
} satisfies Record<string, (rules: readonly KnownRule[]) => ConfigData>

export const presetNames = Object.keys(presets)

/** The data of a preset, or undefined when there is none of this name. */
export function presetNamed(name: string, rules: readonly KnownRule[]): ConfigData | undefined {
  return Object.hasOwn(presets, name) ? presets[name as keyof typeof presets](rules) : undefined
}

/** Preview rules run only for those who name them, so no preset does. */
function leveled(rules: readonly KnownRule[], level: (severity: Severity) => Severity | 'off') {
  const settled = rules.filter(({ state, severity }) => state !== 'preview' && severity !== 'off')
  return Object.fromEntries(settled.map(({ id, severity }) => [id, level(severity as Severity)]))
}
