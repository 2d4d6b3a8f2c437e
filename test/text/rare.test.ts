import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { type Rare, rare } from '../../src/text/index.ts'
import { examplesOf, textOf } from '../rules/examples.ts'

const modules = readdirSync('rules/words').filter(name => name.endsWith('.ts'))
const exported = await Promise.all(
  modules.map(async name => Object.entries(await import(/* @vite-ignore */ `../../rules/words/${name}`))),
)
const isRare = (value: unknown): value is Rare => typeof value === 'function' && 'hint' in value
const rares = exported.flat().flatMap(([name, value]) => (isRare(value) ? [{ name, find: value }] : []))

/** Sentences of the rules' examples, and of the corpora where they are at hand. */
const corpus = '../shared/corpora/labelled/sentences.jsonl'
const texts = [
  'Our fitters follow procedure 12 here.',
  'The parcel sits in status 40 since noon.',
  'The boiler shows error code F21.',
  'The reading was 6.1 mmol/l this time.',
  ...rules
    .flatMap(rule => Object.values(examplesOf(rule)).flat())
    .map(example => textOf(example).replace(/[‹›]/g, '')),
  ...(existsSync(corpus)
    ? readFileSync(corpus, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).text as string)
    : []),
]

describe('rare', () => {
  it('tries the expression only where the hint is met', () => {
    const find = rare(/key/, /\bkeys?\b/)
    expect(find('Two keys are missing.')?.index).toBe(4)
    expect(find('A lock is missing.')).toBeNull()
    expect(find('A monkey is missing.')).toBeNull()
  })

  it.each(rares)(
    'the hint of $name meets whatever its expression meets',
    ({ find: { hint, expression } }) => {
      expect(texts.filter(text => expression.test(text) && !hint.test(text))).toEqual([])
      expect(hint.global || expression.global).toBe(false)
    },
  )

  it('each of them is met by one of the sentences', () => {
    expect(rares.length).toBeGreaterThan(5)
    expect(rares.filter(({ find }) => !texts.some(text => find(text))).map(({ name }) => name)).toEqual([])
  })
})
