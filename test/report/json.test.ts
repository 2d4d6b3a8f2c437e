import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { plain, render } from '../../src/report/index.ts'
import { json } from '../../src/report/json.ts'
import { bytes } from '../../src/text/index.ts'
import { resultOf } from './result.ts'

const schema = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'))
const validate = new Ajv.default({ allErrors: true }).compile(schema)
const options = { paint: plain, columns: 80, level: 'info', minConfidence: 'low' } as const
const report = (...results: Parameters<typeof render>[1]) => JSON.parse(render(json, results, options))

const full = resultOf('日本 we ‹guarantee› it\nfully ‹😀›', {
  finding: [
    {
      because: { at: bytes(0, 6), says: 'asked here' },
      replaces: ['blame-language/you-failed'],
      fix: { at: bytes(7, 9), text: '', title: 'Remove', safe: true },
    },
    { severity: 'info', confidence: 'low', zone: 'header' },
  ],
  problems: [
    { id: 'mime/truncated', severity: 'warning', says: 'stops', at: bytes(1, 1) },
    { id: 'language/not-english', severity: 'info', says: 'not English' },
  ],
  skipped: { quotedLines: 3, signatureLines: 1 },
})

test('every report fits the published schema, and a report that lacks something does not', () => {
  for (const document of [report(), report(full), report(full, resultOf('fine'), full)]) {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
  }
  for (const path of [
    'version',
    'files',
    'files.0.path',
    'files.0.findings.0.range',
    'files.0.problems.0.id',
  ]) {
    const broken = report(full)
    const keys = path.split('.')
    const last = keys.pop()!
    delete keys.reduce((value, key) => value[key], broken)[last]
    expect(validate(broken), path).toBe(false)
  }
})

test('places are 1-based lines and UTF-16 columns, with the byte', () => {
  const [first, second] = report(full).files[0].findings
  expect(first.range).toEqual({
    start: { line: 1, column: 7, byte: 10 },
    end: { line: 1, column: 16, byte: 19 },
  })
  expect(second.range).toEqual({
    start: { line: 2, column: 7, byte: 29 },
    end: { line: 2, column: 9, byte: 33 },
  })
  expect(first.related).toEqual([
    {
      message: 'asked here',
      range: { start: { line: 1, column: 1, byte: 0 }, end: { line: 1, column: 3, byte: 6 } },
    },
  ])
  expect(first.fix).toEqual({
    title: 'Remove',
    text: '',
    safe: true,
    range: { start: { line: 1, column: 4, byte: 7 }, end: { line: 1, column: 6, byte: 9 } },
  })
})

test('it holds every finding, also the tenth of a rule, and is valid when there is none', () => {
  expect(report(resultOf('‹a› '.repeat(10))).files[0].findings).toHaveLength(10)
  expect(report()).toEqual({ version: 1, files: [] })
})
