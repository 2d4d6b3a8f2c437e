import { rules } from '../../rules/index.ts'
import type { Paint } from '../report/index.ts'
import { tint } from '../report/stylish/style.ts'
import type { Rule } from '../rule/index.ts'
import { paintFor } from './paint.ts'

/** Lists all rules on standard output. */
export async function rulesCommand({ format }: { readonly format: 'text' | 'json' }): Promise<void> {
  const { env, stdout } = process
  if (format === 'json') {
    const entries = rules.map(({ id, severity, flags, since }) => ({ id, severity, flags, since }))
    stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
    return
  }
  const paint = await paintFor({ flag: undefined, env, isTerminal: stdout.isTTY === true })
  stdout.write(`${rules.map(rule => ruleLine(rule, rules, paint)).join('\n')}\n`)
}

/** One rule on one line, in columns as wide as those of all the rules it stands among. */
export function ruleLine({ id, severity, flags }: Rule, among: readonly Rule[], paint: Paint): string {
  const width = Math.max(...among.map(rule => rule.id.length))
  return `${id.padEnd(width)}  ${tint(paint, severity)(severity.padEnd(7))}  ${flags}`
}
