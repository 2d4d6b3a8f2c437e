import type { Severity } from '../rule/index.ts'
import type { Format } from './format.ts'

interface FormatEntry {
  /** One line for the help. */
  readonly about: string
  /** The least severity it shows when nobody asked for another: people want calm, programs want everything. */
  readonly level: Severity
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
  json: {
    about: 'for programs; see schema/report.schema.json',
    level: 'info',
    load: async () => (await import('./json.ts')).json,
  },
} satisfies Record<string, FormatEntry>

export type FormatName = keyof typeof formats
