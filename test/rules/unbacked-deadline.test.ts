import { describe, expect, test } from 'vitest'
import rule from '../../rules/over-promising/unbacked-deadline.ts'
import { readDraft } from '../../src/draft/index.ts'
import { createLint } from '../../src/lint/index.ts'
import type { Finding, Policy } from '../../src/rule/index.ts'

const friday = () => Date.parse('2026-05-08T09:00Z')

async function judged(
  text: string,
  {
    now,
    policy = {},
    kind = 'draft',
  }: { now?: () => number; policy?: Partial<Policy>; kind?: 'draft' | 'template' } = {},
): Promise<readonly Finding[]> {
  const path = text.startsWith('From:') ? 'draft.eml' : 'draft.txt'
  const draft = await readDraft(new TextEncoder().encode(text), { path, kind })
  const settings = {
    rules: { [rule.id]: { severity: rule.severity, options: {} } },
    policy: { ownDomains: [], partnerDomains: [], glossary: {}, ...policy },
  }
  return (await createLint([rule], settings).run(draft, now)).findings
}

const mail = (date: string, text: string) =>
  `From: tom@ourco.com\nTo: ann@acme.com\nDate: ${date}\n\n${text}\n`
const pump = { leadTimes: [{ match: 'pump', days: 10 }] }

describe('the moment of an unbacked deadline', () => {
  test('is the date of the mail', async () => {
    const [found] = await judged(mail('Fri, 8 May 2026 09:00:00 +0000', 'We will deliver it tomorrow.'))
    expect(found).toMatchObject({ severity: 'warning' })
    expect(found?.says).toContain('Saturday 9 May 2026')
    expect(found?.usedNow).toBeUndefined()
  })

  test('is the one that is set, and the finding says so', async () => {
    const [found] = await judged('We will deliver it tomorrow.', { now: friday })
    expect(found).toMatchObject({ severity: 'warning', usedNow: true })
  })

  test('is not known without either, so only what needs none is said', async () => {
    const [found] = await judged('We will deliver the pump tomorrow.', { policy: pump })
    expect(found).toMatchObject({ severity: 'info' })
    expect(found?.usedNow).toBeUndefined()
  })

  test('does not exist in a template', async () => {
    const found = await judged('We will deliver it tomorrow.', { now: friday, kind: 'template' })
    expect(found.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('of an item with a lead time gives the earliest day, holidays left out', async () => {
    const holidays = ['05-14', '2026-05-25']
    const text = mail('Fri, 8 May 2026 09:00:00 +0000', 'Both pumps will be with you by 20 May.')
    const [found] = await judged(text, { policy: { ...pump, holidays } })
    expect(found).toMatchObject({ severity: 'error' })
    expect(found?.instead).toContain('Tuesday 26 May 2026')
  })
})
