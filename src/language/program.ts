import type { Token } from './token.ts'

/**
 * Compiled patterns as lines of text, one for each node, so that a build can keep them and a run reads only the nodes
 * that a sentence leads to. The first character of a line says what the node is:
 *
 * | line | node |
 * |---|---|
 * | `wword` | that word |
 * | `apre*suf` | a word that begins and ends so |
 * | `sname` | a word of that shape |
 * | `gleast,most` | any words, so many |
 * | `q1,2` | the nodes 1 and 2, one after the other |
 * | `oN`, `nN`, `mN` | N or nothing; not N; N, to be pointed at |
 * | `estart` | an edge: `start`, `end` or `comma` |
 * | `cwords⇥open⇥index` | one of several: single words; the nodes that may begin with any word; `word<1,2` for each word that others begin with, the open ones among them in the order of the pattern |
 * | `xpattern⇥reason` | a pattern that cannot be used |
 */
export interface Lines {
  at(number: number): string | undefined
}

/** Tells a word by its shape. */
export type Shape = (token: Token, index: number) => boolean

/** A node that was read. */
export type Node =
  | { readonly op: 'word'; readonly word: string }
  | { readonly op: 'affix'; readonly prefix: string; readonly suffix: string }
  | { readonly op: 'shape'; readonly fits: Shape }
  | { readonly op: 'gap'; readonly least: number; readonly most: number }
  | { readonly op: 'sequence'; readonly items: readonly number[] }
  | { readonly op: 'optional' | 'not' | 'mark'; readonly item: number }
  | { readonly op: 'edge'; readonly at: string }
  | Choice
  | { readonly op: 'fault'; readonly pattern: string; readonly reason: string }

export interface Choice {
  readonly op: 'choice'
  /** What can be tried at a word. */
  at(norm: string): Options
}

export interface Options {
  /** The longer options, in their order. */
  readonly longer: readonly number[]
  /** The word alone is an option, after them. */
  readonly isWord: boolean
}

/** Reads nodes when they are first met. */
export class Program {
  readonly #lines: Lines
  readonly #shapes: Readonly<Record<string, Shape>>
  readonly #nodes: (Node | undefined)[] = []

  constructor(lines: Lines, shapes: Readonly<Record<string, Shape>>) {
    this.#lines = lines
    this.#shapes = shapes
  }

  node(number: number): Node {
    return (this.#nodes[number] ??= this.#read(this.#lines.at(number)!))
  }

  #read(line: string): Node {
    const rest = line.slice(1)
    switch (line[0]) {
      case 'w':
        return { op: 'word', word: rest }
      case 'a': {
        const star = rest.indexOf('*')
        return { op: 'affix', prefix: rest.slice(0, star), suffix: rest.slice(star + 1) }
      }
      case 's':
        return { op: 'shape', fits: this.#shapes[rest]! }
      case 'g': {
        const [least, most] = numbersIn(rest)
        return { op: 'gap', least: least!, most: most! }
      }
      case 'q':
        return { op: 'sequence', items: numbersIn(rest) }
      case 'o':
        return { op: 'optional', item: numberIn(rest) }
      case 'n':
        return { op: 'not', item: numberIn(rest) }
      case 'm':
        return { op: 'mark', item: numberIn(rest) }
      case 'e':
        return { op: 'edge', at: rest }
      case 'c':
        return choice(rest)
      default: {
        const [pattern = '', reason = ''] = rest.split('\t')
        return { op: 'fault', pattern, reason }
      }
    }
  }
}

function choice(rest: string): Choice {
  const [words = '', open = '', index = ''] = rest.split('\t')
  const longer = numbersIn(open)
  const otherwise: Options = { longer, isWord: false }
  const alone: Options = { longer, isWord: true }
  const known = new Map<string, Options | string>()
  if (words) for (const word of words.split(' ')) known.set(word, alone)
  if (index)
    for (const entry of index.split(' ')) {
      const split = entry.indexOf('<')
      const word = entry.slice(0, split)
      // Numbers are read when the word is met.
      known.set(word, (known.has(word) ? '+' : '-') + entry.slice(split + 1))
    }
  return {
    op: 'choice',
    at(norm) {
      const options = known.get(norm)
      if (typeof options !== 'string') return options ?? otherwise
      const read = { longer: numbersIn(options.slice(1)), isWord: options[0] === '+' }
      known.set(norm, read)
      return read
    },
  }
}

/** Numbers as they are written in a line: with letters as digits, since there are many. */
export function numbersIn(list: string): number[] {
  return list ? list.split(',').map(numberIn) : []
}

export function numberIn(written: string): number {
  return Number.parseInt(written, 36)
}

export function written(numbers: readonly number[]): string {
  return numbers.map(number => number.toString(36)).join()
}
