/**
 * Does jobs beside each other and gives their results in the order of the jobs.
 *
 * @param most how many may be begun and not yet given; more would only hold memory
 */
export async function* inOrder<Job, Result>(
  jobs: Iterable<Job>,
  most: number,
  run: (job: Job) => Promise<Result>,
): AsyncIterable<Result> {
  const begun: Promise<Result>[] = []
  for (const job of jobs) {
    const result = run(job)
    // It is awaited later; until then a failure is nobody's.
    result.catch(() => {})
    begun.push(result)
    if (begun.length >= most) yield await begun.shift()!
  }
  for (const result of begun) yield await result
}
