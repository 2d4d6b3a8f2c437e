export { createLint, type Lint, type LintSettings, type Verdict } from './lint.ts'
export { type PreparedRules, prepareRules } from './phrases.ts'
