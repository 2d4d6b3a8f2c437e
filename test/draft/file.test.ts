import { describe, expect, test } from 'vitest'
import { formatOf, readMails } from '../../src/draft/index.ts'
import { given, latin1, mail, ownWords, problemIds, sourceText, utf8, zonesOf } from './given.ts'

describe('odd files', () => {
  const utf16 = (text: string) => {
    const bytes = [0xff, 0xfe]
    for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i) & 255, text.charCodeAt(i) >> 8)
    return Uint8Array.from(bytes)
  }

  test('UTF-16 is read, and points at its own bytes', async () => {
    const file = utf16('Subject: é\nTo: b@y.example\n\nHi 🙂 there')
    const draft = await given(file)
    expect(draft.parts.map(part => part.passage.text)).toEqual(['é', 'Hi 🙂 there'])
    expect(sourceText(file, draft.parts[1]!.passage, 'there')).toBe('t\0h\0e\0r\0e\0')
    const at = draft.envelope.to[0]!.at
    expect(file.subarray(at.start, at.end)).toEqual(utf16('b@y.example').subarray(2))
    expect(problemIds(draft)).toEqual(['charset/utf-16'])
  })

  test.each([
    ['nothing', '', 'file/empty'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'file/binary'],
    ['an Outlook file', '\xd0\xcf\x11\xe0\xa1\xb1', 'file/binary'],
  ])('%s is a problem', async (_, file, id) => {
    for (const path of ['x.eml', 'x.txt', 'x.html'])
      expect(problemIds(await given(latin1(file), { path }))).toEqual([id])
  })

  /** Bytes that look random, the same in every run. */
  const noise = (seed: number, length = 5000) => {
    const bytes = new Uint8Array(length)
    for (let i = 0, state = seed + 1; i < length; i++) {
      state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
      bytes[i] = (state ^ (state >>> 13)) >>> 8
    }
    return bytes
  }

  test.each([
    ['any bytes', ''],
    ['bytes with a mark of UTF-16', '\xff\xfe'],
    ['bytes with the other mark', '\xfe\xff'],
  ])('%s are no text under any name', async (_, start) => {
    for (let seed = 0; seed < 50; seed++) {
      const file = noise(seed)
      file.set(latin1(start))
      for (const path of ['x.eml', 'x.txt'])
        expect([seed, ...problemIds(await given(file, { path }))]).toEqual([seed, 'file/binary'])
    }
  })

  test('UTF-16 without a mark is a text under any name', async () => {
    const file = utf16('We will call you on Monday.').subarray(2)
    for (const path of ['x.eml', 'x.txt']) {
      const draft = await given(file, { path })
      expect(ownWords(draft)).toBe('We will call you on Monday.')
      expect(problemIds(draft)[0]).toBe('charset/utf-16')
    }
  })

  test('a mail with CR as its line end is read', async () => {
    const draft = await given('Subject: a\rTo: b@y.example\r\rOne.\rTwo.\r')
    expect(draft.parts.map(part => part.passage.text)).toEqual(['a', 'One.\nTwo.\n'])
    expect(problemIds(draft)).toEqual(['file/cr-line-ends'])
    expect(problemIds(await given('Hi\r', { path: 'x.txt' }))).toEqual(['file/cr-line-ends'])
    expect(problemIds(await given('Hi\rthere\r\n', { path: 'x.txt' }))).toEqual([])
  })

  test('NULs read as spaces, and a byte order mark before the headers is passed over', async () => {
    const file = latin1(`\xef\xbb\xbf${mail('', 'a\0b')}`)
    const draft = await given(file)
    expect(draft.parts.map(part => part.passage.text)).toEqual(['Hello', 'a b'])
    expect(draft.problems).toMatchObject([
      { id: 'charset/nul', severity: 'warning', at: { end: file.indexOf(0) + 1 } },
    ])
    const text = await given('The parcel will be sent to you on Monday.\0', { path: 'x.txt' })
    expect(problemIds(text)).toEqual(['charset/nul'])
  })
})

test('a first line with a colon above prose is text, not a header', async () => {
  const draft = await given('Hello: this is text\nWe guarantee it works.\n', { path: 'colon.eml' })
  expect(ownWords(draft)).toBe('Hello: this is text\nWe guarantee it works.\n')
  expect(problemIds(draft)).toEqual(['mime/no-header'])
  const two = await given('Hello: this is text\nNote: more of it\n\nWe guarantee it.\n')
  expect(ownWords(two)).toBe('Hello: this is text\nNote: more of it\n\nWe guarantee it.\n')
  expect(problemIds(two)).toEqual(['mime/no-header'])
})

