import { Worker } from 'node:worker_threads'
import { linesOf } from '../../text/index.ts'
import type { Checked } from '../check-input.ts'
import { UsageError } from '../usage-error.ts'
import type { Answer, Done, Job, Portable, ThreadData } from './message.ts'
import type { RuleTimes } from './rule-times.ts'

interface Waiting {
  readonly job: Job
  resolve(checked: Checked): void
  reject(error: unknown): void
}

interface Thread {
  readonly worker: Worker
  readonly waiting: Map<number, Waiting>
  /** Jobs that go together with the next message. */
  batch: Job[]
  batchBytes: number
}

/** A message wakes the other side, which costs as much as to check a short file: so many files share one. */
const filesInBatch = 16
const bytesInBatch = 256 * 1024

/**
 * Each thread has a heap of its own. Left alone, it takes as much as if it were the only one; files are small, and
 * with these bounds (in MB) two threads hold a third less, in about the same time.
 */
const heap = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1024 }

/** Threads that check files. A file goes to the thread that has the fewest to do. */
export class Pool {
  #threads: readonly Thread[]
  #next = 0
  #isFlushing = false

  /**
   * @param notice hears what the threads have to say; more than one may say the same
   * @param times gathers what rules took in the threads
   */
  constructor(threads: number, data: ThreadData, notice: (says: string) => void, times?: RuleTimes) {
    this.#threads = Array.from({ length: threads }, () => {
      const worker = new Worker(new URL('./thread.js', import.meta.url), {
        workerData: data,
        resourceLimits: heap,
      })
      const thread: Thread = { worker, waiting: new Map(), batch: [], batchBytes: 0 }
      worker.on('message', (answer: Answer) => {
        if ('notice' in answer) return notice(answer.notice)
        if (answer.spent) times?.add(answer.spent)
        for (const done of answer.done) give(thread, done)
      })
      worker.on('error', error => {
        // The thread is gone with all it had to do; the others go on.
        for (const { job, resolve } of thread.waiting.values())
          resolve({ troubles: [`${job.name}: a thread of cx-lint broke down: ${error.message}.`] })
        thread.waiting.clear()
        this.#threads = this.#threads.filter(one => one !== thread)
      })
      return thread
    })
  }

  check(input: Omit<Job, 'id'>): Promise<Checked> {
    const job = { ...input, id: this.#next++ }
    if (this.#threads.length === 0)
      return Promise.resolve({ troubles: [`${job.name}: no thread of cx-lint is left to check it.`] })
    const thread = this.#threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a))
    thread.batch.push(job)
    thread.batchBytes += job.file.length
    if (thread.batch.length >= filesInBatch || thread.batchBytes >= bytesInBatch) send(thread)
    else this.#flushSoon()
    return new Promise((resolve, reject) => thread.waiting.set(job.id, { job, resolve, reject }))
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }

  /** Sends what is there when nothing more comes in this turn. */
  #flushSoon(): void {
    if (this.#isFlushing) return
    this.#isFlushing = true
    setImmediate(() => {
      this.#isFlushing = false
      for (const thread of this.#threads) send(thread)
    })
  }
}

function send(thread: Thread): void {
  if (thread.batch.length > 0) thread.worker.postMessage(thread.batch)
  thread.batch = []
  thread.batchBytes = 0
}

function give({ waiting }: Thread, done: Done): void {
  const { job, resolve, reject } = waiting.get(done.id)!
  waiting.delete(done.id)
  if ('failed' in done) reject(done.isUsage ? new UsageError(done.failed) : new Error(done.failed))
  else resolve(whole(done.checked, job))
}

function whole(checked: Portable, { file }: Job): Checked {
  return 'troubles' in checked ? checked : { ...checked, lines: linesOf(file) }
}
