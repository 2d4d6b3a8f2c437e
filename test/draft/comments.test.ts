import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/index.ts'

const read = async (text: string, path: string) => {
  const file = new TextEncoder().encode(text)
  const { comments = [] } = await readDraft(file, { path })
  const raw = new TextDecoder()
  return comments.map(({ text, language, at }) => ({
    text,
    language,
    raw: raw.decode(file.subarray(at.start, at.end)),
  }))
}
const says = 'cx-lint-disable-next-line a/b, c -- it is -- true'

describe('comments that speak to cx-lint are found where they stand', () => {
  test.each([
    ['a.html', `<!-- ${says} -->`, 'html'],
    ['a.md', `<!--${says}-->`, 'html'],
    ['a.md', `[//]: # (${says})`, 'markdown'],
    ['a.md', `[cx]: # "${says}"`, 'markdown'],
    ['a.hbs', `{{!-- ${says} --}}`, 'template'],
    ['a.hbs', `{{~!-- ${says} --~}}`, 'template'],
    ['a.mustache', `{{! ${says} }}`, 'template'],
    ['a.liquid', `{% comment %}${says}{% endcomment %}`, 'template'],
    ['a.liquid', `{%- comment -%} ${says} {%- endcomment -%}`, 'template'],
    ['a.liquid', `{% # ${says} %}`, 'template'],
    ['a.j2', `{# ${says} #}`, 'template'],
    ['a.j2', `{#- ${says} -#}`, 'template'],
    ['a.erb', `<%# ${says} %>`, 'template'],
    ['a.txt', says, 'none'],
    ['a.txt', `  # ${says}`, 'none'],
  ])('%s: %s', async (path, comment, language) => {
    const [found, ...others] = await read(`Hi 😀,\n\n${comment}\nWe promise.\n`, path)
    expect(others).toEqual([])
    expect(found).toMatchObject({ text: says, language })
    // The place begins at the comment and ends on its line, at or behind the last word.
    expect(comment.trimStart().startsWith(found!.raw.slice(0, 4)) || language === 'none').toBe(true)
    expect(found!.raw).toContain(says)
    expect(found!.raw).not.toContain('\nWe')
  })

  test('in every text of a mail, through its encoding', async () => {
    const html = Buffer.from('<p>Hi</p><!-- cx-lint-disable -->').toString('base64')
    const mail = [
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '{# cx-lint-dis=\nable-file x #}',
      '--b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      html,
      '--b--',
      '',
    ].join('\n')
    const found = await read(mail, 'a.eml')
    expect(found.map(({ text }) => text)).toEqual(['cx-lint-disable-file x', 'cx-lint-disable'])
    expect(found[0]!.raw).toBe('{# cx-lint-dis=\nable-file x #}')
  })

  test('words about directives are none, and a comment that is not closed ends with its line', async () => {
    expect(await read('Write cx-lint-disable-line to me.\ncx-lint-disabled is odd\n', 'a.txt')).toEqual([])
    expect(await read('<p>You can use cx-lint-disable here.</p>', 'a.html')).toEqual([])
    const [open] = await read('<!-- cx-lint-disable a\nHi\n', 'a.md')
    expect(open?.text).toBe('cx-lint-disable a')
  })
})
