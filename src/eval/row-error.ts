/** Labelled data that cannot be used: one fault each says file, line and what is wrong. */
export class RowError extends Error {
  override readonly name = 'RowError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }

  /** For people: a file with the wrong shape is wrong in every line, and nobody wants to read all of them. */
  get lines(): string[] {
    const more = this.faults.length - most
    return [...this.faults.slice(0, most), ...(more > 0 ? [`… and ${more} more`] : [])]
  }
}

const most = 20
