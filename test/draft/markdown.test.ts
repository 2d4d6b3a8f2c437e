import { expect, test } from 'vitest'
import { given, ownWords, sourceText, utf8, zonesOf } from './given.ts'

const markdown = (text: string) => given(text, { path: 'x.md' })

test('shows words without marks, blocks apart, soft breaks kept', async () => {
  const source =
    '# Title\n\nSome *strong*\nand [a link](https://x.example) \\* &amp; more.\n\n- one\n- two\n  three\n'
  const draft = await markdown(source)
  expect(ownWords(draft)).toBe('Title\n\nSome strong\nand a link * & more.\n\none\n\ntwo\nthree')
  const { passage } = draft.parts[0]!
  for (const [words, from] of [
    ['strong\nand', 'strong*\nand'],
    ['* &', '\\* &amp;'],
    ['three', 'three'],
  ] as const)
    expect(sourceText(utf8(source), passage, words)).toBe(from)
  expect(draft.links).toMatchObject([{ href: 'https://x.example', text: 'a link' }])
})

test('code is apart, and a word stands for it in its sentence', async () => {
  const draft = await markdown('Run `npm i` now.\n\n```sh\nrm x\n```\n')
  expect(zonesOf(draft)).toEqual(['own: Run Xxxxx now.', 'code: npm i', 'code: ```sh / rm x / ```'])
})

test('quotes are the customer’s, with their attribution', async () => {
  const source =
    'Yes.\n\nOn Mon, 3 May 2021 at 10:00, Ann <ann@x.example> wrote:\n\n> Can\n> you?\n>\n> > Me?\n'
  const draft = await markdown(source)
  expect(zonesOf(draft)).toEqual([
    'own: Yes.',
    'attribution1: On Mon, 3 May 2021 at 10:00, Ann ann@x.example wrote:',
    'quote1: Can / you?',
    'quote2: Me?',
  ])
  expect(sourceText(utf8(source), draft.parts[2]!.passage, 'Can\nyou')).toBe('Can\n> you')
})

test('HTML in Markdown is read as HTML', async () => {
  const draft = await markdown('<div>Hi &amp; <b>bye</b></div>\n\nA<br>b <em>c</em>\n\n<!-- no -->\n')
  expect(ownWords(draft)).toBe('Hi & bye\n\nA\nb c')
})

test('a steering tag does not turn its line into code', async () => {
  expect(ownWords(await markdown('{% if x %}Yes.{% endif %}\n'))).toMatch(/^Yes\.\s*$/)
})

test('front matter is the envelope', async () => {
  const source =
    '---\nfrom: "Ann Lee <ann@x.example>"\nto: [b@y.example, \'c@z.example\']\ncc:\n  - d@y.example # boss\nsubject: About {{topic}}\ndate: 2026-03-01 10:00\ntags: [a]\n---\nHello.\n'
  const draft = await markdown(source)
  expect(zonesOf(draft)).toEqual(['own: Hello.'])
  expect(draft.parts[0]).toMatchObject({ zone: 'subject', passage: { text: 'About Xxxxxxxxx' } })
  const boxes = [...draft.envelope.from, ...draft.envelope.to, ...draft.envelope.cc]
  expect(
    boxes.map(box => [box.header, box.name, box.address, source.slice(box.at.start, box.at.end)]),
  ).toEqual([
    ['From', 'Ann Lee', 'ann@x.example', 'Ann Lee <ann@x.example>'],
    ['To', '', 'b@y.example', 'b@y.example'],
    ['To', '', 'c@z.example', 'c@z.example'],
    ['Cc', '', 'd@y.example', 'd@y.example'],
  ])
  expect(draft.envelope.date?.time).toBe(Date.UTC(2026, 2, 1, 10))
})

test('a rule at the top is no front matter', async () => {
  expect(ownWords(await given('---\nJust text.\n---\n', { path: 'x.txt' }))).toBe('---\nJust text.\n---\n')
})

test('cells of a table are blocks', async () => {
  const draft = await markdown('| Day | Open |\n| --- | :--: |\n| Monday | We close | \n')
  expect(
    ownWords(draft)
      .trim()
      .split(/\n\s*\n\s*/),
  ).toEqual(['Day', 'Open', 'Monday', 'We close'])
})
