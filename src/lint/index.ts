export { createLint, type Lint, type LintSettings, type Verdict } from './lint.ts'
