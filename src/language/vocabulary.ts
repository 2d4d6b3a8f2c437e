import { Recent } from '../text/index.ts'
import { type Rows, rowsOf } from './rows.ts'

/** The number of any word that no pattern names. */
export const UNKNOWN = -1

/** So many words keep a drawer: a look is short then, and there are few drawers to keep. */
const IN_DRAWER = 8

/** Words that were looked up are remembered up to this many, so that names and numbers cannot fill the memory. */
const MOST_REMEMBERED = 20_000

/** The words that patterns name, in the order of their numbers, with an index. */
export interface WordTable {
  /** All words, one behind the other. */
  readonly words: string
  /** Where each word begins in `words`, and where the last one ends. */
  readonly places: Int32Array
  /** The numbers of the words of each drawer. There is a power of two of them. */
  readonly drawers: Rows
}

/** Gives words numbers, from 0. */
export class VocabularyWriter {
  readonly #numbers = new Map<string, number>()

  get size(): number {
    return this.#numbers.size
  }

  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get table(): WordTable {
    const words = [...this.#numbers.keys()]
    const places = new Int32Array(words.length + 1)
    words.forEach((word, number) => {
      places[number + 1] = places[number]! + word.length
    })
    let count = 1
    while (count * IN_DRAWER < words.length) count *= 2
    const drawers = Array.from({ length: count }, (): number[] => [])
    for (const [word, number] of this.#numbers) drawers[drawerOf(word, count)]!.push(number)
    return { words: words.join(''), places, drawers: rowsOf(drawers) }
  }
}

/** Tells the numbers of words. */
export class Vocabulary {
  readonly size: number
  readonly #table: WordTable
  readonly #count: number
  readonly #remembered = new Recent<number>(MOST_REMEMBERED)
  readonly #read = (word: string) => this.#lookUp(word)

  constructor(table: WordTable) {
    this.#table = table
    this.#count = table.drawers[0]! - 1
    this.size = table.places.length - 1
  }

  numberOf(word: string): number {
    return this.#remembered.get(word, this.#read)
  }

  #lookUp(word: string): number {
    const { words, places, drawers } = this.#table
    const drawer = drawerOf(word, this.#count)
    for (let i = drawers[drawer]!; i < drawers[drawer + 1]!; i++) {
      const number = drawers[i]!
      const from = places[number]!
      if (places[number + 1]! - from === word.length && words.startsWith(word, from)) return number
    }
    return UNKNOWN
  }
}

function drawerOf(word: string, count: number): number {
  let sum = 0
  for (let i = 0; i < word.length; i++) sum = (Math.imul(sum, 31) + word.charCodeAt(i)) | 0
  return (sum ^ (sum >>> 15)) & (count - 1)
}
