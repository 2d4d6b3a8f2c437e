import type { Draft, Problem } from '../draft/index.ts'
import { LibraryNeeded, parseSentence, type Tokenizer } from '../language/index.ts'
import {
  type CombineContext,
  type CombineRule,
  type Context,
  type Finding,
  groupOf,
  type Place,
  type Report,
  type Rule,
} from '../rule/index.ts'
import type { LintSettings } from './lint.ts'
import { locate } from './locate.ts'
import { inFileOrder, oneForEachPlace, type Placed, softer } from './merge.ts'
import type { Sentences } from './sentences.ts'

/** One draft on its way through the rules. Holds what was reported so far. */
export class Pass {
  readonly #settings: LintSettings
  readonly #draft: Draft
  readonly #sentences: Sentences
  readonly #now: (() => number) | undefined
  #placed: Placed[] = []
  readonly crashes: Problem[] = []

  constructor(settings: LintSettings, draft: Draft, sentences: Sentences, now?: () => number) {
    this.#settings = settings
    this.#draft = draft
    this.#sentences = sentences
    this.#now = now
  }

  report(rule: Rule, report: Report): void {
    const { place, ...located } = this.#locate(report.at)
    this.#placed.push({ place, finding: { ...this.#signed(rule, report), ...located } })
  }

  context(rule: Rule, tokenize?: Tokenizer): Context {
    const context: Context = {
      draft: this.#draft,
      policy: this.#settings.policy,
      options: optionsOf(rule, this.#settings),
      sentences: (...zones) => this.#sentences.in(zones),
      parse: ({ text }) => {
        if (!tokenize) throw new Error('it does not say what it parses')
        return parseSentence(text, tokenize)
      },
      report: report => this.report(rule, report),
    }
    const now = this.#now
    // Asked for when a rule asks: whether one did decides how long a verdict holds.
    return now ? Object.defineProperty(context, 'now', { get: now, enumerable: true }) : context
  }

  combine(rule: CombineRule): void {
    const judged = this.#placed.filter(
      ({ finding }) => rule.of.includes(finding.rule) || rule.of.includes(groupOf(finding.rule)),
    )
    const more: Omit<CombineContext, keyof Context> = {
      findings: judged.map(({ finding }) => finding),
      replace: (findings, report) => {
        const first = this.#placed.find(({ finding }) => findings.includes(finding))
        if (!first) return
        // What the same rules found in that very sentence is the same fault, told once.
        const replaced = this.#placed.filter(
          placed =>
            findings.includes(placed.finding) || (placed.place === first.place && judged.includes(placed)),
        )
        this.#placed = this.#placed.filter(placed => !replaced.includes(placed))
        const { at, quote, zone } = first.finding
        const replaces = [...new Set(replaced.map(({ finding }) => finding.rule))]
        this.#placed.push({
          place: first.place,
          finding: { ...this.#signed(rule, report), at, quote, zone, replaces },
        })
      },
    }
    rule.combine(Object.assign(this.context(rule), more))
  }

  findings(): Finding[] {
    return oneForEachPlace(this.#placed)
      .map(({ finding }) => finding)
      .sort(inFileOrder)
  }

  /** Runs a rule's code. A rule that throws has a bug: that is told as a problem, and the other rules go on. */
  guard(rule: Rule, judge: () => void): void {
    try {
      judge()
    } catch (error) {
      if (error instanceof LibraryNeeded) throw error
      this.crashed(rule, error)
    }
  }

  /** Takes back what was reported when the work does not come to its end, so that it can be begun again. */
  whole(work: () => void): void {
    const before = this.#placed
    this.#placed = [...before]
    try {
      work()
    } catch (error) {
      if (error instanceof LibraryNeeded) this.#placed = before
      throw error
    }
  }

  crashed(rule: Rule, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error)
    const says = `The rule ${rule.id} could not judge this mail (${reason.split('\n')[0]}). Please report it.`
    this.crashes.push({ id: 'lint/crash', severity: 'error', says })
  }

  #signed(rule: Rule, report: Omit<Report, 'at'>): Omit<Finding, 'at' | 'quote' | 'zone'> {
    const set = this.#settings.rules[rule.id]?.severity ?? rule.severity
    const severity = set === 'off' ? rule.severity : set
    const { because } = report
    return {
      rule: rule.id,
      severity: report.severity ? softer(report.severity, severity) : severity,
      confidence: report.confidence ?? 'high',
      says: report.says,
      why: rule.why,
      instead: report.instead,
      ...(report.usedNow && { usedNow: true }),
      ...(because && { because: { at: locate(because.at).at, says: because.says } }),
    }
  }

  /** Where a report points, and the place it shares with others: its sentence, its part's stretch or its header. */
  #locate(at: Place): ReturnType<typeof locate> & { place: unknown } {
    const place =
      'sentence' in at
        ? at.sentence
        : 'header' in at
          ? at.header.name.toLowerCase()
          : 'mailbox' in at
            ? at.mailbox.header.toLowerCase()
            : (this.#sentences
                .of(at.part)
                .find(({ span }) => span.start <= at.span.start && at.span.start < span.end) ?? at.part)
    return { ...locate(at), place }
  }
}

/** Options are the same for every mail, so they are put together once for each settings. */
const known = new WeakMap<LintSettings, Map<Rule, Readonly<Record<string, unknown>>>>()

function optionsOf(rule: Rule, settings: LintSettings): Readonly<Record<string, unknown>> {
  let ofRules = known.get(settings)
  if (!ofRules) known.set(settings, (ofRules = new Map()))
  const before = ofRules.get(rule)
  if (before) return before
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])
  const options = Object.freeze({ ...Object.fromEntries(defaults), ...settings.rules[rule.id]?.options })
  ofRules.set(rule, options)
  return options
}
