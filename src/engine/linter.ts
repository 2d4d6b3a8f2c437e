import type { Settings } from '../config/index.ts'
import { type Draft, readDraft } from '../draft/index.ts'
import { createLint, type PreparedRules } from '../lint/index.ts'
import type { Rule } from '../rule/index.ts'
import { type FileInput, lintFile } from './lint-file.ts'
import type { FileResult } from './result.ts'

export interface LinterOptions {
  /** All rules there are; which of them run is for the settings to say. */
  readonly rules: readonly Rule[]
  readonly settings: Settings
  /** What the build worked out ahead for these rules; without it that is done at the first draft. */
  readonly ahead?: () => PreparedRules | undefined
  /** The moment to judge at, in milliseconds since 1970 UTC; it beats the date of a draft. Few rules ask. */
  readonly now?: () => number
  /** The moment for drafts that bear no date. The engine reads no clock itself. */
  readonly clock?: () => number
}

/** Checks files, one after the other, with the same rules and settings. */
export interface Linter {
  /** Never throws: what goes wrong with a file is a problem of its result. */
  lint(file: Uint8Array, input: FileInput): Promise<FileResult>
}

/** Prepares a linter. The rules are compiled once, so make one linter for many files. */
export function createLinter({ rules, settings, ahead, now, clock }: LinterOptions): Linter {
  const lint = createLint(rules, settings, ahead)
  const { kind } = settings
  const judge = (draft: Draft) => lint.run(draft, now ?? (draft.envelope.date ? undefined : clock))
  return {
    lint: (file, input) => lintFile(file, kind ? { ...input, kind } : input, { read: readDraft, judge }),
  }
}
