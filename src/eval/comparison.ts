import type { Evaluation } from './figures.ts'

/** Later minus earlier. A ratio is null where one of the two is not known. */
export interface GroupChange {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  readonly precision: number | null
  readonly recall: number | null
}

export interface RuleChange {
  readonly tp: number
  readonly fp: number
  readonly precision: number | null
}

/** What an earlier run and this one have in common, and what not. */
export interface Comparison {
  readonly groups: Readonly<Record<string, GroupChange>>
  readonly overall: GroupChange
  /** Of every rule that spoke in one of the two runs. */
  readonly rules: Readonly<Record<string, RuleChange>>
  /** Zero when both runs read the same texts; otherwise their figures are hard to compare. */
  readonly words: number
  readonly falsePer1000Words: number
  /** What got worse: a precision or a recall of a group or of all, a precision of a rule. */
  readonly regressions: readonly string[]
}

type Counts = Readonly<Partial<Record<'tp' | 'fp' | 'fn', number>>>

/**
 * Compares two runs over the same labelled set, by their counts: ratios may have been rounded when they were kept.
 * That a rule finds less than before is no regression while its group finds as much: of two rules that meet a mark
 * only the first is credited.
 */
export function compareRuns(before: Evaluation, after: Evaluation): Comparison {
  const regressions: string[] = []
  const change = (name: string, was: Counts = {}, is: Counts = {}): GroupChange => {
    const judged = (['precision', 'recall'] as const).map(kind => {
      const [old, now] = [rates[kind](was), rates[kind](is)]
      if (old !== null && now !== null && old > now)
        regressions.push(`${name}: ${kind} ${old.toFixed(3)} → ${now.toFixed(3)}`)
      return old === null || now === null ? null : now - old
    })
    return { ...counted(was, is), precision: judged[0]!, recall: judged[1]! }
  }
  const groups = Object.fromEntries(
    names(before.groups, after.groups).map(group => [
      group,
      change(group, before.groups[group], after.groups[group]),
    ]),
  )
  const overall = change('overall', before.overall, after.overall)
  const rules = Object.fromEntries(
    names(before.rules, after.rules)
      .sort()
      .map(id => {
        const { tp, fp, precision } = change(id, before.rules[id], after.rules[id])
        return [id, { tp, fp, precision }]
      }),
  )
  return {
    groups,
    overall,
    rules,
    words: after.words - before.words,
    falsePer1000Words: after.falsePer1000Words - before.falsePer1000Words,
    regressions,
  }
}

const rates: Readonly<Record<'precision' | 'recall', (counts: Counts) => number | null>> = {
  precision: ({ tp = 0, fp = 0 }) => (tp + fp > 0 ? tp / (tp + fp) : null),
  // Rules have no `fn`: nobody says which rule should have spoken.
  recall: ({ tp = 0, fn }) => (fn !== undefined && tp + fn > 0 ? tp / (tp + fn) : null),
}

function counted(was: Counts, is: Counts): { tp: number; fp: number; fn: number } {
  const apart = (key: 'tp' | 'fp' | 'fn') => (is[key] ?? 0) - (was[key] ?? 0)
  return { tp: apart('tp'), fp: apart('fp'), fn: apart('fn') }
}

function names(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
}
