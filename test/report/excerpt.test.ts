import { expect, test } from 'vitest'
import { excerpt } from '../../src/report/stylish/excerpt.ts'
import { visible } from '../../src/report/stylish/visible.ts'
import { widthOf } from '../../src/report/stylish/width.ts'
import { fc } from '../property.ts'

const pieces = fc.constantFrom(
  'word ',
  'x',
  '日本',
  '👍🏽',
  'e\u0301',
  '\u001b[31m',
  '\t',
  '\u202e',
  '\ud83d',
  'ß',
  ' ',
)
const line = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(''))

test('an excerpt fits its width, shows no control, and is the line itself where that fits', () => {
  fc.assert(
    fc.property(
      line,
      fc.nat(200),
      fc.nat(80),
      fc.integer({ min: 8, max: 100 }),
      (text, at, length, columns) => {
        const from = Math.min(at, text.length)
        const to = Math.min(from + length, text.length)
        const { before, marked, after } = excerpt(text, from, to, columns)
        const all = before + marked + after
        expect(widthOf(all)).toBeLessThanOrEqual(columns)
        expect(all).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
        if (widthOf(visible(text)) <= columns && text.length <= columns) expect(all).toBe(visible(text))
        if (to > from) expect(marked).not.toBe('')
      },
    ),
    { numRuns: 1000 },
  )
})

test('a megabyte on one line costs no more than what is shown', () => {
  const { before, marked, after } = excerpt(`${'a'.repeat(1e6)}promise${'b'.repeat(1e6)}`, 1e6, 1e6 + 7, 40)
  expect([before, marked, after]).toEqual([`…${'a'.repeat(15)}`, 'promise', `${'b'.repeat(16)}…`])
})
