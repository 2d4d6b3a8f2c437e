/** As much of JSON Schema as the configuration is described with. */
interface Schema {
  readonly description?: string
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: boolean | Schema
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly $defs?: Readonly<Record<string, Schema>>
}

/**
 * The types of a configuration as it is written, as TypeScript: one for the whole, one for each definition.
 *
 * @throws when the schema uses a word that no type is known for; a type that is too wide would hide mistakes
 */
export function configTypes(schemaText: string): string {
  const schema = JSON.parse(schemaText) as Schema
  const types = [
    declared('ConfigData', schema),
    ...Object.entries(schema.$defs ?? {}).map(([name, one]) => declared(typeName(name), one)),
  ]
  return `${header}\n${types.join('\n\n')}\n`
}

const header = `// Generated from schema/config.schema.json by scripts/config-types.ts. Change the schema, not this file.
// biome-ignore-all format: generated
`

function declared(name: string, schema: Schema): string {
  const type = typeOf(schema, '')
  const is = type.startsWith('{') ? `export interface ${name} ${type}` : `export type ${name} = ${type}`
  return comment(schema, '') + is
}

function typeOf(schema: Schema, indent: string): string {
  if (schema.$ref) return typeName(schema.$ref.replace('#/$defs/', ''))
  if (schema.anyOf) return schema.anyOf.map(one => typeOf(one, indent)).join(' | ')
  if (schema.enum) return schema.enum.map(value => quoted(value)).join(' | ')
  const types = [schema.type ?? []].flat()
  if (types.length === 0) throw new Error(`no type for ${JSON.stringify(schema).slice(0, 200)}`)
  return types.map(type => ofType(type, schema, indent)).join(' | ')
}

function ofType(type: string, schema: Schema, indent: string): string {
  if (type === 'string' || type === 'boolean') return type
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'array') return listOf(schema, indent)
  if (type !== 'object') throw new Error(`no type for ${type}`)
  const { properties, additionalProperties: others } = schema
  // Where any key may stand, those that are known stand there for completion only.
  if (typeof others === 'object') return `Readonly<Record<string, ${typeOf(others, indent)}>>`
  if (!properties) return 'object'
  const lines = Object.entries(properties).map(([key, one]) => {
    const mark = schema.required?.includes(key) ? '' : '?'
    const name = /^[\w$]+$/.test(key) ? key : quoted(key)
    return `${comment(one, `${indent}  `)}${indent}  readonly ${name}${mark}: ${typeOf(one, `${indent}  `)}\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

function listOf({ items, prefixItems, minItems = 0 }: Schema, indent: string): string {
  if (prefixItems) {
    const entries = prefixItems.map((one, i) => `${typeOf(one, indent)}${i < minItems ? '' : '?'}`)
    return `readonly [${entries.join(', ')}]`
  }
  if (typeof items !== 'object') throw new Error('a list says what it holds')
  const entry = typeOf(items, indent)
  return entry.includes(' | ') ? `readonly (${entry})[]` : `readonly ${entry}[]`
}

function comment({ description }: Schema, indent: string): string {
  return description ? `${indent}/** ${description.replaceAll('*/', '*∕')} */\n` : ''
}

function typeName(definition: string): string {
  return `${definition[0]!.toUpperCase()}${definition.slice(1)}Data`
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : JSON.stringify(value)
}
