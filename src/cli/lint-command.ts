import { resolve } from 'node:path'
import { count, many, noTotals, show } from '../report/index.ts'
import { BaselineFile } from './baseline-file.ts'
import { checkerFor } from './check-input.ts'
import type { Flags } from './flags.ts'
import { type Input, inputsOf } from './inputs.ts'
import { complain } from './mishap.ts'
import { moment } from './option-values.ts'
import { Outcome } from './outcome.ts'
import { fileOutput, type Output, standardOutput } from './output.ts'
import { startReport, thresholdOf } from './start-report.ts'
import { UsageError } from './usage-error.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Checks what the arguments name, one after the other, reports each, and gives the exit code. */
export async function lintCommand(args: readonly string[], given: Flags): Promise<0 | 1 | 2> {
  const { env } = process
  const cwd = workingDirectory()
  const flags = { ...given, ...nowFrom(given, env) }
  const inputs = await inputsOf(args, flags, cwd)
  const check = await checkerFor(flags, { cwd, env })
  const baseline = BaselineFile.open(flags, cwd)
  const report = await startReport(flags, env)
  const output = outputFor(flags, inputs, cwd)
  const threshold = await thresholdOf(flags, env)
  const outcome = new Outcome(flags)
  const totals = noTotals()
  const said = new Set<string>()

  output.write(report.begin())
  for (const input of inputs) {
    const checked = await check(input)
    if ('troubles' in checked) {
      outcome.addTrouble()
      // Many files may share a configuration, and its fault.
      for (const trouble of checked.troubles) if (!said.has(trouble)) complain(trouble)
      for (const trouble of checked.troubles) said.add(trouble)
      continue
    }
    const news = baseline ? baseline.apply(input.path, checked) : checked
    const shown = show(news, threshold)
    outcome.add(news)
    count(totals, shown)
    output.write(report.file(shown))
  }
  output.write(report.end(totals))
  await output.close()
  baseline?.save()

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
