import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { plainParagraphs } from '../../src/draft/markdown/plain.ts'
import { fc } from '../property.ts'

/** What the parser makes of a text: the paragraphs, if there is nothing in them but text as it was written. */
function parsed(text: string): { start: number; end: number }[] | undefined {
  const { children } = unified().use(remarkParse).parse(text)
  const spans = children.flatMap(node => {
    const [only, ...more] = node.type === 'paragraph' ? node.children : []
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    return only?.type === 'text' && more.length === 0 && only.value === text.slice(start, end)
      ? [{ start, end }]
      : []
  })
  return spans.length === children.length ? spans : undefined
}

test('plain paragraphs need no parser', () => {
  const text = 'Hello Ann,\n\nit is here (at last): 3.5 kg, 2) or so!\nYours – Bo\n'
  expect(plainParagraphs(text)?.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Hello Ann,',
    'it is here (at last): 3.5 kg, 2) or so!\nYours – Bo',
  ])
})

test('what is taken for plain paragraphs is what the parser takes for them', () => {
  const piece = fc.constantFrom(
    ...['a', 'B', '1', '12', '.', ')', '-', '--', '- ', '+', '=', '===', ' ', '  ', '\n', '\n', '\n\n', '! '],
    ...[
      '*x*',
      '_',
      '`',
      '# ',
      '>',
      '[a]',
      '![a](b)',
      '<b>',
      '&amp;',
      '\\',
      '~~~',
      '|',
      ':',
      '"',
      "'",
      '(',
      '%',
    ],
    ...[
      '\u00a0',
      '\u2028',
      '\u0085',
      '\ufeff',
      '\t',
      'é',
      '😀',
      'https://x.example',
      'a@b.example',
      '$',
      '^',
      '{',
      '@',
    ],
  )
  let plain = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), pieces => {
      const text = pieces.join('')
      const paragraphs = plainParagraphs(text)
      if (!paragraphs) return
      plain++
      expect(paragraphs).toEqual(parsed(text))
    }),
    { numRuns: 3000 },
  )
  expect(plain).toBeGreaterThan(50)
})

test('so it is where nearly all signs are harmless', () => {
  const piece = fc.constantFrom(
    ...'aB19.):;,!?\'"()/%$^{}@-+='.split(''),
    'word',
    ' ',
    '\n',
    '\n\n',
    '\u00a0',
    '–',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const text = pieces.join('')
      const paragraphs = plainParagraphs(text)
      if (paragraphs) expect(paragraphs).toEqual(parsed(text))
    }),
    { numRuns: 3000 },
  )
})
