import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ConfigError } from '../../config/index.ts'

/**
 * Runs a module and gives its default export. Only for code that may run; see `isOfOwnProject`.
 *
 * @throws ConfigError when it throws or exports nothing.
 */
export async function defaultExport(path: string, source: string): Promise<unknown> {
  const exported = await load(path, source)
  if (exported === undefined) throw new ConfigError(source, [{ key: [], says: 'it has no default export.' }])
  return exported
}

async function load(path: string, source: string): Promise<unknown> {
  try {
    if (/^\.[mc]?ts$/.test(extname(path))) {
      // The loader of TypeScript is large; it comes only with a file that needs it.
      const { createJiti } = await import('jiti')
      return await createJiti(import.meta.url, { fsCache: false }).import(path, { default: true })
    }
    const { default: exported } = (await import(pathToFileURL(path).href)) as { default?: unknown }
    return exported
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n') as [string]
    throw new ConfigError(source, [{ key: [], says: `it could not be run: ${reason.replace(/\.$/, '')}.` }])
  }
}
