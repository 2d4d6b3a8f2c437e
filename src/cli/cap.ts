import { many, type Shown } from '../report/index.ts'
import type { Flags } from './flags.ts'
import { formatFor } from './format-choice.ts'

/** Shows people no more findings than they asked for. Programs get them all, and the counts are those of all. */
export class Cap {
  readonly #isPeople: boolean
  readonly #most: number
  #left: number
  #unseen = 0

  constructor({ maxDiagnostics, format }: Flags, env: Readonly<Record<string, string | undefined>>) {
    this.#most = maxDiagnostics ?? Number.POSITIVE_INFINITY
    this.#left = this.#most
    this.#isPeople = formatFor(format, env) === 'stylish'
  }

  /** The result with the findings that are still to be shown. */
  cut(shown: Shown): Shown {
    if (!this.#isPeople) return shown
    const findings = shown.findings.slice(0, this.#left)
    this.#left -= findings.length
    this.#unseen += shown.findings.length - findings.length
    return findings.length === shown.findings.length ? shown : { ...shown, findings }
  }

  /** A line that says how many were not shown, or nothing. */
  get rest(): string {
    return this.#unseen > 0 ? `${many(this.#unseen, 'more finding')} not shown, see --max-diagnostics\n` : ''
  }
}
