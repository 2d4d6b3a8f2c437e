import { type Paint, plain } from '../report/index.ts'

interface Where {
  /** `--color` or `--no-color`, if given. */
  readonly flag: boolean | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
}

/** The colours of a report. chalk is loaded only when there are any. */
export async function paintFor(where: Where): Promise<Paint> {
  if (!wantsColour(where)) return plain
  const { Chalk } = await import('chalk')
  // The sixteen colours follow the reader's own theme, dark or light.
  return new Chalk({ level: 1 })
}

/**
 * The flag decides, then FORCE_COLOR, then NO_COLOR, then whether a person is looking: the order of Node itself and of
 * chalk, for whom an empty FORCE_COLOR counts too. An empty NO_COLOR does not, as no-color.org has it.
 */
export function wantsColour({ flag, env, isTerminal }: Where): boolean {
  if (flag !== undefined) return flag
  const { FORCE_COLOR: forced, NO_COLOR: none } = env
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (none !== undefined && none !== '') return false
  return isTerminal && env.TERM !== 'dumb'
}
