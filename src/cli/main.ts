import { CommanderError } from 'commander'
import { reportMishap } from './mishap.ts'
import { createProgram, exitCodeOf } from './program.ts'

declare const CX_LINT_VERSION: string

// Who closes the other end of a pipe has read enough. `output.ts` watches standard output itself.
process.stdout.on('error', () => {})

const program = createProgram(CX_LINT_VERSION, {
  async lint(files, flags) {
    if (flags.printConfig !== undefined || flags.showFiles || flags.envInfo) {
      const { look } = await import('./looks/look.ts')
      await look(files, flags)
      return
    }
    const { lintCommand } = await import('./lint-command.ts')
    process.exitCode = await lintCommand(files, flags)
  },
  async rules(flags) {
    const { rulesCommand } = await import('./rules-command.ts')
    await rulesCommand(flags)
  },
  async explain(rule, flags) {
    const { explainCommand } = await import('./explain-command.ts')
    await explainCommand(rule, flags)
  },
  async init(flags) {
    const { initCommand } = await import('./init-command.ts')
    await initCommand(flags)
  },
  async eval(files, flags) {
    const { evalCommand } = await import('./eval-command.ts')
    process.exitCode = await evalCommand(files, flags)
  },
})

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = exitCodeOf(error)
  else {
    reportMishap(error)
    process.exitCode = 2
  }
})
