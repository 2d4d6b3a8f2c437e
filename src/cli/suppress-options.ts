import { type Command, Option } from 'commander'
import { each, oneOf } from './option-values.ts'
import type { SuppressedVerdict } from './suppress-flags.ts'
import { UsageError } from './usage-error.ts'

/** Adds the options of `SuppressFlags` to the command. */
export function addSuppressOptions(program: Command): void {
  const severity = '--report-unused-disable-directives-severity'
  program
    .optionsGroup('Suppressions:')
    .option('--suppress <rule@fingerprint>', 'silence one finding; json shows its fingerprint', verdict)
    .option('--no-inline-config', 'read no directives in the files')
    .option('--report-unused-disable-directives', 'a useless one is an error (…-severity sets another level)')
    // So long that the help would have no room left beside it.
    .addOption(new Option(`${severity} <level>`).argParser(unusedLevel(severity)).hideHelp())
    .option('--suppress-all', 'take all findings of today into the baseline')
    .option('--suppress-rule <rule>', 'take those of a rule or group into the baseline', each)
    .option('--prune-suppressions', 'take out of the baseline what is not found any more')
    .option('--suppressions-location <file>', 'the baseline (default: cx-lint-suppressions.json)')
    .option('--pass-on-unpruned-suppressions', 'accept a baseline that holds more than is found')
}

/** ESLint says `warn`; both are understood. */
function unusedLevel(flag: string): (value: string) => 'off' | 'info' | 'warning' | 'error' {
  const level = oneOf(flag, ['off', 'info', 'warning', 'error'])
  return value => (value === 'warn' ? 'warning' : level(value))
}

function verdict(value: string, before: readonly SuppressedVerdict[] = []): readonly SuppressedVerdict[] {
  const [, rule, fingerprint] = /^([^@\s]{1,200})@([0-9a-f]{16})$/.exec(value) ?? []
  if (rule !== undefined && fingerprint !== undefined) return [...before, { rule, fingerprint }]
  throw new UsageError(
    `--suppress takes a rule and a fingerprint of 16 digits, such as over-promising/guarantee@0123456789abcdef, not "${value}".`,
  )
}
