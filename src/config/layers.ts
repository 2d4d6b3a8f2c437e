import { type ConfigData, listOf, type OverrideData } from './config-data.ts'
import { ConfigError, type ConfigFault } from './config-error.ts'
import { didYouMean } from './did-you-mean.ts'
import { lineOfKey } from './key-line.ts'
import type { KnownRule } from './known-rule.ts'
import { presetNamed, presetNames } from './presets.ts'
import { schemaFaults } from './schema-faults.ts'

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
  /** What its `extends` names beside presets, loaded by whoever can read files. */
  readonly bases?: ReadonlyMap<string, ConfigLayer>
}

/** A stretch of a configuration that holds for all files, or for those of an override. */
export interface Step {
  readonly layer: ConfigLayer
  /** Where it stands in the layer. */
  readonly key: readonly string[]
  readonly data: Pick<ConfigData, 'rules' | 'policy' | 'lexicons' | 'kind' | 'templates'>
  /** Present in an override. */
  readonly only?: Pick<OverrideData, 'files' | 'excludedFiles'>
}

/**
 * The steps of a layer in the order in which they are laid over each other: what it extends, itself, its overrides.
 *
 * @throws ConfigError when the layer, or one it extends, does not fit the schema.
 */
export function stepsOf(layer: ConfigLayer, rules: readonly KnownRule[]): Step[] {
  const data = dataOf(layer)
  const bases = listOf(data.extends).flatMap((name, i) => {
    const base = layer.bases?.get(name) ?? presetLayer(name, rules)
    if (base) return stepsOf(base, rules)
    const hint = didYouMean(name, presetNames) ?? `Presets are ${presetNames.join(', ')}.`
    throw errorIn(layer, [{ key: extendsKey(data, i), says: `there is no preset ${name} here.`, hint }])
  })
  const overrides = (data.overrides ?? []).map((override, i): Step => {
    return { layer, key: ['overrides', String(i)], data: override, only: override }
  })
  return [...bases, { layer, key: [], data }, ...overrides]
}

/** Where the nth name of `extends` stands. */
export function extendsKey({ extends: names }: ConfigData, i: number): readonly string[] {
  return typeof names === 'string' ? ['extends'] : ['extends', String(i)]
}

/** Layers that fit the schema; each file of a run asks for them again. */
const confirmed = new WeakSet<ConfigLayer>()

/** The data of a layer. @throws ConfigError when it does not fit the schema. */
export function dataOf(layer: ConfigLayer): ConfigData {
  // An empty file is an empty configuration.
  const data = layer.data ?? {}
  if (confirmed.has(layer)) return data as ConfigData
  const faults = schemaFaults(data)
  if (faults.length > 0) throw errorIn(layer, faults)
  confirmed.add(layer)
  return data as ConfigData
}

/** The layer and all it extends, presets left aside, the farthest first. */
export function withBases(layer: ConfigLayer): ConfigLayer[] {
  return [...[...(layer.bases?.values() ?? [])].flatMap(withBases), layer]
}

/** An error that gives each fault its whole key and its line. */
export function errorIn(
  { source, text, under = [] }: ConfigLayer,
  faults: readonly ConfigFault[],
): ConfigError {
  const placed = faults.map(fault => {
    const key = [...under, ...fault.key]
    const line = text === undefined ? undefined : lineOfKey(text, key)
    return { ...fault, key, ...(line !== undefined && { line }) }
  })
  return new ConfigError(source, placed)
}

/** A place in a layer for people: its source, with the line where there is one. */
export function placeOf({ source, text, under = [] }: ConfigLayer, key: readonly string[]): string {
  const line = text === undefined ? undefined : lineOfKey(text, [...under, ...key])
  return line === undefined ? source : `${source}:${line}`
}

function presetLayer(name: string, rules: readonly KnownRule[]): ConfigLayer | undefined {
  const data = presetNamed(name, rules)
  return data && { source: `preset ${name}`, data }
}
