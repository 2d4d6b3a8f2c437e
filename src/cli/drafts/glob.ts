import { basename, dirname, extname, resolve } from 'node:path'
import { isDraftName } from './draft-names.ts'
import { ignoringFor } from './ignored.ts'
import type { Found } from './walk.ts'

/**
 * The drafts that a glob matches, sorted. It is as choosy as a folder, but a pattern that ends in an extension,
 * such as `*.yaml`, has named that.
 */
export async function globbed(pattern: string, cwd: string, ignore?: boolean): Promise<Found[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  const extension = extname(pattern).toLowerCase()
  const ignoring = ignoringFor(cwd, ignore)
  const isIgnored = (path: string) => ignoring(dirname(path))(basename(path), false)
  return paths
    .map(path => resolve(path))
    .filter(path => isDraftName(basename(path), extension) && !isIgnored(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map(path => ({ path }))
}
