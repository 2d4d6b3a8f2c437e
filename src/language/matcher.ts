import { isWordOf, keyOf, mayBegin, optionsFrom, optionsTo } from './choice.ts'
import { PatternError } from './pattern.ts'
import {
  AFFIX,
  BRANCHING,
  CHOICE,
  COMMA,
  EDGE,
  GAP,
  MARK,
  NOT,
  OPTIONAL,
  type Program,
  SEQUENCE,
  SHAPE,
  START,
  WORD,
} from './program.ts'
import { breaksAfter, commaAfter, type Token } from './token.ts'

/** A stretch of tokens, half-open. */
export interface TokenSpan {
  readonly from: number
  readonly to: number
}

/** A match: all its tokens, and the ones to point at. */
export interface Match {
  readonly whole: TokenSpan
  readonly mark: TokenSpan
}

/**
 * What has to match behind the node at hand: the nodes at `[from, to)` of the code, then `more`. At its end a mark may
 * end, that began at the token `marks`.
 */
interface Rest {
  readonly from: number
  readonly to: number
  readonly marks: number
  readonly more: Rest | undefined
}

/** Behind what must not follow: whether it is there is all that counts. */
const anything: Rest = { from: 0, to: 0, marks: -1, more: undefined }

/** Matches the patterns of a program against one sentence. */
export class Matcher {
  readonly #program: Program
  readonly #code: Int32Array
  readonly tokens: readonly Token[]
  readonly #words: readonly number[]
  readonly #breaks: readonly boolean[]
  // Of the attempt at hand: where it began, where it ended, and the marks of the pattern that were met so far.
  #from = 0
  #end = -1
  #markFrom = -1
  #markTo = -1

  constructor(program: Program, tokens: readonly Token[]) {
    this.#program = program
    this.#code = program.code
    this.tokens = tokens
    this.#words = tokens.map(({ norm }) => program.vocabulary.numberOf(norm))
    this.#breaks = tokens.map(breaksAfter)
  }

  /**
   * Every match of the pattern of a node, one for each token at most that it may begin with.
   *
   * @throws PatternError when the pattern names an unknown word class or one that contains itself
   */
  all(node: number): Match[] {
    const code = this.#code
    const words = this.#words
    const found: Match[] = []
    const first = firstOf(code, node)
    const kind = code[first]
    for (let at = 0; at < words.length; at++) {
      // Most attempts would fail at their first word.
      if (
        kind === WORD ? code[first + 1] !== words[at] : kind === CHOICE && !mayBegin(code, first, words[at]!)
      )
        continue
      const match = this.matchAt(node, at)
      if (match) found.push(match)
    }
    return found
  }

