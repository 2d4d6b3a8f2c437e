import { afterEach, expect, test, vi } from 'vitest'
import { Progress } from '../../src/cli/progress.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** What a run of so many files writes on standard error when each takes so many milliseconds. */
function written(files: number, each: number, isTerminal: boolean): string[] {
  vi.useFakeTimers()
  const lines: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    lines.push(String(text))
    return true
  })
  const progress = new Progress(() => isTerminal)
  for (let i = 0; i < files; i++) {
    vi.advanceTimersByTime(each)
    progress.tick(files)
  }
  progress.clear()
  return lines
}

const line = (done: string) => `\r\u001b[2KChecked ${done} of 2,000 files`

test('a long run says how far it is, not too often, and takes the line away at the end', () => {
  const lines = written(2000, 1, true)
  expect(lines[0]).toBe(line('700'))
  expect(lines[1]).toBe(line('800'))
  expect(lines).toHaveLength(15)
  expect(lines.at(-1)).toBe('\r\u001b[2K')
})

test('a short run says nothing, and no run does when nobody looks', () => {
  expect(written(2000, 0, true)).toEqual([])
  expect(written(2000, 10, false)).toEqual([])
})
