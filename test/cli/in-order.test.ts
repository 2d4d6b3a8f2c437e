import { expect, test } from 'vitest'
import { inOrder } from '../../src/cli/work/in-order.ts'
import { threadsFor } from '../../src/cli/work/threads.ts'

test('results come in the order of the jobs, and no more are begun than allowed', async () => {
  let running = 0
  let most = 0
  const run = async (job: number) => {
    most = Math.max(most, ++running)
    await new Promise(done => setTimeout(done, job % 3))
    running--
    return job
  }
  const results: number[] = []
  await inOrder([9, 8, 7, 6, 5, 4, 3, 2, 1], 4, run, result => results.push(result))
  expect(results).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(most).toBeLessThanOrEqual(4)
})

test('what is known at once waits for what was begun before it', async () => {
  const run = (job: number) => (job % 2 === 0 ? job : new Promise<number>(done => setTimeout(done, 3, job)))
  const results: (readonly [result: number, job: number])[] = []
  await inOrder([2, 1, 4, 3, 6], 2, run, (result, job) => results.push([result, job]))
  expect(results).toEqual([2, 1, 4, 3, 6].map(job => [job, job]))
})

test('a job that fails before its turn fails the run at its turn, and nothing before', async () => {
  const run = async (job: number) => {
    if (job === 2) throw new Error('two')
    return job
  }
  const results: number[] = []
  const all = inOrder([1, 2, 3], 3, run, result => results.push(result))
  await expect(all).rejects.toThrow('two')
  expect(results).toEqual([1])
})

test('few files are not worth a thread; a number is taken at its word', () => {
  expect(threadsFor('auto', 100)).toBe(0)
  expect(threadsFor(undefined, 499)).toBe(0)
  expect(threadsFor('off', 100_000)).toBe(0)
  expect(threadsFor(1, 100_000)).toBe(0)
  expect(threadsFor(6, 4)).toBe(4)
})
