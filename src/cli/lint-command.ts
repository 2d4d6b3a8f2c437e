import { resolve } from 'node:path'
import { count, many, noTotals, show } from '../report/index.ts'
import { BaselineFile } from './baseline-file.ts'
import { Cap } from './cap.ts'
import type { Checked } from './check-input.ts'
import { Linters } from './config/linters.ts'
import { leftOutBy } from './drafts/left-out.ts'
import type { Flags } from './flags.ts'
import { type Input, inputsOf } from './inputs.ts'
import { complain } from './mishap.ts'
import { moment } from './option-values.ts'
import { Outcome } from './outcome.ts'
import { fileOutput, type Output, standardOutput } from './output.ts'
import { Progress } from './progress.ts'
import { RunStats } from './run-stats.ts'
import { startReport, thresholdOf } from './start-report.ts'
import { Suppressed } from './suppressed.ts'
import { UsageError } from './usage-error.ts'
import { startChecking } from './work/checking.ts'
import { inOrder } from './work/in-order.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Checks what the arguments name, one after the other, reports each, and gives the exit code. */
export async function lintCommand(args: readonly string[], given: Flags): Promise<0 | 1 | 2> {
  const { env } = process
  const cwd = workingDirectory()
  const flags = { ...given, ...nowFrom(given, env) }
  const said = new Set<string>()
  const progress = new Progress()
  const notice = (says: string) => {
    // Many files may share a configuration, and its fault.
    if (said.has(says)) return
    said.add(says)
    progress.clear()
    complain(says)
  }
  const surroundings = { cwd, env, started: Date.now(), notice }
  const linters = new Linters(flags, surroundings)
  const inputs = await inputsOf(args, flags, { cwd, isLeftOut: leftOutBy(flags, linters, cwd) })
  const checking = await startChecking(flags, { ...surroundings, linters }, inputs.length)
  const baseline = BaselineFile.open(flags, cwd)
  const pluginRules = () => linters.pluginRules(inputs.map(({ path }) => path))
  const report = await startReport(flags, env, pluginRules)
  const output = outputFor(flags, inputs, cwd)
  const threshold = await thresholdOf(flags, env, pluginRules)
  const outcome = new Outcome(flags)
  const totals = noTotals()
  const stats = new RunStats(flags)
  const suppressed = new Suppressed(flags)
  const cap = new Cap(flags, env)
  const write = (text: string) => {
    if (text !== '') progress.clear()
    output.write(text)
  }

  try {
    write(report.begin())
    const tell = (checked: Checked, input: Input) => {
      progress.tick(inputs.length)
      if ('troubles' in checked) {
        outcome.addTrouble()
        for (const trouble of checked.troubles) notice(trouble)
        return
      }
      const news = baseline ? baseline.apply(input.path, checked) : checked
      const shown = show(news, threshold)
      outcome.add(news)
      count(totals, shown)
      stats.add(shown)
      suppressed.add(checked)
      write(report.file(cap.cut(shown)))
    }
    await inOrder(inputs, checking.atOnce, input => checking.check(input), tell)
    write(cap.rest + report.end(totals))
    await output.close()
  } finally {
    progress.clear()
    await checking.close()
  }
  baseline?.save()
  for (const says of suppressed.unused) complain(says)
  stats.tell(inputs.length, checking.counts, linters.times?.take())

  const { tooManyWarnings } = outcome
  if (tooManyWarnings !== undefined) {
    const unseen = totals.hidden.warning > 0 ? ` (${totals.hidden.warning} hidden)` : ''
    complain(`${many(tooManyWarnings, 'warning')}${unseen}, and --max-warnings allows ${flags.maxWarnings}.`)
  }
  const unpruned = baseline?.unpruned ?? 0
  if (unpruned > 0) {
    outcome.addUnpruned()
    complain(
      `The baseline holds ${many(unpruned, 'finding')} that nobody makes any more; --prune-suppressions takes them out.`,
    )
  }
  return outcome.exitCode
}

function workingDirectory(): string {
  try {
    return process.cwd()
  } catch {
    throw new UsageError('The working directory is gone; change to one that is there.')
  }
}

/** The moment to judge at, if the flag or the environment gives one; else the draft's own date counts. */
function nowFrom({ now }: Flags, { CX_LINT_NOW: set }: Env): { now?: number } {
  if (now !== undefined) return { now }
  return set ? { now: moment('CX_LINT_NOW')(set) } : {}
}

/** @throws UsageError when the report cannot be written, or would take the place of a draft. */
function outputFor({ outputFile }: Flags, inputs: readonly Input[], cwd: string): Output {
  if (outputFile === undefined) return standardOutput()
  const path = resolve(cwd, outputFile)
  if (inputs.some(input => input.path === path))
    throw new UsageError(`${outputFile} is one of the drafts, and the report would overwrite it.`)
  return fileOutput(path, outputFile)
}
