import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import type { FileResult } from '../../src/engine/index.ts'
import { type Paint, plain, render } from '../../src/report/index.ts'
import { stylish } from '../../src/report/stylish/stylish.ts'
import { widthOf } from '../../src/report/stylish/width.ts'
import { bytes } from '../../src/text/index.ts'
import { resultOf } from './result.ts'

const usual = { paint: plain as Paint, columns: 80, level: 'warning', minConfidence: 'medium' } as const
const print = (results: readonly FileResult[], options: Partial<typeof usual> | object = {}) =>
  render(stylish, results, { ...usual, ...options })
const lines = (results: readonly FileResult[], options = {}) => print(results, options).split('\n')

test('a finding: place, severity, rule, the words marked, what they do, why, and better ones', () => {
  expect(print([resultOf('Hi,\nWe ‹guarantee› it.\n')])).toMatchInlineSnapshot(`
    "reply.eml

      2:4    error  over-promising/guarantee
         2 │ We guarantee it.
           │    ━━━━━━━━━
           │ Reads as a contract.
           │ The customer remembers the promise, not the work.
           │ Instead: Name the next step.

    1 error in 1 file
    "
  `)
})

test('the reason of a rule is said once in a file; a second place names its line', () => {
  const because = { at: bytes(0, 2), says: 'the customer asked “when?”' }
  const report = print([
    resultOf('Hi,\nWe ‹guarantee› it and\nI ‹promise› it.\n', { finding: [{}, { because }] }),
  ])
  expect(report.match(/remembers/g)).toHaveLength(1)
  expect(report).toContain('│ See line 1: the customer asked “when?”\n')
})

test('of one rule in one file three are shown and the others counted', () => {
  const report = lines([resultOf('‹a›\n‹b›\n‹c›\n‹d›\n‹e› ‹f›\n')])
  expect(report.filter(line => line.includes('error  over'))).toHaveLength(3)
  expect(report).toContain('  and 3 more of over-promising/guarantee on lines 4 and 5')
  expect(report.at(-2)).toBe('6 errors in 1 file')
})

test('problems stand before findings, with and without a place', () => {
  const problems = [
    {
      id: 'mime/truncated',
      severity: 'warning',
      says: 'The mail stops in the middle of a part.',
      at: bytes(4, 5),
    },
    { id: 'language/not-english', severity: 'info', says: 'cx-lint judges English only.' },
  ] as const
  expect(print([resultOf('Hi,\nyou\n', { problems })])).toMatchInlineSnapshot(`
    "reply.eml

      2:1    warning  mime/truncated
             The mail stops in the middle of a part.

             info  language/not-english
             cx-lint judges English only.

    2 file problems in 1 file
    "
  `)
})

describe('the frame', () => {
  const frame = (marked: string, finding = {}) =>
    lines([resultOf(marked, { finding })], { columns: 50 })
      .filter(line => /^ *\d* [│]/.test(line))
      .slice(0, -4)

  test('is cut round the words in a long line', () => {
    const [code, mark] = frame(`${'before '.repeat(20)}‹words› ${'after '.repeat(20)}`) as [string, string]
    expect(code).toMatch(/│ ….*before words after.*…$/)
    expect(widthOf(code)).toBeLessThanOrEqual(50)
    expect(mark.indexOf('━')).toBe(code.indexOf('words'))
  })

  test('shows words over several lines, the first three of them', () => {
    expect(frame('> We ‹do\n  really\n promise\n it› now')).toEqual([
      '     1 │ > We do',
      '       │      ━━',
      '     2 │   really',
      '       │   ━━━━━━',
      '     3 │  promise',
      '       │  ━━━━━━━',
    ])
  })

  test('marks the columns of wide and of joining characters', () => {
    expect(frame('日本 👍🏽 e\u0301 ‹zusagen›')).toEqual([
      '     1 │ 日本 👍🏽 e\u0301 zusagen',
      `       │ ${' '.repeat(10)}━━━━━━━`,
    ])
  })

  test('shows words that are encoded in the file as the reader will see them', () => {
    expect(frame('Subject: ‹=?utf-8?B?V2UgcHJvbWlzZQ==?=›', { quote: 'We promise' })).toEqual([
      '     1 │ We promise  (encoded in the file)',
      '       │ ━━━━━━━━━━',
    ])
  })

  test('points at a place that has no words', () => {
    expect(frame('Hi,\n‹›')).toEqual(['     2 │', '       │ ━'])
  })
})

describe('the words of a mail cannot forge the report', () => {
  const evil = '\u001b[2K\u001b[1A\u202e\u0007\u009b31m\r'
  test('controls and marks of direction become visible, everywhere', () => {
    const result = resultOf(`We ‹promise${evil}› it ${evil}\n`, {
      path: `a${evil}.eml`,
      finding: { says: `“promise${evil}” binds`, why: evil, instead: `say\n\n0 errors${evil}` },
      problems: [{ id: 'mime/x', severity: 'warning', says: `bad ${evil}` }],
    })
    const report = print([result])
    expect(report.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(report).toContain('We promise␛[2K␛[1A\\u{202e}␇\\u{9b}31m')
    expect(report).not.toContain('\n0 errors')
  })
})

test('colours come from outside and change nothing else', () => {
  const results = [resultOf('We ‹guarantee› it.\nWe ‹do›', { finding: [{}, { severity: 'warning' }] })]
  const coloured = print(results, { paint: new Chalk({ level: 1 }) })
  // biome-ignore lint/complexity/useRegexLiterals: an escape that is easier to see
  expect(coloured.replace(new RegExp('\u001b\\[\\d+m', 'g'), '')).toBe(print(results))
  expect(coloured).toContain('\u001b[31m1 error\u001b[39m, \u001b[33m1 warning\u001b[39m in 1 file')
})

test('no line of prose is wider than the terminal, and none than 100 columns', () => {
  const long = 'We will write to you as soon as there is anything new to say about it. '.repeat(5)
  for (const columns of [40, 80, 200]) {
    const report = lines([resultOf(`${long}‹promise›${long}`, { finding: { says: long, instead: long } })], {
      columns,
    })
    expect(Math.max(...report.map(widthOf))).toBeLessThanOrEqual(Math.min(columns, 100))
  }
})

describe('the summary', () => {
  const last = (results: readonly FileResult[], options = {}) =>
    print(results, options).trimEnd().split('\n\n').at(-1)?.replaceAll('\n', ' ')

  test('counts what is shown and says what is not', () => {
    const finding = [{}, { severity: 'warning' }, { severity: 'info' }, { confidence: 'low' }] as const
    const skipped = { quotedLines: 18, signatureLines: 4 }
    const results = [resultOf('‹a› ‹b› ‹c› ‹d›', { finding, skipped }), resultOf('fine')]
    expect(last(results)).toBe(
      '1 error, 1 warning in 1 of 2 files (1 hint hidden, see --level info); 18 quoted lines and a signature skipped',
    )
    expect(last(results, { level: 'info', minConfidence: 'low' })).toBe(
      '2 errors, 1 warning, 1 hint in 1 of 2 files; 18 quoted lines and a signature skipped',
    )
  })

  test('is calm when there is nothing to say', () => {
    expect(print([resultOf('fine')])).toBe('Nothing to change in 1 file\n')
    expect(print([resultOf('fine', { skipped: { quotedLines: 1, signatureLines: 0 } })])).toBe(
      'Nothing to change in 1 file; 1 quoted line skipped\n',
    )
  })
})
