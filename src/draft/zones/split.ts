import type { Passage } from '../../text/index.ts'
import type { EarlierMail, Part } from '../draft.ts'
import type { Reading } from '../problems.ts'
import { Classifier } from './classify.ts'
import { type Row, rowsOf } from './row.ts'
import { partsOf } from './runs.ts'
import { markSignature } from './signature.ts'
import { threadOf } from './thread.ts'

/** A text split by whose words it holds. */
export interface SplitText {
  readonly parts: readonly Part[]
  readonly thread: readonly EarlierMail[]
}

/**
 * Splits a text into zones, line by line.
 *
 * @param rows the lines, when markup has already told something about them
 * @param forwards true when the subject says that the mail forwards another
 */
export function splitText(
  passage: Passage,
  reading: Reading,
  forwards = false,
  rows: readonly Row[] = rowsOf(passage, reading.limits.quoteDepth),
): SplitText {
  const classifier = new Classifier(reading.limits.quoteDepth, forwards)
  flatten(rows, reading)
  classifier.classify(rows)
  for (const run of ownRuns(rows)) markSignature(run, run[0] === rows[0])
  const zoned = partsOf(passage, rows)
  return {
    parts: zoned.map(({ part }) => part),
    thread: threadOf(classifier.mails, zoned, reading.problems),
  }
}

/** Counts quotes that are deeper than the limit as the last level. */
function flatten(rows: readonly Row[], { limits, problems }: Reading): void {
  const deeper = rows.filter(({ marks }) => marks > limits.quoteDepth)
  if (deeper.length === 0) return
  for (const row of deeper) row.marks = limits.quoteDepth
  const says = `Quotes are nested deeper than ${limits.quoteDepth} levels; the deeper ones count as the last.`
  problems.report('parse/limit', 'warning', says)
}

/** Runs of rows that are the writer's own, between quotes. */
function ownRuns(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = []
  let run: Row[] = []
  for (const row of rows) {
    if (row.depth === 0) run.push(row)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  if (run.length > 0) runs.push(run)
  return runs
}
