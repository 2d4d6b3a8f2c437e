export type * from './draft.ts'
export { formatOf } from './format.ts'
export { LIMITS, type Limits } from './limits.ts'
export { type ReadOptions, readDraft } from './read.ts'
