export type { FileResult } from './engine/index.ts'
