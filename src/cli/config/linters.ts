import { dirname, relative, resolve, sep } from 'node:path'
import {
  ConfigError,
  type ConfigFault,
  type ConfigLayer,
  type Origins,
  overridesFor,
  resolveSettings,
  type Settings,
  selectRules,
} from '../../config/index.ts'
import type { Linter } from '../../engine/index.ts'
import type { Rule } from '../../rule/index.ts'
import { directiveOptions } from '../directive-options.ts'
import type { Flags } from '../flags.ts'
import { complain } from '../mishap.ts'
import { ruleSettings } from '../option-values.ts'
import { shownPath } from '../shown-path.ts'
import { RuleTimes } from '../work/rule-times.ts'
import type { ConfigFile } from './config-file.ts'
import { ConfigSearch } from './find-config.ts'
import { type LoadedConfig, loadConfig, notRun } from './load-config.ts'
import { namedConfig } from './read-config.ts'

type SettingFlags = Pick<Flags, 'config' | 'rule' | 'only' | 'skip' | 'now'> &
  Partial<Pick<Flags, 'includeQuoted' | 'final' | 'stats'>> &
  Parameters<typeof directiveOptions>[0]

export interface Surroundings {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The clock of the run, in milliseconds since 1970 UTC; read now unless given. */
  readonly started?: number
  /** Hears of what was not run and of old names, each once; a whole sentence. Standard error unless given. */
  notice?(says: string): void
}

/** Settings of one file, with what they were made from. */
export interface FileSettings {
  readonly settings: Settings
  readonly rules: readonly Rule[]
  readonly config?: LoadedConfig
}

/** Gives each file the linter of its configuration. Holds one linter for each set of settings. */
export class Linters {
  readonly #flags: SettingFlags
  readonly #cwd: string
  readonly #named: ConfigFile | undefined
  readonly #clock: () => number
  readonly #fromFlags: readonly ConfigLayer[]
  readonly #notice: (says: string) => void
  readonly #finding: ConfigSearch
  readonly #byFolder = new Map<string, Promise<LoadedConfig | undefined>>()
  readonly #byPath = new Map<string, Promise<LoadedConfig>>()
  readonly #bySettings = new Map<string, Promise<Linter>>()
  /** What each rule took, when somebody wants to know. */
  readonly times: RuleTimes | undefined

