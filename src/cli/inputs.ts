import { dirname, resolve, sep } from 'node:path'
import type { Kind } from '../draft/index.ts'
import { findDrafts } from './drafts/find-drafts.ts'
import type { LeftOut } from './drafts/left-out.ts'
import type { Flags } from './flags.ts'
import { complain } from './mishap.ts'
import { bytesOf, glanceAt, type ReadInput, readStdin } from './read-input.ts'
import { shownPath } from './shown-path.ts'
import { UsageError } from './usage-error.ts'

/** Something to check, not read yet. */
export interface Input {
  /** Where the search for its configuration starts. */
  readonly path: string
  readonly folder: string
  /** How reports and messages call it. */
  readonly name: string
  readonly kind?: Kind
  /** False when it is known that no sidecar lies beside it. */
  readonly hasSidecar?: boolean | undefined
  /** A file is read at once: over many that costs a fraction of what promises do. */
  read(): ReadInput | Promise<ReadInput>
  /** The same bytes, but only until the next glance; see `glanceAt`. Only for what can be read twice. */
  glance?(): ReadInput | undefined
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
  const nameOf = namer(cwd)
  for await (const all of findDrafts(files, cwd, flags)) {
    for (const found of all) {
      const { path } = found
      const name = nameOf(path)
      if ('trouble' in found) {
        inputs.push({ path, folder: dirname(path), name, read: () => found })
        continue
      }
      const by = isLeftOut(path, found.folder)
      const source = by instanceof Promise ? await by : by
      if (source !== undefined) {
        if (found.isNamed) tellLeftOut(name, source, flags)
        continue
      }
      const { folder = dirname(path), hasSidecar } = found
      inputs.push(new FileInput(path, folder, name, hasSidecar, most))
    }
  }
  return inputs
}

/** A file. A class, since ten thousand objects with functions of their own would be half of what a run holds. */
class FileInput implements Input {
  readonly path: string
  readonly folder: string
  readonly name: string
  readonly hasSidecar: boolean | undefined
  readonly #most: number | undefined

  constructor(
    path: string,
    folder: string,
    name: string,
    hasSidecar: boolean | undefined,
    most: number | undefined,
  ) {
    this.path = path
    this.folder = folder
    this.name = name
    this.hasSidecar = hasSidecar
    this.#most = most
  }

  read(): ReadInput {
    return bytesOf(this.path, this.#most)
  }

  glance(): ReadInput | undefined {
    // Only of what a folder was searched for it is known that it is a file, and no pipe that can be read once.
    return this.hasSidecar !== undefined && this.#most === undefined ? glanceAt(this.path) : undefined
  }
}

/** `shownPath` for many paths: nearly all of them lie below the working directory. */
function namer(cwd: string): (path: string) => string {
  const below = cwd.endsWith(sep) ? cwd : `${cwd}${sep}`
  return path => {
    if (!path.startsWith(below)) return shownPath(path, cwd)
    const name = path.slice(below.length)
    return sep === '/' ? name : name.replaceAll(sep, '/')
  }
}

/** Those that are not left out. Of the others people hear when they have named them. */
async function kept(inputs: readonly Input[], flags: Flags, isLeftOut: LeftOut): Promise<Input[]> {
  const checked: Input[] = []
  for (const input of inputs) {
    const source = await isLeftOut(input.path)
    if (source === undefined) checked.push(input)
    else tellLeftOut(input.name, source, flags)
  }
  return checked
}

function tellLeftOut(name: string, source: string, { warnIgnored }: Pick<Flags, 'warnIgnored'>): void {
  if (warnIgnored !== false) complain(`${name} is left out by ${source}; --no-ignore checks it all the same.`)
}

function standardInput(filename: string | undefined, cwd: string, most: number | undefined): Input {
  if (filename !== undefined) {
    const path = resolve(cwd, filename)
    return { path, folder: dirname(path), name: shownPath(path, cwd), read: () => readStdin(most) }
  }
  // Who pipes a text without a name is about to send it.
  const path = resolve(cwd, '<stdin>')
  return { path, folder: cwd, name: '<stdin>', kind: 'draft', read: () => readStdin(most) }
}
