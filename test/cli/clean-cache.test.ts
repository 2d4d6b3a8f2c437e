import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CleanCache } from '../../src/cli/cache/clean-cache.ts'
import { folderWith } from './run.ts'

const day = 86_400_000
const clean = { quotedLines: 3, signatureLines: 2, isTemplate: true }

test('what was clean stays so, but for a file whose verdict asked for the day', () => {
  const root = folderWith({})
  const first = new CleanCache(undefined, root, 100 * day)
  first.add('always', clean, false)
  first.add('today', clean, true)
  first.save()
  const later = (days: number) => new CleanCache(undefined, root, (100 + days) * day)
  expect(later(0).get('today')).toEqual(clean)
  expect(later(1).get('today')).toBeUndefined()
  expect(later(1).get('always')).toEqual(clean)
})

test('an entry that nobody met for 30 days is dropped, one that was met stays', () => {
  const root = folderWith({})
  const at = (days: number) => new CleanCache('c', root, days * day)
  const first = at(100)
  first.add('met', clean, false)
  first.add('forgotten', clean, false)
  first.save()
  const second = at(120)
  second.get('met')
  second.save()
  const third = at(131)
  third.add('new', clean, false)
  third.save()
  const { clean: kept } = JSON.parse(readFileSync(join(root, 'c'), 'utf8'))
  expect(Object.keys(kept)).toEqual(['met', 'new'])
})
