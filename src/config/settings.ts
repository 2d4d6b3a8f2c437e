import type { Kind } from '../draft/index.ts'
import type { Severity } from '../rule/index.ts'

/** How one rule is set: its severity (or off), and its own options. */
export interface RuleSetting {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** What the company can really promise, and who it is. */
export interface Policy {
  /** Domains of the company itself. Empty: the domain of the draft's From counts. */
  readonly ownDomains: readonly string[]
  /** Domains of partners, who are not customers. */
  readonly partnerDomains: readonly string[]
  /** Terms that need no explanation here, with what they stand for. */
  readonly glossary: Readonly<Record<string, string>>
  /** How long things take; none unless set. */
  readonly leadTimes?: readonly {
    readonly match: string
    readonly days: number
    readonly calendar?: 'business' | 'calendar'
  }[]
  /** Days off: `2026-12-25`, or `12-25` for every year. */
  readonly holidays?: readonly string[]
  /** Ids of rules that no directive, header, flag or baseline switches off. */
  readonly locked?: readonly string[]
  /** True when a suppression needs a reason. */
  readonly requireReason?: boolean
}

/** How the company's own templates are written. */
export interface Templates {
  /** What encloses a template tag, beside the delimiters of known languages. */
  readonly delimiters?: readonly { readonly open: string; readonly close: string }[]
  /** Names of values in JSON and YAML files that hold words, beside the usual ones. */
  readonly macroKeys?: readonly string[]
}

/** Validated, complete configuration: every rule has a setting. */
export interface Settings {
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly policy: Policy
  /** Says what the files are, whatever they look like. */
  readonly kind?: Kind
  /** Absent when nothing is said of templates. */
  readonly templates?: Templates
}
