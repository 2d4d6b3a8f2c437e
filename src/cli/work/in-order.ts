/** So many results that were known at once are given before others have a turn: who closes a pipe must be heard. */
const turn = 1000

/**
 * Does jobs beside each other and gives their results in the order of the jobs. What is known at once is given at
 * once: over ten thousand files, promises would cost more than to look them up.
 *
 * @param most how many may be begun and not yet given; more would only hold memory
 * @throws what a job or `give` throws; no further job is begun then
 */
export async function inOrder<Job, Result>(
  jobs: Iterable<Job>,
  most: number,
  run: (job: Job) => Result | Promise<Result>,
  give: (result: Result, job: Job) => void,
): Promise<void> {
  const begun: { readonly job: Job; readonly result: Result | Promise<Result> }[] = []
  /** Waits for the first that was begun, and gives what is known by then. */
  const giveFirst = async () => {
    const { job, result } = begun.shift()!
    give(await result, job)
    while (begun.length > 0 && !(begun[0]!.result instanceof Promise)) {
      const known = begun.shift()!
      give(known.result as Result, known.job)
    }
  }
  let atOnce = 0
  for (const job of jobs) {
    const result = run(job)
    if (result instanceof Promise) {
      // It is awaited later; until then a failure is nobody's.
      result.catch(() => {})
      begun.push({ job, result })
    } else if (begun.length > 0) begun.push({ job, result })
    else {
      give(result, job)
      if (++atOnce % turn === 0) await new Promise<void>(done => setImmediate(done))
    }
    if (begun.length >= most) await giveFirst()
  }
  while (begun.length > 0) await giveFirst()
}
