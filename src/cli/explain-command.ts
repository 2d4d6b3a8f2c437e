import { readFileSync } from 'node:fs'
import { rules } from '../../rules/index.ts'
import { didYouMean, matching, newsOf, ruleNames } from '../config/index.ts'
import type { Example, Rule } from '../rule/index.ts'
import type { RulesFlags } from './flags.ts'
import { complain } from './mishap.ts'
import { paintFor } from './paint.ts'
import { ruleList } from './rules-command.ts'
import { terminalPage } from './terminal-page.ts'
import { UsageError } from './usage-error.ts'

/**
 * Prints the page of a rule: what it flags, why, and what it leaves alone. For a group it lists the rules.
 *
 * @throws UsageError when there is no such rule or group.
 */
export async function explainCommand(name: string, { color, format }: RulesFlags): Promise<void> {
  const meant = matching(name, rules)
  if (meant.length === 0) {
    const hint = didYouMean(name, ruleNames(rules)) ?? '"cx-lint rules" lists them all.'
    throw new UsageError(`There is no rule ${name}. ${hint}`)
  }
  const { env, stdout } = process
  if (format === 'json') {
    stdout.write(`${JSON.stringify(meant.map(inJson), null, 2)}\n`)
    return
  }
  const paint = await paintFor({ flag: color, env, isTerminal: stdout.isTTY === true })
  const [rule] = meant as [Rule]
  const news = newsOf(name, rule)
  if (news) complain(news)
  if (rule.id === name || rule.aliases?.includes(name)) {
    const columns = Math.min(stdout.columns ?? 80, 100)
    stdout.write(terminalPage(pageOf(rule.id), paint, columns))
    return
  }
  stdout.write(`${ruleList(meant, paint)}\nFor one of them: cx-lint explain ${meant[0]!.id}\n`)
}

/** A rule for programs: what it says of itself, with its examples. A group is a list of several. */
function inJson(rule: Rule) {
  const { id, severity, state = 'stable', since, aliases = [], flags, why, options = {}, kind } = rule
  const frames = rule.kind === 'phrase' ? rule.frames : [rule]
  const texts = (all: readonly Example[]) => all.map(one => (typeof one === 'string' ? one : one.text))
  return {
    id,
    severity,
    state,
    since,
    aliases,
    kind,
    flags,
    why,
    options,
    examples: {
      flagged: texts(frames.flatMap(({ examples }) => examples.flags)),
      leftAlone: texts(frames.flatMap(({ examples }) => examples.allows)),
    },
  }
}

function pageOf(id: string): string {
  return readFileSync(new URL(`../docs/rules/${id}.md`, import.meta.url), 'utf8')
}
