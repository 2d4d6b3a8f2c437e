import type { FileResult } from '../engine/index.ts'
import type { SuppressFlags } from './suppress-flags.ts'

/** Watches which `--suppress` silence something: the others are left from findings that nobody makes any more. */
export class Suppressed {
  readonly #unused: Set<string>
  readonly #asked: NonNullable<SuppressFlags['suppress']>

  constructor({ suppress = [], reportUnusedDisableDirectivesSeverity: unused }: SuppressFlags) {
    this.#asked = unused === 'off' ? [] : suppress
    this.#unused = new Set(this.#asked.map(({ fingerprint }) => fingerprint))
  }

  add({ silenced = [] }: Pick<FileResult, 'silenced'>): void {
    for (const fingerprint of silenced) this.#unused.delete(fingerprint)
  }

  /** A sentence for each flag that silenced nothing in the whole run. */
  get unused(): string[] {
    return this.#asked
      .filter(({ fingerprint }) => this.#unused.has(fingerprint))
      .map(({ rule, fingerprint }) => `--suppress ${rule}@${fingerprint} silences nothing; leave it out.`)
  }
}
