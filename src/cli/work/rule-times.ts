import type { Meter } from '../../lint/index.ts'

/** Milliseconds by rule, for `--stats`. */
export type Spent = Readonly<Record<string, number>>

/** Books the time of rules; each thread has one of its own, and hands on what it booked. */
export class RuleTimes implements Meter {
  #spent: Record<string, number> = {}

  time<Result>(name: string, work: () => Result): Result {
    const start = performance.now()
    try {
      return work()
    } finally {
      this.add({ [name]: performance.now() - start })
    }
  }

  add(spent: Spent): void {
    for (const [name, ms] of Object.entries(spent)) this.#spent[name] = (this.#spent[name] ?? 0) + ms
  }

  /** What was booked since the last time that somebody asked. */
  take(): Spent {
    const spent = this.#spent
    this.#spent = {}
    return spent
  }
}