  /** The first match of one of the options of a choice, in the tokens `[from, to)`. */
  firstOf(choice: number, from: number, to: number): Match | undefined {
    const code = this.#code
    for (let at = from; at < to; at++) {
      const key = keyOf(code, choice, this.#words[at]!)
      for (let i = optionsFrom(code, choice, key), end = optionsTo(code, choice, key); i < end; i++) {
        const found = this.matchAt(code[i]!, at)
        if (found && found.whole.to <= to) return found
      }
    }
    return undefined
  }

  /** Tries a pattern at one token. The first way to match wins, in the order in which the pattern is written. */
  matchAt(node: number, at: number): Match | undefined {
    this.#from = at
    this.#markFrom = -1
    if (!this.#step(node, at, undefined)) return undefined
    const whole = { from: at, to: this.#end }
    return { whole, mark: this.#markFrom < 0 ? whole : { from: this.#markFrom, to: this.#markTo } }
  }

  /** Tries a node, and what has to match behind it. */
  #step(node: number, at: number, rest: Rest | undefined): boolean {
    const code = this.#code
    switch (code[node]) {
      case SEQUENCE:
        return this.#sequence(node + 2, node + 2 + code[node + 1]!, at, rest)
      case CHOICE:
        return this.#choose(node, at, rest)
      case GAP:
        return this.#gap(code[node + 1]!, code[node + 2]!, at, rest)
      case OPTIONAL:
        return this.#step(code[node + 1]!, at, rest) || this.#go(rest, at)
      case MARK:
        return this.#step(code[node + 1]!, at, { from: 0, to: 0, marks: at, more: rest })
      default: {
        const taken = this.#takes(node, at)
        return taken >= 0 && this.#go(rest, at + taken)
      }
    }
  }

  /** Tries nodes one after the other. Those that can match in one way only need no way back. */
  #sequence(from: number, to: number, at: number, rest: Rest | undefined): boolean {
    const code = this.#code
    for (let item = from; item < to; item++) {
      const node = code[item]!
      if (code[node]! >= BRANCHING) {
        const behind = item + 1 === to ? rest : { from: item + 1, to, marks: -1, more: rest }
        return this.#step(node, at, behind)
      }
      const taken = this.#takes(node, at)
      if (taken < 0) return false
      at += taken
    }
    return this.#go(rest, at)
  }

  /** Goes on behind what matched. */
  #go(rest: Rest | undefined, at: number): boolean {
    if (rest === anything) return true
    if (rest === undefined) {
      this.#end = at
      return at > this.#from
    }
    if (rest.marks < 0) return this.#sequence(rest.from, rest.to, at, rest.more)
    const from = this.#markFrom
    const to = this.#markTo
    this.#markFrom = rest.marks
    this.#markTo = at
    if (this.#go(rest.more, at)) return true
    this.#markFrom = from
    this.#markTo = to
    return false
  }

  /** How many words a node takes that can match in one way only; -1 when it does not match. */
  #takes(node: number, at: number): number {
    const code = this.#code
    const token = this.tokens[at]
    switch (code[node]) {
      case WORD:
        return this.#words[at] === code[node + 1] && this.#isInClause(at) ? 1 : -1
      case AFFIX:
        return token && this.#program.hasAffix(code[node + 1]!, token.norm) && this.#isInClause(at) ? 1 : -1
      case SHAPE:
        return token && this.#program.fits(code[node + 1]!, token, at) && this.#isInClause(at) ? 1 : -1
      case NOT:
        return this.#step(code[node + 1]!, at, anything) ? -1 : 0
      case EDGE:
        return this.#isAt(code[node + 1]!, at) ? 0 : -1
      default:
        throw faultAt(this.#program, node)
    }
  }

  /** Single words of a class are one look; of its longer members only those that may begin so are tried. */
  #choose(node: number, at: number, rest: Rest | undefined): boolean {
    const code = this.#code
    const word = this.#wordAt(at)
    const key = keyOf(code, node, word)
    for (let i = optionsFrom(code, node, key), to = optionsTo(code, node, key); i < to; i++)
      if (this.#step(code[i]!, at, rest)) return true
    return isWordOf(code, node, word) && this.#isInClause(at) && this.#go(rest, at + 1)
  }

  #gap(least: number, most: number, at: number, rest: Rest | undefined): boolean {
    for (let width = 0; ; width++) {
      if (width >= least && this.#go(rest, at + width)) return true
      if (width === most || at + width >= this.tokens.length || this.#breaks[at + width]) return false
    }
  }

  #wordAt(at: number): number {
    return at < this.#words.length ? this.#words[at]! : -1
  }

  /** Words that stand together in a pattern stand in one clause of the text. */
  #isInClause(at: number): boolean {
    return at === this.#from || !this.#breaks[at - 1]
  }

  #isAt(edge: number, at: number): boolean {
    if (edge === START) return at === 0
    if (edge === COMMA) return at > 0 && commaAfter(this.tokens[at - 1]!)
    return at === this.tokens.length
  }
}

/** The node that a match begins with. */
function firstOf(code: Int32Array, node: number): number {
  for (let first = node; ; )
    if (code[first] === MARK) first = code[first + 1]!
    else if (code[first] === SEQUENCE) first = code[first + 2]!
    else return first
}

/** Why a node cannot be used. */
export function faultAt(program: Program, node: number): PatternError {
  const [pattern = '', reason = ''] = program.text(program.code[node + 1]!).split('\t')
  return new PatternError(pattern, reason)
}
