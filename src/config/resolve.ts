import type { Kind } from '../draft/index.ts'
import type { KnownRule } from './known-rule.ts'
import { type ConfigLayer, errorIn, placeOf, type Step, stepsOf } from './layers.ts'
import { Locks } from './locks.ts'
import { concerns } from './overrides.ts'
import { joinPolicy } from './policy.ts'
import { ruleLayer, startingRules } from './rule-settings.ts'
import type { Policy, Settings, Templates } from './settings.ts'

/** Where each value came from: a path of keys such as `rules › over-promising/guarantee` → a file with its line. */
export type Origins = Map<string, string>

/** What a reading of layers may be told, and may tell. */
export interface Reading {
  /** The file that the settings are for, with `/`, relative to the folder of the configuration; for overrides. */
  readonly path?: string
  /** Filled with where each value that is not a default came from. */
  readonly origins?: Origins
  /** Hears of old names and rules that will go; a whole sentence. */
  notice?(says: string): void
  /** A plug-in was not run, so a name that is no rule may be one of its rules, and is passed over. */
  readonly incomplete?: boolean
}

/**
 * Joins the layers over the rules' own defaults into complete settings. Overrides are checked whether they fit the
 * path or not, so that a fault does not wait for its file.
 *
 * @throws ConfigError with all faults of the first layer that has any.
 */
export function resolveSettings(
  layers: readonly ConfigLayer[],
  rules: readonly KnownRule[],
  reading: Reading = {},
): Settings {
  const locks = new Locks(rules)
  let settled = startingRules(rules)
  let policy: Policy = { ownDomains: [], partnerDomains: [], glossary: {} }
  let kind: Kind | undefined
  let templates: Templates | undefined
  let lexicons: Settings['lexicons']
  for (const step of layers.flatMap(layer => stepsOf(layer, rules))) {
    const holds = step.only === undefined || concerns(step.only, reading.path)
    const { data, layer } = step
    const { set, settings, faults } = ruleLayer(settled, data.rules ?? {}, rules, {
      source: layer.source,
      ...reading,
    })
    const locking = locks.with(data.policy?.locked ?? [], layer.source)
    const all = [...faults, ...locking.faults, ...locking.locks.broken(settings, set)]
    if (all.length > 0)
      throw errorIn(
        layer,
        all.map(fault => ({ ...fault, key: [...step.key, ...fault.key] })),
      )
    if (!holds) continue
    locks.take(locking.locks)
    settled = settings
    policy = joinPolicy(policy, data.policy ?? {})
    kind = data.kind ?? kind
    templates = data.templates ? { ...templates, ...data.templates } : templates
    if (data.lexicons) lexicons = joined(lexicons, data.lexicons)
    if (reading.origins) record(reading.origins, step, set)
  }
  const locked = locks.ids
  if (locked.length > 0) policy = { ...policy, locked }
  return {
    rules: settled,
    policy,
    ...(kind && { kind }),
    ...(templates && { templates }),
    ...(lexicons && { lexicons }),
  }
}

/** Classes grow: what a base adds stays. */
function joined(
  before: NonNullable<Settings['lexicons']> = {},
  layer: NonNullable<Settings['lexicons']>,
): NonNullable<Settings['lexicons']> {
  const grown = Object.entries(layer).map(([name, members]) => [name, [...(before[name] ?? []), ...members]])
  return { ...before, ...Object.fromEntries(grown) }
}

/** Notes what a step has set. Of the glossary each term may come from another place. */
function record(origins: Origins, { layer, key, data }: Step, set: ReadonlyMap<string, string>): void {
  const note = (name: readonly string[], ...at: readonly string[]) =>
    origins.set(name.join(' › '), placeOf(layer, [...key, ...at]))
  for (const [id, name] of set) {
    note(['rules', id], 'rules', name)
    const value = data.rules?.[name]
    for (const option of Object.keys((typeof value === 'object' && value[1]) || {}))
      note(['rules', id, option], 'rules', name)
  }
  for (const [name, value] of Object.entries(data.policy ?? {})) {
    if (name !== 'glossary') note(['policy', name], 'policy', name)
    else for (const term of Object.keys(value as object)) note(['policy', name, term], 'policy', name, term)
  }
  for (const name of Object.keys(data.templates ?? {})) note(['templates', name], 'templates', name)
  for (const name of Object.keys(data.lexicons ?? {})) note(['lexicons', name], 'lexicons', name)
  if (data.kind) note(['kind'], 'kind')
}
