import { arch, availableParallelism, platform, release } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtIn } from '../built-in.ts'
import { Linters } from '../config/linters.ts'
import { projectOf } from '../config/project.ts'
import type { Flags } from '../flags.ts'
import { shownPath } from '../shown-path.ts'
import { version } from '../version.ts'

/** Prints what a bug report should say about where cx-lint runs. */
export async function envInfo(flags: Flags, cwd: string): Promise<void> {
  const config = await new Linters(flags, { cwd, env: process.env }).configFor(join(cwd, 'any'))
  const lines = [
    ['cx-lint', version],
    ['Node', process.versions.node],
    ['system', `${platform()} ${release()} ${arch()}, ${availableParallelism()} processors`],
    ['installed in', fileURLToPath(new URL('..', import.meta.url))],
    ['working directory', cwd],
    ['project', projectOf(cwd) ?? 'none: no package.json and no .git here or above'],
    ['configuration', config ? shownPath(config.path, cwd) : 'none'],
    ['rules', `${builtIn.length}${config?.rules.length ? ` and ${config.rules.length} of plug-ins` : ''}`],
  ]
  process.stdout.write(lines.map(([name, value]) => `${`${name}:`.padEnd(19)}${value}\n`).join(''))
}
