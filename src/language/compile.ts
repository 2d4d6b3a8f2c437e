import { type Classes, classesOf, formsOf, type Lexicon } from './classes.ts'
import type { VerbForm } from './inflect.ts'
import { type Pattern, PatternError, parsePattern } from './pattern.ts'
import { written } from './program.ts'

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

/** Writes patterns as the lines of a program (see `program.ts`). Equal nodes are one line, whoever names them. */
export class ProgramWriter {
  readonly lines: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #ofClass = new Map<Classes, Map<string, number>>()
  readonly #beginnings = new Map<Classes, Map<string, Beginning>>()

  /** Gives the node of a pattern. One that cannot be used becomes a node that throws when it is met. */
  add(source: string, lexicon: Lexicon): number {
    try {
      return this.#compile(parsePattern(source), classesOf(lexicon), source)
    } catch (error) {
      if (!(error instanceof PatternError)) throw error
      return this.#put(`x${error.pattern}\t${error.reason}`)
    }
  }

  /** Gives a node that holds several patterns, tried in their order; the one that cannot be used if there is one. */
  addAny(sources: readonly string[], lexicon: Lexicon): number {
    const nodes = sources.map(source => this.add(source, lexicon))
    const fault = nodes.find(node => this.lines[node]!.startsWith('x'))
    if (fault !== undefined) return fault
    const classes = classesOf(lexicon)
    const beginnings = sources.map(source => this.#beginning(parsePattern(source), classes))
    return this.#put(
      choiceLine(
        [],
        nodes.map((node, i) => ({ node, beginning: beginnings[i]! })),
      ),
    )
  }

  #put(line: string): number {
    const known = this.#numbers.get(line) ?? this.lines.push(line) - 1
    this.#numbers.set(line, known)
    return known
  }

  #compile(node: Pattern, classes: Classes, source: string, forms?: readonly VerbForm[], depth = 0): number {
    if (depth > MAX_CLASS_DEPTH) throw new PatternError(source, 'a word class contains itself')
    const compile = (inner: Pattern) => this.#compile(inner, classes, source, forms, depth)
    switch (node.kind) {
      case 'word':
        return this.#put(`w${node.word}`)
      case 'affix':
        return this.#put(`a${node.prefix}*${node.suffix}`)
      case 'verb':
        return this.#put(choiceLine(formsOf(classes, node.base, node.forms ?? forms), []))
      case 'class': {
        if (classes.shape(node.name)) return this.#put(`s${node.name}`)
        // Patterns share the classes of their lexicon, and a class may have hundreds of words.
        const restricted = node.forms ?? forms
        return remembered(this.#ofClass, classes, `${node.name} ${restricted?.join() ?? ''}`, () =>
          this.#compile(classes.pattern(node.name, source), classes, source, restricted, depth + 1),
        )
      }
      case 'gap':
        return this.#put(`g${written([node.least, node.most])}`)
      case 'sequence':
        return this.#put(`q${written(node.items.map(compile))}`)
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
        return this.#put(choiceLine(words, options))
      }
      case 'optional':
        return this.#put(`o${written([compile(node.item)])}`)
      case 'not':
        return this.#put(`n${written([compile(node.item)])}`)
      case 'mark':
        return this.#put(`m${written([compile(node.item)])}`)
      case 'edge':
        return this.#put(`e${node.at}`)
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

/** A choice of single words and of longer options, with an index of the words that these begin with. */
function choiceLine(words: readonly string[], longer: readonly Option[]): string {
  const firsts = longer.map(({ beginning: { words, isEmpty } }) => {
    const distinct = words && !isEmpty ? new Set(words) : undefined
    const pays = longer.length > FEW_OPTIONS && distinct && distinct.size <= MAX_FIRST_WORDS
    return pays ? distinct : undefined
  })
  const triedAt = (word?: string) =>
    longer.filter((_, i) => !firsts[i] || (word !== undefined && firsts[i].has(word))).map(({ node }) => node)
  const index = [...new Set(firsts.flatMap(first => [...(first ?? [])]))].map(
    word => `${word}<${written(triedAt(word))}`,
  )
  return `c${[...new Set(words)].join(' ')}\t${written(triedAt())}\t${index.join(' ')}`
}

function remembered<T>(store: Map<Classes, Map<string, T>>, classes: Classes, key: string, work: () => T): T {
  let known = store.get(classes)
  if (!known) store.set(classes, (known = new Map()))
  let value = known.get(key)
  if (value === undefined) known.set(key, (value = work()))
  return value
}
