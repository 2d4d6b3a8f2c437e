export { classNames, patternFault } from './company.ts'
export { type PreparedRules, prepareRules } from './compile.ts'
export { packRules, unpackRules } from './kept-rules.ts'
export { createLint, type Lint, type LintSettings, type Verdict } from './lint.ts'
