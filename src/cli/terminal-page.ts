import type { Paint } from '../report/index.ts'
import { wrap } from '../report/stylish/wrap.ts'

/** Turns a rule's page into text for a terminal. The pages are generated, so this much Markdown is all they hold. */
export function terminalPage(markdown: string, paint: Paint, columns: number): string {
  return `${blocksOf(markdown)
    .map(block => inTerminal(block, paint, columns))
    .join('\n\n')}\n`
}

/** Paragraphs, lists and headings end at a blank line; a fenced block ends at its fence. */
function blocksOf(markdown: string): string[] {
  const blocks: string[] = []
  let lines: string[] = []
  let fenced = false
  for (const line of `${markdown}\n`.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced
    if (line !== '' || fenced) lines.push(line)
    else if (lines.length > 0) {
      blocks.push(lines.join('\n'))
      lines = []
    }
  }
  return blocks
}

function inTerminal(block: string, paint: Paint, columns: number): string {
  const lines = block.split('\n')
  const [first = ''] = lines
  const dressed = (text: string) => dress(text, paint)
  if (first.startsWith('#')) return paint.bold(first.replace(/^#+ /, ''))
  if (first.startsWith('|')) return table(lines, paint, columns)
  if (first.startsWith('```'))
    return lines
      .slice(1, -1)
      .map(line => `  ${paint.dim('│')} ${dressed(line)}`.trimEnd())
      .join('\n')
  if (first.startsWith('- ')) return lines.map(line => dressed(hanging(line, columns))).join('\n')
  return dressed(wrap(lines.join(' '), columns).join('\n'))
}

/** Names and values: a table of one row on one line, one of several as a list. */
function table(lines: readonly string[], paint: Paint, columns: number): string {
  const cells = (line = '') =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
  const [names = [], , ...rows] = lines.map(cells)
  const named = (row: readonly string[]) => row.map((value, i) => `${names[i]}: ${value}`)
  if (rows.length === 1)
    return rows[0]!.map((value, i) => `${paint.dim(`${names[i]}:`)} ${value}`).join('   ')
  return rows.map(row => dress(hanging(`- ${named(row).join('; ')}`, columns), paint)).join('\n')
}

function hanging(item: string, columns: number): string {
  return `  - ${wrap(item.slice(2), columns - 4).join('\n    ')}`
}

/** Marked words, strong words and code in colour; without colour the marks and backticks still say it. */
function dress(text: string, paint: Paint): string {
  return text
    .replace(/‹[^‹›]*›/g, paint.yellow)
    .replace(/\*\*([^*]*)\*\*/g, (_, words: string) => paint.bold(words))
    .replace(/`([^`]*)`/g, (_, code: string) => paint.cyan(code))
}
