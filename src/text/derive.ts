import { blankMap, type Derived } from './passage.ts'

/**
 * Collects a text derived from another one, unit by unit, with the units it came from.
 *
 * Holds growing buffers: dense maps cost 8 bytes a unit, which ordinary mail (a few kB) pays in microseconds.
 */
export class Derivation {
  #text: string[] = []
  #start: Int32Array
  #end: Int32Array
  #length = 0

  constructor(expectedUnits = 256) {
    const { start, end } = blankMap(expectedUnits)
    this.#start = start
    this.#end = end
  }

  /** UTF-16 units so far. */
  get length(): number {
    return this.#length
  }

  /** Takes over `text` unit for unit: unit `i` came from `[from + i, from + i + 1)`. */
  copy(text: string, from: number): void {
    this.#grow(text.length)
    const start = this.#start
    const end = this.#end
    let at = this.#length
    for (let i = from, behind = from + text.length; i < behind; at++) {
      start[at] = i
      end[at] = ++i
    }
    this.#length = at
    this.#text.push(text)
  }

  /** Adds an atom: all units of `text` came from `[start, end)`, or from nowhere when `start === end`. */
  atom(text: string, start: number, end: number): void {
    this.#grow(text.length)
    for (let i = 0; i < text.length; i++) {
      this.#start[this.#length] = start
      this.#end[this.#length++] = end
    }
    this.#text.push(text)
  }

  done(): Derived {
    return {
      text: this.#text.join(''),
      start: this.#start.subarray(0, this.#length),
      end: this.#end.subarray(0, this.#length),
    }
  }

  #grow(by: number): void {
    const needed = this.#length + by
    if (needed <= this.#start.length) return
    const capacity = Math.max(needed, this.#start.length * 2, 64)
    const { start, end } = blankMap(capacity)
    start.set(this.#start.subarray(0, this.#length))
    end.set(this.#end.subarray(0, this.#length))
    this.#start = start
    this.#end = end
  }
}
