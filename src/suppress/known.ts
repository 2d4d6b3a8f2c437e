import type { Problem } from '../draft/index.ts'
import type { Severity } from '../rule/index.ts'

/** What suppressing needs to know of the rules and of what was decided about suppressions. */
export interface Known {
  /** The ids that a name stands for: itself, the rules of a group, the rule that was called so before. */
  idsOf(name: string): readonly string[]
  /** "Did you mean …?", with its full stop, when something is called nearly so. */
  hint(name: string): string | undefined
  /** True when the rule is switched off anyway, so that a directive for it rests. */
  isOff(id: string): boolean
  /** True when nothing may silence the rule. */
  isLocked(id: string): boolean
  /** How bad a directive is that silences nothing. */
  readonly unused: Severity | 'off'
  /** True when each needs a reason. */
  readonly requireReason: boolean
}

/** Groups of faults of a file that may be set aside like findings. A crash may not: it hides what was not checked. */
const problemGroups = new Set(['mime', 'header', 'charset', 'template', 'language', 'parse'])

/** True for the id of a problem that may be suppressed. */
export function isProblemId(name: string): boolean {
  return problemGroups.has(name.split('/')[0]!)
}

/** True when the verdict of this id may be suppressed at all. */
export function canRest(id: string): boolean {
  const group = id.slice(0, id.indexOf('/'))
  return group !== 'meta' && group !== 'file' && !id.endsWith('/crash')
}

/** A fault of a directive, sidecar or flag. */
export function fault(id: string, severity: Severity, says: string, at: Problem['at']): Problem {
  return at ? { id: `meta/${id}`, severity, says, at } : { id: `meta/${id}`, severity, says }
}
