import { Alarm, AlarmWriter, type PreparedAlarm } from './alarm.ts'
import { waysOf } from './anchors.ts'
import { keyOf as keyAt, optionsFrom, optionsTo } from './choice.ts'
import { classesOf, type Lexicon } from './classes.ts'
import { ProgramWriter } from './compile.ts'
import { faultAt, type Match, matchAt } from './matcher.ts'
import { parsePattern } from './pattern.ts'
import { CHOICE, FAULT, type PreparedProgram, Program } from './program.ts'
import type { Token } from './token.ts'

/** A match of one of the net's patterns. */
export interface Hit<Key> extends Match {
  readonly key: Key
}

/** A pattern that a sentence may match, as far as its words tell. Opaque outside. */
export interface Entry<Key> {
  readonly key: Key
  /** Its place among the patterns. */
  readonly number: number
  match(tokens: readonly Token[], at: number): Match | undefined
}

/** All patterns of all rules as one structure, swept once over each candidate sentence. */
export interface Net<Key> {
  /** Every pattern of the net. */
  readonly entries: readonly Entry<Key>[]
  /** The patterns that a sentence can match, as far as its words tell. None: it is not worth parsing. */
  awake(text: string): readonly Entry<Key>[]
  /** Looks for one of several patterns that were prepared beside the net, by the number that this gave. */
  finder(node: number): Finder
}

/** A pattern with its lexicon. */
export interface NetPattern {
  readonly pattern: string
  readonly lexicon: Lexicon
}

/** What a net is made of, worked out from its patterns: numbers and text, so that a build can keep it. */
export interface PreparedNet {
  readonly program: PreparedProgram
  readonly alarm: PreparedAlarm
  /** For each pattern its node and the number of its key. */
  readonly entries: Int32Array
}

/** Works out a net from patterns. */
export class NetWriter {
  readonly #program = new ProgramWriter()
  readonly #alarm = new AlarmWriter()
  readonly #entries: number[] = []

  /**
   * Adds a pattern; a match is known by the number of its key.
   *
   * @throws PatternError when it cannot be read, names an unknown class or has no anchor; then it is left out
   */
  add({ pattern, lexicon }: NetPattern, key: number): void {
    for (const lists of waysOf(parsePattern(pattern), classesOf(lexicon), pattern))
      this.#alarm.add(this.#entries.length / 2, lists)
    this.#entries.push(this.#program.add(pattern, lexicon), key)
  }

  /** Prepares a look for one of several patterns, for `Net.finder`. */
  addFinder(patterns: readonly string[], lexicon: Lexicon): number {
    return this.#program.addAny(patterns, lexicon)
  }

  get net(): PreparedNet {
    const alarm = this.#alarm.alarm(this.#program.vocabulary)
    return { program: this.#program.program, alarm, entries: Int32Array.from(this.#entries) }
  }
}

/**
 * Opens a net that was worked out. A sentence is tried only against patterns whose words it holds.
 *
 * @param keyOf what gives the key of a number when there is a match; undefined leaves its patterns out
 */
export function openNet<Key>(
  prepared: PreparedNet,
  keyOf: (number: number) => (() => Key) | undefined,
): Net<Key> {
  const program = new Program(prepared.program)
  const count = prepared.entries.length / 2
  const alarm = new Alarm(prepared.alarm, program.vocabulary, count)

  const opened: (OpenEntry<Key> | null)[] = []
  const open = (number: number): OpenEntry<Key> | null => {
    const known = keyOf(prepared.entries[number * 2 + 1]!)
    return known ? new OpenEntry(program, prepared.entries[number * 2]!, number, known) : null
  }
  const entryAt = (number: number) => {
    const known = opened[number]
    return known === undefined ? (opened[number] = open(number)) : known
  }

  return {
    get entries() {
      return Array.from({ length: count }, (_, number) => entryAt(number)).filter(entry => entry !== null)
    },
    awake: text => alarm.wake(text).flatMap(number => entryAt(number) ?? []),
    finder: node => finderAt(program, node),
  }
}

class OpenEntry<Key> implements Entry<Key> {
  readonly number: number
  readonly #program: Program
  readonly #node: number
  readonly #keyOf: () => Key

  constructor(program: Program, node: number, number: number, keyOf: () => Key) {
    this.#program = program
    this.#node = node
    this.number = number
    this.#keyOf = keyOf
  }

  get key(): Key {
    return this.#keyOf()
  }

  match(tokens: readonly Token[], at: number): Match | undefined {
    return matchAt(this.#program, this.#node, tokens, at)
  }
}

/** All matches of patterns in a sentence, in the order of their first token. */
export function sweep<Key>(tokens: readonly Token[], awake: readonly Entry<Key>[]): Hit<Key>[] {
  const hits: Hit<Key>[] = []
  for (let at = 0; at < tokens.length; at++)
    for (const entry of awake) {
      const found = entry.match(tokens, at)
      if (found) hits.push({ key: entry.key, ...found })
    }
  return hits
}

/** Tells whether one of several patterns matches somewhere in the tokens `[from, to)`. */
export type Finder = (tokens: readonly Token[], from?: number, to?: number) => Match | undefined

/** Prepares a finder. @throws PatternError when it is first asked and a pattern cannot be read */
export function finder(patterns: readonly string[], lexicon: Lexicon): Finder {
  const writer = new ProgramWriter()
  const node = writer.addAny(patterns, lexicon)
  return finderAt(new Program(writer.program), node)
}

function finderAt(program: Program, node: number): Finder {
  return (tokens, from = 0, to = tokens.length) => {
    const { code } = program
    if (code[node] === FAULT) throw faultAt(program, node)
    if (code[node] !== CHOICE) return undefined
    const { numbers } = program.wordsOf(tokens)
    for (let at = from; at < to; at++) {
      const key = keyAt(code, node, numbers[at]!)
      for (let i = optionsFrom(code, node, key), end = optionsTo(code, node, key); i < end; i++) {
        const found = matchAt(program, code[i]!, tokens, at)
        if (found && found.whole.to <= to) return found
      }
    }
    return undefined
  }
}
