export { applyFixes, type Fixed } from './apply.ts'
export type { Edit, Reason, Refusal } from './edit.ts'
