import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/index.ts'
import { type Mark, placeMarks } from '../../src/eval/index.ts'
import { evaluated, mailWith, mark } from './given.ts'

/** What stands in the file where the quote was found, for each place. */
async function found(text: string, quotes: readonly string[], path = 'a.eml'): Promise<string[][]> {
  const file = new TextEncoder().encode(text)
  const draft = await readDraft(file, { path })
  const marks = quotes.map((quote): Mark => ({ group: 'over-promising', strength: 2, quote }))
  return placeMarks(draft, file, marks).map(({ places }) =>
    places.map(({ start, end }) => new TextDecoder().decode(file.subarray(start, end))),
  )
}

describe('a quote is found as a reader sees it', () => {
  test.each([
    ['wrapped', 'We swear\nit works.', 'swear it', 'swear\nit'],
    ['with blanks', 'We  swear   it works.', 'We swear it', 'We  swear   it'],
    ['with typographic quotes', 'It won’t “fail”.', `won't "fail"`, 'won’t “fail”'],
    ['with straight quotes', "It won't fail.", 'won’t fail', "won't fail"],
    ['without the soft hyphen that was copied along', 'We guarantee it.', 'guar\u00adantee', 'guarantee'],
    ['with a soft hyphen inside', 'We guar\u00adantee it.', 'guarantee', 'guar\u00adantee'],
  ])('%s', async (_name, body, quote, there) => {
    expect(await found(mailWith(body), [quote])).toEqual([[there]])
  })

  test('encoded', async () => {
    const text =
      'To: b@c.example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nWe prom=\nise =E2=80=9Cit=E2=80=9D.\n'
    expect(await found(text, ['promise "it"'])).toEqual([['prom=\nise =E2=80=9Cit=E2=80=9D']])
  })
  test('with the template tag that stands there', async () => {
    expect(await found('Dear {{first_name}}, we swear it.\n', ['Dear {{first_name}}'], 'a.txt')).toEqual([
      ['Dear {{first_name}}'],
    ])
  })
})

describe('where it is looked for', () => {
  test('the own words come before those that the mail quotes', async () => {
    const text = mailWith('On Mon, Bob wrote:\n> Do you swear it?\n\nWe swear it.')
    expect(await found(text, ['swear it'])).toEqual([['swear it']])
    const file = new TextEncoder().encode(text)
    const draft = await readDraft(file, { path: 'a.eml' })
    const [placed] = placeMarks(draft, file, [{ group: 'over-promising', strength: 2, quote: 'swear it' }])
    expect(placed!.places[0]!.start).toBe(text.lastIndexOf('swear it'))
  })
  test('but a question of the customer can be marked', async () => {
    expect(
      await found(mailWith('Thanks!\n\nOn Mon, Bob wrote:\n> When will it ship?'), ['When will it ship?']),
    ).toEqual([['When will it ship?']])
  })
  test('the subject is own', async () => {
    expect(await found(mailWith('Hello.'), ['Your order'])).toEqual([['Your order']])
  })
  test('whole words come before parts of words', async () => {
    expect(await found(mailWith('Adjust it, just so.'), ['just'])).toEqual([['just']])
    expect(await found(mailWith('Adjust it.'), ['just'])).toEqual([['just']])
  })
  test('every place where it stands may be meant', async () => {
    expect(await found(mailWith('Just this. And Just that.'), ['Just'])).toEqual([['Just', 'Just']])
  })
  test('unless it is marked as often as it stands there', async () => {
    const text = mailWith('Just this. And Just that.')
    expect(await found(text, ['Just', 'Just', 'Just'])).toEqual([['Just'], ['Just'], []])
  })
})

describe('the name of a header', () => {
  test('is the place of its lines', async () => {
    const text = mailWith('Hello.', 'To: b@c.example\nCc: d@c.example,\n e@c.example')
    expect((await found(text, ['cc']))[0]![0]!.trim()).toBe('Cc: d@c.example,\n e@c.example')
  })
  test('in a text with front matter it is the place of its addresses', async () => {
    const text = '---\nto: b@c.example\ncc: d@c.example\n---\n\nHello Bob.\n'
    expect((await found(text, ['Cc'], 'a.md'))[0]).toEqual(['d@c.example'])
  })
})

test('a quote that is nowhere is a problem of the labels, and no silent miss', async () => {
  const files = { 'a.eml': mailWith('We swear it.') }
  const gold = [mark('over-promising', 'we promise it'), mark('over-promising', 'We swear')]
  const { outcomes, evaluation } = await evaluated([{ file: 'a.eml', gold }], [], files)
  expect(outcomes[0]!.unplaced.map(({ quote }) => quote)).toEqual(['we promise it'])
  expect(evaluation.overall.fn).toBe(2)
})
