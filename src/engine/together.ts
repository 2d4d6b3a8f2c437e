import type { FileResult } from './result.ts'

/** The results of the mails of one file as the result of the file; undefined when there are none. */
export function together(results: readonly FileResult[]): FileResult | undefined {
  const [first] = results
  if (!first || results.length === 1) return first
  const silenced = results.flatMap(one => one.silenced ?? [])
  return {
    ...first,
    findings: results.flatMap(({ findings }) => findings),
    problems: problemsOf(results),
    skipped: {
      quotedLines: sum(results.map(({ skipped }) => skipped.quotedLines)),
      signatureLines: sum(results.map(({ skipped }) => skipped.signatureLines)),
    },
    ...(silenced.length > 0 && { silenced }),
    ...(results.some(({ askedClock }) => askedClock) && { askedClock: true as const }),
  }
}

/**
 * A fault of the whole file, which every mail tells, is told once. What a sidecar silences is spent when one of the
 * mails has it.
 */
function problemsOf(results: readonly FileResult[]): FileResult['problems'] {
  const told = new Map<string, { readonly problem: FileResult['problems'][number]; mails: number }>()
  for (const { problems } of results) {
    for (const problem of problems) {
      const key = JSON.stringify([problem.id, problem.says, problem.at])
      const known = told.get(key)
      if (known) known.mails++
      else told.set(key, { problem, mails: 1 })
    }
  }
  return [...told.values()]
    .filter(
      ({ problem, mails }) =>
        problem.id !== 'meta/unused-directive' || problem.at !== undefined || mails === results.length,
    )
    .map(({ problem }) => problem)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}
