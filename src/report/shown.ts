import type { FileResult } from '../engine/index.ts'
import type { Confidence, Finding, Severity } from '../rule/index.ts'
import { type Sayings, withoutWords } from './without-words.ts'

/** What a reader asked to see. */
export interface Threshold {
  readonly level: Severity
  readonly minConfidence: Confidence
  /** Leaves the words of the mail out; given what is always said about each rule. */
  readonly wordless?: Sayings
}

/** A result with the findings to show, and how many of each severity were left out as too slight. */
export interface Shown extends FileResult {
  readonly hidden: Readonly<Record<Severity, number>>
  /** True when no words of the mail are left in it. */
  readonly wordless?: true
}

const severityRank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }
const confidenceRank: Readonly<Record<Confidence, number>> = { low: 0, medium: 1, high: 2 }

/** True when `severity` is `level` or worse. */
export function atLeast(severity: Severity, level: Severity): boolean {
  return severityRank[severity] >= severityRank[level]
}

/** The findings sure enough to speak of at all; the others count for nothing. */
export function sureEnough<F extends Finding>(findings: readonly F[], minConfidence: Confidence): F[] {
  return findings.filter(finding => confidenceRank[finding.confidence] >= confidenceRank[minConfidence])
}

const nothingHidden = { error: 0, warning: 0, info: 0 } as const

/** Leaves out what the reader did not ask for. Problems are always shown: they say what was not checked. */
export function show(result: FileResult, { level, minConfidence, wordless }: Threshold): Shown {
  // Of most files of a large run there is nothing to say.
  if (result.findings.length === 0 && !wordless) return { ...result, hidden: nothingHidden }
  const hidden = { error: 0, warning: 0, info: 0 }
  const findings = sureEnough(result.findings, minConfidence).filter(({ severity }) => {
    const visible = atLeast(severity, level)
    if (!visible) hidden[severity]++
    return visible
  })
  const shown = { ...result, findings, hidden }
  return wordless ? { ...shown, ...withoutWords(shown, wordless), wordless: true } : shown
}
