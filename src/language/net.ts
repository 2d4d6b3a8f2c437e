import { Alarm, AlarmWriter, type PreparedAlarm } from './alarm.ts'
import { waysOf } from './anchors.ts'
import { classesOf, type Lexicon } from './classes.ts'
import { ProgramWriter } from './compile.ts'
import { faultAt, type Match, Matcher } from './matcher.ts'
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
  /** Its matches in a sentence, in the order of their first token. */
  matches(tokens: readonly Token[]): readonly Match[]
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
  const matcherOf = matchersOf(program)
  const count = prepared.entries.length / 2
  const alarm = new Alarm(prepared.alarm, program.vocabulary, count)

  const opened: (OpenEntry<Key> | null)[] = []
  const open = (number: number): OpenEntry<Key> | null => {
    const known = keyOf(prepared.entries[number * 2 + 1]!)
    return known ? new OpenEntry(matcherOf, prepared.entries[number * 2]!, known) : null
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
    finder: node => finderAt(program, node, matcherOf),
  }
}

/** Gives the matcher of a sentence. Several patterns are tried at it, one after the other, so the last one is kept. */
type Matchers = (tokens: readonly Token[]) => Matcher

function matchersOf(program: Program): Matchers {
  let last: Matcher | undefined
  return tokens => (last?.tokens === tokens ? last : (last = new Matcher(program, tokens)))
}

class OpenEntry<Key> implements Entry<Key> {
  readonly #matcherOf: Matchers
  readonly #node: number
  readonly #keyOf: () => Key

  constructor(matcherOf: Matchers, node: number, keyOf: () => Key) {
    this.#matcherOf = matcherOf
    this.#node = node
    this.#keyOf = keyOf
  }

  get key(): Key {
    return this.#keyOf()
  }

  matches(tokens: readonly Token[]): readonly Match[] {
    return this.#matcherOf(tokens).all(this.#node)
  }
}

/** All matches of patterns in a sentence, in the order of their first token. */
export function sweep<Key>(tokens: readonly Token[], awake: readonly Entry<Key>[]): Hit<Key>[] {
  const hits: Hit<Key>[] = []
  for (const entry of awake)
    for (const match of entry.matches(tokens)) hits.push({ key: entry.key, ...match })
  return hits.sort((a, b) => a.whole.from - b.whole.from)
}

/** Tells whether one of several patterns matches somewhere in the tokens `[from, to)`. */
export type Finder = (tokens: readonly Token[], from?: number, to?: number) => Match | undefined

/** Prepares a finder. @throws PatternError when it is first asked and a pattern cannot be read */
export function finder(patterns: readonly string[], lexicon: Lexicon): Finder {
  const writer = new ProgramWriter()
  const node = writer.addAny(patterns, lexicon)
  const program = new Program(writer.program)
  return finderAt(program, node, matchersOf(program))
}

function finderAt(program: Program, node: number, matcherOf: Matchers): Finder {
  return (tokens, from = 0, to = tokens.length) => {
    const { code } = program
    if (code[node] === FAULT) throw faultAt(program, node)
    return code[node] === CHOICE ? matcherOf(tokens).firstOf(node, from, to) : undefined
  }
}
