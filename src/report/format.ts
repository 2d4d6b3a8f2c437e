import type { Severity } from '../rule/index.ts'
import type { Shown } from './shown.ts'
import type { Totals } from './totals.ts'

/** The colours a report may use; chalk fits, and so does `plain`. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'cyan' | 'green', (text: string) => string>
>

/** What a report may say of a rule besides its findings. */
export interface RuleInfo {
  readonly id: string
  readonly severity: Severity
  /** What it flags, in one line. */
  readonly flags: string
  readonly why: string
  /** Where its page is; rules of plug-ins have none that we know of. */
  readonly url?: string
}

export interface ReportOptions {
  readonly paint: Paint
  /** How wide a line may be, in terminal columns. */
  readonly columns: number
  /** All rules there are, for the formats that list them; see `formats`. */
  readonly rules?: readonly RuleInfo[]
  /** The version of cx-lint. */
  readonly version?: string
  /** When the run started, in milliseconds since 1970 UTC, for the formats that must say. */
  readonly started?: number
}

/**
 * A report, written piece by piece in the order of the files, so that a run over very many files holds one result
 * at a time. The pieces joined are the document, which is valid with no files, too. It prints nothing itself.
 */
export interface Report {
  begin(): string
  file(result: Shown): string
  end(totals: Totals): string
}

/** Starts one report. A format is one file that exports a function of this shape, and one line in `formats.ts`. */
export type Format = (options: ReportOptions) => Report

const asItIs = (text: string) => text

/** No colours. */
export const plain: Paint = {
  bold: asItIs,
  dim: asItIs,
  underline: asItIs,
  red: asItIs,
  yellow: asItIs,
  cyan: asItIs,
  green: asItIs,
}
