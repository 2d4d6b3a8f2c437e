export type { Confidence, Finding, Fix, Severity } from './finding.ts'
