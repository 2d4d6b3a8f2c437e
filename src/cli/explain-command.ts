import { readFileSync } from 'node:fs'
import { rules } from '../../rules/index.ts'
import { didYouMean, matching, ruleNames } from '../config/index.ts'
import type { Colour } from './flags.ts'
import { paintFor } from './paint.ts'
import { ruleList } from './rules-command.ts'
import { terminalPage } from './terminal-page.ts'
import { UsageError } from './usage-error.ts'

/**
 * Prints the page of a rule: what it flags, why, and what it leaves alone. For a group it lists the rules.
 *
 * @throws UsageError when there is no such rule or group.
 */
export async function explainCommand(name: string, { color }: Colour): Promise<void> {
  const meant = matching(name, rules)
  if (meant.length === 0) {
    const hint = didYouMean(name, ruleNames(rules)) ?? '"cx-lint rules" lists them all.'
    throw new UsageError(`There is no rule ${name}. ${hint}`)
  }
  const { env, stdout } = process
  const paint = await paintFor({ flag: color, env, isTerminal: stdout.isTTY === true })
  if (meant[0]!.id === name) {
    const columns = Math.min(stdout.columns ?? 80, 100)
    stdout.write(terminalPage(pageOf(name), paint, columns))
    return
  }
  stdout.write(`${ruleList(meant, paint)}\nFor one of them: cx-lint explain ${meant[0]!.id}\n`)
}

function pageOf(id: string): string {
  return readFileSync(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8')
}
