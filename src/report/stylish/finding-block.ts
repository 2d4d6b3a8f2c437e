import type { Finding } from '../../rule/index.ts'
import type { Lines } from '../../text/index.ts'
import { frameOf } from './frame.ts'
import { type Style, tint } from './style.ts'
import { visibleProse } from './visible.ts'
import { widthOf } from './width.ts'
import { wrap } from './wrap.ts'

interface Setting {
  readonly lines: Lines
  /** Whether the rule's reason is said here. */
  readonly explain: boolean
}

/**
 * One finding: where, how bad and which rule; the line with the words marked; what they do, why it matters and
 * what to write instead. A rail at the left holds it together.
 */
export function findingBlock(
  finding: Finding,
  { lines, explain }: Setting,
  { paint, columns }: Style,
): string {
  const { severity, rule, at, because, says, why, instead } = finding
  const start = lines.at(at.start)
  const gutter = Math.max(5, String(start.line).length + 2)
  const textColumns = Math.max(30, columns - gutter - 4)
  const colour = tint(paint, severity)
  const rail = `${' '.repeat(gutter)} ${paint.dim('│')}`
  const prose = (text: string, dress = (line: string) => line) =>
    wrap(visibleProse(text), textColumns).map(line => `${rail} ${dress(line)}`)

  const frame = frameOf(finding, lines, textColumns).flatMap(({ number, before, marked, after }) => [
    `${paint.dim(`${String(number).padStart(gutter)} │`)} ${before}${colour(paint.bold(marked))}${after}`.trimEnd(),
    `${rail} ${' '.repeat(widthOf(before))}${colour('━'.repeat(Math.max(1, widthOf(marked))))}`,
  ])
  return [
    `  ${start.line}:${start.column}  ${colour(severity)}  ${paint.dim(rule)}`,
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

/** With a capital and a full stop, as far as the text leaves them out. */
function sentence(text: string): string {
  const trimmed = text.trim()
  const ended = /[.!?…:”"’)\]>]$/u.test(trimmed) ? trimmed : `${trimmed}.`
  return ended.charAt(0).toUpperCase() + ended.slice(1)
}
