export type { FileResult, Skipped } from './result.ts'
