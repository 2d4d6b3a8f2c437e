import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Evaluation } from '../../src/eval/index.ts'
import { cxLint, folderWith } from '../cli/run.ts'

const desk = resolve('fixtures/eval/desk.jsonl')
const row = (more: object) => `${JSON.stringify({ id: 'a', text: 'Thank you.', gold: [], ...more })}\n`

/** Runs `cx-lint eval` away from this project, so that its configuration is not found. */
const evaluate = (...args: string[]) => cxLint(['eval', ...args], { cwd: root })
const root = folderWith({
  'package.json': '{}',
  'bad.jsonl': row({}) + row({ gold: [{ group: 'blame', strength: 2, quote: 'x' }] }) + row({ text: null }),
  'gone.jsonl': row({ text: undefined, file: 'gone.eml' }),
  'lost.jsonl': row({ gold: [{ group: 'blame-language', strength: 2, quote: 'You forgot' }] }),
  'report.json': '{"files":[]}',
})

function json(...args: string[]): Evaluation {
  const { out, err, code } = evaluate('--format', 'json', ...args)
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

describe('cx-lint eval', () => {
  test('gives the figures as JSON, and nothing but the figures', () => {
    const result = json(desk)
    expect(Object.keys(result)).toEqual(['groups', 'overall', 'rules', 'words', 'falsePer1000Words'])
    expect(Object.keys(result.groups)).toEqual([
      'over-promising',
      'assumed-knowledge',
      'blame-language',
      'cc-cascade',
      'missing-clarification',
    ])
    expect(result.groups['over-promising']).toMatchObject({ tp: 2, fp: 1, fn: 1, recall: 2 / 3 })
    expect(result.groups['cc-cascade']).toMatchObject({ tp: 1, fp: 0, fn: 0, precision: 1 })
    expect(result.overall).toMatchObject({ tp: 3, fp: 1, fn: 1, precision: 0.75, recall: 0.75, f1: 0.75 })
    expect(result.rules['over-promising/guarantee']).toEqual({ tp: 2, fp: 1 })
    expect(result.falsePer1000Words).toBeCloseTo(1000 / result.words, 10)
  })

  test('gives them as a table', () => {
    const { out, code } = evaluate(desk)
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}over-promising +2 +1 +1 +0\.667 +0\.667 +0\.667$/m)
    expect(out).toMatch(/^ {2}over-promising\/guarantee +2 +1 +0\.667$/m)
    expect(out).toMatch(/words, \d+\.\d\d false findings per 1,000\n$/)
  })

  test('takes several sets together', () => {
    expect(json(desk, desk).overall).toMatchObject({ tp: 6, fp: 2, fn: 2 })
  })

  test('shows the sentences that were missed', () => {
    const { out } = evaluate(desk, '--show', 'misses')
    expect(out).toContain(
      `MISS over-promising desk-3 ${desk}:3: The kettle ‹stands on the shelf› by the door.\n`,
    )
    expect(out).not.toContain('valve')
  })

  test('shows the sentences that nobody marked, with what the customer wrote', () => {
    const { out } = evaluate(desk, '--show', 'false')
    expect(out).toMatch(
      /FALSE over-promising\/guarantee desk-4 .*:4: We ‹guarantee.*the valve.*\(customer: Does the valve leak\?\)/,
    )
    expect(out).not.toContain('kettle')
  })

  test('shows them in JSON, too, and a place in a draft by its line', () => {
    const off = resolve('fixtures/eval/no-promises.json')
    const { out } = evaluate(desk, '-f', 'json', '--show', 'misses', '--config', off)
    const { shown } = JSON.parse(out) as { shown: { id: string; place: string; text: string }[] }
    expect(shown.map(({ id }) => id)).toEqual(['desk-1', 'desk-3', 'desk-6'])
    expect(shown[2]).toMatchObject({
      place: 'drafts/promise.eml:11',
      text: expect.stringContaining('‹We guarantee that the new seal will not fail›.'),
    })
  })

  test('judges with the configuration that is named, found, or neither', () => {
    const off = resolve('fixtures/eval/no-promises.json')
    expect(json(desk, '--config', off).groups['over-promising']).toMatchObject({ tp: 0, fp: 0, fn: 3 })
    const set = readFileSync(desk, 'utf8').split('\n').slice(0, 5).join('\n')
    const home = folderWith({ 'package.json': '{}', 'set.jsonl': set, '.cx-lintrc.json': readFileSync(off) })
    expect(json(join(home, 'set.jsonl')).overall).toMatchObject({ tp: 0, fp: 0, fn: 2 })
    expect(json(join(home, 'set.jsonl'), '--no-config').overall).toMatchObject({ tp: 1, fp: 1, fn: 1 })
  })

  test('writes to a file', () => {
    const { out, code } = evaluate(desk, '-f', 'json', '-o', 'results/now.json')
    expect([out, code]).toEqual(['', 0])
    expect(JSON.parse(readFileSync(join(root, 'results/now.json'), 'utf8')).overall.tp).toBe(3)
  })
})

