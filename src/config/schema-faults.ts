import type { ConfigFault } from './config-error.ts'
import { didYouMean } from './did-you-mean.ts'
import { type SchemaError, validate } from './validate.generated.js'

const severities = ['off', 'error', 'warning', 'info']

/** Everything in `data` that the published schema does not allow, said once per key. */
export function schemaFaults(data: unknown): ConfigFault[] {
  if (validate(data)) return []
  const faults = new Map<string, ConfigFault>()
  for (const error of validate.errors ?? []) {
    const fault = toFault(error, data)
    const name = fault.key.join('\n')
    if (!faults.has(name)) faults.set(name, fault)
  }
  return [...faults.values()]
}

function toFault(error: SchemaError, data: unknown): ConfigFault {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer)
  if (error.params.additionalProperty !== undefined) return unknownKey(path, error)
  const rules = path.indexOf('rules')
  if (rules >= 0 && path.length > rules + 1) return badRuleSetting(path.slice(0, rules + 2), data)
  const given = shown(valueAt(data, path))
  const { allowedValues, type, missingProperty, limit, comparison } = error.params
  if (allowedValues)
    return { key: path, says: `${given} is not one of ${allowedValues.map(shown).join(', ')}.` }
  if (error.keyword === 'pattern') {
    const examples = error.parentSchema?.examples ?? []
    return { key: path, says: `${given} is not written like ${examples.map(shown).join(' or ')}.` }
  }
  if (missingProperty !== undefined) return { key: path, says: `the key ${missingProperty} is missing.` }
  if (limit !== undefined)
    return {
      key: path,
      says: `${given} is too ${comparison === '>=' ? 'small' : 'large'}; the limit is ${limit}.`,
    }
  const types = [type ?? 'value'].flat().map(withArticle)
  return { key: path, says: `expected ${types.join(' or ')}, not ${given}.` }
}

function unknownKey(path: readonly string[], { params, parentSchema }: SchemaError): ConfigFault {
  const known = Object.keys(parentSchema?.properties ?? {})
  const key = params.additionalProperty!
  const hint = didYouMean(key, known) ?? `Known here: ${known.filter(name => name !== '$schema').join(', ')}.`
  return { key: [...path, key], says: 'there is no such key.', hint }
}

/** A rule's value is one of two shapes, so the schema's own words would list the faults of both. */
function badRuleSetting(path: readonly string[], data: unknown): ConfigFault {
  const value = valueAt(data, path)
  const severity = Array.isArray(value) ? value[0] : value
  const says = `${shown(value)} is not a setting; use "off", "error", "warning", "info" or ["warning", { …options }].`
  const hint = typeof severity === 'string' ? didYouMean(severity, severities) : undefined
  return { key: path, says, ...(hint && { hint }) }
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function withArticle(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function unescapePointer(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}
