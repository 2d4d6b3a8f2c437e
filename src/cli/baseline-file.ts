import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { FileResult } from '../engine/index.ts'
import { sureEnough } from '../report/index.ts'
import { BaselineRun, baselineIn, emptyBaseline, type Taking } from '../suppress/baseline.ts'
import { errorCode, fileTrouble } from './file-trouble.ts'
import type { Flags } from './flags.ts'
import { UsageError } from './usage-error.ts'

const usualName = 'cx-lint-suppressions.json'

/** The baseline of a run, and the file it lies in. */
export class BaselineFile {
  readonly #path: string
  readonly #flags: Flags
  readonly #run: BaselineRun

  private constructor(path: string, flags: Flags, run: BaselineRun) {
    this.#path = path
    this.#flags = flags
    this.#run = run
  }

  /**
   * Opens the baseline that the flags name or that lies in the working directory.
   *
   * @returns undefined when there is none and none shall be made
   * @throws UsageError when it cannot be read, or the flags contradict one another
   */
  static open(flags: Flags, cwd: string): BaselineFile | undefined {
    const { suppressAll, suppressRule, pruneSuppressions, suppressionsLocation: location } = flags
    if (suppressAll && suppressRule)
      throw new UsageError('--suppress-all takes in every rule; leave --suppress-rule out.')
    const takes = suppressAll || suppressRule !== undefined
    if (takes && pruneSuppressions)
      throw new UsageError(
        '--prune-suppressions takes out and --suppress-… takes in; run one after the other.',
      )
    const path = resolve(cwd, location ?? usualName)
    const text = textOf(path, location ?? usualName)
    if (text === undefined && !takes) {
      if (location === undefined) return undefined
      throw new UsageError(`${location}: there is no such file. --suppress-all makes it.`)
    }
    const before = text === undefined ? emptyBaseline : baselineIn(parsed(text))
    if (!before)
      throw new UsageError(
        `${location ?? usualName} is no baseline of cx-lint; make it anew with --suppress-all.`,
      )
    return new BaselineFile(path, flags, new BaselineRun(before, takingOf(flags)))
  }

  /** The result without what the baseline knows. `path` is the file that was checked. */
  apply(path: string, result: FileResult): FileResult {
    if (path.endsWith('<stdin>')) return result
    return this.#run.apply(this.#nameOf(path), result)
  }

  /** How many entries are of no use any more, when that fails the run. */
  get unpruned(): number {
    const { pruneSuppressions, passOnUnprunedSuppressions } = this.#flags
    return pruneSuppressions || passOnUnprunedSuppressions ? 0 : this.#run.unused
  }

  /** Writes the baseline, if it shall change. @throws UsageError when it cannot be written. */
  save(): void {
    const { suppressAll, suppressRule, pruneSuppressions } = this.#flags
    if (!suppressAll && !suppressRule && !pruneSuppressions) return
    const folder = dirname(this.#path)
    const prune = pruneSuppressions && { isGone: (file: string) => !existsSync(resolve(folder, file)) }
    const text = `${JSON.stringify(this.#run.after(prune || undefined), null, 2)}\n`
    try {
      mkdirSync(folder, { recursive: true })
      // Written aside first: who stops the run keeps the old one whole.
      writeFileSync(`${this.#path}.new`, text)
      renameSync(`${this.#path}.new`, this.#path)
    } catch (error) {
      throw new UsageError(`${this.#path} could not be written: ${fileTrouble(error)}.`)
    }
  }

  /** Relative to the baseline, with strokes, so that it holds on every machine. */
  #nameOf(path: string): string {
    const below = relative(dirname(this.#path), path)
    return (isAbsolute(below) ? path : below).replaceAll(sep, '/')
  }
}

/** Which verdicts are taken in: those that the report would speak of, of the rules that were named. */
function takingOf({ suppressAll, suppressRule = [], minConfidence }: Flags): Taking {
  const isNamed = (id: string) =>
    suppressAll || suppressRule.some(name => id === name || id.startsWith(`${name}/`))
  return (id, verdict) =>
    isNamed(id) === true && (!('confidence' in verdict) || sureEnough([verdict], minConfidence).length > 0)
}

function textOf(path: string, name: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new UsageError(`${name}: ${fileTrouble(error)}.`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
