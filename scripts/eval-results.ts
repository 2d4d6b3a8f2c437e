// The figures that are kept in the repository: of every set and half, without a sentence of them.
import { existsSync, readFileSync } from 'node:fs'
import { type Evaluation, earlierRun } from '../src/eval/index.ts'

export const resultsFile = 'eval/results.json'

/** Sorted keys and four places, so that a commit shows what changed and nothing else. */
export function resultsJson(results: Readonly<Record<string, Evaluation>>): string {
  return `${JSON.stringify(tidy(results), null, 2)}\n`
}

/** The figures of the last commit that saved them, or undefined. */
export function savedResults(): Record<string, Evaluation | undefined> | undefined {
  if (!existsSync(resultsFile)) return undefined
  const data = JSON.parse(readFileSync(resultsFile, 'utf8')) as Record<string, unknown>
  return Object.fromEntries(Object.entries(data).map(([key, run]) => [key, earlierRun(run)]))
}

function tidy(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10_000) / 10_000
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, tidy(inner)]))
}
