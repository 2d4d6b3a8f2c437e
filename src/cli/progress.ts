import { standardError } from './standard-error.ts'

/** Nothing is shown before a run has taken so many milliseconds, and not more often than every `step`. */
const patience = 700
const step = 100

/** Says on standard error how far a long run is; only when a person looks at it in a terminal. */
export class Progress {
  readonly #isTerminal: () => boolean
  readonly #started = Date.now()
  #last = 0
  #done = 0
  #isWritten = false

  constructor(isTerminal = () => standardError().isTTY === true) {
    this.#isTerminal = isTerminal
  }

  /** One more of `all` files is done. */
  tick(all: number): void {
    this.#done++
    const now = Date.now()
    if (now - this.#started < patience || now - this.#last < step || !this.#isTerminal()) return
    this.#last = now
    this.#isWritten = true
    const count = (files: number) => files.toLocaleString('en')
    standardError().write(`\r\u001b[2KChecked ${count(this.#done)} of ${count(all)} files`)
  }

  /** Takes the line away, before anything else is written and at the end. */
  clear(): void {
    if (!this.#isWritten) return
    this.#isWritten = false
    standardError().write('\r\u001b[2K')
  }
}