test('a line that is no header ends the headers, unless known ones follow', async () => {
  const open = await given('To: a@x.example\nSubject: x\nWe guarantee it.\nNote: it works.\n\nBye.\n')
  expect(ownWords(open)).toBe('We guarantee it.\nNote: it works.\n\nBye.\n')
  expect(problemIds(open)).toEqual(['mime/no-blank-line'])
  const broken = await given('Subject: x\nbroken line\nTo: a@x.example\n\nBody.')
  expect([ownWords(broken), broken.envelope.to[0]?.address]).toEqual(['Body.', 'a@x.example'])
  expect(problemIds(broken)).toEqual(['mime/broken-header'])
})

test('front matter that is broken is told', async () => {
  const broken = await given('---\nsubject: Hi\nno key here\n---\nBody.\n', { path: 'x.md' })
  expect(problemIds(broken)).toEqual(['file/front-matter'])
  expect(problemIds(await given('---\nsubject: Hi\n---\nBody.\n', { path: 'x.md' }))).toEqual([])
  expect(problemIds(await given('---\nHello.\n---\n', { path: 'x.md' }))).toEqual([])
})

describe('an mbox file', () => {
  const from = 'From a@x.example Mon May  3 10:00:00 2021\n'
  const box = `${from}Subject: 1\n\nOne.\n>From here.\n\n${from}Subject: 2\n\nTwo.\nFrom now on\n\nFrom me 2021\n`

  test('holds several mails, the first of which is the draft', async () => {
    const mails = await readMails(utf8(box), { path: 'x.mbox' })
    expect(mails.map(draft => [draft.number, ...draft.parts.map(part => part.passage.text)])).toEqual([
      [1, '1', 'One.\nFrom here.\n'],
      [2, '2', 'Two.\nFrom now on\n'],
      [3],
    ])
    expect(sourceText(utf8(box), mails[0]!.parts[1]!.passage, 'From here')).toBe('From here')
    const first = await given(box, { path: 'x.mbox' })
    expect([first.number, problemIds(first)]).toEqual([1, ['parse/limit']])
  })

  test('is read up to its limit', async () => {
    expect(await readMails(utf8(box), { path: 'x.mbox', limits: { mails: 2 } })).toHaveLength(2)
  })
})

test.each([
  ['a.eml', 'x', 'mail'],
  ['a.markdown', 'x', 'markdown'],
  ['a.html.erb', 'x', 'html'],
  ['a.liquid', '<p>x', 'html'],
  ['a.hbs', 'Subject: x', 'text'],
  ['a.out', 'Subject: x\n\ny', 'mail'],
  ['', 'X-A: 1\nB: 2\n', 'mail'],
  ['notes', 'Note: the shop\nis closed', 'text'],
])('%s that begins with %j is %s', (path, head, format) => {
  expect(formatOf(path, utf8(head))).toBe(format)
})

describe('format=flowed', () => {
  const flowed = (body: string, more = '') =>
    given(mail(`Content-Type: text/plain; format=flowed${more}`, body))

  test('joins soft lines of one quote depth; the signature line never flows', async () => {
    const draft = await flowed('We will \nsend it.\n From here\n> Can \n> you?\n-- \nAnn\n')
    expect(zonesOf(draft)).toEqual([
      'own: We will send it. / From here',
      'quote1: Can you?',
      'signature: -- / Ann',
    ])
  })

  test('drops the joining blank with delsp', async () => {
    expect(ownWords(await flowed('gua \nrantee', '; delsp=yes'))).toBe('guarantee')
  })
})

describe('an attached mail', () => {
  const inner =
    'From: c@z.example\nTo: d@z.example\nDate: Mon, 3 May 2021 10:00:00 +0000\nSubject: Q\n\nCan you?'
  const around = (part: string) =>
    mail('Content-Type: multipart/mixed; boundary=b', `--b\n\nSee below.\n--b\n${part}\n--b--\n`)

  test.each([
    ['plain', `Content-Type: message/rfc822\n\n${inner}`],
    ['base64', `Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${btoa(inner)}`],
  ])('that is %s is a forward, with its own people', async (_, part) => {
    const file = latin1(around(part))
    const draft = await given(file)
    expect(zonesOf(draft)).toEqual([
      'own: See below.',
      'attribution1: From: c@z.example / To: d@z.example / Date: Mon, 3 May 2021 10:00:00 +0000 / Subject: Q',
      'forward1: Can you?',
    ])
    expect(draft.thread).toMatchObject([
      {
        author: { address: 'c@z.example' },
        recipients: [{ address: 'd@z.example' }],
        parts: [{ zone: 'forward' }],
      },
    ])
    const source = sourceText(file, draft.parts[3]!.passage, 'Can you?')
    expect(source === 'Can you?' || atob(source).endsWith('Can you?')).toBe(true)
  })
})

