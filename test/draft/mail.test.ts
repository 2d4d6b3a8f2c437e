import { describe, expect, test } from 'vitest'
import { given, latin1, mail, ownWords, problemIds, sourceText, zonesOf } from './given.ts'

describe('an ordinary mail', () => {
  test('gives subject, envelope, own words, signature and the quoted mail', async () => {
    const draft = await given(
      'From: Ann Lee <ann@shop.example>\nTo: "Hadlock, Tom" <Tom@Mail.Joiner.co.uk>\nCc: Team: x@a.example, y@a.example;\n' +
        'Subject: Re: Van\nDate: Tue, 06 Oct 2026 10:12:00 +0100\nMessage-ID: <1@shop.example>\nIn-Reply-To: <0@joiner.example>\n\n' +
        'Hi Tom,\n\nYes.\n\nKind regards,\nAnn Lee\nShop\n\nOn Mon, 5 Oct 2026 at 16:20, Tom Hadlock\n<tom@joiner.example> wrote:\n> Can I\n> come?\n',
    )
    expect(draft.parts[0]).toMatchObject({ zone: 'subject', passage: { text: 'Re: Van' } })
    expect(zonesOf(draft)).toEqual([
      'own: Hi Tom, / Yes. / Kind regards,',
      'signature: Ann Lee / Shop',
      'attribution1: On Mon, 5 Oct 2026 at 16:20, Tom Hadlock / <tom@joiner.example> wrote:',
      'quote1: Can I / come?',
    ])
    expect(draft.envelope.to).toMatchObject([
      { name: 'Hadlock, Tom', address: 'tom@mail.joiner.co.uk', party: 'joiner.co.uk' },
    ])
    expect(draft.envelope.cc.map(box => [box.address, box.group])).toEqual([
      ['x@a.example', 'Team'],
      ['y@a.example', 'Team'],
    ])
    expect(draft.envelope.date).toEqual({ time: Date.UTC(2026, 9, 6, 9, 12), offset: 60 })
    expect(draft.envelope).toMatchObject({ messageId: '1@shop.example', inReplyTo: ['0@joiner.example'] })
    expect(draft.thread).toMatchObject([
      {
        depth: 1,
        author: { name: 'Tom Hadlock', address: 'tom@joiner.example' },
        date: { time: Date.UTC(2026, 9, 5, 16, 20) },
        parts: [{ zone: 'quote', passage: { text: 'Can I\ncome?\n' } }],
      },
    ])
    expect(draft.problems).toEqual([])
  })

  test.each([
    ['at the end of a line were added on the way', 'one \t\ntwo  \r\nend ', 'one\ntwo\nend '],
    ['that are encoded stay', 'one=20\ntwo =09\n=20 \nend', 'one \ntwo \t\n \nend'],
    ['before a soft line break stay', 'one =\n\ntwo = \nend', 'one \ntwo end'],
  ])('blanks of quoted-printable %s', async (_, body, text) => {
    const draft = await given(mail('Content-Transfer-Encoding: quoted-printable', body))
    expect(draft.parts[1]!.passage.text).toBe(text)
  })

  test('points at the bytes behind quoted-printable, soft breaks and CRLF', async () => {
    const file = latin1(
      mail('Content-Transfer-Encoding: quoted-printable', 'Gr=C3=BC=C3=\n=9Fe, we gua=\r\nrantee it.\r\nBye'),
    )
    const draft = await given(file)
    expect(ownWords(draft)).toBe('Grüße, we guarantee it.\nBye')
    const { passage } = draft.parts[1]!
    expect(sourceText(file, passage, 'guarantee')).toBe('gua=\r\nrantee')
    expect(sourceText(file, passage, 'ß')).toBe('=C3=\n=9F')
    expect(sourceText(file, passage, '.\n')).toBe('.\r\n')
  })

  test('reads base64 in whole groups and tells when it stops in the middle', async () => {
    const file = latin1(mail('Content-Transfer-Encoding: base64', 'V2Ugd2ls\nbC4'))
    const draft = await given(file)
    expect(ownWords(draft)).toBe('We will.')
    expect(sourceText(file, draft.parts[1]!.passage, 'will')).toBe('d2ls\nbC4')
    expect(problemIds(draft)).toEqual(['mime/truncated'])
  })

  test.each([
    ['utf-8', 'caf\xc3\xa9', []],
    ['utf-8', 'caf\xe9', ['charset/mislabelled']],
    ['iso-8859-1', 'caf\xe9', []],
    ['x-mystery', 'caf\xc3\xa9', ['charset/unknown']],
    ['utf-16be', '\0c\0a\0f\0\xe9', []],
  ])('decodes %s', async (charset, body, problems) => {
    const draft = await given(latin1(mail(`Content-Type: text/plain; charset="${charset}"`, body)))
    expect(ownWords(draft)).toBe('café')
    expect(problemIds(draft)).toEqual(problems)
  })

  test('reads the Japanese of iso-2022-jp with its places', async () => {
    const file = latin1(mail('Content-Type: text/plain; charset=iso-2022-jp', 'a \x1b$B$"$$\x1b(B b'))
    const draft = await given(file)
    expect(ownWords(draft)).toBe('a あい b')
    expect(sourceText(file, draft.parts[1]!.passage, 'い')).toBe('$$')
  })
})

