import { describe, expect, test } from 'vitest'
import { RowError, readRows } from '../../src/eval/index.ts'
import { evaluated, mark } from './given.ts'

/** What is wrong with a line, or nothing. */
function fault(line: unknown): string | undefined {
  try {
    readRows(typeof line === 'string' ? line : JSON.stringify(line), 'set.jsonl')
    return undefined
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    return error.lines.join('\n')
  }
}

const sentence = { id: 'a', text: 'We swear it.', gold: [] as unknown[] }
const good = { group: 'over-promising', strength: 2, quote: 'swear' }

describe('a row is read', () => {
  test.each<[string, unknown]>([
    ['as a sentence', sentence],
    [
      'with its context, its groups and its marks',
      { ...sentence, context: 'Will it?', judge: ['over-promising'], gold: [good] },
    ],
    ['as a draft', { id: 'a', file: 'a.eml', gold: [good] }],
    [
      'with the envelope of the answered mail',
      { id: 'a', file: 'a.eml', parent: { from: 'b@c.example', to: ['d@e.example'], cc: [] }, gold: [] },
    ],
    ['with the file of the answered mail', { id: 'a', file: 'a.eml', parent: 'b.eml', gold: [] }],
    ['with notes of its owner', { ...sentence, source: 'desk', gold: [{ ...good, why: 'sworn' }] }],
    ['with nulls for what is absent', { ...sentence, context: null, parent: null, judge: null, file: null }],
    ['in a file with a byte order mark and DOS line ends', `\ufeff${JSON.stringify(sentence)}\r\n\r\n`],
  ])('%s', (_name, line) => expect(fault(line)).toBeUndefined())

  test('and knows its place, blank lines counted', () => {
    const rows = readRows(`\n${JSON.stringify(sentence)}\n\n${JSON.stringify(sentence)}\n`, 'set.jsonl')
    expect(rows.map(({ place }) => place)).toEqual(['set.jsonl:2', 'set.jsonl:4'])
  })
})

describe('what is wrong with a row is told with file and line', () => {
  test.each<[string, unknown, string]>([
    ['no JSON', '{"id": ', 'set.jsonl:1: this line is not JSON'],
    ['a list', '[]', 'set.jsonl:1: a row is an object'],
    ['no id', { text: 'a', gold: [] }, 'needs an "id"'],
    ['neither text nor file', { id: 'a', gold: [] }, 'needs a "text" (a sentence) or a "file" (a draft)'],
    ['both', { ...sentence, file: 'a.eml' }, 'not both'],
    ['a text that is none', { id: 'a', text: 3, gold: [] }, '"text" is no text'],
    ['no marks', { id: 'a', text: 'a' }, 'needs "gold"'],
    ['a mark that is none', { ...sentence, gold: [good, 'swear'] }, 'mark 2 is no object'],
    ['strength 3', { ...sentence, gold: [{ ...good, strength: 3 }] }, 'mark 1 has the strength 3; it is 2'],
    ['strength "2"', { ...sentence, gold: [{ ...good, strength: '2' }] }, 'the strength "2"'],
    [
      'a misspelt group',
      { ...sentence, gold: [{ ...good, group: 'over-promissing' }] },
      'Did you mean over-promising?',
    ],
    [
      'a strange group',
      { ...sentence, gold: [{ ...good, group: 'tone' }] },
      'It is one of over-promising, assumed-knowledge',
    ],
    [
      'a misspelt judge',
      { ...sentence, judge: ['blame-langage'] },
      '"judge" names the group "blame-langage", which is none. Did you mean blame-language?',
    ],
    [
      'a draft mark without quote',
      { id: 'a', file: 'a.eml', gold: [{ group: 'cc-cascade', strength: 2 }] },
      'needs a "quote"',
    ],
    ['a strange parent', { ...sentence, parent: 3 }, '"parent" is the envelope'],
    ['a strange header', { ...sentence, parent: { to: [3] } }, '"to" is a text or a list of texts'],
    ['two answered mails', { ...sentence, parent: 'b.eml', context: 'Will it?' }, 'brings its own words'],
    ['nothing at all', '\n\n', 'there are no rows'],
  ])('%s', (_name, line, says) => expect(fault(line)).toContain(says))

  test('all lines at once, and not more than one can read', () => {
    const one = fault(`{}\n${JSON.stringify(sentence)}\n{}`)!
    expect(one.split('\n').map(line => line.slice(0, 12))).toEqual(['set.jsonl:1:', 'set.jsonl:3:'])
    const many = fault('{}\n'.repeat(50))!.split('\n')
    expect(many).toHaveLength(21)
    expect(many[20]).toBe('… and 30 more')
  })

  test('a missing draft or answered mail, after the others were tried', async () => {
    const rows = [{ file: 'gone.eml' }, { text: 'Hello.' }, { file: 'a.eml', parent: 'away.eml' }]
    await expect(evaluated(rows, [], { 'a.eml': 'Hello.' })).rejects.toThrow(
      'set.jsonl:1: gone.eml: there is no such file\nset.jsonl:3: away.eml: there is no such file',
    )
  })
})

