import type { Rule } from '../src/rule/index.ts'

/** The published schema with the names of all rules and groups, so that editors can complete them. */
export function configSchema(text: string, rules: readonly Rule[]): string {
  const schema = JSON.parse(text)
  const setting = { $ref: '#/$defs/ruleSetting' }
  const groups = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))]
  schema.$defs.rules.properties = Object.fromEntries([
    ...groups.map(group => [group, { description: `All rules of ${group}.`, ...setting }]),
    ...rules.map(({ id, flags }) => [id, { description: `Flags ${flags}`, ...setting }]),
  ])
  return `${JSON.stringify(schema, null, 2)}\n`
}
