import type { ConfigFault } from './config-error.ts'
import { didYouMean } from './did-you-mean.ts'

/** The options a rule has; the default of each tells its type. */
export type RuleOptions = Readonly<Record<string, { readonly default: unknown }>>

/** The faults of the options given to a rule; `key` is where they stand. */
export function optionFaults(given: object, options: RuleOptions, key: readonly string[]): ConfigFault[] {
  return Object.entries(given).flatMap(([name, value]): ConfigFault[] => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    const at = [...key, name]
    if (!option) return [{ key: at, says: 'the rule has no such option.', hint: known(name, options) }]
    const wanted = typeName(option.default)
    // An option without a default may hold anything; the rule itself knows what it takes.
    if (option.default === undefined || fits(value, option.default)) return []
    return [{ key: at, says: `expected ${wanted}, not ${JSON.stringify(value)}.` }]
  })
}

/** The default of every option. */
export function defaultOptions(options: RuleOptions): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))
}

function known(name: string, options: RuleOptions): string {
  const names = Object.keys(options)
  return didYouMean(name, names) ?? (names.length > 0 ? `It has: ${names.join(', ')}.` : 'It has no options.')
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${typeof (value[0] ?? '')}s`
  return `a ${typeof value}`
}

/** True when the value is of the default's type; the entries of a list are of its first entry's, or strings. */
function fits(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) return Array.isArray(value) && value.every(entry => fits(entry, model[0] ?? ''))
  if (Array.isArray(value) || value === null) return false
  if (typeof value === 'number') return typeof model === 'number' && Number.isFinite(value)
  return typeof value === typeof model
}
