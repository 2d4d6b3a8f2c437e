import { expect, test } from 'vitest'
import { resolveSettings } from '../../src/config/index.ts'
import type { Draft, Zone } from '../../src/draft/index.ts'
import { createLinter } from '../../src/engine/index.ts'
import { lintFile, type Steps } from '../../src/engine/lint-file.ts'
import { defineRule } from '../../src/rule/index.ts'

const file = new TextEncoder().encode('Hello\n')
const input = { path: 'a.txt' }
const part = (zone: Zone, text: string) => ({
  zone,
  depth: 0,
  passage: { text, map: { start: new Int32Array(0), end: new Int32Array(0) } },
})
const draft = {
  kind: 'template',
  parts: [
    part('own', 'Hi\nBob'),
    part('attribution', 'On Monday you wrote:'),
    part('quote', 'one\n\ntwo\n'),
    part('forward', 'three'),
    part('signature', '-- \nAnn'),
  ],
  problems: [{ id: 'mime/truncated', severity: 'warning', says: 'stops' }],
} as unknown as Draft

const steps = (over: Partial<Steps>): Steps => ({
  read: async () => draft,
  judge: async () => ({
    findings: [],
    problems: [{ id: 'language/not-english', severity: 'info', says: '' }],
  }),
  ...over,
})

test('a result joins the problems of reading and judging, and counts the lines nobody judged', async () => {
  const result = await lintFile(file, input, steps({}))
  expect(result.problems.map(({ id }) => id)).toEqual(['mime/truncated', 'language/not-english'])
  expect(result).toMatchObject({
    path: 'a.txt',
    kind: 'template',
    skipped: { quotedLines: 4, signatureLines: 2 },
  })
})

test('a crash becomes a problem of the file that names the rule and shows no stack', async () => {
  const crash = Object.assign(
    new Error('the rule a/b could not judge', { cause: new TypeError('x is undefined\nat y') }),
    { rule: 'a/b' },
  )
  const result = await lintFile(file, input, steps({ judge: () => Promise.reject(crash) }))
  expect(result.problems[1]).toMatchObject({
    id: 'lint/crash',
    severity: 'error',
    says: 'cx-lint made a mistake in the rule a/b, so the file is not fully checked: x is undefined. Please report it.',
  })
  const unread = await lintFile(file, input, steps({ read: () => Promise.reject('no') }))
  expect(unread.problems.map(({ id, says }) => `${id}: ${says}`)).toEqual([
    'read/crash: cx-lint made a mistake while reading this file, so the file is not fully checked: no. Please report it.',
  ])
})

const loud = defineRule({
  id: 'test/loud',
  severity: 'warning',
  since: '0.1.0',
  flags: 'everything',
  why: 'It is a test.',
  reads: ['own'],
  check({ draft, report, sentences }) {
    if (draft.path === 'crash.txt') throw new Error('oh no')
    for (const sentence of sentences('own')) report({ at: { sentence }, says: 'loud', instead: 'hush' })
  },
  examples: { flags: [], allows: [] },
})

test('a linter takes its rules from outside and serves many files; one that crashes harms no other', async () => {
  const rules = [loud]
  const linter = createLinter({ rules, settings: resolveSettings([], rules) })
  const text = new TextEncoder().encode('Please be so kind and tell us when it suits you.\n')
  const results = [await linter.lint(text, { path: 'crash.txt' }), await linter.lint(text, { path: 'a.txt' })]
  expect(results.map(({ problems }) => problems.map(({ id }) => id))).toEqual([['lint/crash'], []])
  expect(results[1]!.findings).toMatchObject([
    { rule: 'test/loud', severity: 'warning', why: 'It is a test.' },
  ])
  expect(results[1]!.lines.at(results[1]!.findings[0]!.at.start)).toEqual({ line: 1, column: 1, byte: 0 })
})

test('the kind in the settings beats what the caller and the file say', async () => {
  const settings = resolveSettings([{ source: 'test', data: { kind: 'template' } }], [])
  const linter = createLinter({ rules: [], settings })
  expect((await linter.lint(file, { path: 'a.txt', kind: 'draft' })).kind).toBe('template')
})

test('the settings say which values of a macro hold words, and what encloses a tag', async () => {
  const rules = [
    defineRule({
      ...loud,
      id: 'test/words',
      check({ report, sentences }) {
        for (const sentence of sentences('own'))
          report({ at: { sentence }, says: sentence.text, instead: '' })
      },
    }),
  ]
  const macro = new TextEncoder().encode('reply: Hello <<first name>>\n')
  const wordsWith = async (data: object) => {
    const linter = createLinter({ rules, settings: resolveSettings([{ source: 'test', data }], rules) })
    return (await linter.lint(macro, { path: 'a.yaml' })).findings.map(({ says }) => says)
  }
  expect(await wordsWith({})).toEqual([])
  expect(await wordsWith({ templates: { macroKeys: ['Reply'] } })).toEqual(['Hello <<first name>>'])
  const delimiters = [{ open: '<<', close: '>>' }]
  expect(await wordsWith({ templates: { macroKeys: ['reply'], delimiters } })).toEqual([
    'Hello Xnamexxxxxxxxx',
  ])
})

test('sentences that only another alternative says are judged', async () => {
  const rules = [loud]
  const linter = createLinter({ rules, settings: resolveSettings([], rules) })
  const mail = `Subject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nWe ship today. We promise it.\n--b\nContent-Type: text/html\n\n<p>We ship today.</p>\n--b--\n`
  const { findings } = await linter.lint(new TextEncoder().encode(mail), { path: 'a.eml' })
  expect(findings.map(({ quote }) => quote)).toEqual(['We promise it.', 'We ship today.'])
})

test('the moment to judge at is the one given, else the draft’s own date, else the clock’s', async () => {
  const moments: (number | undefined)[] = []
  const clocked = defineRule({
    ...loud,
    id: 'test/clocked',
    check: ({ now }) => {
      moments.push(now)
    },
  })
  const rules = [clocked]
  const dated = new TextEncoder().encode(
    'Date: Mon, 2 Mar 2026 09:00:00 +0000\nSubject: Hello\n\nHello Bob.\n',
  )
  const settings = resolveSettings([], rules)
  const at = (time: number) => () => time
  for (const options of [{ now: at(1), clock: at(2) }, { clock: at(2) }, {}])
    for (const one of [dated, file])
      await createLinter({ rules, settings, ...options }).lint(one, { path: 'a.eml' })
  // Without a moment that was set a rule takes the draft's date itself.
  expect(moments).toEqual([1, 1, undefined, 2, undefined, undefined])
})

test('a result says that a rule asked for the clock, and only then', async () => {
  const asking = defineRule({ ...loud, id: 'test/asking', check: ({ now }) => void now })
  const calm = defineRule({ ...loud, id: 'test/calm', check: () => {} })
  const asked = async (rule: typeof loud, options: { now?: () => number; clock?: () => number }) => {
    const linter = createLinter({ rules: [rule], settings: resolveSettings([], [rule]), ...options })
    return (await linter.lint(file, { path: 'a.txt' })).askedClock
  }
  expect(await asked(asking, { clock: () => 2 })).toBe(true)
  expect(await asked(calm, { clock: () => 2 })).toBeUndefined()
  expect(await asked(asking, { now: () => 1, clock: () => 2 })).toBeUndefined()
})
