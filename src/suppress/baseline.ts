import type { Problem } from '../draft/index.ts'
import type { Finding } from '../rule/index.ts'
import { canRest } from './known.ts'
import type { Verdicts } from './set-aside.ts'
import type { Signed } from './sign.ts'

/** What was there when somebody decided to look at new verdicts only: by file and rule, the fingerprints. */
export interface Baseline {
  readonly version: 1
  readonly files: Readonly<Record<string, Readonly<Record<string, Entry>>>>
}

export interface Entry {
  readonly count: number
  readonly fingerprints: readonly string[]
}

export const emptyBaseline: Baseline = { version: 1, files: {} }

/** Reads a baseline from its data. Undefined when it is none. */
export function baselineIn(data: unknown): Baseline | undefined {
  if (!isRecord(data) || data.version !== 1 || !isRecord(data.files)) return undefined
  const sound = Object.values(data.files).every(
    rules => isRecord(rules) && Object.values(rules).every(isEntry),
  )
  return sound ? (data as unknown as Baseline) : undefined
}

function isEntry(entry: unknown): boolean {
  return (
    isRecord(entry) &&
    Array.isArray(entry.fingerprints) &&
    entry.fingerprints.every(each => typeof each === 'string')
  )
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** Which verdicts of a run are taken into the baseline. */
export type Taking = (id: string, verdict: Signed<Finding> | Signed<Problem>) => boolean

type Fingerprints = Map<string, Set<string>>

/** A baseline during a run: silences what it knows, takes in what it shall, and sees what it holds in vain. */
export class BaselineRun {
  readonly #before: Baseline
  readonly #taking: Taking
  readonly #met = new Map<string, Fingerprints>()
  #taken = 0

  constructor(before: Baseline, taking: Taking) {
    this.#before = before
    this.#taking = taking
  }

  /** The verdicts on a file that are new. What is locked, and what must not rest, always is. */
  apply<V extends Verdicts>(file: string, verdicts: V): V {
    const known = Object.hasOwn(this.#before.files, file) ? this.#before.files[file]! : {}
    const met: Fingerprints = new Map()
    this.#met.set(file, met)
    const isNew = (id: string, verdict: Signed<Finding> | Signed<Problem>) => {
      if (verdict.locked || !canRest(id)) return true
      const isKnown = Object.hasOwn(known, id) && known[id]!.fingerprints.includes(verdict.fingerprint)
      if (!isKnown && !this.#taking(id, verdict)) return true
      if (!isKnown) this.#taken++
      met.set(id, (met.get(id) ?? new Set()).add(verdict.fingerprint))
      return false
    }
    return {
      ...verdicts,
      findings: verdicts.findings.filter(finding => isNew(finding.rule, finding)),
      problems: verdicts.problems.filter(problem => isNew(problem.id, problem)),
    }
  }

  /** How many verdicts were taken in. */
  get taken(): number {
    return this.#taken
  }

  /** How many entries of the files that were checked have met nothing. */
  get unused(): number {
    let unused = 0
    for (const [file, met] of this.#met)
      for (const [rule, { fingerprints }] of Object.entries(this.#before.files[file] ?? {}))
        unused += fingerprints.filter(each => !met.get(rule)?.has(each)).length
    return unused
  }

  /**
   * The baseline after the run, sorted, so that two runs write the same. Files that were not checked keep their
   * entries.
   *
   * @param prune drops what has met nothing, and files that are gone
   */
  after(prune?: { isGone(file: string): boolean }): Baseline {
    const files: Record<string, Record<string, Entry>> = {}
    const names = new Set([...Object.keys(this.#before.files), ...this.#met.keys()])
    for (const file of [...names].sort()) {
      const met = this.#met.get(file)
      if (prune && !met && prune.isGone(file)) continue
      const rules = this.#rulesAfter(file, met, prune !== undefined)
      if (Object.keys(rules).length > 0) files[file] = rules
    }
    return { version: 1, files }
  }

  #rulesAfter(file: string, met: Fingerprints | undefined, prune: boolean): Record<string, Entry> {
    const before = this.#before.files[file] ?? {}
    const rules: Record<string, Entry> = {}
    for (const rule of [...new Set([...Object.keys(before), ...(met?.keys() ?? [])])].sort()) {
      const kept = prune && met ? [] : (before[rule]?.fingerprints ?? [])
      const fingerprints = [...new Set([...kept, ...(met?.get(rule) ?? [])])].sort()
      if (fingerprints.length > 0) rules[rule] = { count: fingerprints.length, fingerprints }
    }
    return rules
  }
}
