import { describe, expect, test } from 'vitest'
import { left, mail, promise, rule } from './given.ts'

const quiet = { findings: [], problems: [] }

describe('directives in templates', () => {
  test.each([
    ['a.md', (says: string) => `<!-- ${says} -->`],
    ['a.md', (says: string) => `[//]: # (${says})`],
    ['a.html', (says: string) => `<!-- ${says} -->`],
    ['a.hbs', (says: string) => `{{!-- ${says} --}}`],
    ['a.liquid', (says: string) => `{% comment %}${says}{% endcomment %}`],
    ['a.j2', (says: string) => `{# ${says} #}`],
    ['a.erb', (says: string) => `<%# ${says} %>`],
  ])('%s: the next line, a block and the file, in the comment of its language', async (path, comment) => {
    const body = path.endsWith('html') ? `<p>${promise}</p>` : promise
    expect(await left(`${body}\n`, path)).toMatchObject({ findings: [`1 ${rule}`] })
    const next = `${comment(`cx-lint-disable-next-line ${rule} -- agreed with sales`)}\n\n${body}\n`
    expect(await left(next, path)).toMatchObject(quiet)
    const block = `${comment('cx-lint-disable over-promising')}\n\n${body}\n\n${comment('cx-lint-enable')}\n\n${body}\n`
    expect(await left(block, path)).toMatchObject({ findings: [`7 ${rule}`], problems: [] })
    const file = `${body}\n\n${comment(`cx-lint-disable-file ${rule}`)}\n`
    expect(await left(file, path)).toMatchObject(quiet)
  })

  test('the line of the comment itself, and no other', async () => {
    const line = `${promise} {# cx-lint-disable-line ${rule} #}\n\n${promise}\n`
    expect(await left(line, 'a.j2')).toMatchObject({ findings: [`3 ${rule}`], problems: [] })
  })

  test('a rule that is not named is still told, and so is the same rule two lines on', async () => {
    const text = `<!-- cx-lint-disable-next-line ${rule} -->\n\n${promise}\n\n${promise}\n\nHopefully it works.\n`
    const { findings } = await left(text, 'a.md')
    expect(findings).toEqual([`5 ${rule}`, '7 missing-clarification/hope-as-strategy'])
  })

  test('an end names what it ends', async () => {
    const text = [
      `{# cx-lint-disable ${rule}, missing-clarification #}`,
      `{# cx-lint-enable ${rule} #}`,
      promise,
      '',
      'Hopefully it works.',
    ].join('\n')
    expect((await left(text, 'a.j2')).findings).toEqual([`3 ${rule}`])
  })

  test('faults of the file can be set aside like findings', async () => {
    const text = '{{ name\n\nHi.\n'
    expect((await left(text, 'a.hbs')).problems).toEqual(['1 warning template/unclosed'])
    expect(await left(`{{!-- cx-lint-disable-file template/unclosed --}}\n${text}`, 'a.hbs')).toMatchObject(
      quiet,
    )
  })
})

describe('what is wrong with a directive is told', () => {
  const one = async (comment: string, given = {}) => {
    const { problems, says } = await left(`{# ${comment} #}\nHi.\n`, 'a.j2', given)
    return `${problems} ${says}`
  }

  test('it silences nothing: a warning, or what was asked for', async () => {
    const comment = `cx-lint-disable-line ${rule}`
    expect(await one(comment)).toContain('1 warning meta/unused-directive')
    expect(await one(comment, { unused: 'error' })).toContain('1 error meta/unused-directive')
    expect(await one(comment, { unused: 'off' })).toBe(' ')
    expect(await one('cx-lint-enable')).toContain('ends nothing')
  })

  test('it rests when its rule is off', async () => {
    expect(await one(`cx-lint-disable-line ${rule}`, { config: { rules: { [rule]: 'off' } } })).toBe(' ')
  })

  test('it names no rule, or all', async () => {
    expect(await one('cx-lint-disable-line over-promising/garantee')).toMatch(
      /error meta\/unknown-rule.*Did you mean over-promising\/guarantee\?/,
    )
    const all = await left(`{# cx-lint-disable #}\n${promise}\n`, 'a.j2')
    expect(all).toMatchObject({ findings: [], problems: ['1 warning meta/disable-all'] })
  })

  test('it is no directive', async () => {
    expect(await one('cx-lint-disable-nextline x')).toMatch(
      /error meta\/unknown-directive.*Did you mean cx-lint-disable-next-line\?/,
    )
  })

  test('nothing is read with inline directives off', async () => {
    const text = `{# cx-lint-disable-next-line ${rule} #}\n${promise}\n{# cx-lint-disable nope #}\n`
    expect(await left(text, 'a.j2', { inline: false })).toMatchObject({
      findings: [`2 ${rule}`],
      problems: [],
    })
  })
})

