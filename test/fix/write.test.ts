import { describe, expect, test } from 'vitest'
import { applyFixes } from '../../src/fix/index.ts'
import { bytes } from '../../src/text/index.ts'
import { fixed } from './given.ts'

const head = 'From: a@x.example\nTo: b@y.example\nSubject: Your order\n'
const mail = (type: string, transfer: string, body: string) =>
  `${head}Content-Type: ${type}\nContent-Transfer-Encoding: ${transfer}\n\n${body}`
const bodyOf = (text: string) => text.slice(text.indexOf('\n\n') + 2)

describe('writes words as the text around them is', () => {
  test.each([
    ['text/plain', '7bit', 'We promise a date.\n', 'plan', 'We plan a date.\n'],
    ['text/plain; charset=utf-8', '8bit', 'We promise it.\n', 'caf\u00e9', 'We caf\u00c3\u00a9 it.\n'],
    ['text/plain; charset=iso-8859-1', '8bit', 'We promise it.\n', 'caf\u00e9', 'We caf\u00e9 it.\n'],
    ['text/plain; charset=utf-8', 'quoted-printable', 'We promise it.\n', 'a=b', 'We a=3Db it.\n'],
    ['text/plain; charset=utf-8', 'quoted-printable', 'promise it.\n', '.x', '=2Ex it.\n'],
    ['text/plain; charset=utf-8', 'quoted-printable', 'promise it.\n', 'From x', '=46rom x it.\n'],
    ['text/plain; charset=utf-8', 'quoted-printable', 'We promise\n', 'x ', 'We x=20\n'],
    ['text/plain; charset=utf-8', 'quoted-printable', 'We promise\n', '', 'We=20\n'],
    [
      'text/plain; charset=utf-8',
      'quoted-printable',
      'We pro=\nmise it=\n now.\n',
      'plan',
      'We plan it=\n now.\n',
    ],
    ['text/plain; charset=utf-8', 'base64', 'V2UgcHJvbWlzZSBpdC4K\n', 'plan', 'V2UgcGxhbiBpdC4K\n'],
    ['text/html', '7bit', '<p>We <b>promise</b> it.</p>\n', '<b>&', '<p>We <b>&lt;b&gt;&amp;</b> it.</p>\n'],
    [
      'text/html',
      '7bit',
      '<p>We promise it.</p>\n',
      'caf\u00e9 \u{1f642}',
      '<p>We caf&#233; &#128578; it.</p>\n',
    ],
  ])('%s, %s: %j', async (type, transfer, body, to, wanted) => {
    const { text, reasons } = await fixed(mail(type, transfer, body), [['promise', to]])
    expect(reasons).toEqual([])
    expect(bodyOf(text)).toBe(wanted)
  })

  test('a long line of quoted-printable is wrapped, the lines around it are left', async () => {
    const long = `${'word '.repeat(20)}=\nend`
    const body = `${long}\nWe promise ${'many words '.repeat(5)}here.\n${long}\n`
    const { text } = await fixed(mail('text/plain; charset=utf-8', 'quoted-printable', body), [
      ['promise', '\u00e9'.repeat(30)],
    ])
    const lines = bodyOf(text).split('\n')
    expect(lines.slice(0, 2)).toEqual(long.split('\n'))
    for (const line of lines.slice(2, -3)) expect(line.length).toBeLessThanOrEqual(76)
  })

  test('base64 is written in lines of 76 with the line break of the mail', async () => {
    const words = btoa('We promise it. '.repeat(20))
    const source = mail('text/plain', 'base64', words).replaceAll('\n', '\r\n')
    const { text } = await fixed(source, [['promise', 'plan']])
    const lines = text.slice(text.indexOf('\r\n\r\n') + 4).split('\r\n')
    expect(lines.slice(0, -1).every(line => line.length === 76)).toBe(true)
    expect(atob(lines.join(''))).toBe(`We plan it. ${'We promise it. '.repeat(19)}`)
  })

  test('a subject and its folded value', async () => {
    const source = `Subject: We promise\n a date\n\nHello\n`
    expect((await fixed(source, [['promise', 'plan']])).text).toBe('Subject: We plan\n a date\n\nHello\n')
  })

  test('several edits of a part, given in any order', async () => {
    const body = 'We promise it, surely, in an =\nhour, obviously.\n'
    const { text, reasons } = await fixed(mail('text/plain', 'quoted-printable', body), [
      ['surely', 'x'.repeat(80)],
      ['obviously', 'we hope'],
      ['promise', 'plan'],
    ])
    expect(reasons).toEqual([])
    expect(bodyOf(text).replace(/=\n/g, '')).toBe(`We plan it, ${'x'.repeat(80)}, in an hour, we hope.\n`)
  })

  test('Markdown, HTML, text, JSON and front matter files', async () => {
    expect((await fixed('We **promise** it.\n', [['promise', 'a*b']], 'x.md')).text).toBe(
      'We **a\\*b** it.\n',
    )
    expect((await fixed('<p>We promise</p>', [['promise', 'a<b']], 'x.html')).text).toBe('<p>We a&lt;b</p>')
    expect((await fixed('We promise', [['promise', 'a<b']], 'x.txt')).text).toBe('We a<b')
    expect((await fixed('{"body": "We promise it"}', [['promise', 'say "x"']], 'x.json')).text).toBe(
      '{"body": "We say \\"x\\" it"}',
    )
    expect(
      (await fixed('---\nsubject: We promise\n---\nHi\n', [['promise', 'x: y']], 'x.md')).reasons,
    ).toEqual(['syntax'])
  })

  test('both alternatives or neither', async () => {
    const both = (plain: string, html: string) =>
      `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`
    const { text, reasons } = await fixed(
      both('We promise it, we promise.', '<p>We promise it, <i>we promise</i>.</p>'),
      [['promise it', 'plan it']],
    )
    expect(reasons).toEqual([])
    expect(text).toBe(both('We plan it, we promise.', '<p>We plan it, <i>we promise</i>.</p>'))
    for (const apart of [
      both('We will do it for sure.', '<p>We promise it.</p>'),
      // The same words, but not the same sentence.
      both('We never promise dates.', '<p>We promise it.</p>'),
    ])
      expect(await fixed(apart, [['promise', 'plan']])).toEqual({ text: apart, reasons: ['alternative'] })
  })

  test('both alternatives, though they tell it in another order', async () => {
    const both = (plain: string, html: string) =>
      `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`
    const { text, reasons } = await fixed(
      both('Right surely. Left promise.', '<p>Left promise. Right surely.</p>'),
      [
        ['promise', 'x'],
        ['surely', 'perhaps'],
      ],
    )
    expect(reasons).toEqual([])
    expect(text).toBe(both('Right perhaps. Left x.', '<p>Left x. Right perhaps.</p>'))
  })
})

test('bytes without words, and bytes that cut letters, are told apart', async () => {
  const file = new TextEncoder().encode(`${head}\nWe caf\u00e9 it.\n`)
  const at = file.indexOf(0xc3)
  const reasonOf = async (start: number, end: number) =>
    (await applyFixes(file, [{ at: bytes(start, end), text: 'x' }], { path: 'x.eml' })).refused[0]?.reason
  expect(await reasonOf(0, 4)).toBe('no-text')
  expect(await reasonOf(at + 1, at + 3)).toBe('unclear-place')
  expect(await reasonOf(at, at + 2)).toBeUndefined()
  expect(await reasonOf(-5, 1e9)).toBe('zone-edge')
})
