import { resolve } from 'node:path'
import { ConfigError } from '../config/index.ts'
import type { FileInput, FileResult } from '../engine/index.ts'
import { count, formats, many, noTotals, show } from '../report/index.ts'
import { Linters } from './config/linters.ts'
import { findDrafts } from './drafts/find-drafts.ts'
import { Outcome } from './exit-code.ts'
import type { Flags } from './flags.ts'
import { complain } from './mishap.ts'
import { moment } from './option-values.ts'
import { fileOutput, standardOutput } from './output.ts'
import { paintFor } from './paint.ts'
import { readInput, readStdin } from './read-input.ts'
import { shownPath } from './shown-path.ts'
import { UsageError } from './usage-error.ts'

/** Checks what the arguments name, reports it, and gives the exit code. */
export async function lintCommand(args: readonly string[], given: Flags): Promise<0 | 1 | 2> {
  const { env } = process
  const cwd = process.cwd()
  const now = given.now ?? (env.CX_LINT_NOW ? moment('CX_LINT_NOW')(env.CX_LINT_NOW) : undefined)
  const flags = now === undefined ? given : { ...given, now }
  const inputs = inputsOf(args, flags, cwd)
  const linters = new Linters(flags, { cwd, env })
  const parent = flags.parent === undefined ? undefined : await parentMail(flags.parent)

  const { level, load } = formats[flags.format]
  const threshold = {
    level: flags.quiet ? 'error' : (flags.level ?? level),
    minConfidence: flags.minConfidence,
  } as const
  const output = flags.outputFile
    ? fileOutput(resolve(cwd, flags.outputFile), flags.outputFile)
    : standardOutput()
  const isTerminal = !flags.outputFile && process.stdout.isTTY === true
  const paint = await paintFor({ flag: flags.color, env, isTerminal })
  const report = (await load())({ paint, columns: isTerminal ? process.stdout.columns : 80 })

  const outcome = new Outcome(flags)
  const totals = noTotals()
  const complaints = new Set<string>()
  const trouble = (message: string) => {
    outcome.addTrouble()
    if (!complaints.has(message)) complain(message)
    complaints.add(message)
  }

  output.write(report.begin())
  for await (const input of inputs) {
    const result = await lintInput(input)
    if (!result) continue
    const shown = show(result, threshold)
    outcome.add(result)
    count(totals, shown)
    output.write(report.file(shown))
  }
  if (totals.files > 0 || flags.format !== 'stylish') output.write(report.end(totals))
  await output.close()

  const { tooManyWarnings } = outcome
  if (tooManyWarnings !== undefined) {
    const unseen = totals.hidden.warning > 0 ? ` (${totals.hidden.warning} hidden)` : ''
    complain(`${many(tooManyWarnings, 'warning')}${unseen}, and --max-warnings allows ${flags.maxWarnings}.`)
  }
  return outcome.exitCode

  async function lintInput({ path, name, read, kind }: Input): Promise<FileResult | undefined> {
    const input = await read()
    if ('trouble' in input) {
      trouble(`${name}: ${input.trouble}${input.trouble.endsWith('?') ? '' : '.'}`)
      return undefined
    }
    try {
      const linter = await linters.for(path)
      return await linter.lint(input.file, { path: name, ...(kind && { kind }), ...(parent && { parent }) })
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      trouble(error.message)
      return undefined
    }
  }
}

interface Input {
  /** Where the search for a configuration starts. */
  readonly path: string
  readonly name: string
  readonly kind?: FileInput['kind']
  read(): ReturnType<typeof readInput> | { trouble: string }
}

/** What the arguments and flags name, in order. @throws UsageError when that is nothing. */
function inputsOf(args: readonly string[], flags: Flags, cwd: string): AsyncIterable<Input> {
  const files = args.filter(argument => argument !== '-')
  const stdin =
    flags.stdin || files.length < args.length || (flags.stdinFilename !== undefined && args.length === 0)
  if (!stdin && files.length === 0)
    throw new UsageError(
      'What shall be checked? Name a draft, a folder or a glob, or - for standard input.\nSee cx-lint --help.',
    )
  return both()

  async function* both(): AsyncIterable<Input> {
    if (stdin) yield standardInput(flags.stdinFilename, cwd)
    for await (const found of findDrafts(files, cwd)) {
      const { path } = found
      const name = shownPath(path, cwd)
      yield { path, name, read: () => ('trouble' in found ? found : readInput(path)) }
    }
  }
}

function standardInput(filename: string | undefined, cwd: string): Input {
  if (filename !== undefined) {
    const path = resolve(cwd, filename)
    return { path, name: shownPath(path, cwd), read: () => readStdin(path) }
  }
  // Who pipes a text without a name is about to send it.
  const path = resolve(cwd, 'stdin')
  return { path, name: '<stdin>', kind: 'draft', read: () => readStdin(path) }
}

async function parentMail(path: string): Promise<Uint8Array> {
  const read = await readInput(path)
  if ('trouble' in read) throw new UsageError(`--parent ${path}: ${read.trouble}.`)
  return read.file
}
