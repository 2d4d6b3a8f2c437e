import type { FileResult } from '../engine/index.ts'
import type { Format, ReportOptions } from './format.ts'
import { show, type Threshold } from './shown.ts'
import { count, noTotals } from './totals.ts'

/** The whole report of results that are all there already. */
export function render(
  format: Format,
  results: readonly FileResult[],
  options: ReportOptions & Threshold,
): string {
  const report = format(options)
  const totals = noTotals()
  const pieces = results.map(result => {
    const shown = show(result, options)
    count(totals, shown)
    return report.file(shown)
  })
  return [report.begin(), ...pieces, report.end(totals)].join('')
}
