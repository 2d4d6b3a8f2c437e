// The labelled sets that the developers measure on, and how one of them is measured.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { rules } from '../rules/index.ts'
import { resolveSettings } from '../src/config/index.ts'
import { createLinter } from '../src/engine/index.ts'
import { evaluate, figuresOf, type Row, type RowOutcome, readRows } from '../src/eval/index.ts'

/** `even`: set aside, for figures only. `odd`: for development. */
export type Half = 'even' | 'odd'

export interface LabelledSet {
  readonly name: string
  readonly path: string
  /** True for our own paraphrases, which are measured whole and not read while tuning. */
  readonly isOwn: boolean
}

const groups = ['over-promising', 'assumed-knowledge', 'blame-language', 'missing-clarification']
const paraphrases = 'eval/paraphrases'

/** The sets of a folder, or the named ones; without names, also our own paraphrases. */
export function setsIn(folder: string, names: readonly string[] | undefined): LabelledSet[] {
  if (names) return names.map(name => setOf(folder, name))
  if (!existsSync(folder)) console.log('the labelled sets are not here; measuring our own paraphrases only')
  const shared = existsSync(folder) ? ['mails', 'sentences', ...groups.map(group => `phrases/${group}`)] : []
  const own = existsSync(paraphrases) ? readdirSync(paraphrases).filter(file => file.endsWith('.jsonl')) : []
  return [
    ...shared.map(name => setOf(folder, name)),
    ...own.sort().map(file => setOf('eval', `paraphrases/${file.replace('.jsonl', '')}`)),
  ]
}

function setOf(folder: string, name: string): LabelledSet {
  const path = join(folder, `${name}.jsonl`)
  return { name, path, isOwn: dirname(resolve(path)) === resolve(paraphrases) }
}

export function readSet({ path }: LabelledSet): Row[] {
  return readRows(readFileSync(path, 'utf8'), path)
}

/** Sets a row aside by its id, so that nobody chooses which. */
export function isSetAside(id: string): boolean {
  const digit = createHash('sha1').update(id).digest('hex')[0]!
  return Number.parseInt(digit, 16) % 2 === 0
}

/** The linter as it is without any configuration. */
export const plainLinter = createLinter({ rules, settings: resolveSettings([], rules) })

export async function measure(rows: readonly Row[], { path }: LabelledSet) {
  const outcomes: RowOutcome[] = []
  const means = {
    rules,
    load: (file: string) => readFile(join(dirname(path), file)),
    linterFor: async () => plainLinter,
  }
  for await (const outcome of evaluate(rows, means)) outcomes.push(outcome)
  return { evaluation: figuresOf(outcomes), outcomes }
}
