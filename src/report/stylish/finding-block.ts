import type { Finding } from '../../rule/index.ts'
import type { Lines } from '../../text/index.ts'
import { sentence } from '../words.ts'
import { frameOf } from './frame.ts'
import { type Style, tint } from './style.ts'
import { visibleProse } from './visible.ts'
import { widthOf } from './width.ts'
import { wrap } from './wrap.ts'

interface Setting {
  readonly lines: Lines
  /** Whether the rule's reason is said here. */
  readonly explain: boolean
  /** No words of the mail, so no code frame. */
  readonly wordless: boolean
}

/** Where the rail stands: far enough in for places such as `12:104` and line numbers of six digits. */
const railColumn = 7

/**
 * One finding: where, how bad and which rule; the line with the words marked; what they do, why it matters and
 * what to write instead. A rail at the left holds it together.
 */
export function findingBlock(
  finding: Finding,
  { lines, explain, wordless }: Setting,
  { paint, columns }: Style,
): string {
  const { severity, rule, at, because, says, why, instead } = finding
  const start = lines.at(at.start)
  const place = `  ${start.line}:${start.column} `.padEnd(railColumn + 2)
  const textColumns = Math.max(30, columns - railColumn - 2)
  const colour = tint(paint, severity)
  const rail = `${' '.repeat(railColumn)}${paint.dim('│')}`
  const prose = (text: string, dress = (line: string) => line) =>
    wrap(visibleProse(text), textColumns).map(line => `${rail} ${dress(line)}`)

  const frame = (wordless ? [] : frameOf(finding, lines, textColumns)).flatMap(
    ({ number, before, marked, after, encoded }) => {
      const numbered = paint.dim(`${String(number).padStart(railColumn - 1)} │`)
      const note = encoded ? paint.dim('  (encoded in the file)') : ''
      return [
        `${numbered} ${before}${colour(paint.bold(marked))}${after}${note}`.trimEnd(),
        `${rail} ${' '.repeat(widthOf(before))}${colour('━'.repeat(Math.max(1, widthOf(marked))))}`,
      ]
    },
  )
  return [
    `${place}${colour(severity)}  ${paint.dim(rule)}`,
    ...frame,
    ...prose(sentence(says)),
    ...(because ? prose(`See line ${lines.at(because.at.start).line}: ${because.says}`) : []),
    ...(explain ? prose(sentence(why), paint.dim) : []),
    ...insteadLines(instead, prose, paint.green),
  ].join('\n')
}

const label = 'Instead:'

/** The advice, its label coloured: wrapping comes first, because colours have no width. */
function insteadLines(
  instead: string,
  prose: (text: string, dress?: (line: string) => string) => string[],
  colour: (text: string) => string,
): string[] {
  const dress = (line: string) => (line.startsWith(label) ? colour(label) + line.slice(label.length) : line)
  return prose(`${label} ${sentence(instead)}`, dress)
}