describe('a baseline', () => {
  const before = join(root, 'before.json')
  writeFileSync(before, evaluate(desk, '-f', 'json').out)
  const off = ['--config', resolve('fixtures/eval/no-promises.json')]

  test('that is as good changes nothing', () => {
    const { out, code } = evaluate(desk, '--baseline', before, '--fail-on-regression')
    expect([code, out.endsWith('\n  as before\n')]).toEqual([0, true])
  })
  test('that was better is told, and fails only when asked to', () => {
    const { out, code } = evaluate(desk, '--baseline', before, ...off)
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}over-promising +-2 +-1 +\+2 +– +-0\.667$/m)
    expect(out).toContain('worse: over-promising: recall 0.667 → 0.000\n')
    expect(evaluate(desk, '--baseline', before, '--fail-on-regression', ...off).code).toBe(1)
  })
  test('adds the comparison to JSON', () => {
    const { compared } = JSON.parse(evaluate(desk, '-f', 'json', '--baseline', before, ...off).out)
    expect(compared.rules['over-promising/guarantee']).toEqual({ tp: -2, fp: -1, precision: null })
    expect(compared.regressions).toContain('over-promising: recall 0.667 → 0.000')
  })
})

describe('what cannot be used ends with 2 and says what to do', () => {
  test.each<[string, string[], string]>([
    ['a set that is not there', ['nope.jsonl'], 'nope.jsonl: there is no such file or folder.'],
    ['no set', [], "missing required argument 'files'"],
    ['rows that are none', ['bad.jsonl'], 'bad.jsonl:2: mark 1 names the group "blame", which is none.'],
    ['a draft that is not there', ['gone.jsonl'], 'gone.jsonl:1: gone.eml: there is no such file or folder.'],
    ['a strange format', [desk, '--format', 'tabel'], 'Did you mean table?'],
    ['strange cases', [desk, '--show', 'miss'], 'Did you mean misses?'],
    ['a baseline that is none', [desk, '--baseline', 'report.json'], 'report.json holds no result'],
    ['a baseline that is not there', [desk, '--baseline', 'no.json'], 'no.json: there is no such file'],
    ['nothing to compare with', [desk, '--fail-on-regression'], '--fail-on-regression needs a --baseline'],
    [
      'a result over the labels',
      ['lost.jsonl', '-o', './lost.jsonl'],
      'lost.jsonl is one of the labelled sets',
    ],
    ['a configuration that is not there', [desk, '--config', 'no.json'], 'no.json'],
  ])('%s', (_name, args, says) => {
    const { code, out, err } = evaluate(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(says)
  })

  test('all rows that are wrong are named', () => {
    expect(evaluate('bad.jsonl').err).toMatch(/bad\.jsonl:2: .*\n.*bad\.jsonl:3: a row needs a "text"/)
  })
})

test('a mark that is not in its text is told, and the figures stand', () => {
  const { code, err, out } = evaluate('lost.jsonl')
  expect(code).toBe(0)
  expect(err).toBe(
    'cx-lint: lost.jsonl:1: a blame-language mark of strength 2 is not in the text as it is quoted: “You forgot”\n',
  )
  expect(out).toMatch(/blame-language +0 +0 +1/)
})

test('no other command loads evaluation', () => {
  const { outputs } = JSON.parse(readFileSync('node_modules/.cache/cx-lint/meta.json', 'utf8')) as {
    outputs: Record<string, { inputs: object; imports: { path: string; kind: string }[] }>
  }
  const named = (name: string) => Object.entries(outputs).find(([path]) => path.endsWith(`/${name}`))!
  const chunksWith = (file: string) => Object.keys(outputs).filter(path => file in outputs[path]!.inputs)
  const loadedWith = (path: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(path)) return seen
    seen.add(path)
    for (const { path: next, kind } of outputs[path]!.imports)
      if (kind === 'import-statement' && outputs[next]) loadedWith(next, seen)
    return seen
  }
  const [evaluation] = chunksWith('src/eval/evaluate.ts')
  const [lint] = chunksWith('src/cli/lint-command.ts')
  for (const entry of [named('cli.js')[0], lint!]) expect(loadedWith(entry)).not.toContain(evaluation)
  expect(loadedWith(chunksWith('src/cli/eval-command.ts')[0]!)).toContain(evaluation)
})
