import type { Anchors } from './anchors.ts'
import { type Rows, rowsOf } from './rows.ts'
import { type PreparedSigns, Scanner } from './scan.ts'
import type { Vocabulary, VocabularyWriter } from './vocabulary.ts'

/** What tells which patterns a sentence can match, as far as its words go. */
export interface PreparedAlarm {
  readonly signs: PreparedSigns
  /** For each sign the telling lists that it stands in. */
  readonly telling: Rows
  /** For each telling list the ways that begin with it: a pattern, how many further lists, and these. */
  readonly ways: Rows
  /** Up to 32 signs that stand in most further lists: such words are in every sentence. */
  readonly everyday: Int32Array
  /** For each other sign the further lists that it stands in. */
  readonly needs: Rows
  /** For each further list the everyday signs in it, as bits. */
  readonly masks: Int32Array
}

/** As many as a number has bits. */
const MOST_EVERYDAY = 32

/** Collects the ways in which sentences give patterns away. */
export class AlarmWriter {
  readonly #telling = new Lists()
  readonly #needs = new Lists()
  readonly #ways: number[][] = []

  /** @param lists of which a sentence must hold one sign each, the most telling one first */
  add(pattern: number, [telling, ...needs]: readonly Anchors[]): void {
    const further = [...new Set(needs.map(list => this.#needs.numberOf(list)))]
    const ways = (this.#ways[this.#telling.numberOf(telling!)] ??= [])
    ways.push(pattern, further.length, ...further)
  }

  /** @param vocabulary gets the words that are signs, and may get no more */
  alarm(vocabulary: VocabularyWriter): PreparedAlarm {
    const signs = new Map<string, number>()
    const pairs: { readonly anchor: string; readonly words: readonly [number, number] }[] = []
    const open: string[] = []
    for (const list of [...this.#telling.all, ...this.#needs.all])
      for (const anchor of list) {
        if (signs.has(anchor)) continue
        const [first = '', second] = anchor.split(' ')
        const isWord = second === undefined && !anchor.includes('*')
        signs.set(anchor, isWord ? vocabulary.add(anchor) : -1)
        if (second !== undefined)
          pairs.push({ anchor, words: [vocabulary.add(first), vocabulary.add(second)] })
        else if (!isWord) open.push(anchor)
      }
    pairs.sort((a, b) => a.words[0] - b.words[0] || a.words[1] - b.words[1])
    for (const [i, { anchor }] of pairs.entries()) signs.set(anchor, vocabulary.size + i)
    for (const [i, anchor] of open.entries()) signs.set(anchor, vocabulary.size + pairs.length + i)
    const count = vocabulary.size + pairs.length + open.length
    const needs = listsBySign(this.#needs.all, count, signs)
    const everyday = needs
      .map((lists, sign) => ({ sign, count: lists.length }))
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_EVERYDAY)
      .map(({ sign }) => sign)
    const masks = new Int32Array(this.#needs.all.length)
    everyday.forEach((sign, bit) => {
      for (const list of needs[sign]!) masks[list]! |= 1 << bit
      needs[sign] = []
    })
    return {
      signs: { pairs: Int32Array.from(pairs.flatMap(({ words }) => words)), open },
      telling: rowsOf(listsBySign(this.#telling.all, count, signs)),
      ways: rowsOf(this.#ways),
      everyday: Int32Array.from(everyday),
      needs: rowsOf(needs),
      masks,
    }
  }
}

/** For each sign the numbers of the lists that it stands in. */
function listsBySign(
  lists: readonly Anchors[],
  count: number,
  signs: ReadonlyMap<string, number>,
): number[][] {
  const bySign = Array.from({ length: count }, (): number[] => [])
  lists.forEach((list, number) => {
    for (const anchor of list) bySign[signs.get(anchor)!]!.push(number)
  })
  return bySign
}

/** Gives lists numbers, equal ones the same. */
class Lists {
  readonly all: Anchors[] = []
  readonly #numbers = new Map<string, number>()
  /** Most lists are shared by many patterns, and long. */
  readonly #known = new Map<Anchors, number>()

  numberOf(list: Anchors): number {
    let number = this.#known.get(list)
    if (number === undefined) {
      const content = list.join('|')
      number = this.#numbers.get(content) ?? this.all.push(list) - 1
      this.#numbers.set(content, number)
      this.#known.set(list, number)
    }
    return number
  }
}

/** Tells the patterns that a sentence wakes. */
export class Alarm {
  readonly #prepared: PreparedAlarm
  readonly #scanner: Scanner
  /** The bit of each everyday sign. */
  readonly #bits: Int32Array
  // The sentence in which each telling or further list was last met, and each pattern last woken.
  readonly #tellingIn: Int32Array
  readonly #metIn: Int32Array
  readonly #wokenIn: Int32Array
  #sentence = 0
  /** The everyday signs of the sentence. */
  #mask = 0

  constructor(prepared: PreparedAlarm, vocabulary: Vocabulary, patterns: number) {
    this.#prepared = prepared
    this.#scanner = new Scanner(vocabulary, prepared.signs)
    this.#bits = new Int32Array(countOf(prepared.needs))
    prepared.everyday.forEach((sign, bit) => {
      this.#bits[sign] = 1 << bit
    })
    this.#tellingIn = new Int32Array(countOf(prepared.ways))
    this.#metIn = new Int32Array(prepared.masks.length)
    this.#wokenIn = new Int32Array(patterns)
  }

  /** The patterns that the words of a text give away, in their order. */
  wake(text: string): number[] {
    const { telling } = this.#prepared
    const sentence = ++this.#sentence
    const signs = this.#scanner.look(text)
    this.#meet(signs)
    const woken: number[] = []
    for (const sign of signs)
      for (let i = telling[sign]!, to = telling[sign + 1]!; i < to; i++) {
        const list = telling[i]!
        if (this.#tellingIn[list] === sentence) continue
        this.#tellingIn[list] = sentence
        this.#wakeBy(list, woken)
      }
    return woken.sort((a, b) => a - b)
  }

  /** Marks the further lists that have one of these signs. */
  #meet(signs: readonly number[]): void {
    const { needs } = this.#prepared
    this.#mask = 0
    for (const sign of signs) {
      this.#mask |= this.#bits[sign]!
      for (let i = needs[sign]!, to = needs[sign + 1]!; i < to; i++) this.#metIn[needs[i]!] = this.#sentence
    }
  }

  #wakeBy(list: number, woken: number[]): void {
    const { ways } = this.#prepared
    for (let at = ways[list]!, to = ways[list + 1]!; at < to; ) {
      const pattern = ways[at]!
      const behind = at + 2 + ways[at + 1]!
      if (this.#wokenIn[pattern] !== this.#sentence && this.#hasAll(at + 2, behind)) {
        this.#wokenIn[pattern] = this.#sentence
        woken.push(pattern)
      }
      at = behind
    }
  }

  #hasAll(from: number, to: number): boolean {
    const { ways, masks } = this.#prepared
    for (let i = from; i < to; i++) {
      const list = ways[i]!
      if (this.#metIn[list] !== this.#sentence && (masks[list]! & this.#mask) === 0) return false
    }
    return true
  }
}

function countOf(rows: Rows): number {
  return rows[0]! - 1
}
