import { expect, test } from 'vitest'
import { Outcome } from '../../src/cli/outcome.ts'
import type { Finding } from '../../src/rule/index.ts'
import { resultOf } from '../report/result.ts'

const limits = { failOn: 'error', minConfidence: 'medium' } as const

/** The exit code of a run over one file with such a finding and such a problem. */
function code(finding: Partial<Finding> | undefined, problem?: string, over: object = {}) {
  const outcome = new Outcome({ ...limits, ...over })
  const [severity, id] = problem?.split(' ') ?? []
  const problems = problem ? [{ id: id!, severity: severity as 'error', says: '' }] : []
  outcome.add(resultOf(finding ? '‹a›' : 'a', { problems, ...(finding && { finding }) }))
  return outcome.exitCode
}

test('findings count from the fail level up, if they are sure enough', () => {
  expect(code({ severity: 'error' })).toBe(1)
  expect(code({ severity: 'error', confidence: 'low' })).toBe(0)
  expect(code({ severity: 'error', confidence: 'low' }, undefined, { minConfidence: 'low' })).toBe(1)
  expect(code({ severity: 'error', confidence: 'medium' }, undefined, { minConfidence: 'high' })).toBe(0)
  expect(code({ severity: 'warning' })).toBe(0)
  expect(code({ severity: 'warning' }, undefined, { maxWarnings: 0 })).toBe(1)
  expect(code({ severity: 'warning' }, undefined, { maxWarnings: 0, exitZero: true })).toBe(0)
})

test('a fault of the file fails a run only when it is an error; a crash means that the run did not work', () => {
  expect(code(undefined, 'warning mime/truncated', { failOn: 'info' })).toBe(0)
  expect(code(undefined, 'error parse/limit')).toBe(1)
  expect(code(undefined, 'error parse/limit', { failOn: 'never' })).toBe(0)
  expect(code(undefined, 'error lint/crash', { exitZero: true })).toBe(2)
  expect(code({ severity: 'error' }, 'error read/crash')).toBe(2)
  expect(code(undefined, 'error file/binary', { exitZero: true })).toBe(2)
})
