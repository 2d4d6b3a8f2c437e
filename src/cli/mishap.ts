import { ConfigError } from '../config/config-error.ts'
import { visible } from '../report/stylish/visible.ts'
import { standardError } from './standard-error.ts'
import { UsageError } from './usage-error.ts'

/** Says on standard error why the run ended early. Never a stack trace: it helps nobody who writes mail. */
export function reportMishap(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ConfigError) for (const line of message.split('\n')) complain(line)
  else if (error instanceof UsageError) complain(message)
  else complain(`This is a mistake of cx-lint, not yours; please report it. ${message}`)
}

/**
 * One diagnostic, on one line. Findings go to standard output; everything else goes here. File names are as little
 * to be trusted as mails: they cannot move the cursor or forge a second line.
 */
export function complain(message: string): void {
  standardError().write(`cx-lint: ${visible(message)}\n`)
}
