import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** As git has it by default: names differ by case where the usual file systems tell them apart. */
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin'

/** Tells which paths below a folder are not looked at. */
export type Ignoring = (path: string, isFolder: boolean) => boolean

/**
 * Follows the .gitignore files from the root of the repository down to each path, the deepest that says something
 * deciding, as git does. Without a repository those in the folder itself and below count. A folder that was named
 * is looked at even when git ignores it.
 */
export function gitIgnoring(top: string): Ignoring {
  const files = new Map<string, Ignore | undefined>()
  const root = repositoryOf(top) ?? top
  const skips = (path: string, isFolder: boolean, from: string) => {
    for (const folder of foldersBetween(path, from)) {
      if (!files.has(folder)) files.set(folder, rulesIn(folder))
      const below = relative(folder, path).replaceAll(sep, '/')
      const verdict = files.get(folder)?.test(isFolder ? `${below}/` : below)
      if (verdict?.ignored) return true
      if (verdict?.unignored) return false
    }
    return false
  }
  const from = root !== top && skips(top, true, root) ? top : root
  return (path, isFolder) => isAlwaysSkipped(path) || skips(path, isFolder, from)
}

/** Folders of tools, such as .git, and installed packages hold no drafts. */
function isAlwaysSkipped(path: string): boolean {
  const name = basename(path)
  return name === 'node_modules' || name.startsWith('.')
}

function rulesIn(folder: string): Ignore | undefined {
  const texts = ['.gitignore', '.git/info/exclude'].map(name => textOf(join(folder, name)))
  return texts.every(text => text === '') ? undefined : ignore({ ignoreCase }).add(texts.join('\n'))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** The folder of the path, then its parents, up to and with `top`. */
function* foldersBetween(path: string, top: string): Iterable<string> {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (relative(top, folder).startsWith('..')) return
    yield folder
    if (folder === top || folder === dirname(folder)) return
  }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : repositoryOf(parent)
}
