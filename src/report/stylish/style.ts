import type { Severity } from '../../rule/index.ts'
import type { Paint, ReportOptions } from '../format.ts'

export type Style = ReportOptions

/** The colour of a severity. */
export function tint(paint: Paint, severity: Severity): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
}
