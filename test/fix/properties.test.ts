import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/index.ts'
import { applyFixes } from '../../src/fix/index.ts'
import { GENERATED_KINDS } from '../draft/generated.ts'
import { fc } from '../property.ts'
import { anyKind, KINDS, made, WRAPS } from './made.ts'
import { editOfWord, mayRefuse, putGet } from './put-get.ts'

describe('of any generated mail', () => {
  test('P4, P5: new words are read where they were put, and nothing else changes', async () => {
    const seen = new Map<string, number>()
    const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1)
    await fc.assert(
      fc.asyncProperty(made, fc.nat(40), anyKind, async (mail, nth, kind) => {
        const { fault, reason } = await putGet(applyFixes, mail.file, mail.path, editOfWord(mail, nth, kind))
        expect(fault).toBeUndefined()
        if (reason) expect(mayRefuse(mail, kind, reason), `${kind}: ${reason}`).toBe(true)
        const { transfer, charset, markup, wrap, lineEnd } = mail.plan
        for (const key of reason ? ['refused'] : [kind, transfer, charset, markup, wrap, lineEnd, 'applied'])
          count(key)
      }),
      { numRuns: 500 },
    )
    // The generator must not quietly stop making some kinds, nor may refusals be the rule.
    for (const kind of KINDS) expect(seen.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(3)
    for (const kind of [...Object.values(GENERATED_KINDS).flat(), ...WRAPS])
      expect(seen.get(kind) ?? 0, JSON.stringify(kind)).toBeGreaterThanOrEqual(30)
    expect(seen.get('refused') ?? 0).toBeLessThan((seen.get('applied') ?? 0) / 5)
  })

  test('several edits at once give what they give one by one', async () => {
    await fc.assert(
      fc.asyncProperty(made, fc.array(fc.nat(40), { minLength: 2, maxLength: 5 }), async (mail, picks) => {
        const nths = [...new Set(picks.map(nth => nth % mail.words.length))]
        const edits = nths.map(nth => editOfWord(mail, nth, 'long'))
        const done = await applyFixes(mail.file, edits, mail)
        expect(done.refused).toEqual([])
        const textOf = async (file: Uint8Array) =>
          (await readDraft(file, mail)).parts.flatMap(({ passage, twin }) => [
            passage.text,
            twin?.passage.text ?? '',
          ])
        let wanted = await textOf(mail.file)
        for (const { text, replaces } of edits) wanted = wanted.map(part => part.replace(replaces!, text))
        expect(await textOf(done.file)).toEqual(wanted)
      }),
      { numRuns: 100 },
    )
  })

  test('an edit anywhere in any bytes is made or refused, never thrown', async () => {
    const edits = fc.array(
      fc.record({ start: fc.nat(320), length: fc.nat(20), text: fc.string({ unit: 'binary' }) }),
      {
        maxLength: 4,
      },
    )
    await fc.assert(
      fc.asyncProperty(made, edits, async ({ file, path }, hits) => {
        const list = hits.map(({ start, length, text }) => ({
          at: { start, end: start + length } as Parameters<typeof applyFixes>[1][number]['at'],
          text,
        }))
        const { applied, refused } = await applyFixes(file, list, { path })
        expect(applied.length + refused.length).toBe(list.length)
      }),
      { numRuns: 200 },
    )
  })
})
