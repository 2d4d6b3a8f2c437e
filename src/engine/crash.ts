import type { Problem } from '../draft/index.ts'

/**
 * A fault of cx-lint itself, told as a problem of the file, so that the other files are still checked.
 *
 * It says what the error says and which rule it came from, if the error carries one as `rule`; a stack trace
 * would bury that and may hold words of the mail.
 */
export function crashProblem(step: 'read' | 'lint', error: unknown): Problem {
  const rule = ruleOf(error)
  const where =
    step === 'read' ? 'while reading this file' : rule ? `in the rule ${rule}` : 'while checking this file'
  // A crash of a rule wraps what the rule threw.
  const thrown = error instanceof Error && error.cause !== undefined ? error.cause : error
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  const firstLine = reason.split('\n')[0]!.slice(0, 200)
  return {
    id: `${step}/crash`,
    severity: 'error',
    says: `cx-lint made a mistake ${where}, so the file is not fully checked: ${firstLine}. Please report it.`,
  }
}

function ruleOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('rule' in error)) return undefined
  return typeof error.rule === 'string' ? error.rule : undefined
}
