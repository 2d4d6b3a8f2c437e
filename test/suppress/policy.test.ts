import { describe, expect, test } from 'vitest'
import { left, mail, promise, rule } from './given.ts'

const quiet = { findings: [], problems: [] }

test('a reason that is needed and missing is told', async () => {
  const config = { policy: { requireReason: true } }
  const text = (reason: string) => `{# cx-lint-disable-next-line ${rule}${reason} #}\n${promise}\n`
  expect((await left(text(''), 'a.j2', { config })).problems).toEqual(['1 error meta/no-reason'])
  expect(await left(text(' -- agreed'), 'a.j2', { config })).toMatchObject(quiet)
  expect(await left(text(''), 'a.j2')).toMatchObject(quiet)
})

describe('a rule that the policy has locked', () => {
  const config = { policy: { locked: [rule] } }

  test('is silenced by nothing, and who tries is told', async () => {
    const inline = `{# cx-lint-disable-file ${rule} #}\n${promise}\n`
    expect(await left(inline, 'a.j2', { config })).toMatchObject({
      findings: [`2 ${rule}`],
      problems: ['1 warning meta/locked-rule'],
    })
    const all = await left(`{# cx-lint-disable-file #}\n${promise}\n`, 'a.j2', { config })
    expect(all.findings).toEqual([`2 ${rule}`])
    const header = await left(mail(promise, `X-Cx-Lint-Disable: ${rule}`), 'a.eml', { config })
    expect(header.findings).toEqual([`6 ${rule}`])
    const [finding] = header.result.findings
    expect(finding?.locked).toBe(true)
    const suppress = [{ rule, fingerprint: finding!.fingerprint }]
    expect((await left(mail(promise), 'a.eml', { config, suppress })).findings).toEqual([`5 ${rule}`])
  })
})
