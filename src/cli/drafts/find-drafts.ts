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
 * The files that the arguments name, each once, in the order of the arguments. A file that is named is always
 * checked, whatever it is called.
 */
export async function* findDrafts(
  args: readonly string[],
  cwd: string,
  choice: Choice = {},
): AsyncIterable<Found> {
  const seen = new Set<string>()
  for (const argument of args) {
    for await (const found of namedBy(argument, cwd, choice)) {
      if (seen.has(found.path)) continue
      seen.add(found.path)
      yield found
    }
  }
}

async function* namedBy(argument: string, cwd: string, choice: Choice): AsyncIterable<Found> {
  const path = resolve(cwd, argument)
  const kind = kindOf(path)
  if (kind === 'file') yield { path, isNamed: true }
  else if (kind === 'folder') {
    const { walk } = await import('./walk.ts')
    const trouble = `there are no drafts here. Drafts end in ${[...draftExtensions].join(' ')}`
    yield* orNothing(walk(path, choice.ignore), path, choice, trouble)
  } else if (errorCode(kind.error) === 'ENOENT' && isGlob(argument)) {
    const { globbed } = await import('./glob.ts')
    yield* orNothing(
      await globbed(argument, cwd, choice.ignore),
      path,
      choice,
      'no drafts match this pattern',
    )
  } else yield { path, trouble: missing(argument, path, kind.error) }
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

function* orNothing(all: Iterable<Found>, path: string, choice: Choice, trouble: string): Iterable<Found> {
  let any = false
  for (const found of all) {
    any = true
    yield found
  }
  if (!any && choice.errorOnUnmatchedPattern !== false) yield { path, trouble }
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
