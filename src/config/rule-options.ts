import type { ConfigFault } from './config-error.ts'
import { didYouMean } from './did-you-mean.ts'

/** What a rule says about one of its options: the plain words of JSON Schema, as far as options need them. */
export interface OptionSchema {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: OptionSchema
  readonly default?: unknown
}

export type OptionSchemas = Readonly<Record<string, OptionSchema>>

/** The faults of the options given to a rule; `key` is where they stand. */
export function optionFaults(given: object, schemas: OptionSchemas, key: readonly string[]): ConfigFault[] {
  return Object.entries(given).flatMap(([name, value]): ConfigFault[] => {
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (!schema) {
      const known = Object.keys(schemas)
      const all = known.length > 0 ? `It has: ${known.join(', ')}.` : 'It has none.'
      return [
        { key: [...key, name], says: 'the rule has no such option.', hint: didYouMean(name, known) ?? all },
      ]
    }
    const says = wrong(value, schema)
    return says ? [{ key: [...key, name], says }] : []
  })
}

/** The default of every option that has one. */
export function defaultOptions(schemas: OptionSchemas): Record<string, unknown> {
  const defaults = Object.entries(schemas).filter(([, schema]) => schema.default !== undefined)
  return Object.fromEntries(defaults.map(([name, schema]) => [name, schema.default]))
}

function wrong(value: unknown, schema: OptionSchema): string | undefined {
  if (schema.enum && !schema.enum.includes(value))
    return `${JSON.stringify(value)} is not one of ${schema.enum.map(one => JSON.stringify(one)).join(', ')}.`
  if (schema.type && !isOf(schema.type, value))
    return `expected ${schema.type}, not ${JSON.stringify(value)}.`
  if (typeof value === 'number') {
    if (schema.minimum !== undefined && value < schema.minimum) return `at least ${schema.minimum}, please.`
    if (schema.maximum !== undefined && value > schema.maximum) return `at most ${schema.maximum}, please.`
  }
  if (Array.isArray(value) && schema.items) {
    const { items } = schema
    return value.map(entry => wrong(entry, items)).find(says => says !== undefined)
  }
  return undefined
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}
