import type { Severity } from '../rule/index.ts'

/** One verdict that shall be silent, as `rule@fingerprint` names it. */
export interface SuppressedVerdict {
  readonly rule: string
  readonly fingerprint: string
}

/** The options about what is silenced; parsed, absent ones are undefined. */
export interface SuppressFlags {
  readonly suppress?: readonly SuppressedVerdict[]
  /** False: directives in the files are not read. */
  readonly inlineConfig?: boolean
  readonly reportUnusedDisableDirectives?: boolean
  readonly reportUnusedDisableDirectivesSeverity?: Severity | 'off'
  readonly suppressAll?: boolean
  /** Rules or groups. */
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: boolean
  readonly suppressionsLocation?: string
  readonly passOnUnprunedSuppressions?: boolean
}
