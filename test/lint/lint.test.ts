import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/index.ts'
import { createLint } from '../../src/lint/index.ts'
import {
  combineRule,
  defineRule,
  type Finding,
  phraseRule,
  type Rule,
  type RuleSetting,
} from '../../src/rule/index.ts'

const policy = { ownDomains: [], partnerDomains: [], glossary: {} }
const common = { since: '0.0.0', flags: 'x', why: 'because it hurts' }
const examples = { flags: [], allows: [] }

function phrase(id: string, say: string, more: Partial<Parameters<typeof phraseRule>[0]> = {}): Rule {
  const frame = { say: [say], says: 'hm: {quote}', instead: 'say less', examples }
  return phraseRule({ ...common, id, severity: 'warning', reads: ['own'], frames: [frame], ...more })
}

async function lint(
  text: string,
  rules: readonly Rule[],
  settings: Record<string, RuleSetting> = {},
  path = 'draft.txt',
): Promise<{ findings: readonly Finding[]; problems: readonly { id: string; says: string }[] }> {
  const set = Object.fromEntries(rules.map(({ id, severity }) => [id, { severity, options: {} }]))
  const draft = await readDraft(new TextEncoder().encode(text), { path })
  return createLint(rules, { rules: { ...set, ...settings }, policy }).run(draft)
}

describe('one pass', () => {
  const frank = phrase('group-a/frank', 'frankly')

  test('a finding points at bytes of the file, whatever the characters before it', async () => {
    const text = 'Grüße – frankly, no.'
    const { findings } = await lint(text, [frank])
    const bytes = new TextEncoder().encode(text)
    const { start, end } = findings[0]!.at
    expect(new TextDecoder().decode(bytes.subarray(start, end))).toBe('frankly')
    expect(findings[0]).toMatchObject({
      quote: 'frankly',
      says: 'hm: frankly',
      why: 'because it hurts',
      zone: 'own',
    })
  })

  test('a phrase is found across a hard wrap, and its quote is unwrapped', async () => {
    const { findings } = await lint('We said so quite\nfrankly today.', [
      phrase('group-a/two', 'quite frankly'),
    ])
    expect(findings.map(({ quote }) => quote)).toEqual(['quite frankly'])
  })

  test('only the zones that a rule reads are judged', async () => {
    const mail =
      'Subject: frankly\n\nFine.\n\nOn Mon, 5 Oct 2026 at 17:05, Ann <ann@acme.com> wrote:\n> frankly, no\n'
    expect((await lint(mail, [frank], {}, 'a.eml')).findings).toEqual([])
    const reader = phrase('group-a/frank', 'frankly', { reads: ['subject'] })
    expect((await lint(mail, [reader], {}, 'a.eml')).findings.map(({ zone }) => zone)).toEqual(['subject'])
  })

  test('the subject of an answer is the customer’s, that of a mail of one’s own is not', async () => {
    const reader = phrase('group-a/frank', 'frankly', { reads: ['subject'] })
    const body = 'Fine.\n\nOn Mon, 5 Oct 2026 at 17:05, Ann <ann@acme.com> wrote:\n> Why?\n'
    const told = async (mail: string) => (await lint(mail, [reader], {}, 'a.eml')).findings.length
    expect(await told(`Subject: Re: frankly\n\n${body}`)).toBe(0)
    expect(await told('Subject: AW: frankly\nIn-Reply-To: <1@acme.com>\n\nFine.\n')).toBe(0)
    expect(await told('Subject: Re: frankly\n\nFine.\n')).toBe(1)
    expect(await told(`Subject: frankly\n\n${body}`)).toBe(1)
  })

  test('settings decide: off is silent, a set severity is the most a finding has', async () => {
    const soft = phrase('group-a/soft', 'frankly', {
      frames: [{ say: ['frankly'], severity: 'info', says: 'hm', instead: 'less', examples }],
    })
    const severity = async (rule: Rule, set: RuleSetting['severity']) =>
      (await lint('Frankly, no.', [rule], { [rule.id]: { severity: set, options: {} } })).findings[0]
        ?.severity
    expect(await severity(frank, 'off')).toBeUndefined()
    expect(await severity(frank, 'error')).toBe('error')
    expect(await severity(frank, 'info')).toBe('info')
    expect(await severity(soft, 'error')).toBe('info')
  })

  test('a sentence has one finding for each group, the most severe', async () => {
    const rules = [
      phrase('group-a/one', 'frankly'),
      phrase('group-a/two', 'hopeless', { severity: 'error' }),
      phrase('group-b/three', 'case'),
    ]
    const { findings } = await lint('Frankly, a hopeless case. Frankly, again.', rules)
    expect(findings.map(({ rule }) => rule)).toEqual(['group-a/two', 'group-b/three', 'group-a/one'])
  })

  test('nearby words forgive from the two sentences that follow, not from the third', async () => {
    const frame = {
      say: ['frankly'],
      unless: [{ near: ['sorry'], within: 'nearby' as const }],
      says: 'hm',
      instead: 'less',
      examples,
    }
    const rule = phrase('group-a/near', 'frankly', { frames: [frame] })
    const quotes = async (text: string) => (await lint(text, [rule])).findings.length
    expect(await quotes('Frankly, no. One. We are sorry.')).toBe(0)
    expect(await quotes('Frankly, no. One. Two. We are sorry.')).toBe(1)
  })
})

