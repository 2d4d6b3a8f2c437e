import { describe, expect, test } from 'vitest'
import { type Baseline, BaselineRun, baselineIn, emptyBaseline } from '../../src/suppress/baseline.ts'
import { left, mail, promise, rule } from './given.ts'

const none = () => false
const all = () => true
const resultOf = async (body: string) => (await left(mail(body), 'a.eml')).result
const baselineOf = async (body: string, name = 'a.eml') => {
  const run = new BaselineRun(emptyBaseline, all)
  run.apply(name, await resultOf(body))
  return run.after()
}

describe('a baseline', () => {
  test('silences what it knows, and nothing else', async () => {
    const before = await baselineOf(promise)
    const run = new BaselineRun(before, none)
    expect(run.apply('a.eml', await resultOf(promise)).findings).toEqual([])
    const other = await resultOf(`${promise}\n\nWe guarantee delivery on Monday.`)
    expect(run.apply('a.eml', other).findings).toHaveLength(1)
    expect(run.apply('b.eml', await resultOf(promise)).findings).toHaveLength(1)
    expect(run.taken).toBe(0)
  })

  test('a new promise does not hide behind an old one that went', async () => {
    const run = new BaselineRun(await baselineOf(promise), none)
    const { findings } = run.apply('a.eml', await resultOf('We guarantee delivery on Monday.'))
    expect(findings).toHaveLength(1)
    expect(run.unused).toBe(1)
  })

  test('a second promise in the same words is new', async () => {
    const run = new BaselineRun(await baselineOf(promise), none)
    expect(run.apply('a.eml', await resultOf(`${promise}\n\n${promise}`)).findings).toHaveLength(1)
  })

  test('holds hashes, no words and no addresses', async () => {
    const text = JSON.stringify(await baselineOf(`${promise} Zanzibar!`))
    expect(text).toMatch(
      /^\{"version":1,"files":\{"a\.eml":\{"over-promising\/guarantee":\{"count":1,"fingerprints":\["[0-9a-f]{16}"\]\}\}\}\}$/,
    )
  })

  test('never takes in what is locked, nor what says that cx-lint did not check', async () => {
    const run = new BaselineRun(emptyBaseline, all)
    const result = await resultOf(promise)
    const locked = { ...result, findings: result.findings.map(finding => ({ ...finding, locked: true })) }
    const crash = { id: 'lint/crash', severity: 'error', says: 'x', fingerprint: 'f' } as const
    const news = run.apply('a.eml', { ...locked, problems: [crash] })
    expect([news.findings.length, news.problems.length, run.taken]).toEqual([1, 1, 0])
    // Nor is it silent when somebody has written it in by hand.
    const before = await baselineOf(promise)
    expect(new BaselineRun(before, none).apply('a.eml', locked).findings).toHaveLength(1)
  })

  test('keeps what was not checked, and drops what is not met only when asked', async () => {
    const before: Baseline = {
      version: 1,
      files: { ...(await baselineOf(promise)).files, ...(await baselineOf(promise, 'gone.eml')).files },
    }
    const run = new BaselineRun(before, none)
    run.apply('a.eml', await resultOf('Fine.'))
    expect(run.unused).toBe(1)
    expect(Object.keys(run.after().files)).toEqual(['a.eml', 'gone.eml'])
    expect(Object.keys(run.after({ isGone: () => false }).files)).toEqual(['gone.eml'])
    expect(run.after({ isGone: () => true }).files).toEqual({})
  })

  test.each([[[]], [{}], [{ version: 2, files: {} }], [{ version: 1, files: { a: { b: 3 } } }], [null]])(
    '%j is none',
    data => expect(baselineIn(data)).toBeUndefined(),
  )

  test('takes no harm from names that objects have', async () => {
    const run = new BaselineRun(emptyBaseline, all)
    for (const name of ['__proto__', 'constructor', 'toString']) run.apply(name, await resultOf(promise))
    expect(run.taken).toBe(3)
    expect(JSON.parse(JSON.stringify(run.after())).files.constructor[rule].count).toBe(1)
  })
})
