import {
  ConfigError,
  type ConfigFault,
  type ConfigLayer,
  dataOf,
  errorIn,
  extendsKey,
  listOf,
  presetNames,
  withBases,
} from '../../config/index.ts'
import type { Rule } from '../../rule/index.ts'
import { shownPath } from '../shown-path.ts'
import { baseOf, type ConfigFile, isCode } from './config-file.ts'
import { pluginRules } from './plugins.ts'
import { isOfOwnProject } from './project.ts'
import { namedConfig, parseConfig } from './read-config.ts'
import { isPath, referred } from './reference.ts'
import { defaultExport } from './run-code.ts'

/** How a configuration is loaded. */
export interface Loading {
  readonly cwd: string
  /** Somebody has named it, so that its code may run wherever it lies. */
  readonly isNamed: boolean
  /** Hears of code that was not run; a whole sentence. */
  notice(says: string): void
}

/** A configuration with all that it extends and its plug-ins. */
export interface LoadedConfig {
  readonly path: string
  readonly layer: ConfigLayer
  /** The folder that its globs are relative to. */
  readonly base: string
  /** The rules of its plug-ins. */
  readonly rules: readonly Rule[]
  /** Patterns as in .gitignore, relative to `base`. */
  readonly ignorePatterns: readonly string[]
  /** Some code was not run, so that not all rules it names may be known. */
  readonly incomplete: boolean
}

/**
 * Loads a configuration, what it extends, and its plug-ins. Code runs only where `Loading` and the project allow.
 *
 * @throws ConfigError when one of them cannot be used.
 */
export async function loadConfig(file: ConfigFile, loading: Loading): Promise<LoadedConfig> {
  const loader = new Loader(loading)
  const layer = await loader.layer(file, [])
  if (!layer) throw new Error('a configuration that is found may run')
  const layers = withBases(layer)
  const rules: Rule[] = []
  for (const one of layers) rules.push(...(await pluginRules(one, loader.pathOf(one), loader, rules)))
  return {
    path: file.path,
    layer,
    base: baseOf(file.path),
    rules,
    ignorePatterns: layers.flatMap(one => listOf(dataOf(one).ignorePatterns)),
    incomplete: loader.incomplete,
  }
}

/** One loading; it remembers what may run and what did not. */
export class Loader {
  readonly #loading: Loading
  readonly #paths = new Map<ConfigLayer, string>()
  incomplete = false

  constructor(loading: Loading) {
    this.#loading = loading
  }

  pathOf(layer: ConfigLayer): string {
    return this.#paths.get(layer)!
  }

  /** The default export of a module, or undefined when it may not run, which is said. */
  async run(path: string): Promise<unknown> {
    const { cwd, isNamed, notice } = this.#loading
    const name = shownPath(path, cwd)
    if (isNamed || isOfOwnProject(path, cwd)) return defaultExport(path, name)
    notice(notRun(name))
    this.incomplete = true
    return undefined
  }

  async layer(file: ConfigFile, chain: readonly string[]): Promise<ConfigLayer | undefined> {
    const { path } = file
    const source = shownPath(path, this.#loading.cwd)
    let parsed: ConfigLayer
    if (isCode(path)) {
      const data = await this.run(path)
      if (data === undefined) return undefined
      parsed = { source, data }
    } else parsed = await parseConfig({ path, text: file.text! }, source)
    const bases = await this.#bases(parsed, path, [...chain, path])
    const layer = bases.size > 0 ? { ...parsed, bases } : parsed
    this.#paths.set(layer, path)
    return layer
  }

  async #bases(
    layer: ConfigLayer,
    from: string,
    chain: readonly string[],
  ): Promise<Map<string, ConfigLayer>> {
    const data = dataOf(layer)
    const bases = new Map<string, ConfigLayer>()
    for (const [i, name] of listOf(data.extends).entries()) {
      if (presetNames.includes(name)) continue
      const path = referred(name, from)
      const refuse = (fault: Omit<ConfigFault, 'key'>) =>
        errorIn(layer, [{ key: extendsKey(data, i), ...fault }])
      // Nor a package: whoever reads the layers says that there is no such preset, with the likely one.
      if (path === undefined) continue
      if (chain.includes(path)) throw refuse({ says: `this is a circle: ${this.#circle(chain, path)}.` })
      const base = await this.#base(name, path, chain, refuse)
      // What may not run sets nothing.
      bases.set(name, base ?? { source: name, data: {} })
    }
    return bases
  }

  async #base(
    name: string,
    path: string,
    chain: readonly string[],
    refuse: (fault: Omit<ConfigFault, 'key'>) => ConfigError,
  ): Promise<ConfigLayer | undefined> {
    try {
      const file = namedConfig(path, shownPath(path, this.#loading.cwd))
      return await this.layer(file, chain)
    } catch (error) {
      // A missing file is the fault of who names it; what is wrong inside is its own.
      const isMissing = error instanceof ConfigError && error.faults.some(({ isUnread }) => isUnread)
      if (isMissing && isPath(name)) throw refuse({ says: `${name}: ${error.faults[0]!.says}` })
      throw error
    }
  }

  #circle(chain: readonly string[], path: string): string {
    const names = [...chain.slice(chain.indexOf(path)), path].map(one => shownPath(one, this.#loading.cwd))
    return names.join(' extends ')
  }
}

/** What is said of code that may not run. */
export function notRun(name: string): string {
  return `${name} was not run: it does not lie in the project of the working directory. Name it with --config if you trust it.`
}
