/** Labelled data that cannot be used. The message holds one line for each fault: file, line, what is wrong. */
export class RowError extends Error {
  override readonly name = 'RowError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    const shown = faults.slice(0, most)
    const more = faults.length - shown.length
    super([...shown, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'))
    this.faults = faults
  }
}

/** A file with the wrong shape is wrong in every line; nobody wants to read all of them. */
const most = 20
