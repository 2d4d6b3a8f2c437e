import type { Fix, Severity } from '../rule/index.ts'
import type { Bytes, Lines, Position } from '../text/index.ts'
import type { Shown } from './shown.ts'
import { sentence } from './words.ts'

/** A problem or finding, for the formats that make no difference between them. */
export interface Notice {
  /** The rule, or the id of the problem. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence. */
  readonly message: string
  /** What to write instead; findings have one. One sentence. */
  readonly advice?: string
  readonly why?: string
  /** Empty for problems, and where words are left out. */
  readonly quote: string
  readonly fingerprint: string
  readonly start: Position
  readonly end: Position
  readonly because?: { readonly start: Position; readonly end: Position; readonly says: string }
  readonly fix?: Fix
  /** cx-lint itself failed here. */
  readonly crash: boolean
}

/** All that is to say of a file: problems first, as they tell what was not checked, then findings in file order. */
export function noticesOf({ findings, problems, lines }: Shown): Notice[] {
  return [
    ...problems.map(({ id, severity, says, at, fingerprint }) => ({
      rule: id,
      severity,
      message: sentence(says),
      quote: '',
      fingerprint,
      ...rangeOf(lines, at),
      crash: id.endsWith('/crash'),
    })),
    ...findings.map(({ rule, severity, says, instead, why, quote, fingerprint, at, because, fix }) => ({
      rule,
      severity,
      message: sentence(says),
      advice: sentence(instead),
      why: sentence(why),
      quote,
      fingerprint,
      ...rangeOf(lines, at),
      ...(because && { because: { ...rangeOf(lines, because.at), says: sentence(because.says) } }),
      ...(fix && { fix }),
      crash: false,
    })),
  ]
}

/** Where it is; what has no place is said of the beginning of the file. */
export function rangeOf(lines: Lines, at: Bytes | undefined): { start: Position; end: Position } {
  const start = lines.at(at?.start ?? 0)
  return { start, end: at ? lines.at(at.end) : start }
}

/** What it does and what to write instead, for formats with one field for both. */
export function messageAndAdvice({ message, advice }: Notice): string {
  return advice === undefined ? message : `${message} Instead: ${advice}`
}
