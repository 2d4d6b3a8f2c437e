export type { Claim, Outcome, PlacedMark } from './compare.ts'
export { evaluate, type Load, type RowOutcome } from './evaluate.ts'
export { type Evaluation, type Figures, labels } from './figures.ts'
export { type Mark, type Row, RowError, readRows } from './row.ts'
