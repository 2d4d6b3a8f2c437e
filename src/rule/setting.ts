import type { Severity } from './finding.ts'

/** How one rule is set: its severity (or off), and its own options. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}
