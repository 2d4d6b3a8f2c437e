import { rules } from '../../rules/index.ts'
import { didYouMean, matching, ruleNames } from '../config/index.ts'
import { UsageError } from './usage-error.ts'

/** Prints what a rule, or each rule of a group, flags, why, and what it leaves alone. */
export async function explainCommand(name: string): Promise<void> {
  const meant = matching(name, rules)
  if (meant.length === 0)
    throw new UsageError(
      `There is no rule ${name}. ${didYouMean(name, ruleNames(rules)) ?? '"cx-lint rules" lists them all.'}`,
    )
  for (const { id, severity, flags, why } of meant)
    process.stdout.write(`${id}  ${severity}\n  ${flags}\n  ${why}\n`)
}
