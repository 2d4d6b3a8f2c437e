import { dirname, join, resolve } from 'node:path'
import {
  type Case,
  casesOf,
  compareRuns,
  comparisonTable,
  type Evaluation,
  earlierRun,
  evaluate,
  figuresOf,
  inWords,
  type LabelProblem,
  problemsOf,
  RowError,
  type RowOutcome,
  readRows,
  table,
  tellProblems,
} from '../eval/index.ts'
import { visible } from '../report/stylish/visible.ts'
import { builtIn } from './built-in.ts'
import { Linters } from './config/linters.ts'
import type { EvalFlags } from './eval-flags.ts'
import { complain } from './mishap.ts'
import { fileOutput, standardOutput } from './output.ts'
import { readInput } from './read-input.ts'
import { UsageError } from './usage-error.ts'

/**
 * Measures the rules on labelled sets, taken together, and gives the exit code: 0, or 1 when something got worse and
 * that shall fail, or 2 when cx-lint failed on a row. What is wrong with the labels is told on standard error.
 *
 * @throws UsageError when a set, a draft or the baseline cannot be used
 */
export async function evalCommand(files: readonly string[], flags: EvalFlags): Promise<0 | 1 | 2> {
  const cwd = process.cwd()
  if (flags.failOnRegression && flags.baseline === undefined)
    throw new UsageError('--fail-on-regression needs a --baseline to compare with.')
  if (files.some(file => flags.outputFile && resolve(file) === resolve(flags.outputFile)))
    throw new UsageError(
      `${flags.outputFile} is one of the labelled sets, and the result would overwrite it.`,
    )
  const before = flags.baseline === undefined ? undefined : await baseline(flags.baseline)
  const counted: Pick<RowOutcome, 'outcome' | 'words'>[] = []
  const cases: Case[] = []
  const problems: LabelProblem[] = []
  const linters = new Linters(flags, { cwd, env: process.env })
  try {
    for (const { path, rows } of await setsOf(files)) {
      const folder = dirname(resolve(cwd, path))
      const means = {
        rules: builtIn,
        load: (name: string) => bytesOf(resolve(folder, name)),
        linterFor: (name: string) => linters.for(join(folder, name)),
      }
      for await (const row of evaluate(rows, means)) {
        counted.push({ outcome: row.outcome, words: row.words })
        problems.push(...problemsOf(row))
        if (flags.show) cases.push(...casesOf(row, flags.show))
      }
    }
  } catch (error) {
    if (!(error instanceof RowError)) throw error
    for (const line of error.lines) complain(line)
    return 2
  }
  for (const problem of tellProblems(problems, { quotes: true })) complain(problem)

  const evaluation = figuresOf(counted)
  const compared = before && compareRuns(before, evaluation)
  const output = flags.outputFile
    ? fileOutput(resolve(cwd, flags.outputFile), flags.outputFile)
    : standardOutput()
  if (flags.format === 'json') {
    const result = { ...evaluation, ...(flags.show && { shown: cases }), ...(compared && { compared }) }
    output.write(`${JSON.stringify(result, null, 2)}\n`)
  } else {
    output.write(table(evaluation, { withRules: true }))
    if (cases.length > 0) output.write(`\n${cases.map(one => `${visible(inWords(one))}\n`).join('')}`)
    if (compared) output.write(`\n${comparisonTable(compared)}`)
  }
  await output.close()
  if (problems.some(({ isCrash }) => isCrash)) return 2
  return flags.failOnRegression && compared && compared.regressions.length > 0 ? 1 : 0
}

/** Every set is read before the first row is judged, so that a typing error is told at once. */
async function setsOf(files: readonly string[]) {
  const sets: { path: string; rows: ReturnType<typeof readRows> }[] = []
  for (const path of files) {
    const jsonl = Buffer.from(await named(path)).toString('utf8')
    sets.push({ path, rows: readRows(jsonl, path) })
  }
  return sets
}

async function baseline(path: string): Promise<Evaluation> {
  const json = Buffer.from(await named(path)).toString('utf8')
  const run = earlierRun(parsed(json))
  if (run) return run
  throw new UsageError(`--baseline ${path} holds no result of "cx-lint eval --format json".`)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

async function named(path: string): Promise<Uint8Array> {
  try {
    return await bytesOf(path)
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const read = await readInput(path)
  if ('trouble' in read) throw new Error(`${read.trouble}.`)
  return read.file
}
