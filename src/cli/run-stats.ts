import type { FileResult } from '../engine/index.ts'
import type { Flags } from './flags.ts'
import { standardError } from './standard-error.ts'
import type { Checking } from './work/checking.ts'
import type { Spent } from './work/rule-times.ts'

/** What `--stats` and `--statistics` say at the end, on standard error. It holds no words of any mail. */
export class RunStats {
  readonly #flags: Pick<Flags, 'stats' | 'statistics'>
  readonly #started = process.uptime()
  readonly #byRule = new Map<string, number>()

  constructor(flags: Pick<Flags, 'stats' | 'statistics'>) {
    this.#flags = flags
  }

  add({ findings }: Pick<FileResult, 'findings'>): void {
    if (this.#flags.statistics)
      for (const { rule } of findings) this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + 1)
  }

  tell(files: number, { bytes, linted, fromCache, threads }: Checking['counts'], spent: Spent = {}): void {
    const lines: string[] = []
    if (this.#flags.statistics) {
      const rules = [...this.#byRule].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      for (const [rule, times] of rules) lines.push(`${String(times).padStart(7)}  ${rule}`)
    }
    if (this.#flags.stats) {
      const { user, system } = process.cpuUsage()
      const seconds = process.uptime() - this.#started
      const grouped = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 1 })
      lines.push(
        `files:    ${grouped(files)} (${grouped(linted)} judged, ${grouped(fromCache)} known), ${grouped(bytes / 1024)} kB`,
        `time:     ${seconds.toFixed(2)} s, of the processor ${((user + system) / 1e6).toFixed(2)} s`,
        `threads:  ${threads === 0 ? 'the main one' : `${threads} beside the main one`}`,
        `memory:   ${grouped(process.resourceUsage().maxRSS / 1024)} MB at the most`,
        ...rulesBy(spent),
      )
    }
    if (lines.length > 0) standardError().write(`${lines.join('\n')}\n`)
  }
}

/** The dearest rules first; the many that took next to nothing are one line. */
function rulesBy(spent: Spent): string[] {
  const dearest = Object.entries(spent).sort(([, a], [, b]) => b - a)
  const total = dearest.reduce((sum, [, ms]) => sum + ms, 0)
  const line = (name: string, ms: number) =>
    `${ms.toFixed(1).padStart(9)} ms ${((100 * ms) / total).toFixed(1).padStart(5)} %  ${name}`
  const rest = dearest.slice(MOST_RULES)
  return [
    ...dearest.slice(0, MOST_RULES).map(([name, ms]) => line(name, ms)),
    ...(rest.length
      ? [
          line(
            `${rest.length} other rules`,
            rest.reduce((sum, [, ms]) => sum + ms, 0),
          ),
        ]
      : []),
  ]
}

const MOST_RULES = 10