describe('encoded words', () => {
  const subjectOf = async (subject: string) => {
    const file = latin1(`Subject: ${subject}\n\nx`)
    return { file, draft: await given(file) }
  }

  test('a character split over two words is whole, and has its place', async () => {
    const { file, draft } = await subjectOf(
      '=?utf-8?B?Y2Fmww==?=\n =?utf-8?B?qSE=?= ok =?iso-8859-1?Q?=E9t=E9_x?=',
    )
    const { passage } = draft.parts[0]!
    expect(passage.text).toBe('café! ok été x')
    expect(sourceText(file, passage, 'été')).toBe('=E9t=E9')
  })

  test('a hidden line break in a name is told at its entry', async () => {
    const draft = await given('To: b@y.example, =?utf-8?Q?A=0D=0AB?= <a@x.example>\n\nx')
    expect(draft.envelope.to.map(box => box.name)).toEqual(['', 'A  B'])
    expect(draft.problems).toMatchObject([{ id: 'header/injection', at: { start: 17, end: 51 } }])
  })

  test('a hidden line break is a space and a problem', async () => {
    const { draft } = await subjectOf('=?utf-8?Q?hi=0D=0ABcc:_x@y.example?=')
    expect(draft.parts[0]!.passage.text).toBe('hi  Bcc: x@y.example')
    expect(problemIds(draft)).toContain('header/injection')
  })
})

describe('a multipart', () => {
  const parts = (boundary: string, ...list: string[]) =>
    `${list.map(part => `--${boundary}\n${part}`).join('\n')}\n--${boundary}--\n`

  test('keeps texts in order and attachments apart; a longer boundary is another one', async () => {
    const inner = parts('bb', 'Content-Type: text/plain\n\nOne.', '\nTwo.\n--bbb\nstill two')
    const draft = await given(
      mail(
        'Content-Type: multipart/mixed; boundary=b',
        parts(
          'b',
          `Content-Type: multipart/mixed; boundary="bb"\n\n${inner}`,
          'Content-Type: application/pdf; name="a.pdf"\nContent-Disposition: attachment; filename*=utf-8\'\'%C3%A4.pdf\n\nJVBE',
        ),
      ),
    )
    expect(zonesOf(draft)).toEqual(['own: One.', 'own: Two. / --bbb / still two'])
    expect(draft.attachments).toMatchObject([{ name: 'ä.pdf', type: 'application/pdf', inline: false }])
  })

  test('without its end is read to the end, with a problem', async () => {
    const draft = await given(mail('Content-Type: multipart/mixed; boundary=b', '--b\n\nOne.'))
    expect(ownWords(draft)).toBe('One.')
    expect(problemIds(draft)).toEqual(['mime/unclosed'])
  })
})

test('a file without headers is all text', async () => {
  const draft = await given('Hello Tom,\nnote: we are closed.\n')
  expect(ownWords(draft)).toBe('Hello Tom,\nnote: we are closed.\n')
  expect(problemIds(draft)).toEqual(['mime/no-header'])
})
