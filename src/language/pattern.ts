import type { VerbForm } from './inflect.ts'

/**
 * A pattern over the words of one sentence, as rules and configurations write it:
 *
 * | written | matches |
 * |---|---|
 * | `word` | that word, in any case; contractions are spelled out (`can’t` is `can not`) |
 * | `word*`, `*word` | a word that begins, or ends, so |
 * | `~send` | any form of the verb |
 * | `~send.past` | one of its forms: `base`, `s`, `past`, `participle`, `ing`; `done` is past or participle |
 * | `<us>` | a word class; `<fault.past>` restricts the verbs in it |
 * | `(a\|b c)` | one of several |
 * | `x?` | x or nothing; also `(…)?` and `<…>?` |
 * | `_`, `_3` | any word; up to three words, or none, without a firm break between them |
 * | `[ … ]` | the words to point at, where that is not the whole match |
 * | `!(…)` | not followed by this |
 * | `^`, `$` | begin and end of the sentence |
 * | `,` | a comma between the words around it |
 *
 * There is no repetition without limit, so no pattern can hang.
 */
export type Pattern =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'affix'; readonly prefix: string; readonly suffix: string }
  | { readonly kind: 'verb'; readonly base: string; readonly forms?: readonly VerbForm[] }
  | { readonly kind: 'class'; readonly name: string; readonly forms?: readonly VerbForm[] }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly item: Pattern }
  | { readonly kind: 'not'; readonly item: Pattern }
  | { readonly kind: 'mark'; readonly item: Pattern }
  | { readonly kind: 'edge'; readonly at: 'start' | 'end' | 'comma' }

/** The widest gap a pattern may have, in words. */
export const MAX_GAP = 8

const verbForms: Readonly<Record<string, readonly VerbForm[]>> = {
  base: ['base'],
  s: ['s'],
  past: ['past'],
  participle: ['participle'],
  ing: ['ing'],
  done: ['past', 'participle'],
  now: ['base', 's'],
}

const lexeme =
  /\s+|[()|[\]?^$,]|!\(|_\d*|<[a-z][\w-]*(?:\.[a-z]+)?>|~[\p{L}'-]+(?:\.[a-z]+)?|[^\s()|[\]?^$,<>~_!]+/uy

/** A pattern that cannot be read; the message says where and why. */
export class PatternError extends Error {
  readonly pattern: string
  readonly reason: string

  constructor(pattern: string, reason: string) {
    super(`pattern "${pattern}": ${reason}`)
    this.name = 'PatternError'
    this.pattern = pattern
    this.reason = reason
  }
}

/**
 * Reads a pattern.
 *
 * @throws PatternError when it is not written as above
 */
export function parsePattern(source: string): Pattern {
  const parts = lexemes(source)
  let at = 0
  const fail = (reason: string): never => {
    throw new PatternError(source, reason)
  }

  const whole = choice()
  if (at < parts.length) fail(`"${parts[at]}" stands alone`)
  return whole

  function choice(): Pattern {
    const options = [sequence()]
    while (parts[at] === '|') {
      at++
      options.push(sequence())
    }
    return options.length === 1 ? options[0]! : { kind: 'choice', options }
  }

  function sequence(): Pattern {
    const items: Pattern[] = []
    while (at < parts.length && !'|)]'.includes(parts[at]!)) items.push(...postfix(item()))
    if (!items.length) fail('an empty alternative')
    return items.length === 1 ? items[0]! : { kind: 'sequence', items }
  }

  function postfix(items: Pattern[]): Pattern[] {
    if (parts[at] !== '?') return items
    at++
    return [{ kind: 'optional', item: items.length === 1 ? items[0]! : { kind: 'sequence', items } }]
  }

  function enclosed(close: string): Pattern {
    const inner = choice()
    if (parts[at++] !== close) fail(`"${close}" is missing`)
    return inner
  }

  function item(): Pattern[] {
    const part = parts[at++]!
    if (part === '(') return [enclosed(')')]
    if (part === '!(') return [{ kind: 'not', item: enclosed(')') }]
    if (part === '[') return [{ kind: 'mark', item: enclosed(']') }]
    if (part === '^') return [{ kind: 'edge', at: 'start' }]
    if (part === '$') return [{ kind: 'edge', at: 'end' }]
    if (part === ',') return [{ kind: 'edge', at: 'comma' }]
    if (part === '_') return [{ kind: 'gap', least: 1, most: 1 }]
    if (part.startsWith('_')) return [gap(Number(part.slice(1)))]
    if (part.startsWith('<')) return [named(part.slice(1, -1), 'class')]
    if (part.startsWith('~')) return [named(part.slice(1), 'verb')]
    return words(part)
  }

  function gap(most: number): Pattern {
    if (most > MAX_GAP) fail(`a gap of ${most} words; at most ${MAX_GAP} are allowed`)
    return { kind: 'gap', least: 0, most }
  }

  function named(name: string, kind: 'class' | 'verb'): Pattern {
    const dot = name.indexOf('.')
    const base = dot < 0 ? name : name.slice(0, dot)
    const form = dot < 0 ? undefined : name.slice(dot + 1)
    const forms =
      form === undefined ? undefined : (verbForms[form] ?? fail(`no verb form is called "${form}"`))
    const restriction = forms ? { forms } : {}
    return kind === 'class' ? { kind, name: base, ...restriction } : { kind, base, ...restriction }
  }

  /** A word as the tokenizer gives it: hyphens may split it or not, so both are tried. */
  function words(written: string): Pattern[] {
    const lower = written.toLowerCase().replace(/[\u2018\u2019]/g, "'")
    const star = lower.indexOf('*')
    if (star >= 0) {
      const [prefix = '', suffix = '', ...more] = lower.split('*')
      if (more.length || prefix.length + suffix.length < 3) fail('a wildcard needs three letters beside it')
      return [{ kind: 'affix', prefix, suffix }]
    }
    const pieces = lower.split('-').filter(Boolean)
    if (pieces.length < 2) return [{ kind: 'word', word: lower }]
    const apart: Pattern = { kind: 'sequence', items: pieces.map(word => ({ kind: 'word', word })) }
    return [{ kind: 'choice', options: [{ kind: 'word', word: lower }, apart] }]
  }
}

function lexemes(source: string): string[] {
  const parts: string[] = []
  lexeme.lastIndex = 0
  while (lexeme.lastIndex < source.length) {
    const from = lexeme.lastIndex
    const match = lexeme.exec(source)
    if (!match) throw new PatternError(source, `"${source[from]}" is not expected here`)
    if (match[0].trim()) parts.push(match[0])
  }
  return parts
}