test('a parent given as a file is the thread of a draft that quotes nothing', async () => {
  const parent = utf8(
    'From: Tom <t@y.example>\nTo: a@x.example\n\nWhen?\n\nOn Mon, 3 May 2021 10:00, Ann wrote:\n> Soon.\n',
  )
  const draft = await given(mail('', 'Monday.'), { parent })
  expect(draft.thread).toMatchObject([
    {
      depth: 1,
      outside: true,
      author: { name: 'Tom' },
      parts: [{ zone: 'quote', passage: { text: 'When?\n\n' } }],
    },
    { depth: 2, outside: true, author: { name: 'Ann' } },
  ])
  expect((await given(mail('', 'Monday.\n> When?'), { parent })).thread).toMatchObject([{ depth: 1 }])
})

test('a quoted mail learns from its parent who else read it, if it is that mail', async () => {
  const parent = utf8('From: Eva <eva@cust.example>\nTo: us@x.example\nCc: kai@cust.example\n\nWhen?')
  const quoting = (author: string) =>
    mail('', `Monday.\n\nOn Mon, 3 Mar 2025 at 10:00, ${author} wrote:\n> When?`)
  const { thread } = await given(quoting('Eva <eva@cust.example>'), { parent })
  expect(thread).toMatchObject([
    {
      depth: 1,
      author: { address: 'eva@cust.example' },
      recipients: [{ address: 'us@x.example' }, { address: 'kai@cust.example' }],
    },
  ])
  expect(thread[0]!.parts.map(({ passage }) => passage.text.trim())).toContain('When?')
  const other = await given(quoting('Lee <lee@y.example>'), { parent })
  expect(other.thread[0]!.author?.address).toBe('lee@y.example')
  expect(other.thread[0]).not.toHaveProperty('recipients')
})

describe('every limit is one problem, and the rest is read', () => {
  const nest = (levels: number) => {
    let body = '\nDeep.'
    for (let i = 0; i < levels; i++)
      body = `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n${body}\n--b${i}--`
    return body
  }
  test.each([
    ['file', mail('', 'x'.repeat(100)), { file: 50 }],
    ['depth', nest(5), { depth: 3 }],
    [
      'parts',
      mail('Content-Type: multipart/mixed; boundary=b', `${'--b\n\nx\n'.repeat(9)}--b--`),
      { parts: 5 },
    ],
    ['headerBytes', `${'X: y\n'.repeat(99)}\nBody.`, { headerBytes: 100 }],
    ['recipients', `To: ${'a@x.example, '.repeat(9)}\n\nBody.`, { recipients: 5 }],
    ['textBytes', mail('', 'x'.repeat(99)), { textBytes: 50 }],
  ])('%s', async (_, file, limits) => {
    const draft = await given(file, { limits })
    expect(problemIds(draft)).toEqual(['parse/limit'])
  })

  test('the body is found behind headers that are too long', async () => {
    const draft = await given(`${'X: y\n'.repeat(99)}\nBody.`, { limits: { headerBytes: 100 } })
    expect(ownWords(draft)).toBe('Body.')
  })

  test('Markdown beyond its limit is read as text', async () => {
    const draft = await given('*a*\n', { path: 'x.md', limits: { markdownUnits: 2 } })
    expect([ownWords(draft), problemIds(draft)]).toEqual(['*a*\n', ['parse/limit']])
  })

  test('Markdown that is nested beyond its limit is read as text', async () => {
    const draft = await given(`${' >'.repeat(60)} x\n`, { path: 'x.md', limits: { quoteDepth: 99 } })
    expect(problemIds(draft)).toEqual(['parse/limit'])
  })

  test('a UTF-16 file is read up to its limit', async () => {
    const file = latin1('\xff\xfeS\0u\0b\0j\0e\0c\0t\0:\0 \0x\0y\0')
    const draft = await given(file, { limits: { wideBytes: 22 } })
    expect([draft.parts[0]?.passage.text, problemIds(draft)]).toEqual([
      'x',
      ['charset/utf-16', 'parse/limit'],
    ])
  })

  test('quotes deeper than the limit count as the last level', async () => {
    const draft = await given(mail('', `${'>'.repeat(9)} x`), { limits: { quoteDepth: 3 } })
    expect(draft.parts.at(-1)?.depth).toBe(3)
    expect(problemIds(draft)).toEqual(['parse/limit'])
    expect(problemIds(await given(mail('', '>>> x\n'), { limits: { quoteDepth: 3 } }))).toEqual([])
  })
})
