import { rules } from '../rules/index.ts'
import { type ConfigData, ConfigError, resolveSettings } from './config/index.ts'
import {
  companyWordFaults,
  createLinter,
  type FileInput,
  type FileResult,
  type Linter,
  preparedRules,
} from './engine/index.ts'

export {
  type ConfigData,
  ConfigError,
  type ConfigLayer,
  type Plugin,
  resolveSettings,
  type Settings,
} from './config/index.ts'
export {
  createLinter,
  type FileInput,
  type FileResult,
  type Linter,
  type LinterOptions,
} from './engine/index.ts'
export {
  type Confidence,
  combineRule,
  defineRule,
  type Finding,
  type Fix,
  phraseRule,
  type Rule,
  type Severity,
} from './rule/index.ts'
export type { Bytes, Lines, Position } from './text/index.ts'
export { rules }

export interface LintTextOptions extends Partial<FileInput> {
  /** Settings as they stand in a configuration file. None is searched for. */
  readonly config?: ConfigData
}

/**
 * Checks one text with the built-in rules.
 *
 * For many texts with the same settings, make one linter with `createLinter`. Positions in the result are bytes of
 * the text in UTF-8; `result.lines` turns them into lines and columns.
 *
 * @param text a mail, Markdown, HTML or plain text; the extension of `path` tells which, and without one the text
 * @throws ConfigError when `config` cannot be used
 */
export async function lintText(
  text: string,
  { config = {}, path = '', ...rest }: LintTextOptions = {},
): Promise<FileResult> {
  return linterFor(config).lint(new TextEncoder().encode(text), { path, ...rest })
}

/** The last linter, with the settings that it was made for. It remembers sentences, as an editor asks again and again. */
let last: { readonly written: string; readonly linter: Linter } | undefined

function linterFor(config: ConfigData): Linter {
  const written = JSON.stringify(config)
  if (last?.written === written) return last.linter
  const settings = resolveSettings([{ source: 'config', data: config }], rules)
  const faults = companyWordFaults(settings, rules)
  if (faults.length > 0) throw new ConfigError('config', faults)
  const linter = createLinter({ rules, settings, ahead: preparedRules })
  // Plug-ins are code, which cannot be told apart by what is written.
  if (!config.plugins?.length) last = { written, linter }
  return linter
}
