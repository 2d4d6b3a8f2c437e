import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ResultCache } from '../../src/cli/cache/result-cache.ts'
import { folderWith } from './run.ts'

const day = 86_400_000
const context = 'c'.repeat(16)
const clean = {
  kind: 'template',
  skipped: { quotedLines: 3, signatureLines: 2 },
  findings: [],
  problems: [],
} as const
const file = (text: string) => new TextEncoder().encode(text)

function cacheIn(root: string, days: number) {
  const cache = new ResultCache('c', root, days * day)
  return {
    add: (text: string, result: object) =>
      cache.add(cache.slot(file(text), context), { ...clean, ...result }),
    get: (text: string, from = context) => cache.get(cache.slot(file(text), from)),
    save: () => cache.save(),
  }
}

test('a result stays, but for one that asked for the day, and only in its context', () => {
  const root = folderWith({})
  const first = cacheIn(root, 100)
  first.add('always', {})
  first.add('today', { askedClock: true })
  first.save()
  expect(cacheIn(root, 100).get('today')).toEqual(clean)
  expect(cacheIn(root, 101).get('today')).toBeUndefined()
  expect(cacheIn(root, 101).get('always')).toEqual(clean)
  expect(cacheIn(root, 101).get('always', 'd'.repeat(16))).toBeUndefined()
})

test('what was said of a file comes back whole, and cannot be read in the cache', () => {
  const root = folderWith({})
  const finding = { rule: 'a/b', quote: '“Señor ‹Müller›” 🐟', at: { start: 3, end: 9 }, fingerprint: '0' }
  const problem = { id: 'mime/x', severity: 'warning', says: 'Ärger\n' }
  const result = { findings: [finding], problems: [problem] }
  const first = cacheIn(root, 100)
  first.add('the file', result)
  first.add('other file', result)
  first.save()
  expect(cacheIn(root, 100).get('the file')).toEqual({ ...clean, ...result })
  const kept = JSON.parse(readFileSync(join(root, 'c'), 'utf8').split('\n')[1]!).contexts[context]
  const [one, other] = Object.values<string>(kept.sealed)
  for (const sealed of [one!, other!]) {
    const bytes = Buffer.from(sealed, 'base64').toString('latin1')
    for (const word of ['quote', 'rule', 'findings', 'ller']) expect(bytes).not.toContain(word)
  }
  expect(one).not.toBe(other)
})

test('the same words under other settings are not sealed in the same way', () => {
  const root = folderWith({})
  const cache = new ResultCache('c', root, day)
  const result = {
    ...clean,
    problems: [{ id: 'a/b', severity: 'info', says: 'x'.repeat(64), fingerprint: '0' }],
  }
  for (const one of [context, 'd'.repeat(16)]) cache.add(cache.slot(file('a'), one), result as never)
  cache.save()
  const { contexts } = JSON.parse(readFileSync(join(root, 'c'), 'utf8').split('\n')[1]!)
  const [a, b] = Object.values<{ sealed: string[] }>(contexts).map(({ sealed }) =>
    Buffer.from(sealed[0]!, 'base64').subarray(16),
  )
  expect(a!.equals(b!)).toBe(false)
})

test('an entry that nobody met for 30 days is dropped, one that was met stays', () => {
  const root = folderWith({})
  const first = cacheIn(root, 100)
  first.add('met', {})
  first.add('forgotten', {})
  first.save()
  const second = cacheIn(root, 120)
  second.get('met')
  second.save()
  const third = cacheIn(root, 131)
  third.add('new', {})
  third.save()
  const later = cacheIn(root, 131)
  expect(['met', 'forgotten', 'new'].map(name => later.get(name) !== undefined)).toEqual([true, false, true])
})

test('a cache that was cut or changed anywhere is believed in nothing', () => {
  const root = folderWith({})
  const first = cacheIn(root, 100)
  first.add('a', {})
  first.add('b', { problems: [{ id: 'a/b', severity: 'info', says: 'x', fingerprint: '0' }] })
  first.save()
  const path = join(root, 'c')
  const text = readFileSync(path, 'latin1')
  expect(cacheIn(root, 100).get('a')).toBeDefined()
  for (let at = 0; at < text.length; at += 7) {
    const changed = text[at] === '5' ? '6' : '5'
    writeFileSync(path, text.slice(0, at) + changed + text.slice(at + 1), 'latin1')
    expect(cacheIn(root, 100).get('a')).toBeUndefined()
    writeFileSync(path, text.slice(0, at), 'latin1')
    expect(cacheIn(root, 100).get('a')).toBeUndefined()
  }
})
