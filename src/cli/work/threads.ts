import { availableParallelism } from 'node:os'

/** A thread must load the rules before its first file; for fewer files than this each, that does not pay. */
const filesPerThread = 250
const mostThreads = 8

/** How many threads a run works in beside the main one; 0 is the main one alone. */
export function threadsFor(wanted: number | 'auto' | 'off' | undefined, files: number): number {
  if (wanted === 'off' || wanted === 1) return 0
  if (typeof wanted === 'number') return Math.min(wanted, files)
  const useful = Math.min(availableParallelism(), mostThreads, Math.floor(files / filesPerThread))
  return useful < 2 ? 0 : useful
}
