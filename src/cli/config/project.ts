import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/**
 * The root of the project that holds a folder: the nearest folder with package.json or .git.
 *
 * @param known filled with the root of each folder on the way, for who asks for many
 */
export function projectOf(folder: string, known = new Map<string, string | undefined>()): string | undefined {
  if (known.has(folder)) return known.get(folder)
  const isRoot = existsSync(join(folder, 'package.json')) || existsSync(join(folder, '.git'))
  const parent = dirname(folder)
  const root = isRoot ? folder : parent === folder ? undefined : projectOf(parent, known)
  known.set(folder, root)
  return root
}

/**
 * True when code may run because it lies in the project that holds the working directory. What a package is installed
 * for counts, not the package. Links are followed first: a link in a project does not bring in what it leads to.
 */
export function isOfOwnProject(code: string, cwd: string): boolean {
  try {
    const [owner] = realpathSync(code).split(`${sep}node_modules${sep}`) as [string]
    const own = projectOf(realpathSync(cwd))
    const folder = existsSync(join(owner, 'package.json')) ? owner : dirname(owner)
    return own !== undefined && projectOf(folder) === own
  } catch {
    return false
  }
}
