import { type Classes, formsOf } from './classes.ts'
import type { VerbForm } from './inflect.ts'
import { type Pattern, PatternError } from './pattern.ts'
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
  readonly tokens: readonly Token[]
  readonly from: number
  markFrom: number
  markTo: number
}

type Next = (at: number) => boolean
type Step = (attempt: Attempt, at: number, next: Next) => boolean

/** Tries a pattern at one token. */
export type Matcher = (tokens: readonly Token[], at: number) => Match | undefined

/** Classes may name classes; deeper nesting than this is a circle. */
const MAX_CLASS_DEPTH = 8

/**
 * Compiles a pattern to a function. The first way to match wins, in the order in which the pattern is written.
 *
 * @throws PatternError for an unknown word class or a class that contains itself
 */
export function compileMatcher(pattern: Pattern, classes: Classes, source: string): Matcher {
  const step = compile(pattern, undefined, 0)
  return (tokens, at) => {
    const attempt: Attempt = { tokens, from: at, markFrom: -1, markTo: -1 }
    let end = -1
    const matched = step(attempt, at, to => {
      end = to
      return to > at
    })
    if (!matched) return undefined
    const whole = { from: at, to: end }
    return { whole, mark: attempt.markFrom < 0 ? whole : { from: attempt.markFrom, to: attempt.markTo } }
  }

  function compile(node: Pattern, forms: readonly VerbForm[] | undefined, depth: number): Step {
    if (depth > MAX_CLASS_DEPTH) throw new PatternError(source, 'a word class contains itself')
    switch (node.kind) {
      case 'word':
        return consume(({ norm }) => norm === node.word)
      case 'affix':
        return consume(({ norm }) => norm.startsWith(node.prefix) && norm.endsWith(node.suffix))
      case 'verb': {
        const known = new Set(formsOf(classes, node.base, node.forms ?? forms))
        return consume(({ norm }) => known.has(norm))
      }
      case 'class': {
        const shape = classes.shape(node.name)
        if (shape) return consume(shape)
        // Patterns share the classes of their lexicon, and a class may have hundreds of words.
        const restricted = node.forms ?? forms
        return classes.remember(`step ${node.name} ${restricted?.join() ?? ''}`, () =>
          compile(classes.pattern(node.name, source), restricted, depth + 1),
        )
      }
      case 'gap':
        return gap(node.least, node.most)
      case 'sequence':
        return node.items.map(item => compile(item, forms, depth)).reduceRight(then)
      case 'choice':
        return choose(node.options, forms, depth)
      case 'optional': {
        const item = compile(node.item, forms, depth)
        return (attempt, at, next) => item(attempt, at, next) || next(at)
      }
      case 'not': {
        const item = compile(node.item, forms, depth)
        return (attempt, at, next) => !item(attempt, at, () => true) && next(at)
      }
      case 'mark': {
        const item = compile(node.item, forms, depth)
        return (attempt, at, next) =>
          item(attempt, at, to => {
            const before = [attempt.markFrom, attempt.markTo] as const
            attempt.markFrom = at
            attempt.markTo = to
            if (next(to)) return true
            ;[attempt.markFrom, attempt.markTo] = before
            return false
          })
      }
      case 'edge':
        return edge(node.at)
    }
  }

  /** Single words of a class are one look in a set; only its longer members are tried one by one. */
  function choose(options: readonly Pattern[], forms: readonly VerbForm[] | undefined, depth: number): Step {
    const words = new Set<string>()
    const longer: Step[] = []
    for (const option of options) {
      if (option.kind === 'word') words.add(option.word)
      else if (option.kind === 'verb')
        for (const form of formsOf(classes, option.base, option.forms ?? forms)) words.add(form)
      else longer.push(compile(option, forms, depth))
    }
    const single = consume(({ norm }) => words.has(norm))
    return (attempt, at, next) =>
      longer.some(option => option(attempt, at, next)) || single(attempt, at, next)
  }
}

function then(rest: Step, first: Step): Step {
  return (attempt, at, next) => first(attempt, at, to => rest(attempt, to, next))
}

/** Takes one token. Words that stand together in a pattern stand in one clause of the text. */
function consume(fits: (token: Token, index: number) => boolean): Step {
  return (attempt, at, next) => {
    const token = attempt.tokens[at]
    if (token === undefined || !fits(token, at)) return false
    if (at > attempt.from && breaksAfter(attempt.tokens[at - 1]!)) return false
    return next(at + 1)
  }
}

function gap(least: number, most: number): Step {
  return ({ tokens }, at, next) => {
    for (let width = 0; ; width++) {
      if (width >= least && next(at + width)) return true
      const token = tokens[at + width]
      if (width === most || !token || breaksAfter(token)) return false
    }
  }
}

function edge(where: 'start' | 'end' | 'comma'): Step {
  return ({ tokens }, at, next) => {
    const met =
      where === 'start'
        ? at === 0
        : where === 'end'
          ? at === tokens.length
          : at > 0 && commaAfter(tokens[at - 1]!)
    return met && next(at)
  }
}
