import { ConfigError } from '../config/config-error.ts'
import { UsageError } from './usage-error.ts'

/** Says on standard error why the run ended early. Never a stack trace: it helps nobody who writes mail. */
export function reportMishap(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const expected = error instanceof UsageError || error instanceof ConfigError
  complain(expected ? message : `This is a mistake of cx-lint, not yours; please report it. ${message}`)
}

/** One diagnostic. Findings go to standard output; everything else goes here. */
export function complain(message: string): void {
  process.stderr.write(
    `${message
      .split('\n')
      .map(line => `cx-lint: ${line}`)
      .join('\n')}\n`,
  )
}
