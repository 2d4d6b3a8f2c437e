import { widthOf } from './width.ts'

/** Breaks running text into lines of at most `columns`; a longer word stands alone, whole, so it can be copied. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(' ')) {
    const wordWidth = widthOf(word)
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line)
      line = ''
      width = 0
    }
    width += wordWidth + (line === '' ? 0 : 1)
    line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines
}
