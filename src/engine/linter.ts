import type { Settings } from '../config/index.ts'
import { type Draft, eachMail } from '../draft/index.ts'
import { createLint, type Meter, type PreparedRules } from '../lint/index.ts'
import type { Rule } from '../rule/index.ts'
import { unfilledIn } from './final.ts'
import { type FileInput, lintFile } from './lint-file.ts'
import { withQuotesAsOwn } from './quotes.ts'
import type { FileResult } from './result.ts'
import { type DirectiveOptions, settingAside } from './suppressing.ts'

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
  /** Books the time of each rule. */
  readonly meter?: Meter
  /** What is decided about directives and other ways to silence a rule. */
  readonly directives?: DirectiveOptions
  /** Judges the words of earlier mails like those of the writer. */
  readonly includeQuoted?: boolean
  /** The files are as they will be sent: nothing in them may be left to fill in. */
  readonly final?: boolean
}

/** Checks files, one after the other, with the same rules and settings. */
export interface Linter {
  /** Never throws: what goes wrong with a file is a problem of its result. */
  lint(file: Uint8Array, input: FileInput): Promise<FileResult>
}

/** Prepares a linter. The rules are compiled once, so make one linter for many files. */
export function createLinter(options: LinterOptions): Linter {
  const { rules, settings, ahead, now, clock, directives, includeQuoted, final } = options
  const lint = createLint(rules, settings, ahead, options.meter)
  // What will be sent is no template, whatever it looks like.
  const kind = final ? 'draft' : settings.kind
  const { delimiters = [], macroKeys = [] } = settings.templates ?? {}
  const reading = { delimiters: delimiters.map(({ open, close }) => [open, close] as const), macroKeys }
  async function* read(file: Uint8Array, input: FileInput) {
    for await (const draft of eachMail(file, { ...input, ...reading }))
      yield includeQuoted ? withQuotesAsOwn(draft) : draft
  }
  const setAside = settingAside(rules, settings, directives)
  const judge = async (draft: Draft) => {
    const asked: { askedClock?: true } = {}
    const watched =
      clock &&
      (() => {
        asked.askedClock = true
        return clock()
      })
    const { findings, problems } = await lint.run(draft, now ?? (draft.envelope.date ? undefined : watched))
    return { findings, problems: final ? [...problems, ...unfilledIn(draft)] : problems, ...asked }
  }
  return {
    lint: (file, input) => lintFile(file, kind ? { ...input, kind } : input, { read, judge, setAside }),
  }
}
