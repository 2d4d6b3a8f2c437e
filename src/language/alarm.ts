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
  /** The signs of each further list. */
  readonly needs: Rows
}

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
    const anchors = new Set([...this.#telling.all, ...this.#needs.all].flat())
    const pairs: [number, number][] = []
    const open: string[] = []
    for (const anchor of anchors) {
      const [first = '', second] = anchor.split(' ')
      if (anchor.includes('*')) open.push(anchor)
      else if (second !== undefined) pairs.push([vocabulary.add(first), vocabulary.add(second)])
      else vocabulary.add(anchor)
    }
    pairs.sort(([a, b], [c, d]) => a - c || b - d)
    const pairNumbers = new Map(
      pairs.map(([first, second], i) => [`${first} ${second}`, vocabulary.size + i]),
    )
    const signOf = (anchor: string): number => {
      const [first = '', second] = anchor.split(' ')
      if (anchor.includes('*')) return vocabulary.size + pairs.length + open.indexOf(anchor)
      if (second === undefined) return vocabulary.add(anchor)
      return pairNumbers.get(`${vocabulary.add(first)} ${vocabulary.add(second)}`)!
    }
    const tells = Array.from({ length: vocabulary.size + pairs.length + open.length }, (): number[] => [])
    this.#telling.all.forEach((list, number) => {
      for (const anchor of list) tells[signOf(anchor)]!.push(number)
    })
    return {
      signs: { pairs: Int32Array.from(pairs.flat()), open },
      telling: rowsOf(tells),
      ways: rowsOf(this.#ways),
      needs: rowsOf(this.#needs.all.map(list => list.map(signOf))),
    }
  }
}

/** Gives lists numbers, equal ones the same. */
class Lists {
  readonly all: Anchors[] = []
  readonly #numbers = new Map<string, number>()

  numberOf(list: Anchors): number {
    const content = list.join('|')
    const known = this.#numbers.get(content) ?? this.all.push(list) - 1
    this.#numbers.set(content, known)
    return known
  }
}

/** Tells the patterns that a sentence wakes. */
export class Alarm {
  readonly #prepared: PreparedAlarm
  readonly #scanner: Scanner
  // The sentence in which each telling list was last met, each pattern last woken, each need last met or missed.
  readonly #metIn: Int32Array
  readonly #wokenIn: Int32Array
  readonly #neededIn: Int32Array
  readonly #missedIn: Int32Array
  #sentence = 0

  constructor(prepared: PreparedAlarm, vocabulary: Vocabulary, patterns: number) {
    this.#prepared = prepared
    this.#scanner = new Scanner(vocabulary, prepared.signs)
    this.#metIn = new Int32Array(countOf(prepared.ways))
    this.#neededIn = new Int32Array(countOf(prepared.needs))
    this.#missedIn = new Int32Array(countOf(prepared.needs))
    this.#wokenIn = new Int32Array(patterns)
  }

  /** The patterns that the words of a text give away, in their order. */
  wake(text: string): number[] {
    const { telling } = this.#prepared
    const sentence = ++this.#sentence
    const woken: number[] = []
    for (const sign of this.#scanner.look(text))
      for (let i = telling[sign]!, to = telling[sign + 1]!; i < to; i++) {
        const list = telling[i]!
        if (this.#metIn[list] === sentence) continue
        this.#metIn[list] = sentence
        this.#wakeBy(list, woken)
      }
    return woken.sort((a, b) => a - b)
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
    const { ways } = this.#prepared
    for (let i = from; i < to; i++) if (!this.#hasOneOf(ways[i]!)) return false
    return true
  }

  #hasOneOf(list: number): boolean {
    const sentence = this.#sentence
    if (this.#neededIn[list] === sentence) return true
    if (this.#missedIn[list] === sentence) return false
    const { needs } = this.#prepared
    for (let i = needs[list]!, to = needs[list + 1]!; i < to; i++)
      if (this.#scanner.sees(needs[i]!)) {
        this.#neededIn[list] = sentence
        return true
      }
    this.#missedIn[list] = sentence
    return false
  }
}

function countOf(rows: Rows): number {
  return rows[0]! - 1
}
