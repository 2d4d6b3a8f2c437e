import type { Zone } from '../draft.ts'
import { BOUNDARY, CLOSES_ITSELF, SKIPPED } from './elements.ts'
import type { Meaning } from './meaning.ts'
import type { LinkSpan } from './written.ts'

/** An element whose end has not come yet. */
export interface Open extends Meaning {
  readonly name: string
  readonly link?: LinkSpan
}

/** The elements around the present place, and what they add up to. */
export class OpenElements {
  skipped = 0
  quotes = 0
  wraps = 0
  pre = 0
  code = 0
  /** Elements that were nested deeper than is tracked. */
  tooDeep = false
  #hiding = 0
  readonly #sizes: ('none' | 'some')[] = []
  readonly #stack: Open[] = []
  readonly #deepest: number
  #untracked = 0

  constructor(deepest: number) {
    this.#deepest = deepest
  }

  /** True where nothing is shown. A size of 0 counts only until an element inside has another. */
  get hidden(): boolean {
    return this.#hiding > 0 || this.#sizes.at(-1) === 'none'
  }

  /** True among words that are the writer's own and shown. */
  get plain(): boolean {
    return !this.hidden && this.quotes + this.wraps + this.skipped === 0
  }

  get zone(): Zone | undefined {
    return this.#stack.findLast(open => open.zone)?.zone
  }

  /** True when an element of this name would close the innermost one, as a list item closes the one before. */
  closesInner(name: string): boolean {
    return CLOSES_ITSELF.has(name) && this.#stack.at(-1)?.name === name
  }

  /** False when the element is nested too deeply to be tracked. */
  open(element: Open): boolean {
    if (this.#stack.length >= this.#deepest) {
      this.tooDeep = true
      this.#untracked++
      return false
    }
    this.#stack.push(element)
    this.#count(element, 1)
    // What such an element opens does not end with it.
    if (element.opensQuote) this.wraps++
    return true
  }

  /** Closes the innermost element of the name and all inside it; gives them, innermost first. */
  close(name: string): Open[] {
    if (this.#untracked > 0) {
      this.#untracked--
      return []
    }
    let at = this.#stack.length - 1
    while (at >= 0 && this.#stack[at]!.name !== name) {
      if (BOUNDARY.has(this.#stack[at]!.name) && !BOUNDARY.has(name)) return []
      at--
    }
    if (at < 0) return []
    const closed = this.#stack.splice(at).reverse()
    for (const element of closed) this.#count(element, -1)
    return closed
  }

  #count({ name, hidden, size, quotes, wraps }: Open, by: 1 | -1): void {
    if (SKIPPED.has(name)) this.skipped += by
    if (name === 'pre') this.pre += by
    if (name === 'code') this.code += by
    if (hidden) this.#hiding += by
    if (quotes) this.quotes += by
    if (wraps) this.wraps += by
    if (!size) return
    if (by > 0) this.#sizes.push(size)
    else this.#sizes.pop()
  }
}

/** True when the words inside stand otherwise than those around. */
export function setsApart({ name, quotes, wraps, opensQuote, zone }: Open): boolean {
  return quotes || wraps || opensQuote || zone !== undefined || name === 'pre'
}
