import { type Inflected, inflect, type VerbForm } from './inflect.ts'
import { type Pattern, PatternError, parsePattern } from './pattern.ts'
import type { Token } from './token.ts'

/** A lexicon: names of word classes with their members, each a pattern. Plain data, extendable by configuration. */
export type Lexicon = Readonly<Record<string, readonly string[]>>

/** Classes that are known by the shape of a word instead of a list. */
export const shapes: Readonly<Record<string, (token: Token, index: number) => boolean>> = {
  number: ({ norm }) => /^[\p{Sc}#]?\d/u.test(norm) || numbers.has(norm),
  name: ({ text }, index) => index > 0 && /^\p{Lu}\p{Ll}/u.test(text),
  capital: ({ text }) => /^\p{Lu}\p{Ll}/u.test(text),
  // "DVLA", "CBN"
  acronym: ({ text }) => /^\p{Lu}{3,6}$/u.test(text),
  adverb: ({ norm }) => norm.endsWith('ly') || adverbs.has(norm),
  ed: ({ norm }) => norm.endsWith('ed') || norm.endsWith('en'),
  ing: ({ norm }) => norm.length > 4 && norm.endsWith('ing'),
  // "the courier's", "the drivers'"
  possessive: ({ norm, after }) => norm.endsWith("'s") || (norm.endsWith('s') && /^['\u2019]\s/.test(after)),
  // A single word in quotation marks: the "defect", your ‘evidence’
  scare: ({ before, after }) => /["\u201c\u2018']$/.test(before) && /^["\u201d\u2019']/.test(after),
}

const numbers = new Set(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand'.split(
    ' ',
  ),
)

const adverbs = new Set(
  'also always already again almost even ever far just more most much never now often once only perhaps please quite rather really right since so soon still then there therefore though thus today together tomorrow too twice very well yet yesterday all both indeed instead maybe later'.split(
    ' ',
  ),
)

/** What a compiled lexicon answers. */
export interface Classes {
  /** The members of a class as one pattern. @throws PatternError for an unknown class */
  pattern(name: string, source: string): Pattern
  shape(name: string): ((token: Token, index: number) => boolean) | undefined
  forms(base: string): Inflected
  /** Keeps what was once worked out for a class, such as its anchors, under a name of the caller's. */
  remember<T>(key: string, work: () => T): T
}

const compiled = new WeakMap<Lexicon, Classes>()

/** Compiles a lexicon lazily and once: a class costs nothing before a pattern names it. */
export function classesOf(lexicon: Lexicon): Classes {
  const known = compiled.get(lexicon) ?? compile(lexicon)
  compiled.set(lexicon, known)
  return known
}

function compile(lexicon: Lexicon): Classes {
  const patterns = new Map<string, Pattern>()
  const inflected = new Map<string, Inflected>()
  const remembered = new Map<string, unknown>()
  return {
    pattern(name, source) {
      let pattern = patterns.get(name)
      if (!pattern) {
        const members = lexicon[name]
        if (!members) throw new PatternError(source, `no word class is called "${name}"`)
        pattern = { kind: 'choice', options: members.map(parsePattern) }
        patterns.set(name, pattern)
      }
      return pattern
    },
    shape: name => shapes[name],
    forms(base) {
      let forms = inflected.get(base)
      if (!forms) inflected.set(base, (forms = inflect(base)))
      return forms
    },
    remember<T>(key: string, work: () => T): T {
      if (!remembered.has(key)) remembered.set(key, work())
      return remembered.get(key) as T
    },
  }
}

/** The written forms that a verb pattern stands for. */
export function formsOf(classes: Classes, base: string, only?: readonly VerbForm[]): string[] {
  const all = classes.forms(base)
  return (only ?? (Object.keys(all) as VerbForm[])).flatMap(form => all[form])
}
