import type { Kind } from '../draft/index.ts'
import type { Severity } from '../rule/index.ts'
import type { Policy, Templates } from './settings.ts'

type Level = Severity | 'off'

/** How a rule is set: a severity, or a severity with the rule's own options. */
export type RuleValue = Level | readonly [Level] | readonly [Level, Readonly<Record<string, unknown>>]

/** What holds for some files and beats what stands above it. */
export interface OverrideData {
  /** Globs, relative to the folder of the configuration. */
  readonly files: string | readonly string[]
  readonly excludedFiles?: string | readonly string[]
  readonly rules?: Readonly<Record<string, RuleValue>>
  readonly policy?: Partial<Policy>
  readonly kind?: Kind
  readonly templates?: Templates
}

/** A configuration as it is written; `schema/config.schema.json` has confirmed the shape. */
export interface ConfigData {
  readonly extends?: string | readonly string[]
  readonly plugins?: readonly unknown[]
  readonly rules?: Readonly<Record<string, RuleValue>>
  readonly policy?: Partial<Policy>
  readonly kind?: Kind
  readonly templates?: Templates
  readonly overrides?: readonly OverrideData[]
  readonly ignorePatterns?: string | readonly string[]
}

/** One entry or a list of them, as a list. */
export function listOf<Entry extends string>(value: Entry | readonly Entry[] | undefined): readonly Entry[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}