describe('the answered mail', () => {
  const parentOf = async (row: object) => (await evaluated([{ text: 'We swear.', ...row }], [])).parents[0]

  test('is absent, or a file', async () => {
    expect(await parentOf({})).toBeUndefined()
    const { parents } = await evaluated([{ text: 'Yes.', parent: 'b.eml' }], [], {
      'b.eml': 'To: x\n\nWill it?',
    })
    expect(parents).toEqual(['To: x\n\nWill it?'])
  })
  test('has the context for its words', async () => {
    const [header, body] = (await parentOf({ context: 'Wird’s gehen?\n\nBob' }))!.split(/\n\n(.*)/s)
    expect(header).toContain('charset=utf-8')
    expect(body).toBe('Wird’s gehen?\n\nBob\n')
  })
  test('has the envelope for its header, empty entries left out', async () => {
    const parent = await parentOf({
      parent: { from: '', to: ['b@c.example', 'd@e.example'], cc: [] },
      context: 'Hi',
    })
    expect(parent).toMatch(/^to: b@c\.example, d@e\.example\nContent-Type/)
    expect(parent).toMatch(/\n\nHi\n$/)
    expect(parent).not.toMatch(/^(?:from|cc)/m)
  })
  test('is what rules read as the thread', async () => {
    const row = {
      text: 'Yes.',
      context: 'Wird’s gehen?',
      parent: { from: 'Bob <bob@client.example>', to: ['a@b.example'] },
    }
    const [mail] = (await evaluated([row], [])).outcomes[0]!.draft.thread
    expect(mail!.author?.address).toBe('bob@client.example')
    expect(mail!.recipients?.map(({ address }) => address)).toContain('a@b.example')
    expect(mail!.parts.map(({ passage }) => passage.text.trim())).toContain('Wird’s gehen?')
  })
  test('gains no header from a line break in an address', async () => {
    expect(await parentOf({ parent: { to: 'b@c.example\nBcc: d@e.example' } })).toContain(
      'to: b@c.example Bcc: d@e.example\n',
    )
  })
})

test('a row that cx-lint fails on is told as a crash', async () => {
  const { problemsOf, tellProblems } = await import('../../src/eval/index.ts')
  const { flagging } = await import('./given.ts')
  const broken = {
    ...flagging('over-promising/broken', 'x'),
    check: () => {
      throw new Error('no tea')
    },
  } as ReturnType<typeof flagging>
  const rows = [{ text: 'One.' }, { text: 'Two.', gold: [mark('blame-language', 'Three')] }]
  const problems = (await evaluated(rows, [broken])).outcomes.flatMap(problemsOf)
  expect(problems.map(({ isCrash }) => isCrash)).toEqual([true, false, true])
  const told = tellProblems(problems, { quotes: true })
  expect(told).toHaveLength(2)
  expect(told[0]).toMatch(/^set\.jsonl:1: .*no tea.*\(and in 1 more rows\)$/)
  expect(told[1]).toBe(
    'set.jsonl:2: a blame-language mark of strength 2 is not in the text as it is quoted: “Three”',
  )
  expect(tellProblems(problems, { quotes: false }).join()).not.toContain('Three')
})
