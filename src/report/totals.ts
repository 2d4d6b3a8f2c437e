import type { Severity } from '../rule/index.ts'
import type { Shown } from './shown.ts'

type Counts = Record<Severity, number>

/** What a run found, added up. */
export interface Totals {
  files: number
  /** Files with at least one finding or problem that is shown. */
  filesWithNews: number
  readonly findings: Counts
  readonly hidden: Counts
  readonly problems: Counts
  quotedLines: number
  /** Files in which a signature was skipped. */
  signatures: number
}

export function noTotals(): Totals {
  const none = (): Counts => ({ error: 0, warning: 0, info: 0 })
  return {
    files: 0,
    filesWithNews: 0,
    findings: none(),
    hidden: none(),
    problems: none(),
    quotedLines: 0,
    signatures: 0,
  }
}

/** Adds one file to the totals. */
export function count(totals: Totals, { findings, problems, hidden, skipped }: Shown): void {
  totals.files++
  if (findings.length + problems.length > 0) totals.filesWithNews++
  for (const { severity } of findings) totals.findings[severity]++
  for (const { severity } of problems) totals.problems[severity]++
  for (const severity of ['error', 'warning', 'info'] as const) totals.hidden[severity] += hidden[severity]
  totals.quotedLines += skipped.quotedLines
  if (skipped.signatureLines > 0) totals.signatures++
}
