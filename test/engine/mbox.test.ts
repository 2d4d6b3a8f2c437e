import { expect, test } from 'vitest'
import { resolveSettings } from '../../src/config/index.ts'
import { createLinter } from '../../src/engine/index.ts'
import { defineRule } from '../../src/rule/index.ts'

const loud = defineRule({
  id: 'test/loud',
  severity: 'warning',
  since: '0.1.0',
  flags: 'shouting',
  why: 'It is a test.',
  reads: ['own'],
  check({ draft, report, sentences }) {
    if (draft.number === 2) throw new Error('oh no')
    for (const sentence of sentences('own'))
      if (sentence.text.includes('LOUD')) report({ at: { sentence }, says: 'loud', instead: 'hush' })
  },
  examples: { flags: [], allows: [] },
})

const from = 'From a@x.example Mon May  3 10:00:00 2021'
const mailOf = (body: string) => `${from}\nFrom: a@x.example\nTo: b@y.example\nSubject: Hello\n\n${body}\n\n`
const box = ['One is LOUD.\n> a', 'Two is LOUD.\n> b', 'Three is LOUD.\n> c\n> d'].map(mailOf).join('')
const linter = createLinter({ rules: [loud], settings: resolveSettings([], [loud]) })
const lint = (text: string, sidecar?: object) =>
  linter.lint(new TextEncoder().encode(text), {
    path: 'a.mbox',
    ...(sidecar && { sidecar: { name: 'a.mbox.cx-lint.json', data: sidecar } }),
  })

test('every mail of an mbox file is judged, and one that crashes harms no other', async () => {
  const result = await lint(box)
  expect(result.findings.map(({ at }) => box.slice(at.start, at.end))).toEqual([
    'One is LOUD.',
    'Three is LOUD.',
  ])
  expect(result.problems.map(({ id }) => id)).toEqual(['lint/crash'])
  expect(result.skipped).toEqual({ quotedLines: 4, signatureLines: 0 })
})

test('what a sidecar silences in one mail is not called unused for the others', async () => {
  const calm = [mailOf('LOUD.'), mailOf('Boom.'), mailOf('All is well.')].join('')
  const { findings, problems } = await lint(calm, {
    disable: [{ rule: 'test/loud', reason: 'It is meant so.' }],
  })
  expect(findings).toEqual([])
  expect(problems.map(({ id }) => id)).toEqual(['lint/crash'])
})