describe('a directive that would go out is an error and silences nothing', () => {
  const comment = `<!-- cx-lint-disable-file ${rule} -->`
  const leak = { findings: [expect.stringContaining(rule)], problems: ['5 error meta/leaked-directive'] }

  test('in the text and in the HTML of a mail, also with inline directives off', async () => {
    expect(await left(mail(`${comment}\n${promise}`), 'a.eml')).toMatchObject(leak)
    expect(await left(mail(`{# cx-lint-disable-file #}\n${promise}`), 'a.eml')).toMatchObject(leak)
    expect(await left(mail(`cx-lint-disable-file ${rule}\n${promise}`), 'a.eml')).toMatchObject(leak)
    const html = mail(`<p>${promise}</p>${comment}`, 'Content-Type: text/html')
    const { findings, problems } = await left(html, 'a.eml', { inline: false })
    expect([...findings, ...problems]).toEqual([`6 ${rule}`, '6 error meta/leaked-directive'])
  })

  test('in any text that goes out as it is', async () => {
    const text = `{# cx-lint-disable-file ${rule} #}\n${promise}\n`
    const { findings, problems } = await left(text, '', { input: { kind: 'draft' } })
    expect([...findings, ...problems]).toEqual([`2 ${rule}`, '1 error meta/leaked-directive'])
  })

  test('in a plain text, which has no comment that stays behind', async () => {
    expect((await left(`${comment}\n${promise}\n`, 'a.txt')).problems).toEqual([
      '1 error meta/leaked-directive',
    ])
    expect((await left(`cx-lint-disable-file\n${promise}\n`, 'a.md')).problems).toEqual([
      '1 error meta/leaked-directive',
    ])
  })

  test('and is none in a mail that is a template', async () => {
    const config = { kind: 'template' } as const
    expect(
      await left(mail(`{# cx-lint-disable-file ${rule} #}\n${promise}`), 'a.eml', { config }),
    ).toMatchObject(quiet)
  })
})

describe('a draft is silenced from outside its text', () => {
  const header = (value: string) => mail(promise, `X-Cx-Lint-Disable: ${value}`)
  const sidecar = (...disable: object[]) => ({
    input: { sidecar: { name: 'a.eml.cx-lint.json', data: { disable } } },
  })

  test('by a header', async () => {
    expect(await left(header(`${rule}; reason="agreed; by phone"`), 'a.eml')).toMatchObject(quiet)
    expect((await left(header('courtesies'), 'a.eml')).problems).toEqual(['4 error meta/unknown-rule'])
    expect((await left(header('missing-clarification'), 'a.eml')).problems).toEqual([
      '4 warning meta/unused-directive',
    ])
  })

  test('by a sidecar, for a rule or one verdict', async () => {
    expect(await left(mail(promise), 'a.eml', sidecar({ rule, reason: 'agreed' }))).toMatchObject(quiet)
    const { fingerprint } = (await left(mail(promise), 'a.eml')).result.findings[0]!
    expect(await left(mail(promise), 'a.eml', sidecar({ rule, fingerprint }))).toMatchObject(quiet)
    const other = await left(mail('We guarantee a new pump.'), 'a.eml', sidecar({ rule, fingerprint }))
    expect(other).toMatchObject({ findings: [`5 ${rule}`], problems: ['warning meta/unused-directive'] })
  })

  test.each([
    [[], 'needs a list "disable"'],
    [{ disable: [{ rules: ['x'] }] }, 'entry 1 needs a "rule"'],
    [{ disable: [{ rule, fingerprint: 'abc' }] }, '16 hexadecimal digits'],
    [{ disable: [], enable: [] }, 'no key "enable"'],
  ])('a sidecar that cannot be used is an error: %j', async (data, says) => {
    const bad = await left(mail(promise), 'a.eml', { input: { sidecar: { name: 'side', data } } })
    expect(bad.problems).toEqual(['error meta/sidecar'])
    expect(bad.says[0]).toContain(says)
    expect(bad.findings).toHaveLength(1)
  })

  test('by the caller, one verdict', async () => {
    const { fingerprint } = (await left(mail(promise), 'a.eml')).result.findings[0]!
    expect(await left(mail(promise), 'a.eml', { suppress: [{ rule, fingerprint }] })).toMatchObject(quiet)
    const again = await left(mail(`${promise}\n\n${promise}`), 'a.eml', { suppress: [{ rule, fingerprint }] })
    expect(again).toMatchObject({ findings: [`7 ${rule}`], problems: [] })
  })
})

test('a file of nothing but directives takes no more time than one of words', async () => {
  const line = `{# cx-lint-disable-line ${rule} #} ${promise} `
  const started = performance.now()
  const { problems } = await left(line.repeat(6000), 'a.j2', { unused: 'off' })
  expect(problems).toContainEqual(expect.stringContaining('error meta/too-many'))
  expect(performance.now() - started).toBeLessThan(15_000)
}, 30_000)

test('a crash and other ends of checking cannot be silenced', async () => {
  const { problems } = await left('{# cx-lint-disable-file lint/crash, meta/disable-all #}\n', 'a.j2')
  expect(problems).toEqual(['1 error meta/unknown-rule', '1 error meta/unknown-rule'])
})
