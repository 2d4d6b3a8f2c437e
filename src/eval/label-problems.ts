import type { RowOutcome } from './evaluate.ts'

/** Something that makes a figure doubtful. */
export interface LabelProblem {
  /** Where the row stands. */
  readonly place: string
  readonly says: string
  /** Words of the text, where the problem is about them; not for every eye. */
  readonly quote?: string
  /** True when cx-lint failed on the row: then the figures are not to be trusted. */
  readonly isCrash: boolean
}

/**
 * What is wrong with a row apart from its figures: marks that are not in the text (one of strength 2 counts as
 * missed, since it may as well be our reading that lost it), and files that could not be judged in full.
 */
export function problemsOf({ row, result, unplaced }: RowOutcome): LabelProblem[] {
  const { place, file = 'the text' } = row
  return [
    ...unplaced.map(({ group, quote, strength }) => ({
      place,
      says: `a ${group} mark of strength ${strength} is not in ${file} as it is quoted`,
      quote,
      isCrash: false,
    })),
    ...result.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ id, says }) => ({ place, says: `${says} [${id}]`, isCrash: id.endsWith('/crash') })),
  ]
}

/** The problems in words, each once: a rule that fails, fails in every row. */
export function tellProblems(problems: readonly LabelProblem[], { quotes }: { quotes: boolean }): string[] {
  const first = new Map<string, LabelProblem & { readonly more: number }>()
  for (const problem of problems) {
    const words = quotes && problem.quote !== undefined ? `: “${problem.quote}”` : ''
    const says = problem.says + words
    const key = problem.isCrash ? says : `${problem.place} ${says}`
    const known = first.get(key)
    first.set(key, known ? { ...known, more: known.more + 1 } : { ...problem, says, more: 0 })
  }
  return [...first.values()].map(
    ({ place, says, more, isCrash }) =>
      `${place}: ${says}${isCrash && more > 0 ? ` (and in ${more} more rows)` : ''}`,
  )
}
