import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configTypes } from '../../scripts/config-types.ts'
import type { ConfigData } from '../../src/config/index.ts'

test('the types follow from the published schema, and are current', () => {
  const schema = readFileSync('schema/config.schema.json', 'utf8')
  expect(readFileSync('src/config/config.generated.ts', 'utf8')).toBe(configTypes(schema))
})

test('the types know what the schema knows', () => {
  const config: ConfigData = { extends: ['strict'], rules: { courtesy: ['warning', { most: 3 }] } }
  // @ts-expect-error: an unknown key is refused by the schema, too
  const unknown: ConfigData = { rulez: {} }
  // @ts-expect-error: a level that there is not
  const level: ConfigData = { rules: { courtesy: 'fatal' } }
  // @ts-expect-error: a lead time needs its days
  const lead: ConfigData = { policy: { leadTimes: [{ match: 'pump' }] } }
  expect([config, unknown, level, lead]).toHaveLength(4)
})

test('a schema that says no type is refused rather than typed too widely', () => {
  expect(() => configTypes('{"properties":{"a":{}},"type":"object"}')).toThrow('no type')
  expect(() => configTypes('{"properties":{"a":{"type":"array"}},"type":"object"}')).toThrow('a list says')
})
