const LF = 10
const CR = 13

/**
 * Finds lines that begin with a given text, such as `--boundary`, much faster than line by line.
 *
 * Horspool's search: the byte under the end of the needle says how far to jump, so a 100 MB attachment is crossed
 * in steps of the needle's length. Only line starts are compared, which keeps the worst case linear.
 */
export class LineSearch {
  readonly #needle: Uint8Array
  /** Shorter than it could be for a needle of more than 255 bytes, which costs time only. */
  readonly #jump = new Uint8Array(256)

  constructor(needle: string) {
    const { length } = needle
    this.#needle = new Uint8Array(length)
    this.#jump.fill(Math.min(length, 255))
    for (let i = 0; i < length; i++) {
      const byte = needle.charCodeAt(i) & 255
      this.#needle[i] = byte
      if (i < length - 1) this.#jump[byte] = Math.min(length - 1 - i, 255)
    }
  }

  /** The first line start in `[from, end)` at which the needle stands; -1 when there is none. */
  next(file: Uint8Array, from: number, end: number, textStart: number): number {
    const last = this.#needle.length - 1
    const tail = this.#needle[last]!
    for (let at = from; at + last < end; ) {
      const byte = file[at + last]!
      if (byte === tail && startsLine(file, at, textStart) && this.#standsAt(file, at)) return at
      at += this.#jump[byte]!
    }
    return -1
  }

  #standsAt(file: Uint8Array, at: number): boolean {
    for (let i = 0; i < this.#needle.length; i++) if (file[at + i] !== this.#needle[i]) return false
    return true
  }
}

function startsLine(file: Uint8Array, at: number, textStart: number): boolean {
  return at === textStart || file[at - 1] === LF || file[at - 1] === CR
}
