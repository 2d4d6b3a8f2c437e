import { choiceCells } from './choice.ts'
import { type Classes, classesOf, formsOf, type Lexicon } from './classes.ts'
import type { VerbForm } from './inflect.ts'
import { type Pattern, PatternError, parsePattern } from './pattern.ts'
import {
  AFFIX,
  COMMA,
  EDGE,
  END,
  FAULT,
  GAP,
  MARK,
  NOT,
  OPTIONAL,
  type PreparedProgram,
  SEQUENCE,
  SHAPE,
  START,
  WORD,
} from './program.ts'
import { VocabularyWriter } from './vocabulary.ts'

/** Classes may name classes; deeper nesting than this is a circle. */
const MAX_CLASS_DEPTH = 8

/** An option that may begin with more words than these is tried at every word: a long index costs more than it saves. */
const MAX_FIRST_WORDS = 64

/** Up to so many options are tried at every word too: an index of them is longer than they are. */
const FEW_OPTIONS = 2

/** The words that a match may begin with; undefined for any word. `isEmpty` when a match may hold no word. */
interface Beginning {
  readonly words: readonly string[] | undefined
  readonly isEmpty: boolean
}

const edges = { start: START, end: END, comma: COMMA } as const

/** Writes patterns as a program (see `program.ts`). Equal nodes are one, whoever names them. */
export class ProgramWriter {
  readonly vocabulary = new VocabularyWriter()
  readonly #texts: string[] = []
  // The first number is nobody's, so that no node has the place 0.
  readonly #code: number[] = [0]
  readonly #places = new Map<string, number>()
  readonly #ofClass = new Map<Classes, Map<string, number>>()
  readonly #beginnings = new Map<Classes, Map<string, Beginning>>()

  /** Gives the node of a pattern. One that cannot be used becomes a node that throws when it is met. */
  add(source: string, lexicon: Lexicon): number {
    try {
      return this.#compile(parsePattern(source), classesOf(lexicon), source)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      return this.#put(FAULT, this.#text(`${error.pattern}\t${error.reason}`))
    }
  }

  /** Gives a node that holds several patterns, tried in their order; the one that cannot be used if there is one. */
  addAny(sources: readonly string[], lexicon: Lexicon): number {
    const nodes = sources.map(source => this.add(source, lexicon))
    const fault = nodes.find(node => this.#code[node] === FAULT)
    if (fault !== undefined) return fault
    const classes = classesOf(lexicon)
    const beginnings = sources.map(source => this.#beginning(parsePattern(source), classes))
    return this.#choice(
      [],
      nodes.map((node, i) => ({ node, beginning: beginnings[i]! })),
    )
  }

  get program(): PreparedProgram {
    return { vocabulary: this.vocabulary.table, texts: this.#texts, code: Int32Array.from(this.#code) }
  }

  #put(...cells: readonly number[]): number {
    const key = cells.join()
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const place = this.#code.length
    this.#places.set(key, place)
    for (const cell of cells) this.#code.push(cell)
    return place
  }

  #text(text: string): number {
    const known = this.#texts.indexOf(text)
    return known < 0 ? this.#texts.push(text) - 1 : known
  }

