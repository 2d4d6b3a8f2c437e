import type { Format } from '../format.ts'
import type { Shown } from '../shown.ts'
import { findingBlock } from './finding-block.ts'
import { problemBlock } from './problem-block.ts'
import { byRule, leftOut } from './repeats.ts'
import { summary } from './summary.ts'
import { visible } from './visible.ts'

/** Lines longer than this are tiring to read, however wide the terminal is. */
const widest = 100

/** For people: the words, what they do to the customer, and better ones. */
export const stylish: Format = ({ paint, columns }) => {
  const style = { paint, columns: Math.min(columns, widest) }

  function file(result: Shown): string {
    const { path, findings, problems } = result
    if (findings.length + problems.length === 0) return ''
    const explained = new Set<string>()
    const { shown, rest } = byRule(findings)
    const blocks = [
      paint.bold(paint.underline(visible(path))),
      ...problems.map(problem => problemBlock(problem, result.lines, style)),
      ...shown.map(finding => {
        // The reason is the same for all findings of a rule; once per file is enough.
        const explain = !explained.has(finding.rule)
        explained.add(finding.rule)
        return findingBlock(
          finding,
          { lines: result.lines, explain, wordless: result.wordless === true },
          style,
        )
      }),
      ...leftOut(rest, result.lines).map(line => `  ${paint.dim(line)}`),
    ]
    return `${blocks.join('\n\n')}\n\n`
  }

  return { begin: () => '', file, end: totals => summary(totals, style) }
}
