import { Derivation, type Derived } from '../../text/index.ts'

/** Collects text as a browser would show it: blanks collapsed, blocks apart. */
export class ShownText {
  readonly #out: Derivation
  #breaks = 0
  /** Where the last written words ended in the source; breaks are owed from there. */
  #behind = 0
  /** A blank is owed, from `[#blankStart, #blankEnd)`. */
  #blankStart = -1
  #blankEnd = -1

  constructor(expectedUnits?: number) {
    this.#out = new Derivation(expectedUnits)
  }

  /** Units so far, owed breaks and blanks not counted. */
  get length(): number {
    return this.#out.length
  }

  /** Words of `source` at `at`, without blanks at which it could break. */
  words(text: string, at: number): void {
    this.#settle()
    this.#out.copy(text, at)
    this.#behind = at + text.length
  }

  /** Decoded text that stands for `[start, end)` of the source. */
  atom(text: string, start: number, end: number): void {
    this.#settle()
    this.#out.atom(text, start, end)
    this.#behind = end
  }

  blank(start: number, end: number): void {
    if (this.#breaks > 0 || this.#blankStart >= 0 || this.#out.length === 0) return
    this.#blankStart = start
    this.#blankEnd = end
  }

  /** The end of a block: a blank line. */
  block(): void {
    this.#breaks = Math.max(this.#breaks, 2)
  }

  /** A line break that the writer put there. */
  lineBreak(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2)
  }

  /** Pays out what is owed; gives the units so far, where what follows begins. */
  settle(): number {
    this.#settle()
    return this.#out.length
  }

  done(): Derived {
    return this.#out.done()
  }

  #settle(): void {
    if (this.#breaks > 0) {
      if (this.#out.length > 0) this.#out.atom('\n'.repeat(this.#breaks), this.#behind, this.#behind)
    } else if (this.#blankStart >= 0) this.#out.atom(' ', this.#blankStart, this.#blankEnd)
    this.#breaks = 0
    this.#blankStart = -1
  }
}
