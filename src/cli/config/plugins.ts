import { type ConfigLayer, dataOf, errorIn, pluginIn, taken } from '../../config/index.ts'
import type { Rule } from '../../rule/index.ts'
import { withUsualOptions } from '../../rule/usual-options.ts'
import type { Loader } from './load-config.ts'
import { referred } from './reference.ts'

/**
 * The rules of the plug-ins that one layer names, or holds when it is code.
 *
 * @param from the file of the layer
 * @param before rules of other plug-ins; an id is given once
 * @throws ConfigError when a plug-in is missing or is none.
 */
export async function pluginRules(
  layer: ConfigLayer,
  from: string,
  loader: Loader,
  before: readonly Rule[],
): Promise<Rule[]> {
  const { plugins = [] } = dataOf(layer)
  if (plugins.length === 0) return []
  const { builtIn } = await import('../built-in.ts')
  const rules: Rule[] = []
  for (const [i, entry] of plugins.entries()) {
    const refuse = (says: string) => errorIn(layer, [{ key: ['plugins', String(i)], says }])
    const value = typeof entry === 'string' ? await loaded(entry, from, loader, refuse) : entry
    if (value === undefined) continue
    const plugin = pluginIn(value)
    if ('says' in plugin) throw refuse(plugin.says)
    const id = taken(plugin, [...builtIn, ...before, ...rules])
    if (id !== undefined) throw refuse(`the plug-in ${plugin.name}: there is already a rule ${id}.`)
    // One that is written without `phraseRule` has the usual options all the same.
    rules.push(...plugin.rules.map(withUsualOptions))
  }
  return rules
}

async function loaded(name: string, from: string, loader: Loader, refuse: (says: string) => Error) {
  const path = referred(name, from)
  if (path === undefined)
    throw refuse(`there is no package ${name}; is it installed? A path begins with ./ .`)
  return loader.run(path)
}
