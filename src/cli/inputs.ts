import { resolve } from 'node:path'
import type { FileInput } from '../engine/index.ts'
import { findDrafts } from './drafts/find-drafts.ts'
import type { Flags } from './flags.ts'
import { type ReadInput, readInput, readStdin } from './read-input.ts'
import { shownPath } from './shown-path.ts'
import { UsageError } from './usage-error.ts'

/** Something to check, not read yet. */
export interface Input {
  /** Where the search for its configuration starts. */
  readonly path: string
  /** How reports and messages call it. */
  readonly name: string
  readonly kind?: FileInput['kind']
  read(): Promise<ReadInput>
}

/**
 * What the arguments and flags name, in order. All paths are known before the first file is read.
 *
 * @throws UsageError when they name nothing.
 */
export async function inputsOf(args: readonly string[], flags: Flags, cwd: string): Promise<Input[]> {
  const files = args.filter(argument => argument !== '-')
  const { stdinFilename } = flags
  const stdin =
    flags.stdin || files.length < args.length || (stdinFilename !== undefined && args.length === 0)
  if (!stdin && files.length === 0)
    throw new UsageError(
      'What shall be checked? Name a draft, a folder or a glob, or - for standard input. See cx-lint --help.',
    )
  if (!stdin && stdinFilename !== undefined)
    throw new UsageError('--stdin-filename names what is read from standard input; add - or --stdin.')

  const inputs: Input[] = stdin ? [standardInput(stdinFilename, cwd)] : []
  for await (const found of findDrafts(files, cwd)) {
    const { path } = found
    const read = async () => ('trouble' in found ? found : readInput(path))
    inputs.push({ path, name: shownPath(path, cwd), read })
  }
  return inputs
}

function standardInput(filename: string | undefined, cwd: string): Input {
  if (filename !== undefined) {
    const path = resolve(cwd, filename)
    return { path, name: shownPath(path, cwd), read: () => readStdin(path) }
  }
  // Who pipes a text without a name is about to send it.
  const path = resolve(cwd, '<stdin>')
  return { path, name: '<stdin>', kind: 'draft', read: () => readStdin(path) }
}
