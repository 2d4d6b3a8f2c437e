import { readDraft } from '../draft/index.ts'
import type { Linter } from '../engine/index.ts'
import { groupOf, type Label, type Rule } from '../rule/index.ts'
import { type Claim, compare, type Outcome } from './compare.ts'
import { type Evaluation, figuresOf, labels } from './figures.ts'
import { placeMarks } from './place.ts'
import type { Row } from './row.ts'

/** Reads a file named by a row, as bytes; the caller knows where the rows came from. */
export type Load = (path: string) => Promise<Uint8Array>

/** How one row came out, for those who want to read the sentences. */
export interface RowOutcome {
  readonly row: Row
  readonly outcome: Outcome
}

/** Judges labelled rows and compares the findings with what people marked. */
export async function evaluate(
  rows: readonly Row[],
  { linter, rules, load }: { linter: Linter; rules: readonly Rule[]; load: Load },
): Promise<{ evaluation: Evaluation; outcomes: RowOutcome[] }> {
  const labelsOf = labelsByRule(rules)
  const outcomes: RowOutcome[] = []
  let words = 0
  for (const row of rows) {
    const file = row.file === undefined ? encode(row.text!) : await load(row.file)
    const path = row.file ?? `${row.id}.txt`
    const parent = await parentOf(row, load)
    const draft = await readDraft(file, { path, ...(parent && { parent }) })
    const { findings } = await linter.lint(file, { path, ...(parent && { parent }) })
    const judged = (label: Label) => !row.judge || row.judge.includes(label)
    const claims: Claim[] = findings
      .filter(({ severity }) => severity !== 'info')
      .map(finding => ({
        finding,
        labels: [finding.rule, ...(finding.replaces ?? [])].flatMap(labelsOf).filter(judged),
      }))
      .filter(claim => claim.labels.length > 0)
    const marks = placeMarks(
      draft,
      row.gold.filter(({ group }) => judged(group)),
    )
    outcomes.push({ row, outcome: compare(claims, marks, row.file === undefined) })
    for (const { zone, passage } of draft.parts)
      if (zone === 'own') words += passage.text.split(/\s+/).filter(Boolean).length
  }
  return {
    evaluation: figuresOf(
      outcomes.map(({ outcome }) => outcome),
      words,
    ),
    outcomes,
  }
}

function labelsByRule(rules: readonly Rule[]): (id: string) => Label[] {
  const own = new Map(rules.map(({ id, label }) => [id, label]))
  return id => {
    const label = own.get(id) ?? (groupOf(id) as Label)
    return labels.includes(label) ? [label] : []
  }
}

/** The answered mail: a file, an envelope as header lines, or the words that the customer wrote before. */
async function parentOf({ parent, context }: Row, load: Load): Promise<Uint8Array | undefined> {
  if (typeof parent === 'string') return load(parent)
  if (parent === undefined) return context === undefined ? undefined : encode(`\n${context}`)
  const lines = Object.entries(parent).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`)
  return encode(`${lines.join('\n')}\n\n${context ?? ''}`)
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
