import type { Problem } from '../../draft/index.ts'
import type { Lines } from '../../text/index.ts'
import { type Style, tint } from './style.ts'
import { visibleProse } from './visible.ts'
import { wrap } from './wrap.ts'

/** Words of a finding begin there, too. */
const indent = 9

/** One fault of the file: where, if that is known, and what could not be read or checked because of it. */
export function problemBlock(
  { id, severity, says, at }: Problem,
  lines: Lines,
  { paint, columns }: Style,
): string {
  const start = at && lines.at(at.start)
  const place = (start ? `  ${start.line}:${start.column} ` : '').padEnd(indent)
  return [
    `${place}${tint(paint, severity)(severity)}  ${paint.dim(id)}`,
    ...wrap(visibleProse(says), columns - indent).map(line => ' '.repeat(indent) + line),
  ].join('\n')
}
