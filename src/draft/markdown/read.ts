import { type Passage, plainBlanks } from '../../text/index.ts'
import { type MarkedText, markedText } from '../html/marked-text.ts'
import { loadHtml } from '../html/read.ts'
import type { Reading } from '../problems.ts'
import { rowsOf } from '../zones/row.ts'
import { plainParagraphs } from './plain.ts'
import { writePlain } from './plain-writer.ts'
import { MarkdownWriter } from './writer.ts'

const TOO_DEEP = 'The Markdown is nested too deeply, so it was read as plain text. Use fewer levels.'

/**
 * Reads Markdown as it is shown. The parsers are loaded at the first text that is more than plain paragraphs.
 *
 * @param source the Markdown, line ends unified, template tags masked
 */
export async function readMarkdown(source: Passage, reading: Reading): Promise<MarkedText> {
  const { limits, problems } = reading
  const plain = plainBlanks(source)
  const asText = () => ({ passage: plain, rows: rowsOf(plain, limits.quoteDepth), asides: [], links: [] })
  if (plain.text.length > limits.markdownUnits) {
    const says = `The Markdown is longer than ${limits.markdownUnits} characters, so it was read as plain text.`
    problems.report('parse/limit', 'warning', says)
    return asText()
  }
  if (deepestIndent(plain.text) > limits.markdownIndent) {
    problems.report('parse/limit', 'warning', TOO_DEEP)
    return asText()
  }
  const paragraphs = plainParagraphs(plain.text)
  if (paragraphs) return markedText(plain, writePlain(plain.text, paragraphs), limits.quoteDepth)
  const [{ unified }, { default: remarkParse }, { decodeHTML }, html] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('entities'),
    loadHtml(),
  ])
  try {
    const writer = new MarkdownWriter(plain.text, {
      decode: decodeHTML,
      html: text => html(text, false, limits.htmlDepth).shown.done(),
    })
    writer.write(unified().use(remarkParse).parse(plain.text))
    return markedText(plain, writer, limits.quoteDepth)
  } catch {
    // Thousands of nested quotes or lists exhaust the stack of the parser or of the walk over its tree.
    problems.report('parse/limit', 'warning', TOO_DEEP)
    return asText()
  }
}

/** The most blanks and quote marks that a line begins with. */
function deepestIndent(text: string): number {
  let deepest = 0
  for (const line of text.split('\n')) {
    let at = 0
    while (at < line.length && ' \t>'.includes(line[at]!)) at++
    if (at < line.length) deepest = Math.max(deepest, at)
  }
  return deepest
}
