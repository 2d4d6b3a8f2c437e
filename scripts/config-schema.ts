import type { Option, Rule } from '../src/rule/index.ts'
import { phraseOptions } from '../src/rule/usual-options.ts'

/** The published schema with the names and options of all rules and groups, so that editors can complete them. */
export function configSchema(text: string, rules: readonly Rule[]): string {
  const schema = JSON.parse(text)
  const groups = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))]
  schema.$defs.rules.properties = Object.fromEntries([
    ...groups.map(group => [group, { description: `All rules of ${group}.`, $ref: '#/$defs/ruleSetting' }]),
    ...rules.map(({ id, flags, options = {} }) => [
      id,
      { description: `Flags ${flags}`, ...settingWith(options) },
    ]),
  ])
  schema.$defs.phraseSetting = {
    description: 'A severity, or a severity with the options that all rules of phrases have.',
    ...severityWith(phraseOptions),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

type Options = Readonly<Record<string, Option>>

/** What a rule with these options is set to. Nearly all have the same ones. */
function settingWith(options: Options) {
  const names = Object.keys(options)
  if (names.length === 0) return { $ref: '#/$defs/ruleSetting' }
  const isUsual = names.every(name => Object.hasOwn(phraseOptions, name))
  return isUsual ? { $ref: '#/$defs/phraseSetting' } : severityWith(options)
}

function severityWith(options: Options) {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, { default: value, says }]) => [
      name,
      { description: says, ...typeOf(value), ...(value !== undefined && { default: value }) },
    ]),
  )
  const severity = { $ref: '#/$defs/severity' }
  const object = { type: 'object', additionalProperties: false, properties }
  return {
    anyOf: [severity, { type: 'array', prefixItems: [severity, object], items: false, minItems: 1 }],
  }
}

/** The default of an option tells its type; without one it may be anything. */
function typeOf(value: unknown): object {
  if (value === undefined) return {}
  if (!Array.isArray(value)) return { type: typeof value }
  return { type: 'array', items: typeOf(value[0] ?? '') }
}
