import type { Problem } from '../../src/draft/index.ts'
import type { FileResult } from '../../src/engine/index.ts'
import type { Finding } from '../../src/rule/index.ts'
import { fingerprint, type Signed, signProblems } from '../../src/suppress/index.ts'
import { type Bytes, bytes, linesOf } from '../../src/text/index.ts'

const encoder = new TextEncoder()
const byteLength = (text: string) => encoder.encode(text).length

interface Extra {
  readonly problems?: readonly Problem[]
  readonly path?: string
  readonly skipped?: FileResult['skipped']
  /** What every finding shares; a list gives each its own. */
  readonly finding?: Partial<Finding> | readonly Partial<Finding>[]
}

/** The result of a file whose findings are marked ‹so› in its text. */
export function resultOf(marked: string, extra: Extra = {}): FileResult {
  const findings: Signed<Finding>[] = []
  const pieces = marked.split(/[‹›]/)
  let text = ''
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) {
      const at = bytes(byteLength(text), byteLength(text + piece))
      findings.push(
        finding(at, piece, [extra.finding ?? {}].flat()[findings.length] ?? [extra.finding ?? {}].flat()[0]!),
      )
    }
    text += piece
  })
  return {
    path: extra.path ?? 'reply.eml',
    kind: 'draft',
    findings,
    problems: signProblems(extra.problems ?? []),
    lines: linesOf(encoder.encode(text)),
    skipped: extra.skipped ?? { quotedLines: 0, signatureLines: 0 },
  }
}

function finding(at: Bytes, quote: string, given: Partial<Finding>): Signed<Finding> {
  return {
    rule: 'over-promising/guarantee',
    severity: 'error',
    confidence: 'high',
    at,
    quote,
    zone: 'own',
    says: 'reads as a contract',
    why: 'The customer remembers the promise, not the work.',
    instead: 'name the next step.',
    fingerprint: fingerprint('over-promising/guarantee', quote, at.start),
    ...given,
  }
}
