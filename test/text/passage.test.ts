import { expect, test } from 'vitest'
import { type Passage, plainBlanks, sourceOf, unifyLineEnds } from '../../src/text/index.ts'

const passage = (text: string): Passage => ({
  text,
  map: {
    start: Int32Array.from(text, (_, i) => i),
    end: Int32Array.from(text, (_, i) => i + 1),
  },
})

test('CRLF and CR become one line feed that owns all its bytes', () => {
  const unified = unifyLineEnds(passage('a\r\nb\rc\n'))
  expect(unified.text).toBe('a\nb\nc\n')
  expect([...unified.map.start]).toEqual([0, 1, 3, 4, 5, 6])
  expect([...unified.map.end]).toEqual([1, 3, 4, 5, 6, 7])
})

test('odd blanks are spaces, padding is gone, and places stay right', () => {
  const plain = plainBlanks(passage('a\u00a0b\0\u200b\u00adc'))
  expect(plain.text).toBe('a b c')
  expect(sourceOf(plain, { start: 4, end: 5 })).toEqual({ start: 6, end: 7 })
})
