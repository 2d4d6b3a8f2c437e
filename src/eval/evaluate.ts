import { type Draft, readDraft } from '../draft/index.ts'
import type { FileResult, Linter } from '../engine/index.ts'
import type { Label, Rule } from '../rule/index.ts'
import { type Claim, compare } from './compare.ts'
import type { Counted } from './figures.ts'
import { labelsByRule } from './labels.ts'
import { ownWords } from './own-words.ts'
import { type Load, parentOf } from './parent.ts'
import { type PlacedMark, placeMarks } from './place.ts'
import type { Row } from './row.ts'
import { RowError } from './row-error.ts'

/** What evaluation works with; it reads no files itself. */
export interface Means {
  readonly rules: readonly Rule[]
  readonly load: Load
  /** The linter for a draft; the path is relative to the JSONL file. */
  linterFor(path: string): Promise<Linter>
}

/** How one row came out, with what is needed to show its sentences. */
export interface RowOutcome extends Counted {
  readonly row: Row
  readonly draft: Draft
  readonly result: FileResult
  /** Marks whose words are not in the text: a fault of the labels, or of our reading. */
  readonly unplaced: readonly PlacedMark[]
}

/**
 * Judges labelled rows, one after the other, and compares the findings with what people marked.
 *
 * @throws RowError after the last row, when files that rows name could not be read
 */
export async function* evaluate(rows: readonly Row[], means: Means): AsyncGenerator<RowOutcome> {
  const labelsOf = labelsByRule(means.rules)
  const faults: string[] = []
  for (const row of rows) {
    const load: Load = async path => {
      try {
        return await means.load(path)
      } catch (error) {
        throw new RowError([
          `${row.place}: ${path}: ${error instanceof Error ? error.message : String(error)}`,
        ])
      }
    }
    try {
      yield await evaluateRow(row, { ...means, load }, labelsOf)
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      faults.push(...error.faults)
    }
  }
  if (faults.length > 0) throw new RowError(faults)
}

async function evaluateRow(
  row: Row,
  { linterFor, load }: Means,
  labelsOf: (id: string) => readonly Label[],
): Promise<RowOutcome> {
  const isSentence = row.text !== undefined
  const file = isSentence ? new TextEncoder().encode(row.text) : await load(row.file!)
  const path = isSentence ? `${row.id}.txt` : row.file!
  const parent = await parentOf(row, load)
  const input = { path, ...(parent && { parent }) }
  const linter = await linterFor(path)
  const [draft, result] = [await readDraft(file, input), await linter.lint(file, input)]
  const isJudged = (label: Label) => !row.judge || row.judge.includes(label)
  const claims: Claim[] = result.findings
    .filter(({ severity }) => severity !== 'info')
    .map(finding => ({
      finding,
      labels: [finding.rule, ...(finding.replaces ?? [])].flatMap(labelsOf).filter(isJudged),
    }))
    .filter(({ labels }) => labels.length > 0)
  const marks = placeMarks(
    draft,
    file,
    row.gold.filter(({ group }) => isJudged(group)),
  )
  return {
    row,
    draft,
    result,
    outcome: compare(claims, marks, isSentence),
    unplaced: marks.filter(({ places, quote }) => places.length === 0 && quote !== ''),
    words: ownWords(draft),
  }
}
