import type { Draft, Problem } from '../draft/index.ts'
import { isForeign, type Lexicon, withTokenizer } from '../language/index.ts'
import type { CodeRule, CombineRule, Finding, PhraseRule, Policy, Rule, RuleSetting } from '../rule/index.ts'
import { companyOf } from './company.ts'
import { compilePhrases, type PreparedRules } from './compile.ts'
import { noMeter, PHRASE_RULES } from './meter.ts'
import { Pass } from './pass.ts'
import { type PhraseJudge, phraseJudge } from './phrases.ts'
import { sentencesIn } from './sentences.ts'

/** What a run needs to know: complete settings of every rule, and the company's policy. */
export interface LintSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly policy: Policy
  /** Members that the company adds to word classes. */
  readonly lexicons?: Lexicon
}

export interface Verdict {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/** Judges drafts, one after the other; the rules are compiled once. */
export interface Lint {
  /** `now` is the moment to judge at, in milliseconds since 1970 UTC; without it the draft's own date counts. */
  run(draft: Draft, now?: () => number): Promise<Verdict>
}

/**
 * Compiles rules for a run. A pattern of a rule that cannot be read is a problem of every draft, and only that
 * pattern is left out. `ahead` hands over what the build worked out for the rules, asked for at the first draft, and
 * `meter` books the time of each rule.
 */
export function createLint(
  rules: readonly Rule[],
  settings: LintSettings,
  ahead?: () => PreparedRules | undefined,
  meter = noMeter,
): Lint {
  const isActive = ({ id }: Rule) => settings.rules[id]?.severity !== 'off'
  const active = rules.filter(isActive)
  const phraseRules = rules.filter((rule): rule is PhraseRule => rule.kind === 'phrase')
  const codeRules = active.filter((rule): rule is CodeRule => rule.kind === 'code')
  const combineRules = active.filter((rule): rule is CombineRule => rule.kind === 'combine')
  let phrases: PhraseJudge | undefined
  return {
    async run(draft, now) {
      const sentences = sentencesIn(draft)
      const pass = new Pass(settings, draft, sentences, now)
      const foreign = isForeign(ownText(draft))
      if (!foreign) {
        phrases ??= phraseJudge(
          compilePhrases(phraseRules, ahead?.(), isActive, companyOf(phraseRules.filter(isActive), settings)),
          phraseRules.filter(isActive),
        )
        const judge = phrases
        const reports = await meter.time(PHRASE_RULES, () => judge.judge(draft, sentences))
        for (const { rule, report } of reports) pass.report(rule, report)
      }
      for (const rule of codeRules) {
        if (foreign && rule.reads.length) continue
        await meter.time(rule.id, () =>
          parsesAny(rule, draft)
            ? withTokenizer(tokenize =>
                pass.guard(rule, () => pass.whole(() => rule.check(pass.context(rule, tokenize)))),
              )
            : pass.guard(rule, () => rule.check(pass.context(rule))),
        )
      }
      for (const rule of combineRules) meter.time(rule.id, () => pass.guard(rule, () => pass.combine(rule)))
      return { findings: pass.findings(), problems: foreign ? [notEnglish, ...pass.crashes] : pass.crashes }
    },
  }
}

const notEnglish: Problem = {
  id: 'language/not-english',
  severity: 'info',
  says: 'cx-lint judges English only; this part was not checked. Headers were.',
}

function parsesAny({ reads, parses }: CodeRule, { parts }: Draft): boolean {
  return (
    parses !== undefined && parts.some(({ zone, passage }) => reads.includes(zone) && parses(passage.text))
  )
}

function ownText(draft: Draft): string {
  return draft.parts
    .filter(({ zone }) => zone === 'own')
    .map(({ passage }) => passage.text)
    .join('\n')
}
