import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { linesOf } from '../../text/index.ts'
import type { Checked } from '../check-input.ts'
import { UsageError } from '../usage-error.ts'
import type { Answer, Job, ThreadData } from './message.ts'

interface Waiting {
  readonly job: Job
  resolve(checked: Checked): void
  reject(error: unknown): void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
}

/** Threads that check files. A file goes to the thread that has the fewest to do. */
export class Pool {
  #threads: readonly Thread[]
  #next = 0

  /** @param notice hears what the threads have to say; more than one may say the same. */
  constructor(threads: number, data: ThreadData, notice: (says: string) => void) {
    // Each thread has a heap of its own, and files are small: it pays to tidy up often. Halves what a run holds.
    setFlagsFromString('--optimize-for-size')
    this.#threads = Array.from({ length: threads }, () => {
      const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: data })
      const waiting = new Map<number, Waiting>()
      worker.on('message', (answer: Answer) => {
        if ('notice' in answer) return notice(answer.notice)
        const asked = waiting.get(answer.id)!
        waiting.delete(answer.id)
        if ('failed' in answer)
          asked.reject(answer.isUsage ? new UsageError(answer.failed) : new Error(answer.failed))
        else if ('troubles' in answer.checked) asked.resolve(answer.checked)
        else asked.resolve({ ...answer.checked, lines: linesOf(asked.job.file) })
      })
      worker.on('error', error => {
        // The thread is gone with all it had to do; the others go on.
        for (const { job, resolve } of waiting.values())
          resolve({ troubles: [`${job.name}: a thread of cx-lint broke down: ${error.message}.`] })
        waiting.clear()
        this.#threads = this.#threads.filter(one => one.worker !== worker)
      })
      return { worker, waiting }
    })
  }

  check(input: Omit<Job, 'id'>): Promise<Checked> {
    const job = { ...input, id: this.#next++ }
    if (this.#threads.length === 0)
      return Promise.resolve({ troubles: [`${job.name}: no thread of cx-lint is left to check it.`] })
    const thread = this.#threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
    return new Promise((resolve, reject) => {
      thread.waiting.set(job.id, { job, resolve, reject })
      thread.worker.postMessage(job)
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }
}
