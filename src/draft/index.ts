export type * from './draft.ts'
