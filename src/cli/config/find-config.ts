import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigError } from '../../config/index.ts'
import { errorCode, fileTrouble } from '../file-trouble.ts'
import type { ConfigFile } from './config-file.ts'
import { isOfOwnProject, projectOf } from './project.ts'

export interface Search {
  readonly file?: ConfigFile
  /** Configurations that are code and were seen, not run. */
  readonly notRun: readonly string[]
}

const rcNames = ['', '.json', '.yaml', '.yml'].map(ending => `cx-lintrc${ending}`)

/** Where settings may stand, beside the key of package.json, in this order. Data only. */
const dataNames = [
  ...rcNames.map(name => `.${name}`),
  ...rcNames.map(name => join('.config', name)),
  ...rcNames.map(name => join('.config', `.${name}`)),
]

const codeNames = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map(ending => `cx-lint.config.${ending}`)

/** What one folder holds. */
interface Place {
  readonly file?: ConfigFile
  readonly code?: string
}

/** Searches configurations, and looks into each folder once. */
export class ConfigSearch {
  readonly #cwd: string
  readonly #places = new Map<string, Place>()
  readonly #roots = new Map<string, string | undefined>()

  constructor(cwd: string) {
    this.#cwd = cwd
  }

  /**
   * The configuration for files of `folder`: the nearest one up to the root of their project, which is the nearest
   * folder with package.json or .git. Without such a root only the working directory is searched, because what lies
   * above a draft in a download folder is nobody's word. Code counts only where it may run.
   *
   * @throws ConfigError when a configuration is there and cannot be read.
   */
  for(folder: string): Search {
    const notRun: string[] = []
    for (const folderOfIt of this.#foldersFor(folder)) {
      const { file, code } = this.#place(folderOfIt)
      if (file) return { file, notRun }
      if (code === undefined) continue
      if (isOfOwnProject(code, this.#cwd)) return { file: { path: code }, notRun }
      notRun.push(code)
    }
    return { notRun }
  }

  #foldersFor(folder: string): readonly string[] {
    const root = projectOf(folder, this.#roots)
    if (root === undefined) return [this.#cwd]
    const folders: string[] = []
    for (let place = folder; ; place = dirname(place)) {
      folders.push(place)
      if (place === root) return folders
    }
  }

  #place(folder: string): Place {
    const known = this.#places.get(folder)
    if (known) return known
    const place = placeIn(folder)
    this.#places.set(folder, place)
    return place
  }
}

function placeIn(folder: string): Place {
  const packageFile = readIfThere(join(folder, 'package.json'))
  // Most packages do not configure cx-lint, and need no parser to find out.
  if (packageFile?.text.includes('"cx-lint"') && hasOwnKey(packageFile.text)) return { file: packageFile }
  const hasSubfolder = existsSync(join(folder, '.config'))
  for (const name of dataNames) {
    if (name.startsWith('.config') && !hasSubfolder) continue
    const file = readIfThere(join(folder, name))
    if (file) return { file }
  }
  const code = codeNames.map(name => join(folder, name)).find(path => existsSync(path))
  return code === undefined ? {} : { code }
}

/** A name among the dependencies is not a configuration. A broken file counts as one, so that somebody says so. */
function hasOwnKey(packageText: string): boolean {
  try {
    const data: unknown = JSON.parse(packageText)
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'cx-lint')
  } catch {
    return true
  }
}

function readIfThere(path: string): { path: string; text: string } | undefined {
  // Nearly always there is none, and to fail costs ten times what it costs to ask.
  if (!existsSync(path)) return undefined
  try {
    return { path, text: readFileSync(path, 'utf8') }
  } catch (error) {
    // A name that is taken by a folder is not ours, and neither is a path through a file.
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error) ?? '')) return undefined
    throw new ConfigError(path, [{ key: [], says: `${fileTrouble(error)}.` }])
  }
}