  /** @throws ConfigError or UsageError when the configuration or a rule that the flags name cannot be used. */
  constructor(flags: SettingFlags, { cwd, env, started = Date.now(), notice = complain }: Surroundings) {
    this.#flags = flags
    this.times = flags.stats ? new RuleTimes() : undefined
    this.#cwd = cwd
    this.#finding = new ConfigSearch(cwd)
    // Read once, so that all drafts of a run are judged at the same moment.
    this.#clock = () => started
    const said = new Set<string>()
    this.#notice = says => {
      if (!said.has(says)) notice(says)
      said.add(says)
    }
    const name = flags.config ?? env.CX_LINT_CONFIG
    const { rule = [] } = flags
    this.#fromFlags = rule.length > 0 ? [{ source: '--rule', data: ruleSettings(rule) }] : []
    this.#named = name ? namedConfig(resolve(cwd, name), name) : undefined
  }

  /** @throws ConfigError; the same error for all files of one configuration. */
  async for(path: string): Promise<Linter> {
    const config = await this.configFor(path)
    const key = config ? `${config.path}\n${overridesFor(config.layer, pathIn(config, path))}` : ''
    const known = this.#bySettings.get(key)
    if (known) return known
    const linter = this.#make(path)
    this.#bySettings.set(key, linter)
    return linter
  }

  async #make(path: string): Promise<Linter> {
    const { settings, rules: known } = await this.settingsFor(path)
    const { addsWords, companyWordFaults, createLinter, preparedRules } = await import(
      '../../engine/index.ts'
    )
    const rules = addsWords(settings) ? await withPatterns(known) : known
    const faults = companyWordFaults(settings, rules)
    if (faults.length > 0) throw await this.#placed(faults, path)
    const { now, includeQuoted, final } = this.#flags
    return createLinter({
      rules,
      settings,
      ahead: preparedRules,
      ...(now === undefined ? { clock: this.#clock } : { now: () => now }),
      directives: directiveOptions(this.#flags),
      ...(this.times && { meter: this.times }),
      ...(includeQuoted && { includeQuoted }),
      ...(final && { final }),
    })
  }

  /** An error that tells where each of these values was set. */
  async #placed(faults: readonly ConfigFault[], path: string): Promise<ConfigError> {
    const origins: Origins = new Map()
    await this.settingsFor(path, origins)
    const [source] = faults.map(({ key }) => origins.get(key.join(' › ')))
    return new ConfigError(source ?? 'configuration', faults)
  }

  /** What holds for a file. `origins` is filled with where each value came from. @throws ConfigError */
  async settingsFor(path: string, origins?: Origins): Promise<FileSettings> {
    const config = await this.configFor(path)
    const { builtIn } = await import('../built-in.ts')
    const rules = config?.rules.length ? [...builtIn, ...config.rules] : builtIn
    const layers = [...(config ? [config.layer] : []), ...this.#fromFlags]
    const settings = resolveSettings(layers, rules, {
      notice: this.#notice,
      ...(config && { path: pathIn(config, path) }),
      ...(config?.incomplete && { incomplete: true }),
      ...(origins && { origins }),
    })
    const { only = [], skip = [] } = this.#flags
    const chosen = selectRules(settings, { only, skip, notice: this.#notice }, rules)
    return { settings: chosen, rules, ...(config && { config }) }
  }

  /** The rules of the plug-ins of all these files. A configuration that cannot be used has none; it is told elsewhere. */
  async pluginRules(paths: readonly string[]): Promise<Rule[]> {
    const folders = new Map(paths.map(path => [dirname(path), path]))
    const configs = new Set<LoadedConfig>()
    for (const path of folders.values()) {
      const config = await this.configFor(path).catch(() => undefined)
      if (config) configs.add(config)
    }
    // Two configurations may bring the same plug-in.
    return [...new Map([...configs].flatMap(({ rules }) => rules.map(rule => [rule.id, rule]))).values()]
  }

  /** The configuration of a file, without its rules. @throws ConfigError */
  configFor(path: string): Promise<LoadedConfig | undefined> {
    const folder = dirname(path)
    const known = this.#byFolder.get(folder)
    if (known) return known
    const config = this.#search(folder)
    this.#byFolder.set(folder, config)
    return config
  }

  async #search(folder: string): Promise<LoadedConfig | undefined> {
    const file = this.#fileFor(folder)
    if (!file) return undefined
    const known = this.#byPath.get(file.path)
    if (known) return known
    const isNamed = file === this.#named
    const config = loadConfig(file, { cwd: this.#cwd, isNamed, notice: this.#notice })
    this.#byPath.set(file.path, config)
    return config
  }

  #fileFor(folder: string): ConfigFile | undefined {
    if (this.#flags.config === false) return undefined
    if (this.#named) return this.#named
    const { file, notRun: seen } = this.#finding.for(folder)
    for (const code of seen) this.#notice(notRun(shownPath(code, this.#cwd)))
    return file
  }
}

/** The same rules with their patterns, which a run has worked out already and needs only where words are added. */
async function withPatterns(rules: readonly Rule[]): Promise<readonly Rule[]> {
  const { rules: whole } = await import('../../../rules/index.ts')
  const byId = new Map<string, Rule>(whole.map(rule => [rule.id, rule]))
  return rules.map(rule => byId.get(rule.id) ?? rule)
}

/** The path of a file as the globs of a configuration see it. */
export function pathIn({ base }: LoadedConfig, path: string): string {
  return relative(base, path).replaceAll(sep, '/')
}
