import { describe, expect, test } from 'vitest'
import { readDraft } from '../../src/draft/index.ts'
import { linesOf, sourceOf } from '../../src/text/index.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean) => {
  const file = new Uint8Array(text.length * 2)
  const view = new DataView(file.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little)
  return file
}

describe('lines and columns', () => {
  test.each(['\n', '\r\n', '\r'])('behind a line break %j', lineBreak => {
    const lines = linesOf(utf8(`é one${lineBreak}🙂 two${lineBreak}`))
    expect([lines.count, lines.text(1), lines.text(2), lines.text(3)]).toEqual([2, 'é one', '🙂 two', ''])
    const two = utf8(`é one${lineBreak}🙂 `).length
    expect(lines.at(two)).toEqual({ line: 2, column: 4, byte: two })
    expect([lines.line(two), lines.start(2)]).toEqual([2, utf8(`é one${lineBreak}`).length])
  })

  test('of bytes that are no UTF-8 count one for each', () => {
    expect(linesOf(Uint8Array.of(0xe9, 10, 0xe9, 0x61)).at(3)).toMatchObject({ line: 2, column: 2 })
  })

  test.each([
    ['little', '\n'],
    ['little', '\r\n'],
    ['big', '\r\n'],
    ['big', '\r'],
  ])('of a file in UTF-16, %s end first, with %j', async (order, lineBreak) => {
    // Both bytes of U+0A0D and half of U+0A41 look like line breaks.
    const text = `\ufeffHi \u0a0d\u0a41 there${lineBreak}é 🙂 promise${lineBreak}`
    const file = utf16(text, order === 'little')
    const lines = linesOf(file)
    expect([lines.count, lines.text(1), lines.text(2)]).toEqual([2, 'Hi \u0a0d\u0a41 there', 'é 🙂 promise'])
    const { parts } = await readDraft(file, { path: 'x.txt' })
    const { passage } = parts[0]!
    const start = passage.text.indexOf('promise')
    expect(lines.at(sourceOf(passage, { start, end: start + 7 }).start)).toMatchObject({ line: 2, column: 6 })
  })
})
