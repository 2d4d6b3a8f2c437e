import { type Anchors, waysOf } from './anchors.ts'
import { classesOf, type Lexicon, shapes } from './classes.ts'
import { ProgramWriter } from './compile.ts'
import { type Match, matchAt, mayBegin } from './matcher.ts'
import { PatternError, parsePattern } from './pattern.ts'
import { type Lines, numberIn, numbersIn, Program, written } from './program.ts'
import { type AnchorIndex, indexAnchors, scannerOf } from './scan.ts'
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

/** One way to give a pattern away, beginning with a list that was sighted. */
interface Way {
  readonly entry: number
  readonly needs: readonly number[]
}

/** A pattern with its lexicon. */
export interface NetPattern {
  readonly pattern: string
  readonly lexicon: Lexicon
}

/**
 * What a net is made of, worked out from its patterns. Plain text, one line for each thing, so that a build can keep
 * it: working it out takes longer than linting a mail, and of all of it a mail needs little.
 */
export interface PreparedNet {
  /** The program of all patterns; see `program.ts`. */
  readonly nodes: Lines
  readonly anchors: AnchorIndex
  /** For each list of anchors, the numbers of the ways that begin with it. */
  readonly lists: readonly string[]
  /** For each way to give a pattern away the number of that, and the further lists that a sentence must meet. */
  readonly ways: Lines
  /** For each pattern its node and the number of its key. */
  readonly entries: readonly string[]
}

/** Works out a net from patterns. */
export class NetWriter {
  readonly #program = new ProgramWriter()
  readonly #lists: Anchors[] = []
  readonly #numbers = new Map<string, number>()
  readonly #told: number[][] = []
  readonly #ways: string[] = []
  readonly #entries: string[] = []

  /**
   * Adds a pattern; a match is known by the number of its key.
   *
   * @throws PatternError when it cannot be read, names an unknown class or has no anchor; then it is left out
   */
  add({ pattern, lexicon }: NetPattern, key: number): void {
    for (const lists of waysOf(parsePattern(pattern), classesOf(lexicon), pattern)) {
      const [telling, ...needs] = lists.map(list => this.#numberOf(list))
      this.#told[telling!]!.push(this.#ways.length)
      this.#ways.push(`${written([this.#entries.length])} ${written([...new Set(needs)])}`)
    }
    this.#entries.push(`${this.#program.add(pattern, lexicon)} ${key}`)
  }

  /** Prepares a look for one of several patterns, for `Net.finder`. */
  addFinder(patterns: readonly string[], lexicon: Lexicon): number {
    return this.#program.addAny(patterns, lexicon)
  }

  get net(): PreparedNet {
    return {
      nodes: this.#program.lines,
      anchors: indexAnchors(this.#lists),
      lists: this.#told.map(written),
      ways: this.#ways,
      entries: this.#entries,
    }
  }

  /** Gives lists numbers, equal ones the same. */
  #numberOf(list: Anchors): number {
    const content = list.join('|')
    const known = this.#numbers.get(content) ?? this.#lists.push(list) - 1
    this.#numbers.set(content, known)
    this.#told[known] ??= []
    return known
  }
}

/**
 * Opens a net that was worked out. A sentence is tried only against patterns whose words it holds.
 *
 * @param keyOf what gives the key of a number when there is a match; undefined leaves its patterns out
 */
export function openNet<Key>(
  { nodes, anchors, lists, ways, entries }: PreparedNet,
  keyOf: (number: number) => (() => Key) | undefined,
): Net<Key> {
  const program = new Program(nodes, shapes)
  const scan = scannerOf(anchors)
  // The sentence in which each list was last sighted, and each pattern last woken.
  const sightedIn = new Int32Array(lists.length)
  const wokenIn = new Int32Array(entries.length)
  let sentence = 0

  const opened: (Entry<Key> | null)[] = []
  const open = (number: number): Entry<Key> | null => {
    const [node, key] = entries[number]!.split(' ')
    const known = keyOf(Number(key))
    if (!known) return null
    const match = matcherAt(program, Number(node))
    return {
      get key() {
        return known()
      },
      number,
      match,
    }
  }
  const entryAt = (number: number) => {
    const known = opened[number]
    return known === undefined ? (opened[number] = open(number)) : known
  }

  const told: (readonly Way[])[] = []
  const waysTold = (list: number): readonly Way[] =>
    numbersIn(lists[list]!).map(number => {
      const way = ways.at(number)!
      const blank = way.indexOf(' ')
      return { entry: numberIn(way.slice(0, blank)), needs: numbersIn(way.slice(blank + 1)) }
    })
  const toldBy = (list: number) => (told[list] ??= waysTold(list))

  return {
    get entries() {
      return entries.flatMap((_, number) => entryAt(number) ?? [])
    },
    awake(text) {
      sentence++
      const telling: number[] = []
      scan(text, sighted => {
        for (const list of sighted) {
          if (sightedIn[list] === sentence) continue
          sightedIn[list] = sentence
          if (lists[list]) telling.push(list)
        }
      })
      const awake: Entry<Key>[] = []
      for (const list of telling)
        for (const { entry, needs } of toldBy(list)) {
          if (wokenIn[entry] === sentence || !needs.every(need => sightedIn[need] === sentence)) continue
          wokenIn[entry] = sentence
          const known = entryAt(entry)
          if (known) awake.push(known)
        }
      return awake.sort((a, b) => a.number - b.number)
    },
    finder: node => finderAt(program, node),
  }
}

/** Most attempts fail at their first word, so each word's answer is remembered. */
function matcherAt(program: Program, node: number): Entry<unknown>['match'] {
  let begins = new Map<string, boolean>()
  return (tokens, at) => {
    const { norm } = tokens[at]!
    let may = begins.get(norm)
    if (may === undefined) {
      if (begins.size >= MOST_BEGINNINGS) begins = new Map()
      begins.set(norm, (may = mayBegin(program, node, norm)))
    }
    return may ? matchAt(program, node, tokens, at) : undefined
  }
}

/** How many words each pattern remembers: those of any mail, however many mails there are. */
const MOST_BEGINNINGS = 500

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
  return finderAt(new Program(writer.lines, shapes), node)
}

function finderAt(program: Program, number: number): Finder {
  return (tokens, from = 0, to = tokens.length) => {
    const node = program.node(number)
    if (node.op === 'fault') throw new PatternError(node.pattern, node.reason)
    if (node.op !== 'choice') return undefined
    for (let at = from; at < to; at++)
      for (const option of node.at(tokens[at]!.norm).longer) {
        const found = matchAt(program, option, tokens, at)
        if (found && found.whole.to <= to) return found
      }
    return undefined
  }
}
