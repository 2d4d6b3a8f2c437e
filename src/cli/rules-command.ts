import { rules } from '../../rules/index.ts'
import type { Paint } from '../report/index.ts'
import { tint } from '../report/stylish/style.ts'
import { wrap } from '../report/stylish/wrap.ts'
import type { Rule } from '../rule/index.ts'
import type { RulesFlags } from './flags.ts'
import { paintFor } from './paint.ts'

/** Lists all rules on standard output. */
export async function rulesCommand({ format, color }: RulesFlags): Promise<void> {
  const { env, stdout } = process
  if (format === 'json') {
    const entries = rules.map(({ id, severity, flags, since, state = 'stable', aliases = [] }) => ({
      id,
      severity,
      flags,
      since,
      state,
      aliases,
    }))
    stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
    return
  }
  const paint = await paintFor({ flag: color, env, isTerminal: stdout.isTTY === true })
  stdout.write(ruleList(rules, paint))
}

/** Each rule with its severity, and below it what it flags. */
export function ruleList(all: readonly Rule[], paint: Paint): string {
  return all
    .map(({ id, severity, flags, state = 'stable' }) => {
      const lines = wrap(flags, 76).map(line => `    ${line}\n`)
      // Nearly all are stable; the others have something to say.
      const news = state === 'stable' ? '' : `  ${paint.dim(state)}`
      return `${paint.bold(id)}  ${tint(paint, severity)(severity)}${news}\n${lines.join('')}`
    })
    .join('')
}
