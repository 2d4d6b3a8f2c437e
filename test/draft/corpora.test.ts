import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LIMITS, readDraft } from '../../src/draft/index.ts'
import { descentInto, type Entity, readEntity } from '../../src/draft/mime/entity.ts'
import { Problems } from '../../src/draft/problems.ts'
import { maskTemplate } from '../../src/draft/template/mask.ts'
import { utf8 } from './given.ts'
import { brokenInvariant } from './invariants.ts'
import { type Pair, repliesOf, score } from './replies.ts'

// These run where the corpora lie beside the project; elsewhere they are skipped, and say so.
const corpora = resolve(import.meta.dirname, '../../../shared/corpora')
const here = existsSync(corpora)
const filesBelow = (folder: string) =>
  readdirSync(join(corpora, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/^(?:LICENSE|NOTICE|SOURCE|SPLIT)|\.jsonl?$|^\.git/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))

describe.skipIf(!here)('every file of the corpora', () => {
  test.each(['mime', 'replies', 'templates', 'labelled/mails'])(
    'of %s keeps the invariants',
    async folder => {
      for (const path of filesBelow(folder)) {
        const file = new Uint8Array(readFileSync(path))
        for (const as of folder === 'mime' ? ['x.eml'] : [path, 'x.eml'])
          expect(
            brokenInvariant(await readDraft(file, { path: as }), file.length),
            `${path} as ${as}`,
          ).toBeUndefined()
      }
    },
  )
})

describe.skipIf(!here)('offsets of parts', () => {
  const golden = 'mime/stalwart/data/eml'
  /**
   * Where our convention is another one: a part that ends in its headers begins its body at its end, not behind
   * the line break; an encoded mail is read through its decoded bytes, not as a part; an inner delimiter that
   * equals an outer one closes the outer part.
   */
  const ours = new Set(['rfc/008', 'thirdparty/005', 'thirdparty/011', 'thirdparty/015'])
  const all = here
    ? filesBelow(golden)
        .filter(path => path.endsWith('.eml'))
        .map(path => path.split('/').slice(-2).join('/').replace('.eml', ''))
    : []

  test.each(all.filter(name => !name.startsWith('malformed') && !ours.has(name)))(
    'of %s are golden',
    name => {
      const raw = String.fromCharCode(...readFileSync(join(corpora, golden, `${name}.eml`)))
      const forms = [
        ['json', raw.replace(/\r\n/g, '\n')],
        ['crlf.json', raw.replace(/\r?\n/g, '\r\n')],
      ] as const
      for (const [extension, text] of forms) {
        const path = join(corpora, golden, `${name}.${extension}`)
        if (!existsSync(path)) continue
        const file = Uint8Array.from(text, unit => unit.charCodeAt(0))
        const reading = { file, limits: LIMITS, problems: new Problems() }
        const root = readEntity(descentInto(reading), 0, file.length, 0)
        expect(flat(root).map(part => [part.bodyStart, part.bodyEnd])).toEqual(
          goldenParts(JSON.parse(readFileSync(path, 'utf8'))),
        )
      }
    },
  )

  function flat(entity: Entity): Entity[] {
    return [entity, ...entity.children.flatMap(flat)]
  }

  interface GoldenPart {
    readonly offset_body: number
    readonly offset_end: number
    readonly body?: { readonly Multipart?: readonly number[]; readonly Message?: GoldenMail }
  }
  interface GoldenMail {
    readonly parts: readonly GoldenPart[]
  }

  function goldenParts({ parts }: GoldenMail): [number, number][] {
    const from = (index: number): [number, number][] => {
      const { offset_body, offset_end, body } = parts[index]!
      const below = body?.Message ? goldenParts(body.Message) : (body?.Multipart ?? []).flatMap(from)
      return [[offset_body, offset_end], ...below]
    }
    return from(0)
  }
})

describe.skipIf(!here)('replies and forwards', () => {
  const check = async (
    set: string,
    floor: { exact: number; precision: number; recall: number; losses: number },
  ) => {
    const { compared, apart } = await repliesOf(join(corpora, 'replies'), set)
    const { exact, precision, recall, losses } = score(compared)
    const misses = compared.filter(pair => !same(pair)).map(({ name }) => name)
    expect(exact, `not exact: ${misses.join(', ')}`).toBeGreaterThanOrEqual(floor.exact)
    expect(precision).toBeGreaterThanOrEqual(floor.precision)
    expect(recall).toBeGreaterThanOrEqual(floor.recall)
    expect(losses).toBeLessThanOrEqual(floor.losses)
    expect(apart.length / (compared.length + apart.length)).toBeLessThan(0.2)
  }
  const same = ({ got, want }: Pair) => got.replace(/\s+/g, ' ').trim() === want.replace(/\s+/g, ' ').trim()

  test('forwards leave exactly the writer’s words', () =>
    check('crisp-forward', { exact: 0.9, precision: 0.93, recall: 0.92, losses: 0 }))
  test.each(['discourse-trimmer', 'crisp-erp', 'talon'])('%s', set =>
    check(set, { exact: 0.8, precision: 0.93, recall: 0.92, losses: 2 }),
  )
})

describe.skipIf(!here)('templates', () => {
  test('keep their length and lines, and no tag is left as prose', async () => {
    const left: string[] = []
    for (const path of filesBelow('templates')) {
      const text = readFileSync(path, 'utf8').replace(/\r\n?/g, '\n')
      const nowhere = { start: new Int32Array(text.length), end: new Int32Array(text.length) }
      const reading = { file: new Uint8Array(0), limits: LIMITS, problems: new Problems() }
      const { passage } = maskTemplate({ text, map: nowhere }, reading, { brackets: true })
      expect(passage.text).toHaveLength(text.length)
      expect(passage.text.split('\n').map(line => line.length)).toEqual(
        text.split('\n').map(line => line.length),
      )
      const draft = await readDraft(utf8(text), { path })
      for (const { zone, passage: words } of draft.parts)
        if (zone === 'own' && /\{\{|\}\}|\{%|%\}|<%|%>|\*\||\|\*/.test(words.text)) left.push(path)
    }
    // Stray closing braces that stand in the sources themselves.
    expect(left.length, left.join('\n')).toBeLessThanOrEqual(3)
  })
})
