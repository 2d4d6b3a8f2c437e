import { resolve } from 'node:path'
import type { FileInput } from '../engine/index.ts'
import { findDrafts } from './drafts/find-drafts.ts'
import type { LeftOut } from './drafts/left-out.ts'
import type { Flags } from './flags.ts'
import { complain } from './mishap.ts'
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
export async function inputsOf(
  args: readonly string[],
  flags: Flags,
  { cwd, isLeftOut }: { readonly cwd: string; readonly isLeftOut: LeftOut },
): Promise<Input[]> {
  const files = args.filter(argument => argument !== '-')
  const { stdinFilename } = flags
  const stdin =
    flags.stdin || files.length < args.length || (stdinFilename !== undefined && args.length === 0)
  if (!stdin && files.length === 0 && flags.passOnNoPatterns) return []
  if (!stdin && files.length === 0)
    throw new UsageError(
      'What shall be checked? Name a draft, a folder or a glob, or - for standard input. See cx-lint --help.',
    )
  if (!stdin && stdinFilename !== undefined)
    throw new UsageError('--stdin-filename names what is read from standard input; add - or --stdin.')

  const most = flags.maxFileSize
  const all: Input[] = stdin ? [standardInput(stdinFilename, cwd, most)] : []
  const inputs = stdin && stdinFilename !== undefined ? await kept(all, flags, isLeftOut) : all
  for await (const found of findDrafts(files, cwd, flags)) {
    const { path } = found
    const name = shownPath(path, cwd)
    if ('trouble' in found) inputs.push({ path, name, read: async () => found })
    else {
      const input = { path, name, read: () => readInput(path, most) }
      inputs.push(...(await kept([input], found.isNamed ? flags : { warnIgnored: false }, isLeftOut)))
    }
  }
  return inputs
}

/** Those that are not left out. Of the others people hear when they have named them. */
async function kept(
  inputs: readonly Input[],
  { warnIgnored }: Pick<Flags, 'warnIgnored'>,
  isLeftOut: LeftOut,
): Promise<Input[]> {
  const checked: Input[] = []
  for (const input of inputs) {
    const source = await isLeftOut(input.path)
    if (source === undefined) checked.push(input)
    else if (warnIgnored !== false)
      complain(`${input.name} is left out by ${source}; --no-ignore checks it all the same.`)
  }
  return checked
}

function standardInput(filename: string | undefined, cwd: string, most: number | undefined): Input {
  if (filename !== undefined) {
    const path = resolve(cwd, filename)
    return { path, name: shownPath(path, cwd), read: () => readStdin(most) }
  }
  // Who pipes a text without a name is about to send it.
  const path = resolve(cwd, '<stdin>')
  return { path, name: '<stdin>', kind: 'draft', read: () => readStdin(most) }
}
