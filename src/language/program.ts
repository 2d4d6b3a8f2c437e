import { shapes } from './classes.ts'
import type { Token } from './token.ts'
import { Vocabulary, type WordTable } from './vocabulary.ts'

/**
 * Compiled patterns as one array of numbers, so that a build can keep them and nothing has to be read before a sentence
 * leads to it. A node is known by its place in the array. What stands there says what it is, and is followed by:
 *
 * | node | numbers behind it |
 * |---|---|
 * | WORD | the word |
 * | AFFIX | the text `pre*suf` of a word that begins and ends so |
 * | SHAPE | the text that names the shape of a word |
 * | GAP | least and most: any words, so many |
 * | SEQUENCE | how many nodes, and these |
 * | OPTIONAL, NOT, MARK | a node: it or nothing; not it; it, to be pointed at |
 * | EDGE | which one: START, END or COMMA |
 * | CHOICE | see `Choices` in `matcher.ts` |
 * | FAULT | the text `pattern⇥reason` of what cannot be used |
 *
 * Words are numbers of the vocabulary, texts are numbers of `texts`.
 */
export interface PreparedProgram {
  readonly vocabulary: WordTable
  readonly texts: readonly string[]
  readonly code: Int32Array
}

export const WORD = 1
export const AFFIX = 2
export const SHAPE = 3
export const NOT = 4
export const EDGE = 5
export const FAULT = 6
/** From here on nodes can match in more ways than one. */
export const BRANCHING = 7
export const GAP = 7
export const SEQUENCE = 8
export const OPTIONAL = 9
export const MARK = 10
export const CHOICE = 11

export const START = 0
export const END = 1
export const COMMA = 2

/** Tells a word by its shape. */
type Shape = (token: Token, index: number) => boolean

interface Affix {
  readonly prefix: string
  readonly suffix: string
}

/** A program that was opened. */
export class Program {
  readonly code: Int32Array
  readonly vocabulary: Vocabulary
  readonly #texts: readonly string[]
  readonly #affixes: (Affix | undefined)[] = []
  constructor({ vocabulary, texts, code }: PreparedProgram) {
    this.vocabulary = new Vocabulary(vocabulary)
    this.#texts = texts
    this.code = code
  }

  text(number: number): string {
    return this.#texts[number]!
  }

  hasAffix(number: number, norm: string): boolean {
    let affix = this.#affixes[number]
    if (!affix) {
      const [prefix = '', suffix = ''] = this.text(number).split('*')
      this.#affixes[number] = affix = { prefix, suffix }
    }
    return norm.startsWith(affix.prefix) && norm.endsWith(affix.suffix)
  }

  fits(number: number, token: Token, at: number): boolean {
    return (shapes as Record<string, Shape>)[this.text(number)]!(token, at)
  }
}
