import { describe, expect, test } from 'vitest'
import { type Draft, readDraft } from '../../src/draft/index.ts'
import type { Passage } from '../../src/text/index.ts'
import { fc } from '../property.ts'
import { generated } from './generated.ts'
import { brokenInvariant, brokenMap, misplacedWord } from './invariants.ts'

describe('of any generated mail', () => {
  test('P1, P2, P3: maps fit, are monotone, and lead every word to its bytes', async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(generated, async made => {
        const draft = await readDraft(made.file, made)
        seen.add(new TextDecoder().decode(made.file.subarray(0, 90)).replace(/\s+/g, ' ').slice(10))
        expect(brokenInvariant(draft, made.file.length)).toBeUndefined()
        expect(misplacedWord(made, draft)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
    // The generator must not quietly stop making some kinds.
    expect(seen.size).toBeGreaterThan(10)
  })

  test('P6: nothing that is done to its bytes makes the reader throw or leave the file', async () => {
    const damage = fc.array(fc.record({ at: fc.nat(2000), byte: fc.nat(255), cut: fc.boolean() }), {
      maxLength: 6,
    })
    const paths = fc.constantFrom('x.eml', 'x.txt', 'x.html', 'x.md', '')
    await fc.assert(
      fc.asyncProperty(generated, damage, paths, async (made, hits, path) => {
        let file = Uint8Array.from(made.file)
        for (const { at, byte, cut } of hits) {
          if (cut && at % 5 === 0) file = file.subarray(0, at % (file.length + 1))
          else if (file.length > 0) file[at % file.length] = byte
        }
        expect(brokenInvariant(await readDraft(file, { path }), file.length)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  test('P6: any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('x.eml', 'x.html', 'x.md'),
        async (file, path) => {
          expect(brokenInvariant(await readDraft(file, { path }), file.length)).toBeUndefined()
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the properties notice a broken reader', () => {
  const changed = (draft: Draft, change: (passage: Passage) => Passage): Draft => ({
    ...draft,
    parts: draft.parts.map(part => ({ ...part, passage: change(part.passage) })),
  })
  const shift = (by: number) => (passage: Passage) => ({
    text: passage.text,
    map: { start: passage.map.start.map(at => at + by), end: passage.map.end.map(at => at + by) },
  })
  const sample = async () => {
    const made = fc
      .sample(generated, { numRuns: 20, seed: 7 })
      .filter(({ file }) => !String.fromCharCode(...file).includes('base64'))
    return Promise.all(made.map(async each => ({ made: each, draft: await readDraft(each.file, each) })))
  }

  test.each([
    ['one byte too far', shift(1)],
    ['one byte too early', shift(-1)],
    [
      'ends one byte too far',
      (passage: Passage) => ({
        text: passage.text,
        map: { start: passage.map.start, end: passage.map.end.map(at => at + 1) },
      }),
    ],
    [
      'a lost last word',
      (passage: Passage) => ({
        text: passage.text.slice(0, passage.text.lastIndexOf('w')),
        map: passage.map,
      }),
    ],
  ])('%s', async (_, change) => {
    for (const { made, draft } of await sample()) {
      const broken = changed(draft, change)
      expect(misplacedWord(made, broken)).toBeDefined()
    }
  })

  test('a map of another length, one that goes back, one that leaves the file', () => {
    const passage = (start: number[], end: number[]): Passage => ({
      text: 'ab',
      map: { start: Int32Array.from(start), end: Int32Array.from(end) },
    })
    expect(brokenMap(passage([0, 1], [1, 2]), 2)).toBeUndefined()
    expect(brokenMap(passage([0], [1]), 2)).toMatch(/^P1/)
    expect(brokenMap(passage([1, 0], [2, 1]), 2)).toMatch(/^P2/)
    expect(brokenMap(passage([1, 1], [0, 1]), 2)).toMatch(/^P2/)
    expect(brokenMap(passage([0, 1], [1, 3]), 2)).toMatch(/^P6/)
  })
})