  /** A choice of single words and of longer options, with an index of the words that these begin with. */
  #choice(words: readonly string[], longer: readonly Option[]): number {
    const firsts = longer.map(({ beginning: { words, isEmpty } }) => {
      const distinct = words && !isEmpty ? new Set(words) : undefined
      const pays = longer.length > FEW_OPTIONS && distinct && distinct.size <= MAX_FIRST_WORDS
      return pays ? distinct : undefined
    })
    const triedAt = (word?: string) =>
      longer
        .filter((_, i) => !firsts[i] || (word !== undefined && firsts[i].has(word)))
        .map(({ node }) => node)
    const keys = [...new Set(firsts.flatMap(first => [...(first ?? [])]))]
    const number = (word: string) => this.vocabulary.add(word)
    return this.#put(
      ...choiceCells(
        [...new Set(words)].map(number),
        triedAt(),
        keys.map(word => [number(word), triedAt(word)]),
      ),
    )
  }

  #compile(node: Pattern, classes: Classes, source: string, forms?: readonly VerbForm[], depth = 0): number {
    if (depth > MAX_CLASS_DEPTH) throw new PatternError(source, 'a word class contains itself')
    const compile = (inner: Pattern) => this.#compile(inner, classes, source, forms, depth)
    switch (node.kind) {
      case 'word':
        return this.#put(WORD, this.vocabulary.add(node.word))
      case 'affix':
        return this.#put(AFFIX, this.#text(`${node.prefix}*${node.suffix}`))
      case 'verb':
        return this.#choice(formsOf(classes, node.base, node.forms ?? forms), [])
      case 'class': {
        if (classes.shape(node.name)) return this.#put(SHAPE, this.#text(node.name))
        // Patterns share the classes of their lexicon, and a class may have hundreds of words.
        const restricted = node.forms ?? forms
        return remembered(this.#ofClass, classes, `${node.name} ${restricted?.join() ?? ''}`, () =>
          this.#compile(classes.pattern(node.name, source), classes, source, restricted, depth + 1),
        )
      }
      case 'gap':
        return this.#put(GAP, node.least, node.most)
      case 'sequence':
        return this.#put(SEQUENCE, node.items.length, ...node.items.map(compile))
      case 'choice': {
        const words: string[] = []
        const longer: Pattern[] = []
        for (const option of node.options) {
          if (option.kind === 'word') words.push(option.word)
          else if (option.kind === 'verb') words.push(...formsOf(classes, option.base, option.forms ?? forms))
          else longer.push(option)
        }
        const options = longer.map(option => ({
          node: compile(option),
          beginning: this.#beginning(option, classes, forms),
        }))
        return this.#choice(words, options)
      }
      case 'optional':
        return this.#put(OPTIONAL, compile(node.item))
      case 'not':
        return this.#put(NOT, compile(node.item))
      case 'mark':
        return this.#put(MARK, compile(node.item))
      case 'edge':
        return this.#put(EDGE, edges[node.at])
    }
  }

  #beginning(node: Pattern, classes: Classes, forms?: readonly VerbForm[]): Beginning {
    const beginning = (inner: Pattern) => this.#beginning(inner, classes, forms)
    switch (node.kind) {
      case 'word':
        return { words: [node.word], isEmpty: false }
      case 'verb':
        return { words: formsOf(classes, node.base, node.forms ?? forms), isEmpty: false }
      case 'class': {
        if (classes.shape(node.name)) return open
        const restricted = node.forms ?? forms
        return remembered(this.#beginnings, classes, `${node.name} ${restricted?.join() ?? ''}`, () =>
          this.#beginning(classes.pattern(node.name, ''), classes, restricted),
        )
      }
      case 'sequence': {
        const words: string[] = []
        for (const item of node.items) {
          const first = beginning(item)
          if (!first.words) return open
          words.push(...first.words)
          if (!first.isEmpty) return { words, isEmpty: false }
        }
        return { words, isEmpty: true }
      }
      case 'choice':
        return node.options.map(beginning).reduce(either)
      case 'optional':
        return { ...beginning(node.item), isEmpty: true }
      case 'mark':
        return beginning(node.item)
      case 'not':
      case 'edge':
        return { words: [], isEmpty: true }
      default:
        return open
    }
  }
}

const open: Beginning = { words: undefined, isEmpty: true }

function either(a: Beginning, b: Beginning): Beginning {
  return { words: a.words && b.words && [...a.words, ...b.words], isEmpty: a.isEmpty || b.isEmpty }
}

interface Option {
  readonly node: number
  readonly beginning: Beginning
}

function remembered<T>(store: Map<Classes, Map<string, T>>, classes: Classes, key: string, work: () => T): T {
  let known = store.get(classes)
  if (!known) store.set(classes, (known = new Map()))
  let value = known.get(key)
  if (value === undefined) known.set(key, (value = work()))
  return value
}
