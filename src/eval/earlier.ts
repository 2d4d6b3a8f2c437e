import type { Evaluation } from './figures.ts'

/** The result of an earlier run, out of its JSON; undefined when the data is something else. */
export function earlierRun(data: unknown): Evaluation | undefined {
  if (!isObject(data) || !isObject(data.groups) || !isObject(data.rules)) return undefined
  const counts = [data.overall, ...Object.values(data.groups), ...Object.values(data.rules)]
  const figures = [data.words, data.falsePer1000Words]
  const isRun =
    counts.every(one => isObject(one) && isCount(one.tp) && isCount(one.fp)) &&
    [data.overall, ...Object.values(data.groups)].every(one => isObject(one) && isCount(one.fn)) &&
    figures.every(isCount)
  return isRun ? (data as unknown as Evaluation) : undefined
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
