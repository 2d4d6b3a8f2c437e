import type { Bytes } from '../text/index.ts'
import type { Problem } from './draft.ts'
import type { Limits } from './limits.ts'
import type { CustomDelimiters } from './template/mask.ts'

/** Collects the faults of one file. The same fault is told once, at its first place. */
export class Problems {
  readonly found: Problem[]

  constructor(found: readonly Problem[] = []) {
    this.found = [...found]
  }

  report(id: string, severity: Problem['severity'], says: string, at?: Bytes): void {
    if (this.found.some(problem => problem.id === id && problem.says === says)) return
    this.found.push(at ? { id, severity, says, at } : { id, severity, says })
  }
}

/** Everything a reader needs besides its own input. */
export interface Reading {
  readonly file: Uint8Array
  readonly limits: Limits
  readonly problems: Problems
  /** The mail lies in an mbox file. */
  readonly mbox?: boolean
  /** Delimiters of a company's own template language. */
  readonly delimiters?: CustomDelimiters
}
