import type { Severity } from '../rule/index.ts'
import type { Format } from './format.ts'

interface FormatEntry {
  /** One line for the help. */
  readonly about: string
  /** The least severity it shows when nobody asked for another: people want calm, programs want everything. */
  readonly level: Severity
  /** True when it names all rules, so that they must be loaded even when nothing is checked. */
  readonly listsRules?: true
  /** Loads the format; a run pays for the one it uses. */
  load(): Promise<Format>
}

/** Every format by its name. */
export const formats = {
  stylish: {
    about: 'for people',
    level: 'warning',
    load: async () => (await import('./stylish/stylish.ts')).stylish,
  },
  unix: {
    about: 'for editors and grep: file:line:column: severity: message [rule]',
    level: 'warning',
    load: async () => (await import('./unix.ts')).unix,
  },
  agent: {
    about: 'for AI agents; chosen when one runs cx-lint and -f is absent',
    level: 'warning',
    load: async () => (await import('./agent.ts')).agent,
  },
  json: {
    about: 'for programs; see schema/report.schema.json',
    level: 'info',
    load: async () => (await import('./json.ts')).json,
  },
  jsonl: {
    about: 'for programs: one line for each file, as json has it',
    level: 'info',
    load: async () => (await import('./jsonl.ts')).jsonl,
  },
  sarif: {
    about: 'SARIF 2.1.0, for code scanning',
    level: 'info',
    listsRules: true,
    load: async () => (await import('./sarif.ts')).sarif,
  },
  github: {
    about: 'annotations of GitHub workflows',
    level: 'warning',
    load: async () => (await import('./github.ts')).github,
  },
  gitlab: {
    about: 'code quality report of GitLab',
    level: 'info',
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  junit: {
    about: 'JUnit, as Ant writes it',
    level: 'warning',
    load: async () => (await import('./junit.ts')).junit,
  },
  checkstyle: {
    about: 'Checkstyle XML',
    level: 'info',
    load: async () => (await import('./checkstyle.ts')).checkstyle,
  },
  rdjson: {
    about: 'for reviewdog; columns in bytes',
    level: 'info',
    listsRules: true,
    load: async () => (await import('./rdjson.ts')).rdjson,
  },
} satisfies Record<string, FormatEntry>

export type FormatName = keyof typeof formats

/** What is known of a format. */
export function formatNamed(name: FormatName): FormatEntry {
  return formats[name]
}
