import type { FormatName } from '../report/index.ts'
import type { Confidence, Severity } from '../rule/index.ts'

/** The options of the command, parsed; absent ones are undefined. */
export interface Flags {
  readonly stdin?: boolean
  readonly stdinFilename?: string
  readonly parent?: string
  readonly config?: string | false
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly now?: number
  readonly format: FormatName
  readonly outputFile?: string
  readonly level?: Severity
  readonly quiet?: boolean
  readonly minConfidence: Confidence
  readonly color?: boolean
  readonly failOn: Severity | 'never'
  readonly maxWarnings?: number
  readonly exitZero?: boolean
}
