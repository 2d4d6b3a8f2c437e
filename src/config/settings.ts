import type { Kind } from '../draft/index.ts'
import type { Severity } from '../rule/index.ts'
import type { PolicyData, TemplatesData } from './config.generated.ts'

/** How one rule is set: its severity (or off), and its own options. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** What the company can really promise, and who it is: as it is written, with what is never absent. */
export type Policy = PolicyData & Required<Pick<PolicyData, 'ownDomains' | 'partnerDomains' | 'glossary'>>

/** How the company's own templates are written. */
export type Templates = TemplatesData

/** Validated, complete configuration: every rule has a setting. */
export interface Settings {
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly policy: Policy
  /** Says what the files are, whatever they look like. */
  readonly kind?: Kind
  /** Members that the company adds to word classes; absent when there are none. */
  readonly lexicons?: Readonly<Record<string, readonly string[]>>
  /** Absent when nothing is said of templates. */
  readonly templates?: Templates
}