describe('rules of code', () => {
  test('a rule that throws is named in a problem, and the others go on', async () => {
    const broken = defineRule({
      ...common,
      id: 'group-a/broken',
      severity: 'error',
      reads: ['own'],
      examples,
      check() {
        throw new Error('oops')
      },
    })
    const { findings, problems } = await lint('Frankly, no.', [broken, phrase('group-b/frank', 'frankly')])
    expect(findings.map(({ rule }) => rule)).toEqual(['group-b/frank'])
    expect(problems[0]).toMatchObject({ id: 'lint/crash' })
    expect(problems[0]!.says).toContain('group-a/broken')
  })

  test('options have their defaults, and settings override them', async () => {
    const seen: unknown[] = []
    const rule = defineRule({
      ...common,
      id: 'group-a/options',
      severity: 'error',
      reads: ['own'],
      options: { most: { default: 3, says: 'how many' } },
      examples,
      check: ({ options }) => void seen.push(options.most),
    })
    await lint('x', [rule])
    await lint('x', [rule], { [rule.id]: { severity: 'error', options: { most: 5 } } })
    expect(seen).toEqual([3, 5])
  })

  test('a combining rule puts one finding in the place of several', async () => {
    const both = combineRule({
      ...common,
      id: 'group-c/both',
      severity: 'error',
      of: ['group-a'],
      examples,
      combine: ({ findings, replace }) => {
        if (findings.length > 1) replace(findings, { says: 'both at once', instead: 'less' })
      },
    })
    const rules = [phrase('group-a/one', 'frankly'), phrase('group-a/two', 'hopeless'), both]
    const { findings } = await lint('Frankly, no. It is hopeless.', rules)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      rule: 'group-c/both',
      quote: 'Frankly',
      replaces: ['group-a/one', 'group-a/two'],
    })
  })
})

describe('a draft that is not English', () => {
  const german =
    'Sehr geehrte Frau Roe,\n\nvielen Dank für Ihre Nachricht. Wir haben den Drucker geprüft und er wird am Montag bei Ihnen sein. Frankly ist ein Wort.\n'
  const headers = defineRule({
    ...common,
    id: 'group-h/headers',
    severity: 'warning',
    reads: [],
    examples,
    check: ({ draft, report }) => {
      const header = draft.headers.find(({ name }) => name === 'To')
      if (header) report({ at: { header }, says: 'many', instead: 'few' })
    },
  })

  test('is said once; its words are not judged, its headers are', async () => {
    const mail = `To: ann@acme.com\n\n${german}`
    const { findings, problems } = await lint(
      mail,
      [phrase('group-a/frank', 'frankly'), headers],
      {},
      'a.eml',
    )
    expect(findings.map(({ rule }) => rule)).toEqual(['group-h/headers'])
    expect(problems.map(({ id }) => id)).toEqual(['language/not-english'])
  })
})
