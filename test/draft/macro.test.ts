import { expect, test } from 'vitest'
import { given, problemIds, sourceText, utf8, zonesOf } from './given.ts'

const all = (draft: Awaited<ReturnType<typeof given>>) => [
  ...draft.parts.filter(part => part.zone === 'subject').map(part => `subject: ${part.passage.text}`),
  ...zonesOf(draft),
]

test('JSON macros: values of known names, escapes with their places', async () => {
  const source =
    '{"name": "We guarantee it", "subject": "Your {{order_no}}",\n "body": "Hi\\n\\nwe \\u201cwill\\u201d call.", "items": [{"html": "<p>One</p><p>Two</p>"}]}'
  const draft = await given(source, { path: 'm.json' })
  expect(all(draft)).toEqual(['subject: Your Xnumberxxxxx', 'own: Hi / we “will” call.', 'own: One / Two'])
  expect(sourceText(utf8(source), draft.parts[1]!.passage, '“will”')).toBe('\\u201cwill\\u201d')
  expect([draft.format, draft.kind]).toEqual(['text', 'template'])
})

test('YAML macros: plain, quoted and block values', async () => {
  const source = [
    'title: We guarantee it',
    'subject: Your order # now',
    'text: "Hi \\"Tom\\"\\nbye"',
    "body: 'It''s",
    "  here'",
    'macros:',
    '  - name: x',
    '    body: |',
    '      Dear you,',
    '',
    '        we call.',
    '    text: >-',
    '      One',
    '      two',
    '  - html: <b>Three</b>',
    '    reply: Four',
    '      goes on',
  ].join('\n')
  const draft = await given(source, { path: 'm.yml', macroKeys: ['reply'] })
  expect(all(draft)).toEqual([
    'subject: Your order',
    'own: Hi "Tom" / bye',
    "own: It's / here",
    'own: Dear you, / we call.',
    'own: One / two',
    'own: Three',
    'own: Four / goes on',
  ])
  expect(sourceText(utf8(source), draft.parts[3]!.passage, 'we call')).toBe('we call')
})

test('YAML values with an anchor or a tag are read', async () => {
  const source = "body: &a 'We call.'\ntext: !t |\n  One.\nhtml: !!str &b <b>Two.</b>\nsubject: &c\n"
  const draft = await given(source, { path: 'm.yaml' })
  expect(all(draft)).toEqual(['own: We call.', 'own: One.', 'own: Two.'])
  expect(problemIds(draft)).toEqual([])
})

test('YAML collections in brackets, items of lists, and what an alias repeats', async () => {
  const source = [
    'default: &later "We will write."',
    "items: [{text: 'It''s one, two.'}, {name: x, \"body\": Three # four",
    '  }]',
    'tags: [a, b]',
    'text:',
    '  - Four',
    '    goes on',
    '  - {html: <b>Five</b>, n: 1}',
    'body: *later',
    'more:',
    '- [Six]',
    'html: [Seven, [eight]] # nine',
    'text_body: &again Ten',
    'body_text: *again',
  ].join('\n')
  const draft = await given(source, { path: 'm.yml' })
  expect(all(draft)).toEqual([
    "own: It's one, two.",
    'own: Three',
    'own: Four / goes on',
    'own: Five',
    'own: We will write.',
    'own: Seven',
    'own: eight',
    'own: Ten',
  ])
  expect(sourceText(utf8(source), draft.parts[0]!.passage, "It's")).toBe("It''s")
  expect(sourceText(utf8(source), draft.parts[4]!.passage, 'write')).toBe('write')
  expect(problemIds(draft)).toEqual([])
})

test('a list in brackets that holds no words for a customer is passed over', async () => {
  expect(problemIds(await given('tags: [a, b]\nbody: Hi.\n', { path: 'm.yml' }))).toEqual([])
})

test.each([
  ['a collection that does not close', 'm.yml', "items: [\n  {text: 'We guarantee it.'\n", 'macro/unread'],
  ['a collection with words behind it', 'm.yml', 'body: [First name], hello.\n', 'macro/unread'],
  ['a tag that is no text', 'm.yml', 'body: {{greeting}}\n', 'macro/unread'],
  ['an alias', 'm.yml', 'body: *a\n', 'macro/unread'],
  ['a quote without an end', 'bad.yaml', 'subject: Hi\nbody: "We call.\n', 'macro/unread'],
  ['a string without an end', 'bad.json', '{{"body": "We call.', 'macro/unread'],
  ['JSON that is none', 'bad.json', '{"body": "We call.",}', 'macro/invalid'],
])('%s is told', async (_, path, source, id) => {
  const { problems } = await given(source, { path })
  expect(problems).toMatchObject([{ id, severity: 'warning' }])
})
