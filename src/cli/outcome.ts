import type { FileResult } from '../engine/index.ts'
import { atLeast, sureEnough } from '../report/index.ts'
import type { Flags } from './flags.ts'

type Limits = Pick<Flags, 'failOn' | 'maxWarnings' | 'exitZero' | 'minConfidence'>

/** What of a run decides its exit code. It counts everything, whatever the report shows. */
export class Outcome {
  readonly #limits: Limits
  #failed = false
  #warnings = 0
  #files = 0
  #empty = 0
  #troubles = 0

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** One file that was checked. */
  add({ findings, problems }: FileResult): void {
    const { failOn, minConfidence } = this.#limits
    this.#files++
    for (const { severity } of sureEnough(findings, minConfidence)) {
      if (severity === 'warning') this.#warnings++
      if (failOn !== 'never' && atLeast(severity, failOn)) this.#failed = true
    }
    for (const { id, severity } of problems) {
      if (id === 'file/empty') this.#empty++
      // A directive that is of no use is a warning like any other; what the file itself lacks is not.
      if (id.startsWith('meta/') && severity === 'warning') this.#warnings++
      if (id.endsWith('/crash') || id === 'file/binary') this.#troubles++
      else if (severity === 'error' && failOn !== 'never') this.#failed = true
    }
  }

  /** Something that could not be checked. */
  addTrouble(): void {
    this.#troubles++
  }

  /** A baseline holds more than there is. */
  addUnpruned(): void {
    this.#failed = true
  }

  /** How many warnings there are, when that is more than allowed. */
  get tooManyWarnings(): number | undefined {
    const { maxWarnings } = this.#limits
    return maxWarnings !== undefined && this.#warnings > maxWarnings ? this.#warnings : undefined
  }

  /** 2 when something could not be checked, 1 when the findings fail the run, else 0. */
  get exitCode(): 0 | 1 | 2 {
    const onlyInputIsEmpty = this.#files === 1 && this.#empty === 1
    if (this.#troubles > 0 || onlyInputIsEmpty) return 2
    if (this.#limits.exitZero) return 0
    return this.#failed || this.tooManyWarnings !== undefined ? 1 : 0
  }
}
