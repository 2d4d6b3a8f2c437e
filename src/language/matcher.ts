import { PatternError } from './pattern.ts'
import type { Choice, Program } from './program.ts'
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

/** One attempt: the tokens, and where the marks of the pattern were met so far. */
interface Attempt {
  readonly program: Program
  readonly tokens: readonly Token[]
  readonly from: number
  markFrom: number
  markTo: number
}

type Next = (at: number) => boolean

/**
 * Tries the pattern of a node at one token. The first way to match wins, in the order in which the pattern is written.
 *
 * @throws PatternError when the pattern names an unknown word class or one that contains itself
 */
export function matchAt(
  program: Program,
  node: number,
  tokens: readonly Token[],
  at: number,
): Match | undefined {
  const attempt: Attempt = { program, tokens, from: at, markFrom: -1, markTo: -1 }
  let end = -1
  const matched = step(attempt, node, at, to => {
    end = to
    return to > at
  })
  if (!matched) return undefined
  const whole = { from: at, to: end }
  return { whole, mark: attempt.markFrom < 0 ? whole : { from: attempt.markFrom, to: attempt.markTo } }
}

/** False when no match of a node begins with a word: then an attempt is not worth while. */
export function mayBegin(program: Program, number: number, norm: string): boolean {
  const node = program.node(number)
  switch (node.op) {
    case 'word':
      return node.word === norm
    case 'affix':
      return norm.startsWith(node.prefix) && norm.endsWith(node.suffix)
    case 'choice': {
      const { longer, isWord } = node.at(norm)
      return isWord || longer.length > 0
    }
    case 'mark':
      return mayBegin(program, node.item, norm)
    case 'sequence': {
      return mayBegin(program, node.items[0]!, norm)
    }
    default:
      return true
  }
}

function step(attempt: Attempt, number: number, at: number, next: Next): boolean {
  const node = attempt.program.node(number)
  switch (node.op) {
    case 'word':
      return attempt.tokens[at]?.norm === node.word && takes(attempt, at) && next(at + 1)
    case 'affix': {
      const norm = attempt.tokens[at]?.norm
      if (norm === undefined || !norm.startsWith(node.prefix) || !norm.endsWith(node.suffix)) return false
      return takes(attempt, at) && next(at + 1)
    }
    case 'shape': {
      const token = attempt.tokens[at]
      return token !== undefined && node.fits(token, at) && takes(attempt, at) && next(at + 1)
    }
    case 'gap':
      return gap(attempt.tokens, node.least, node.most, at, next)
    case 'sequence':
      return sequence(attempt, node.items, 0, at, next)
    case 'choice':
      return choose(attempt, node, at, next)
    case 'optional':
      return step(attempt, node.item, at, next) || next(at)
    case 'not':
      return !step(attempt, node.item, at, anywhere) && next(at)
    case 'mark':
      return step(attempt, node.item, at, to => {
        const { markFrom, markTo } = attempt
        attempt.markFrom = at
        attempt.markTo = to
        if (next(to)) return true
        attempt.markFrom = markFrom
        attempt.markTo = markTo
        return false
      })
    case 'edge':
      return isAt(node.at, attempt.tokens, at) && next(at)
    case 'fault':
      throw new PatternError(node.pattern, node.reason)
  }
}

const anywhere: Next = () => true

/** Words that stand together in a pattern stand in one clause of the text. */
function takes({ tokens, from }: Attempt, at: number): boolean {
  return at === from || !breaksAfter(tokens[at - 1]!)
}

function sequence(
  attempt: Attempt,
  items: readonly number[],
  index: number,
  at: number,
  next: Next,
): boolean {
  const item = items[index]!
  if (index === items.length - 1) return step(attempt, item, at, next)
  return step(attempt, item, at, to => sequence(attempt, items, index + 1, to, next))
}

/** Single words of a class are one look in a set; of its longer members only those that may begin so are tried. */
function choose(attempt: Attempt, choice: Choice, at: number, next: Next): boolean {
  const { longer, isWord } = choice.at(attempt.tokens[at]?.norm ?? '')
  for (const option of longer) if (step(attempt, option, at, next)) return true
  return isWord && takes(attempt, at) && next(at + 1)
}

function gap(tokens: readonly Token[], least: number, most: number, at: number, next: Next): boolean {
  for (let width = 0; ; width++) {
    if (width >= least && next(at + width)) return true
    const token = tokens[at + width]
    if (width === most || !token || breaksAfter(token)) return false
  }
}

function isAt(edge: string, tokens: readonly Token[], at: number): boolean {
  if (edge === 'start') return at === 0
  if (edge === 'end') return at === tokens.length
  return at > 0 && commaAfter(tokens[at - 1]!)
}
