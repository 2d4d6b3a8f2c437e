export type { Policy, RuleSetting, Settings } from './settings.ts'
