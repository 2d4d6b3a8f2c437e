import { type Passage, plainBlanks } from '../../text/index.ts'
import type { Reading } from '../problems.ts'
import { type MarkedText, markedText } from './marked-text.ts'
import { HtmlReader } from './reader.ts'

/**
 * Reads HTML as it is shown. The parser is loaded at the first call.
 *
 * @param source the HTML, line ends unified, template tags masked
 * @param mail true for the HTML part of a mail, where any `blockquote` is a quote
 */
export async function readHtml(source: Passage, reading: Reading, mail: boolean): Promise<MarkedText> {
  const read = await loadHtml()
  const plain = plainBlanks(source)
  const { htmlDepth, quoteDepth } = reading.limits
  const reader = read(plain.text, mail, htmlDepth)
  if (reader.elements.tooDeep) {
    const says = `HTML elements are nested deeper than ${htmlDepth} levels; the deeper ones were read as plain text.`
    reading.problems.report('parse/limit', 'warning', says)
  }
  return markedText(plain, reader, quoteDepth)
}

/** Loads the parser and gives a function that walks an HTML text with it. */
export async function loadHtml(): Promise<(source: string, mail: boolean, deepest: number) => HtmlReader> {
  const [{ Tokenizer }, { decodeHTML }] = await Promise.all([import('htmlparser2'), import('entities')])
  return (source, mail, deepest) => {
    const reader = new HtmlReader(source, decodeHTML, mail, deepest)
    const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
    tokenizer.write(source)
    tokenizer.end()
    return reader
  }
}
