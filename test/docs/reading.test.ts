import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LIMITS } from '../../src/draft/index.ts'

test('the page about reading names every limit with its value', () => {
  const page = readFileSync('docs/reading.md', 'utf8')
  const table = page.slice(page.indexOf('## Limits'))
  const rows = [...table.matchAll(/^\| `(\w{1,40})` \| (\d{1,20}) \|$/gm)]
  expect(Object.fromEntries(rows.map(([, name, value]) => [name, Number(value)]))).toEqual(LIMITS)
})
