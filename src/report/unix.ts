import type { Format } from './format.ts'
import { lineFormat } from './line-format.ts'
import { messageAndAdvice } from './notices.ts'

/**
 * For editors and grep: `file:line:column: severity: message [rule]`. Columns are 1-based UTF-16 units. The shape
 * of the line stays as it is for ever: people parse it.
 */
export const unix: Format = lineFormat((path, notice) => {
  const { start, severity, rule } = notice
  return `${path}:${start.line}:${start.column}: ${severity}: ${messageAndAdvice(notice)} [${rule}]`
})
