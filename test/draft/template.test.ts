import { describe, expect, test } from 'vitest'
import { bytes } from '../../src/text/index.ts'
import { given, ownWords, problemIds } from './given.ts'

const masked = async (text: string, path = 'x.txt') => ownWords(await given(text, { path }))

test.each([
  ['Hi {{first_name}}, due {{ order.dueDate }}!', 'Hi Xnamexxxxxxxxx, due Xdatexxxxxxxxxxxxxx!'],
  ['a {{{x}}} b {{#if x}}c{{/if}}', 'a Xxxxxxx b          c       '],
  ['a {{!-- no {{x}} --}}b', 'a                    b'],
  ['Pay {{ total | money }} by {{ x | date: "%d" }}', 'Pay Xnumberxxxxxxxxxxxx by Xdatexxxxxxxxxxxxxxx'],
  ['a{% comment %}x{% endcomment %}b', 'a                              b'],
  ['<% if x %>Go to <%= link_url %>', '          Go to Xurlxxxxxxxxxxx'],
  ['*|FNAME|* *|IF:X|*y', 'Xxxxxxxxx         y'],
  [
    '%%First_Name%% {!Contact.Name} $' + '{user.name} %{x}',
    'Xnamexxxxxxxxx Xnamexxxxxxxxxx Xnamexxxxxxx Xxxx',
  ],
  ['[PORT_DATE] [see below] [link](u)', 'Xdatexxxxxx [see below] [link](u)'],
  ['#{{id}} {{last4}}', '#Xxxxxx Xxxxxxxxx'],
  ['50% of 30%% and ${ 5', '50% of 30%% and ${ 5'],
])('%s', async (source, text) => {
  expect(await masked(source)).toBe(text)
  expect(text).toHaveLength(source.length)
})

test('a mask keeps its place, its role and its line breaks', async () => {
  const draft = await given('é {{\ndue_date }}', { path: 'x.txt' })
  expect(ownWords(draft)).toBe('é Xx\nxxxxxxxxxxx')
  expect(draft.masks).toEqual([{ role: 'date', at: bytes(3, 17) }])
  expect(draft.kind).toBe('template')
})

test('a tag without an end is a problem and hides its line only', async () => {
  const draft = await given('Hi {{name\nBye', { path: 'x.txt' })
  expect(ownWords(draft)).toBe('Hi       \nBye')
  expect(problemIds(draft)).toEqual(['template/unclosed'])
})

test('a tag without an end hides no more than its piece of text', async () => {
  const draft = await given('<p>Hi {{name</p><p>Bye</p>', { path: 'x.html' })
  expect(ownWords(draft)).toBe('Hi\n\nBye')
})

test('a tag without an end does not reach into the next one', async () => {
  const draft = await given('Hi {{name\nBye {{x}}', { path: 'x.txt' })
  expect(ownWords(draft)).toBe('Hi       \nBye Xxxxx')
  expect(problemIds(draft)).toEqual(['template/unclosed'])
})

test.each([
  ['output', '{{', '}}'],
  ['a comment', '{#', '#}'],
])('a closed tag of %s beyond the limit is hidden, with one problem', async (_, open, close) => {
  const draft = await given(`Hi ${open}${'x '.repeat(1500)}${close} there`, { path: 'x.txt' })
  expect(ownWords(draft).replace(/ +/g, ' ')).toBe('Hi there')
  expect(problemIds(draft)).toEqual(['parse/limit'])
})

test('a tag whose end is paragraphs away is unclosed and hides no paragraph', async () => {
  const draft = await given(`Hi {{name\n\n${'We call. '.repeat(300)}}}`, { path: 'x.txt' })
  expect(ownWords(draft)).toContain('We call.')
  expect(problemIds(draft)).toEqual(['template/unclosed'])
})

test('a comment of Liquid is hidden however long it is; one without an end is told and hides nothing', async () => {
  const long = `a{% comment %}${'endcomment, we call. {{x}} '.repeat(1000)}{%- endcomment -%}b`
  const draft = await given(long, { path: 'x.txt' })
  expect(ownWords(draft).replace(/ +/g, ' ')).toBe('a b')
  expect([problemIds(draft), draft.masks]).toEqual([[], []])
  const open = await given('{% comment %}We call.', { path: 'x.txt' })
  expect([ownWords(open).trim(), problemIds(open)]).toEqual(['We call.', ['template/unclosed']])
})

test('the delimiters of a company are known in a subject too', async () => {
  const draft = await given('Subject: Hi <<name>>\n\nYes.', { delimiters: [['<<', '>>']] })
  expect(draft.parts[0]!.passage.text).toBe('Hi Xnamexxx')
})

describe('kind', () => {
  test.each([
    ['x.txt', 'Hi {{a}}', 'template'],
    ['x.txt', 'Hi', 'draft'],
    ['x.eml', 'Subject: a\n\nHi {{a}}', 'draft'],
    ['', 'Hi {{a}}', 'draft'],
    ['x.html.erb', '<p>Hi <%= a %></p>', 'template'],
  ])('of %j with %j is %s', async (path, text, kind) => {
    expect((await given(text, { path })).kind).toBe(kind)
  })
})

test('delimiters of a company are known when they are told', async () => {
  const draft = await given('Hi <<name>>', { path: 'x.txt', delimiters: [['<<', '>>']] })
  expect(ownWords(draft)).toBe('Hi Xnamexxx')
})
