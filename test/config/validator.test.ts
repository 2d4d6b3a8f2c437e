import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { output, validatorSource } from '../../scripts/config-validator.mjs'

test('the validator is the one of the published schema and imports nothing', () => {
  const source = readFileSync(output, 'utf8')
  expect(source).toBe(validatorSource())
  expect(source).not.toMatch(/\brequire\(|\bimport\b/)
})
