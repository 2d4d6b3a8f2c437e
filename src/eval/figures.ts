import type { Outcome } from './compare.ts'
import { labels } from './labels.ts'

export interface Figures {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  /** Each null where there is nothing to divide by. */
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface Evaluation {
  readonly groups: Readonly<Record<string, Figures>>
  readonly overall: Figures
  readonly rules: Readonly<Record<string, { readonly tp: number; readonly fp: number }>>
  /** Words of the writers' own text. */
  readonly words: number
  /** False findings for every 1,000 of these words; 0 when there are none. */
  readonly falsePer1000Words: number
}

/** What is added up of a row. */
export interface Counted {
  readonly outcome: Outcome
  /** Words of the writer's own text. */
  readonly words: number
}

/** Adds up how rows came out, of one set or of several. */
export function figuresOf(rows: readonly Counted[]): Evaluation {
  const groups = new Map<string, { tp: number; fp: number; fn: number }>(
    labels.map(label => [label, { tp: 0, fp: 0, fn: 0 }]),
  )
  const rules = new Map<string, { tp: number; fp: number }>()
  const rule = (id: string) => {
    const counts = rules.get(id) ?? { tp: 0, fp: 0 }
    rules.set(id, counts)
    return counts
  }
  let words = 0
  for (const { outcome, words: written } of rows) {
    words += written
    for (const { claim, mark } of outcome.hits) {
      groups.get(mark.group)!.tp++
      rule(claim.finding.rule).tp++
    }
    for (const { finding, labels } of outcome.falseAlarms) {
      // A finding that answers to several labels is one false alarm, of the label it was made for.
      groups.get(labels[0]!)!.fp++
      rule(finding.rule).fp++
    }
    for (const { group } of outcome.misses) groups.get(group)!.fn++
  }
  const sum = { tp: 0, fp: 0, fn: 0 }
  for (const { tp, fp, fn } of groups.values()) {
    sum.tp += tp
    sum.fp += fp
    sum.fn += fn
  }
  return {
    groups: Object.fromEntries([...groups].map(([label, counts]) => [label, rated(counts)])),
    overall: rated(sum),
    rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    words,
    falsePer1000Words: words ? (sum.fp * 1000) / words : 0,
  }
}

function rated({ tp, fp, fn }: { tp: number; fp: number; fn: number }): Figures {
  const precision = tp + fp ? tp / (tp + fp) : null
  const recall = tp + fn ? tp / (tp + fn) : null
  const f1 = tp + fp + fn ? (2 * tp) / (2 * tp + fp + fn) : null
  return { tp, fp, fn, precision, recall, f1 }
}
