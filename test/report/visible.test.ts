import { expect, test } from 'vitest'
import { visible, visibleProse } from '../../src/report/stylish/visible.ts'
import { widthOf } from '../../src/report/stylish/width.ts'
import { wrap } from '../../src/report/stylish/wrap.ts'

test('every control character becomes something that can be seen', () => {
  const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('')
  expect(visible(controls)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
  expect(visible('\t')).toBe(' ')
  expect(visible('tag \u{e0041}')).toBe('tag \\u{e0041}')
  expect(visible('naïve 日本 👍🏽 ’')).toBe('naïve 日本 👍🏽 ’')
  expect(visibleProse(' a\r\n\tb\u00a0c ')).toBe('a b c')
})

test.each([
  ['plain', 5],
  ['日本', 4],
  ['e\u0301', 1],
  ['👍🏽', 2],
  ['🇩🇪', 2],
  ['👩‍💻', 4],
  ['…“”', 3],
])('%s is %i columns wide', (text, width) => expect(widthOf(text)).toBe(width))

test('wrapping keeps every word, and a long one whole', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('see https://example.com/a/long/path now', 10)).toEqual([
    'see',
    'https://example.com/a/long/path',
    'now',
  ])
})
