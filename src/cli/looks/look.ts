import type { Flags } from '../flags.ts'

/** Answers a question about a run instead of running: `--print-config`, `--show-files`, `--env-info`. */
export async function look(args: readonly string[], flags: Flags): Promise<void> {
  const cwd = process.cwd()
  if (flags.envInfo) await (await import('./env-info.ts')).envInfo(flags, cwd)
  else if (flags.printConfig !== undefined)
    await (await import('./print-config.ts')).printConfig(flags.printConfig, flags, cwd)
  else if (flags.showFiles) await (await import('./show-files.ts')).showFiles(args, flags, cwd)
}
