import type { Draft, Problem } from '../draft/index.ts'
import type { Finding } from '../rule/index.ts'
import type { Signed } from '../suppress/index.ts'
import type { Lines } from '../text/index.ts'

/** What was not judged, so that a reader of the report knows. */
export interface Skipped {
  /** Lines of earlier mails (quotes, forwards and their attribution). */
  readonly quotedLines: number
  readonly signatureLines: number
}

/** Everything a report needs to say about one file. */
export interface FileResult {
  readonly path: string
  readonly kind: Draft['kind']
  /** In file order. */
  readonly findings: readonly Signed<Finding>[]
  readonly problems: readonly Signed<Problem>[]
  /** Turns byte offsets of this file into lines and columns. */
  readonly lines: Lines
  readonly skipped: Skipped
  /** Fingerprints of the verdicts that the caller has silenced; absent when there are none. */
  readonly silenced?: readonly string[]
  /** A rule asked what day it is, so that the result holds for that day only. */
  readonly askedClock?: true
}
