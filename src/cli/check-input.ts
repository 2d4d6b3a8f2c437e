import { ConfigError } from '../config/index.ts'
import type { FileResult } from '../engine/index.ts'
import { Linters, type Surroundings } from './config/linters.ts'
import type { Flags } from './flags.ts'
import type { Input } from './inputs.ts'
import { readInput, textOnly } from './read-input.ts'
import { sidecarOf } from './sidecar.ts'
import { UsageError } from './usage-error.ts'

/** The result of one input, or why there is none, in whole sentences. */
export type Checked = FileResult | { readonly troubles: readonly string[] }

/**
 * Reads an input, finds the settings that hold for it, and lints it.
 *
 * @throws UsageError or ConfigError when a file or a rule that the flags name cannot be used.
 */
export async function checkerFor(
  flags: Flags,
  surroundings: Surroundings,
  linters = new Linters(flags, surroundings),
): Promise<(input: Omit<Input, 'folder'>) => Promise<Checked>> {
  const parent = await parentOf(flags)
  return async ({ path, name, read, kind, hasSidecar }) => {
    const bytes = await read()
    const input = 'file' in bytes ? await textOnly(bytes.file) : bytes
    if ('trouble' in input) return { troubles: [sentence(`${name}: ${input.trouble}`)] }
    try {
      const linter = await linters.for(path)
      return await linter.lint(input.file, {
        path: name,
        ...(kind && { kind }),
        ...(parent && { parent }),
        ...(hasSidecar !== false && (await sidecarOf(path, name))),
      })
    } catch (error) {
      if (error instanceof ConfigError) return { troubles: error.message.split('\n') }
      throw error
    }
  }
}

/** The mail that `--parent` names. @throws UsageError when it cannot be read. */
export async function parentOf({ parent: path }: Pick<Flags, 'parent'>): Promise<Uint8Array | undefined> {
  if (path === undefined) return undefined
  const read = await readInput(path)
  if ('trouble' in read) throw new UsageError(sentence(`--parent ${path}: ${read.trouble}`))
  return read.file
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`
}
