import { dirname, resolve } from 'node:path'
import { type ConfigLayer, resolveSettings, selectRules } from '../../config/index.ts'
import type { Linter } from '../../engine/index.ts'
import type { Flags } from '../flags.ts'
import { complain } from '../mishap.ts'
import { ruleSettings } from '../option-values.ts'
import { shownPath } from '../shown-path.ts'
import { type ConfigFile, findConfig } from './find-config.ts'
import { namedConfig, parseConfig } from './read-config.ts'

type SettingFlags = Pick<Flags, 'config' | 'rule' | 'only' | 'skip' | 'now'>

export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Gives each file the linter of its configuration. Holds one linter for each configuration. */
export class Linters {
  readonly #flags: SettingFlags
  readonly #cwd: string
  readonly #named: ConfigFile | undefined
  readonly #clock: () => number
  readonly #fromFlags: readonly ConfigLayer[]
  readonly #byFolder = new Map<string, Promise<Linter>>()
  readonly #byConfig = new Map<string, Promise<Linter>>()
  readonly #codeSeen = new Set<string>()

  /** @throws ConfigError or UsageError when the configuration or a rule that the flags name cannot be used. */
  constructor(flags: SettingFlags, { cwd, env }: Surroundings) {
    this.#flags = flags
    this.#cwd = cwd
    // Read once, so that all drafts of a run are judged at the same moment.
    const started = Date.now()
    this.#clock = () => started
    const name = flags.config ?? env.CX_LINT_CONFIG
    const { rule = [] } = flags
    this.#fromFlags = rule.length > 0 ? [{ source: '--rule', data: ruleSettings(rule) }] : []
    this.#named = name ? namedConfig(resolve(cwd, name), name) : undefined
  }

  /** @throws ConfigError; the same error for all files of one configuration. */
  for(path: string): Promise<Linter> {
    const folder = dirname(path)
    const known = this.#byFolder.get(folder)
    if (known) return known
    const linter = this.#search(folder)
    this.#byFolder.set(folder, linter)
    return linter
  }

  async #search(folder: string): Promise<Linter> {
    return this.#ofConfig(this.#configFor(folder))
  }

  #configFor(folder: string): ConfigFile | undefined {
    if (this.#flags.config === false) return undefined
    if (this.#named) return this.#named
    const { file, code } = findConfig(folder, this.#cwd)
    if (code && !this.#codeSeen.has(code)) {
      this.#codeSeen.add(code)
      complain(`${shownPath(code, this.#cwd)} was not run: configuration is data (JSON or YAML) for now.`)
    }
    return file
  }

  #ofConfig(file: ConfigFile | undefined): Promise<Linter> {
    const key = file?.path ?? ''
    const known = this.#byConfig.get(key)
    if (known) return known
    const linter = this.#make(file)
    this.#byConfig.set(key, linter)
    return linter
  }

  async #make(file: ConfigFile | undefined): Promise<Linter> {
    const found = file ? [await parseConfig(file, shownPath(file.path, this.#cwd))] : []
    const layers = [...found, ...this.#fromFlags]
    const { only = [], skip = [], now } = this.#flags
    const [{ createLinter, preparedRules }, { rules }] = await Promise.all([
      import('../../engine/index.ts'),
      import('../../../rules/index.ts'),
    ])
    const settings = selectRules(resolveSettings(layers, rules), { only, skip }, rules)
    const moment = now === undefined ? { clock: this.#clock } : { now: () => now }
    return createLinter({ rules, settings, ahead: preparedRules, ...moment })
  }
}
