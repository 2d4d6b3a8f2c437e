import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** As git has it by default: names differ by case where the usual file systems tell them apart. */
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin'

/** Tells which paths below a folder are not looked at. */
export type Ignoring = (path: string, isFolder: boolean) => boolean

/** What a search leaves out: what git does and our own ignore files say, or installed packages only. */
export function ignoringFor(top: string, wanted: boolean | undefined): Ignoring {
  return wanted === false ? isAlwaysSkipped : fileIgnoring(top)
}

/**
 * Follows the .gitignore and .cx-lintignore files from the root of the repository down to each path, the deepest that
 * says something deciding, as git does; where both lie in a folder, ours has the last word. Without a repository
 * those in the folder itself and below count. A folder that was named is looked at even when it is ignored.
 */
function fileIgnoring(top: string): Ignoring {
  const root = repositoryOf(top) ?? top
  const skips = ignoreFiles(['.gitignore', '.git/info/exclude', '.cx-lintignore'])
  const from = root !== top && skips(top, true, root) ? top : root
  return (path, isFolder) => isAlwaysSkipped(path) || skips(path, isFolder, from)
}

/** Reads ignore files as it meets their folders; the third argument is the topmost folder that counts. */
function ignoreFiles(names: readonly string[]): (path: string, isFolder: boolean, top: string) => boolean {
  const files = new Map<string, Ignore | undefined>()
  return (path, isFolder, top) => {
    for (const folder of foldersBetween(path, top)) {
      if (!files.has(folder)) files.set(folder, rulesIn(folder, names))
      const below = relative(folder, path).replaceAll(sep, '/')
      const verdict = files.get(folder)?.test(isFolder ? `${below}/` : below)
      if (verdict?.ignored) return true
      if (verdict?.unignored) return false
    }
    return false
  }
}

/**
 * Tells whether a file is left out by the .cx-lintignore files above it, up to the root of the repository or, without
 * one, to the working directory; for files that were named.
 */
export function ownIgnoring(cwd: string): (path: string) => boolean {
  const skips = ignoreFiles(['.cx-lintignore'])
  const topOf = (path: string) => (relative(cwd, path).startsWith('..') ? dirname(path) : cwd)
  return path => skips(path, false, repositoryOf(dirname(path)) ?? topOf(path))
}

/** Tells which paths patterns as in .gitignore leave out; they are relative to `base`. */
export function patternIgnoring(patterns: readonly string[], base: string): (path: string) => boolean {
  const rules = ignore({ ignoreCase }).add([...patterns])
  return path => {
    const below = relative(base, path).replaceAll(sep, '/')
    return ignore.isPathValid(below) && rules.ignores(below)
  }
}

/** Folders of tools, such as .git, and installed packages hold no drafts. */
function isAlwaysSkipped(path: string): boolean {
  const name = basename(path)
  return name === 'node_modules' || name.startsWith('.')
}

function rulesIn(folder: string, names: readonly string[]): Ignore | undefined {
  const texts = names.map(name => textOf(join(folder, name)))
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
