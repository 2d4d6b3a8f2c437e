import { expect, test } from 'vitest'
import { fitsGlob } from '../../src/config/glob.ts'

test.each([
  ['*.html', 'a.html', true],
  ['*.html', 'deep/down/a.html', true],
  ['*.html', 'a.htm', false],
  ['./*.html', 'a.html', true],
  ['./*.html', 'deep/a.html', false],
  ['mails/*.md', 'mails/a.md', true],
  ['mails/*.md', 'mails/deep/a.md', false],
  ['mails/**', 'mails/deep/a.md', true],
  ['mails/', 'mails/deep/a.md', true],
  ['mails/**/*.md', 'mails/a.md', true],
  ['**/new/*', 'a/b/new/c.md', true],
  ['**/new/*', 'new/c.md', true],
  ['a?c.md', 'abc.md', true],
  ['a?c.md', 'ac.md', false],
  ['*.{md,html}', 'x/a.html', true],
  ['{a,b{c,d}}.md', 'bd.md', true],
  ['{a,b{c,d}}.md', 'b.md', false],
  ['a+b(1).md', 'a+b(1).md', true],
  ['', 'a.md', false],
])('%s and %s: %s', (pattern, path, fits) => expect(fitsGlob(path, pattern)).toBe(fits))

test('no pattern takes more steps than its length times that of the path', () => {
  const path = 'a'.repeat(2000)
  expect(fitsGlob(path, `${'*a'.repeat(500)}b`)).toBe(false)
  expect(fitsGlob(`${'a/'.repeat(2000)}a`, `${'**/a/'.repeat(200)}b`)).toBe(false)
  expect(fitsGlob(path, '{a,b}'.repeat(50))).toBe(false)
})
