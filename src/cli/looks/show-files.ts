import { visible } from '../../report/stylish/visible.ts'
import { Linters } from '../config/linters.ts'
import { leftOutBy } from '../drafts/left-out.ts'
import type { Flags } from '../flags.ts'
import { inputsOf } from '../inputs.ts'

/** Prints the names of the files that would be checked, one a line. */
export async function showFiles(args: readonly string[], flags: Flags, cwd: string): Promise<void> {
  const linters = new Linters(flags, { cwd, env: process.env })
  const inputs = await inputsOf(args, flags, { cwd, isLeftOut: leftOutBy(flags, linters, cwd) })
  process.stdout.write(inputs.map(({ name }) => `${visible(name)}\n`).join(''))
}
