import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { didYouMean } from '../../config/did-you-mean.ts'
import { errorCode, fileTrouble } from '../file-trouble.ts'
import type { RunFlags } from '../run-flags.ts'
import { draftExtensions } from './draft-names.ts'
import type { Found } from './walk.ts'

/** How choosy the search is. */
type Choice = Pick<RunFlags, 'ignore' | 'errorOnUnmatchedPattern'>

/**
 * The files that the arguments name, each once, argument by argument. A file that is named is always checked,
 * whatever it is called.
 */
export async function* findDrafts(
  args: readonly string[],
  cwd: string,
  choice: Choice = {},
): AsyncIterable<readonly Found[]> {
  const [first] = args
  // One argument names no file twice.
  if (first !== undefined && args.length === 1) return yield namedBy(first, cwd, choice)
  const seen = new Set<string>()
  for (const argument of args) {
    const all = await namedBy(argument, cwd, choice)
    yield all.filter(({ path }) => !seen.has(path) && seen.add(path))
  }
}

async function namedBy(argument: string, cwd: string, choice: Choice): Promise<readonly Found[]> {
  const path = resolve(cwd, argument)
  const kind = kindOf(path)
  if (kind === 'file') return [{ path, isNamed: true }]
  if (kind === 'folder') {
    const { walk } = await import('./walk.ts')
    const trouble = `there are no drafts here. Drafts end in ${[...draftExtensions].join(' ')}`
    return orNothing(walk(path, choice.ignore), path, choice, trouble)
  }
  if (errorCode(kind.error) !== 'ENOENT' || !isGlob(argument))
    return [{ path, trouble: missing(argument, path, kind.error) }]
  const { globbed } = await import('./glob.ts')
  const all = await globbed(argument, cwd, choice.ignore)
  return orNothing(all, path, choice, 'no drafts match this pattern')
}

/** True when an argument that is no file has the signs of a pattern. */
function isGlob(argument: string): boolean {
  return /[*?[\]{}!]/.test(argument)
}

function kindOf(path: string): 'file' | 'folder' | { error: unknown } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return { error }
  }
}

function orNothing(all: readonly Found[], path: string, choice: Choice, trouble: string): readonly Found[] {
  return all.length === 0 && choice.errorOnUnmatchedPattern !== false ? [{ path, trouble }] : all
}

function missing(argument: string, path: string, error: unknown): string {
  const hint = errorCode(error) === 'ENOENT' ? didYouMean(basename(argument), neighbours(path)) : undefined
  return hint ? `${fileTrouble(error)}. ${hint}` : fileTrouble(error)
}

const commands = ['rules', 'explain', 'init', 'eval', 'help']

function neighbours(path: string): string[] {
  try {
    return [...readdirSync(dirname(path)), ...commands]
  } catch {
    return []
  }
}
