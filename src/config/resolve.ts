import type { Kind } from '../draft/index.ts'
import type { Severity } from '../rule/index.ts'
import { ConfigError, type ConfigFault } from './config-error.ts'
import { lineOfKey } from './key-line.ts'
import type { RuleOptions } from './rule-options.ts'
import { ruleLayer, startingRules } from './rule-settings.ts'
import { schemaFaults } from './schema-faults.ts'
import type { Policy, Settings } from './settings.ts'

/** One source of settings, such as a file or the command line; what a later layer says beats an earlier one. */
export interface ConfigLayer {
  /** How messages call it: a path, `--rule`, … */
  readonly source: string
  /** As parsed; nothing is known about it yet. */
  readonly data: unknown
  /** The text that was parsed, so that a fault can name its line. */
  readonly text?: string
  /** Keys of the text above the settings, such as `cx-lint` in package.json. */
  readonly under?: readonly string[]
}

/** What the settings need to know of a rule. */
export interface KnownRule {
  readonly id: string
  readonly severity: Severity | 'off'
  readonly options?: RuleOptions
}

/** The shape that the schema has confirmed. */
export interface ConfigData {
  readonly rules?: Readonly<Record<string, RuleValue>>
  readonly policy?: Partial<Policy>
  readonly kind?: Kind
}

type Level = Severity | 'off'
export type RuleValue = Level | readonly [Level] | readonly [Level, Readonly<Record<string, unknown>>]

/**
 * Joins the layers over the rules' own defaults into complete settings.
 *
 * @throws ConfigError with all faults of the first layer that has any.
 */
export function resolveSettings(layers: readonly ConfigLayer[], rules: readonly KnownRule[]): Settings {
  const settings = {
    rules: startingRules(rules),
    policy: { ownDomains: [], partnerDomains: [], glossary: {} } as Policy,
    kind: undefined as Kind | undefined,
  }
  for (const layer of layers) {
    // An empty file is an empty configuration.
    const data = (layer.data ?? {}) as ConfigData
    refuse(layer, schemaFaults(data))
    refuse(layer, ruleLayer(settings.rules, data.rules ?? {}, rules))
    settings.policy = joinPolicy(settings.policy, data.policy ?? {})
    settings.kind = data.kind ?? settings.kind
  }
  const { kind, ...rest } = settings
  return kind ? { ...rest, kind } : rest
}

function refuse({ source, text, under = [] }: ConfigLayer, faults: readonly ConfigFault[]): void {
  if (faults.length === 0) return
  const placed = faults.map(fault => {
    const key = [...under, ...fault.key]
    const line = text === undefined ? undefined : lineOfKey(text, key)
    return { ...fault, key, ...(line !== undefined && { line }) }
  })
  throw new ConfigError(source, placed)
}

function joinPolicy(before: Policy, layer: Partial<Policy>): Policy {
  const leadTimes = layer.leadTimes ?? before.leadTimes
  const holidays = layer.holidays ?? before.holidays
  return {
    ...(leadTimes && { leadTimes }),
    ...(holidays && { holidays }),
    ownDomains: lowerCased(layer.ownDomains) ?? before.ownDomains,
    partnerDomains: lowerCased(layer.partnerDomains) ?? before.partnerDomains,
    glossary: { ...before.glossary, ...layer.glossary },
  }
}

function lowerCased(domains: readonly string[] | undefined): readonly string[] | undefined {
  return domains?.map(domain => domain.toLowerCase())
}
