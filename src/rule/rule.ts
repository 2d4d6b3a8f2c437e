import type { Draft, Zone } from '../draft/index.ts'
import type { About, Lexicon, Parsed, Tense, Who } from '../language/index.ts'
import type { Confidence, Finding, Severity } from './finding.ts'
import type { Policy } from './policy.ts'
import type { Report, Sentence } from './report.ts'
import type { SuppressorId } from './suppressors/index.ts'
import { withUsualOptions } from './usual-options.ts'

/** The five mission groups of the labelling guidelines; findings of a rule count for its label in evaluation. */
export type Label =
  | 'over-promising'
  | 'assumed-knowledge'
  | 'blame-language'
  | 'cc-cascade'
  | 'missing-clarification'

/**
 * An example: what the linter must flag, with the exact words ‹marked so›, or what it must leave alone.
 *
 * A text that begins with header lines (`To: …`) is read as a mail, any other as plain text. The object form names
 * other rules that flag it too, or the settings it needs.
 */
export type Example =
  | string
  | {
      readonly text: string
      /** Ids of other rules that flag the text as well. */
      readonly also?: readonly string[]
      readonly policy?: Partial<Policy>
      readonly options?: Readonly<Record<string, unknown>>
      /** Severity that the finding must have, where it is not the rule's own. */
      readonly severity?: Severity
      /** Why it is left alone, for the rule's page. */
      readonly because?: string
    }

interface Common {
  /** `group/name`, kebab-case, named for the fault. */
  readonly id: string
  /** The highest severity its findings have; a finding may say less. */
  readonly severity: Severity
  /** The label its findings count for in evaluation; its group unless said otherwise. */
  readonly label?: Label
  /** Version in which the rule first appeared. */
  readonly since: string
  /** Stable unless said. A preview rule is off until somebody names it; a deprecated one will go. */
  readonly state?: 'preview' | 'stable' | 'deprecated'
  /** Ids it had before; configurations, flags and suppressions that use one still work. */
  readonly aliases?: readonly string[]
  /** What it flags, in one line. */
  readonly flags: string
  /** Why that matters to the customer; shown with every finding. */
  readonly why: string
  /** Settings of its own, with what they mean. */
  readonly options?: Readonly<Record<string, Option>>
}

/** An option of a rule: its default tells its type. */
export interface Option {
  readonly default: unknown
  readonly says: string
}

/** An exception: words that make a match harmless. Each needs an `allows` example that would be flagged without it. */
export interface Exception {
  /** Patterns, any of which forgives. */
  readonly near: readonly string[]
  /**
   * Where they are looked for: the clause of the match, its sentence, or `nearby`: this sentence and the two that
   * follow it in the same part.
   */
  readonly within: 'clause' | 'sentence' | 'nearby'
  /** What is left of the finding; silence unless said otherwise. */
  readonly leaves?: 'info'
}

/** Words that must be said beside the match for it to count, such as the act that follows a guess. */
export interface Companion {
  /** Patterns, any of which is enough; looked for outside the match. */
  readonly near: readonly string[]
  /** The clause of the match, its sentence, or `nearby`: this sentence and the two that follow it. */
  readonly within: 'clause' | 'sentence' | 'nearby'
}

/** Who says what, about what, in which tense: one way of doing what the rule is about. */
export interface Frame {
  /** Patterns of what is said; see the pattern language in `src/language/pattern.ts`. */
  readonly say: readonly string[]
  /** Who must be the subject of the first verb of the match (of the marked words, if some are). */
  readonly who?: Who | readonly Who[]
  /** Tenses in which it counts; any, unless said. */
  readonly tense?: readonly Tense[]
  /** What a promise is about decides how bad it is. */
  readonly about?: Partial<Record<About, Severity | 'off'>>
  /** What must be said as well; all of them. */
  readonly with?: readonly Companion[]
  readonly unless?: readonly Exception[]
  /** Shared suppressors that do not hold here, because the fault takes that very form. */
  readonly despite?: readonly SuppressorId[]
  /** Further shared suppressors that hold here. */
  readonly lets?: readonly SuppressorId[]
  /** Where it is less bad than the rule in general. */
  readonly severity?: Severity
  readonly confidence?: Confidence
  /** What the words do to the reader; `{quote}` stands for them. */
  readonly says: string
  /** What to write instead. */
  readonly instead: string
  readonly examples: {
    readonly flags: readonly Example[]
    readonly allows: readonly Example[]
  }
}

/** Frames over a sentence, as data. */
export interface PhraseRule extends Common {
  readonly kind: 'phrase'
  readonly reads: readonly Zone[]
  /** Word classes of its own, beside the shared ones. */
  readonly words?: Lexicon
  readonly frames: readonly Frame[]
}

/** What a code rule sees. It reads neither clock nor files. */
export interface Context {
  readonly draft: Draft
  readonly policy: Policy
  /** The rule's own options, complete. */
  readonly options: Readonly<Record<string, unknown>>
  /** Sentences of the given zones, in reading order. */
  sentences(...zones: readonly Zone[]): readonly Sentence[]
  /** Tokens and clauses of a sentence; for rules that say which texts they parse. */
  parse(sentence: Sentence): Parsed
  /** The moment to judge at, if one was set, in milliseconds since 1970 UTC; see `momentOf`. */
  readonly now?: number
  report(report: Report): void
}

/** Anything that counts, compares, or looks at headers, the quoted mail or the thread. */
export interface CodeRule extends Common {
  readonly kind: 'code'
  readonly reads: readonly Zone[]
  /** Tells the texts with sentences to parse; without it nothing is. Cheap, since the tokenizer is loaded after it. */
  readonly parses?: (text: string) => boolean
  check(context: Context): void
  readonly examples: { readonly flags: readonly Example[]; readonly allows: readonly Example[] }
}

/** What a combining rule sees besides: the findings of the rules it judges together. */
export interface CombineContext extends Context {
  readonly findings: readonly Finding[]
  /** Reports one finding in place of others, at the place of the first. */
  replace(findings: readonly Finding[], report: Omit<Report, 'at'>): void
}

/** Judges findings of other rules together; its finding says what it replaces. */
export interface CombineRule extends Common {
  readonly kind: 'combine'
  /** Rules, or whole groups, whose findings it judges. */
  readonly of: readonly string[]
  combine(context: CombineContext): void
  readonly examples: { readonly flags: readonly Example[]; readonly allows: readonly Example[] }
}

export type Rule = PhraseRule | CodeRule | CombineRule

/**
 * Declares a rule of frames, with the options that all of them have. Returns what it is given: rules are plain data,
 * and the engine compiles them.
 */
export function phraseRule(rule: Omit<PhraseRule, 'kind'>): PhraseRule {
  return withUsualOptions({ kind: 'phrase', ...rule })
}

/** Declares a rule of code. */
export function defineRule(rule: Omit<CodeRule, 'kind'>): CodeRule {
  return { kind: 'code', ...rule }
}

/** Declares a rule over findings of other rules. */
export function combineRule(rule: Omit<CombineRule, 'kind'>): CombineRule {
  return { kind: 'combine', ...rule }
}

/** The group of a rule id, such as `over-promising`. */
export function groupOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}
