export { preparedRules } from './ahead.ts'
export type { FileInput } from './lint-file.ts'
export { createLinter, type Linter, type LinterOptions } from './linter.ts'
export type { FileResult, Skipped } from './result.ts'
