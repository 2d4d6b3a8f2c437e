import type { FormatName } from '../report/index.ts'
import type { Confidence, Severity } from '../rule/index.ts'
import type { RunFlags } from './run-flags.ts'
import type { SuppressFlags } from './suppress-flags.ts'

/** `--color` or `--no-color`, if given. */
export interface Colour {
  readonly color?: boolean
}

/** The options of `cx-lint rules`. */
export interface RulesFlags extends Colour {
  readonly format: 'text' | 'json'
}

/** The options of the command, parsed; absent ones are undefined. */
export interface Flags extends Colour, RunFlags, SuppressFlags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly parent?: string
  readonly config?: string | false
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly now?: number
  /** Absent when nobody asked for one; see `formatFor`. */
  readonly format?: FormatName
  readonly outputFile?: string
  /** False leaves the words of the mail out of every format. */
  readonly quotes?: boolean
  readonly level?: Severity
  readonly quiet?: boolean
  readonly minConfidence: Confidence
  readonly failOn: Severity | 'never'
  readonly maxWarnings?: number
  readonly exitZero?: boolean
}
