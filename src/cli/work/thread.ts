import { parentPort, workerData } from 'node:worker_threads'
import { type Checked, checkerFor } from '../check-input.ts'
import { Linters } from '../config/linters.ts'
import { UsageError } from '../usage-error.ts'
import type { Answer, Done, Job, Portable, ThreadData } from './message.ts'

const { flags, cwd, env, started } = workerData as ThreadData
const answer = (message: Answer) => parentPort!.postMessage(message)
const surroundings = { cwd, env, started, notice: (notice: string) => answer({ notice }) }
const linters = new Linters(flags, surroundings)
const checker = checkerFor(flags, surroundings, linters)
// Each job awaits it, and tells its failure.
checker.catch(() => {})

let before: Promise<void> = Promise.resolve()
parentPort!.on('message', (batch: readonly Job[]) => {
  before = before.then(async () => {
    const done: Done[] = []
    for (const job of batch) done.push(await work(job))
    const { times } = linters
    answer({ done, ...(times && { spent: times.take() }) })
  })
})

async function work({ id, file, ...input }: Job): Promise<Done> {
  try {
    const check = await checker
    return { id, checked: portable(await check({ ...input, read: () => ({ file }) })) }
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error)
    return { id, failed, isUsage: error instanceof UsageError }
  }
}

function portable(checked: Checked): Portable {
  if ('troubles' in checked) return checked
  const { lines: _, ...rest } = checked
  return rest
}
