import { defaultLoaders } from 'cosmiconfig'

/**
 * cosmiconfig's parsers of data, by extension. Its search and its other loaders run code that they find, so this
 * file, loaded only when a configuration was found, takes nothing else from it.
 */
export const dataLoaders: Readonly<Record<string, (path: string, text: string) => unknown>> = {
  '': defaultLoaders.noExt,
  '.json': defaultLoaders['.json'],
  '.yaml': defaultLoaders['.yaml'],
  '.yml': defaultLoaders['.yml'],
}
