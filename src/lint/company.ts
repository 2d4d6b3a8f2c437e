import { type Finder, finder, type Lexicon, NetWriter, PatternError } from '../language/index.ts'
import { type Frame, type PhraseRule, type RuleSetting, sharedWords } from '../rule/index.ts'
import { type PreparedRules, prepareRules } from './compile.ts'

/** Words that a configuration adds. */
export interface CompanyWords {
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Members for word classes, by the names of the classes. */
  readonly lexicons?: Lexicon
}

/** What the words of a company change in the phrase rules of a run. */
export interface Company {
  /** Rules that name a class which has got more members: they are worked out anew. */
  readonly widened: ReadonlySet<string>
  /** Those rules and the further phrases of others, worked out; absent when there are none. */
  readonly prepared?: PreparedRules
  /** What a rule does not flag, by its id. */
  readonly allowed: ReadonlyMap<string, Finder>
}

/** Works out what a configuration adds to these rules; next to nothing when it adds nothing. */
export function companyOf(
  rules: readonly PhraseRule[],
  { rules: settings, lexicons }: CompanyWords,
): Company {
  const allowed = new Map<string, Finder>()
  const own: PhraseRule[] = []
  const widened = new Set<string>()
  const names = Object.keys(lexicons ?? {})
  for (const rule of rules) {
    const lexicon = wordsOf(rule, lexicons)
    const { allowPhrases = [], phrases = [] } = (settings[rule.id]?.options ?? {}) as Options
    const isWidened = names.length > 0 && namesAny(rule, names)
    if (isWidened) widened.add(rule.id)
    if (allowPhrases.length > 0) allowed.set(rule.id, finder(allowPhrases, lexicon))
    const frames = [
      ...(isWidened ? rule.frames : []),
      ...(phrases.length > 0 ? [frameFor(rule, phrases)] : []),
    ]
    if (frames.length > 0) own.push({ ...rule, words: lexicon, frames })
  }
  return { widened, allowed, ...(own.length > 0 && { prepared: prepareRules(own) }) }
}

/** Why a rule cannot take a pattern of a configuration, or nothing. */
export function patternFault(pattern: string, rule: PhraseRule, lexicons?: Lexicon): string | undefined {
  try {
    new NetWriter().add({ pattern, lexicon: wordsOf(rule, lexicons) }, 0)
    return undefined
  } catch (error) {
    if (error instanceof PatternError) return error.reason
    throw error
  }
}

/** Names of the word classes that rules can be given members for. */
export function classNames(rules: readonly PhraseRule[]): string[] {
  const own = rules.flatMap(({ words }) => Object.keys(words ?? {}))
  return [...new Set([...Object.keys(sharedWords), ...own])].sort()
}

interface Options {
  readonly allowPhrases?: readonly string[]
  readonly phrases?: readonly string[]
}

/** A company's own words do what the first words of the rule do, and are as much forgiven. */
function frameFor(rule: PhraseRule, say: readonly string[]): Frame {
  const [first] = rule.frames
  return {
    say,
    says: '“{quote}” is on the list of your company for this rule.',
    instead: first?.instead ?? rule.why,
    examples: { flags: [], allows: [] },
  }
}

function wordsOf({ words }: PhraseRule, lexicons: Lexicon = {}): Lexicon {
  const known: Lexicon = words ? { ...sharedWords, ...words } : sharedWords
  const more = Object.entries(lexicons).filter(([name]) => Object.hasOwn(known, name))
  if (more.length === 0) return known
  return {
    ...known,
    ...Object.fromEntries(more.map(([name, members]) => [name, [...known[name]!, ...members]])),
  }
}

/** True when a pattern of the rule names one of the classes, itself or by a class that names it. */
function namesAny(rule: PhraseRule, names: readonly string[]): boolean {
  const lexicon = wordsOf(rule)
  const seen = new Set<string>()
  const open = rule.frames.flatMap(({ say, with: companions = [], unless = [] }) => [
    ...say,
    ...[...companions, ...unless].flatMap(({ near }) => near),
  ])
  for (let pattern = open.pop(); pattern !== undefined; pattern = open.pop()) {
    for (const [, name] of pattern.matchAll(/<([a-z][\w-]{0,80})/g)) {
      if (seen.has(name!)) continue
      seen.add(name!)
      open.push(...(lexicon[name!] ?? []))
    }
  }
  return names.some(name => seen.has(name))
}
