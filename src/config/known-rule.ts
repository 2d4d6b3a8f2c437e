import type { Severity } from '../rule/index.ts'
import type { RuleOptions } from './rule-options.ts'

/** What the settings need to know of a rule. */
export interface KnownRule {
  readonly id: string
  readonly severity: Severity | 'off'
  readonly options?: RuleOptions
  /** Stable unless said; a preview rule is off unless it is named, a deprecated one will go. */
  readonly state?: 'preview' | 'stable' | 'deprecated'
  /** Ids it had before. */
  readonly aliases?: readonly string[]
}
