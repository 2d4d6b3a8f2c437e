import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ConfigError } from '../../config/index.ts'
import type { Linters } from '../config/linters.ts'
import type { RunFlags } from '../run-flags.ts'

/** Says by what a file is left out of the run, or nothing. */
export type LeftOut = (path: string, folder?: string) => string | undefined | Promise<string | undefined>

type Test = (path: string) => boolean

/** Each with its name. */
type Tests = readonly (readonly [source: string, test: Test])[]

/**
 * What flags, .cx-lintignore files and configurations leave out, of files that were named as well as of those found.
 * The package that reads patterns is loaded at the first pattern.
 */
export function leftOutBy({ ignorePattern = [], ignore }: RunFlags, linters: Linters, cwd: string): LeftOut {
  if (ignore === false) return () => undefined
  const byConfig = new Map<string, Test>()
  const ownFiles = new Map<string, boolean>()
  let byFlag: Test | undefined
  let byFile: Test | undefined

  /** What may leave out a file of this folder; nothing for most folders. */
  async function testsFor(path: string): Promise<Tests> {
    const tests: [source: string, test: Test][] = []
    if (ignorePattern.length > 0) {
      byFlag ??= (await import('./ignored.ts')).patternIgnoring(ignorePattern, cwd)
      tests.push(['--ignore-pattern', byFlag])
    }
    if (hasOwnFile(dirname(path), ownFiles)) {
      byFile ??= (await import('./ignored.ts')).ownIgnoring(cwd)
      tests.push(['.cx-lintignore', byFile])
    }
    const config = await configFor(linters, path)
    if (!config || config.ignorePatterns.length === 0) return tests
    if (!byConfig.has(config.path))
      byConfig.set(
        config.path,
        (await import('./ignored.ts')).patternIgnoring(config.ignorePatterns, config.base),
      )
    return [...tests, [config.layer.source, byConfig.get(config.path)!]]
  }

  const byFolder = new Map<string, Tests>()
  return (path, folder = dirname(path)) => {
    const source = (tests: Tests) => tests.find(([, test]) => test(path))?.[0]
    const known = byFolder.get(folder)
    if (known) return known.length === 0 ? undefined : source(known)
    return testsFor(path).then(tests => {
      byFolder.set(folder, tests)
      return source(tests)
    })
  }
}

/** A configuration that cannot be used is told when its files are checked. */
async function configFor(linters: Linters, path: string) {
  try {
    return await linters.configFor(path)
  } catch (error) {
    if (error instanceof ConfigError) return undefined
    throw error
  }
}

/** True when a .cx-lintignore lies in the folder or above it. */
function hasOwnFile(folder: string, known: Map<string, boolean>): boolean {
  const before = known.get(folder)
  if (before !== undefined) return before
  const parent = dirname(folder)
  const has = existsSync(join(folder, '.cx-lintignore')) || (parent !== folder && hasOwnFile(parent, known))
  known.set(folder, has)
  return has
}
