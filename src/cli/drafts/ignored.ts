import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** As git has it by default: names differ by case where the usual file systems tell them apart. */
const ignoreCase = process.platform === 'win32' || process.platform === 'darwin'

/** Tells for a folder which of its entries are not looked at. */
export type Ignoring = (folder: string) => (name: string, isFolder: boolean) => boolean

/** What a search leaves out: what git does and our own ignore files say, or installed packages only. */
export function ignoringFor(top: string, wanted: boolean | undefined): Ignoring {
  return wanted === false ? () => isAlwaysSkipped : fileIgnoring(top)
}

/**
 * Follows the .gitignore and .cx-lintignore files from the root of the repository down to each path, the deepest that
 * says something deciding, as git does; where both lie in a folder, ours has the last word. Without a repository
 * those in the folder itself and below count. A folder that was named is looked at even when it is ignored.
 */
function fileIgnoring(top: string): Ignoring {
  const root = repositoryOf(top) ?? top
  const chainOf = ignoreFiles(['.gitignore', '.git/info/exclude', '.cx-lintignore'])
  const from = root !== top && skips(chainOf(dirname(top), root), top, true) ? top : root
  return folder => {
    const chain = chainOf(folder, from)
    if (chain.length === 0) return isAlwaysSkipped
    const before = folder.endsWith(sep) ? folder : folder + sep
    return (name, isFolder) => isAlwaysSkipped(name) || skips(chain, before + name, isFolder)
  }
}

/** What the ignore files of one folder say of paths below it. */
interface FolderRules {
  /** The folder, with a separator at its end. */
  readonly before: string
  readonly rules: Ignore
}

/** The rules that count in a folder, the deepest first: its own, then those of its parents; most folders have none. */
type ChainOf = (folder: string, top: string) => readonly FolderRules[]

/** Reads ignore files as it meets their folders; `top` is the topmost folder that counts. */
function ignoreFiles(names: readonly string[]): ChainOf {
  const chains = new Map<string, readonly FolderRules[]>()
  const chainOf: ChainOf = (folder, top) => {
    const key = `${top}\n${folder}`
    const known = chains.get(key)
    if (known) return known
    let chain: readonly FolderRules[] = []
    if (!relative(top, folder).startsWith('..')) {
      const rules = rulesIn(folder, names)
      const parent = dirname(folder)
      if (folder !== top && folder !== parent) chain = chainOf(parent, top)
      if (rules) chain = [{ before: folder.endsWith(sep) ? folder : folder + sep, rules }, ...chain]
    }
    chains.set(key, chain)
    return chain
  }
  return chainOf
}

/** True when the deepest rules that say something of the path leave it out. */
function skips(chain: readonly FolderRules[], path: string, isFolder: boolean): boolean {
  for (const { before, rules } of chain) {
    const below = path.slice(before.length).replaceAll(sep, '/')
    const verdict = rules.test(isFolder ? `${below}/` : below)
    if (verdict.ignored) return true
    if (verdict.unignored) return false
  }
  return false
}

/**
 * Tells whether a file is left out by the .cx-lintignore files above it, up to the root of the repository or, without
 * one, to the working directory; for files that were named.
 */
export function ownIgnoring(cwd: string): (path: string) => boolean {
  const chainOf = ignoreFiles(['.cx-lintignore'])
  const topOf = (path: string) => (relative(cwd, path).startsWith('..') ? dirname(path) : cwd)
  return path => {
    const folder = dirname(path)
    return skips(chainOf(folder, repositoryOf(folder) ?? topOf(path)), path, false)
  }
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
function isAlwaysSkipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.')
}

function rulesIn(folder: string, names: readonly string[]): Ignore | undefined {
  const texts = names.map(name => textOf(join(folder, name)))
  return texts.every(text => text === '') ? undefined : ignore({ ignoreCase }).add(texts.join('\n'))
}

function textOf(path: string): string {
  // To fail costs ten times what it costs to ask.
  if (!existsSync(path)) return ''
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : repositoryOf(parent)
}
