import { Recent } from '../text/index.ts'
import { unapostrophed } from './unapostrophed.ts'
import { UNKNOWN, type Vocabulary } from './vocabulary.ts'

// Words with their inner apostrophes and hyphens; figures with letters count too ("24h").
const word = /[a-z\d][a-z\d'-]*/g

/** The fewest letters beside a wildcard; the index of open-ended signs relies on it. */
const STEM = 3

/** Words that were met are remembered up to this many, so that names and numbers cannot fill the memory. */
const MOST_REMEMBERED = 20_000

/**
 * What gives patterns away, as numbers: first the words of the vocabulary, then two of them in a row, then words with an
 * open end (`hope*`, `*gate`).
 */
export interface PreparedSigns {
  /** The words of each pair, one behind the other, sorted. */
  readonly pairs: Int32Array
  readonly open: readonly string[]
}

/** What a written word tells by itself. */
interface Sight {
  readonly signs: readonly number[]
  /** The words that it stands for, as far as they are known. */
  readonly words: readonly number[]
  /** Those that some pair begins with. */
  readonly firsts: readonly number[]
}

/** A sign with an open end. */
interface Open {
  readonly beginning: string
  readonly ending: string
  readonly number: number
}

const nothing: Sight = { signs: [], words: [], firsts: [] }

/** Looks at raw text for signs. A text without one holds no match of any pattern. */
export class Scanner {
  readonly #vocabulary: Vocabulary
  readonly #pairs: Int32Array
  /** Open-ended signs by the first letters of their words, and those that tell the end of a word. */
  readonly #beginnings = new Map<string, Open[]>()
  readonly #endings: Open[] = []
  readonly #remembered = new Recent<Sight>(MOST_REMEMBERED)
  readonly #read = (written: string) => this.#lookUp(written)
  /** The look in which each sign was last seen. */
  readonly #seenIn: Int32Array
  #look = 0
  #seen: number[] = []

  constructor(vocabulary: Vocabulary, { pairs, open }: PreparedSigns) {
    this.#vocabulary = vocabulary
    this.#pairs = pairs
    const closed = vocabulary.size + pairs.length / 2
    this.#seenIn = new Int32Array(closed + open.length)
    open.forEach((written, i) => {
      const [beginning = '', ending = ''] = written.split('*')
      const sign: Open = { beginning, ending, number: closed + i }
      const key = beginning.slice(0, STEM)
      const known = beginning ? this.#beginnings.get(key) : this.#endings
      if (known) known.push(sign)
      else this.#beginnings.set(key, [sign])
    })
  }

  /** The signs in a text, each once: one walk over its words, each looked up once. */
  look(text: string): readonly number[] {
    this.#look++
    this.#seen = []
    let before = nothing
    for (const written of text.toLowerCase().replaceAll('\u2019', "'").match(word) ?? []) {
      const sight = this.#remembered.get(written, this.#read)
      for (const sign of sight.signs) this.#see(sign)
      for (const first of before.firsts) this.#seePairs(first, sight.words)
      if (sight.words.length > 1) for (const first of sight.firsts) this.#seePairs(first, sight.words)
      before = sight
    }
    return this.#seen
  }

  #see(sign: number): void {
    if (this.#seenIn[sign] === this.#look) return
    this.#seenIn[sign] = this.#look
    this.#seen.push(sign)
  }

  #seePairs(first: number, seconds: readonly number[]): void {
    for (const second of seconds) {
      const pair = this.#pairFrom(first, second)
      if (this.#pairs[pair * 2] === first && this.#pairs[pair * 2 + 1] === second)
        this.#see(this.#vocabulary.size + pair)
    }
  }

  /** The first pair that is not before these words. */
  #pairFrom(first: number, second: number): number {
    const pairs = this.#pairs
    let low = 0
    let high = pairs.length / 2
    while (low < high) {
      const middle = (low + high) >> 1
      const by = pairs[middle * 2]! - first || pairs[middle * 2 + 1]! - second
      if (by < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #lookUp(written: string): Sight {
    const pieces = piecesOf(written)
    const words = pieces.map(piece => this.#vocabulary.numberOf(piece)).filter(number => number !== UNKNOWN)
    const open: number[] = []
    for (const piece of pieces) {
      for (const { beginning, number } of this.#beginnings.get(piece.slice(0, STEM)) ?? [])
        if (piece.startsWith(beginning)) open.push(number)
      for (const { ending, number } of this.#endings) if (piece.endsWith(ending)) open.push(number)
    }
    if (!words.length && !open.length) return nothing
    const firsts = words.filter(number => this.#pairs[this.#pairFrom(number, 0) * 2] === number)
    return { signs: [...words, ...open], words, firsts }
  }
}

/** A written word as a whole, and the pieces that the tokenizer splits it into. */
function piecesOf(lower: string): readonly string[] {
  const apostrophe = lower.indexOf("'")
  const split = unapostrophed.get(lower)
  const hyphened = lower.includes('-')
  if (apostrophe < 0 && !split && !hyphened) return [lower]
  return [
    lower,
    ...(split ?? []),
    ...(apostrophe > 0 ? uncontracted(lower, apostrophe) : []),
    ...(hyphened ? lower.split('-') : []),
  ]
}

const endings: Readonly<Record<string, readonly string[]>> = {
  "'m": ['am'],
  "'re": ['are'],
  "'s": ['is', 'has', 'us'],
  "'d": ['had', 'would'],
  "'ve": ['have'],
  "'ll": ['will', 'shall'],
}

const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

/** The words that may stand behind a contraction, or a possessive without its ending. */
function uncontracted(word: string, apostrophe: number): readonly string[] {
  if (word.endsWith("n't")) {
    const stem = word.slice(0, -3)
    return [stems[stem] ?? stem, 'not']
  }
  return [word.slice(0, apostrophe), ...(endings[word.slice(apostrophe)] ?? [])]
}
