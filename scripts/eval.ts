// Measures the rules on the labelled development sets, when they are there.
//
//   npm run eval                                   all sets, both halves, as a table
//   npm run eval -- --half odd --show misses       the sentences that were missed, of the half for development
//   npm run eval -- --set phrases/over-promising   one set; --rule ID shows only what one rule did
//
// Rows whose id hashes even (sha1, first hex digit) are set aside: their figures lead, and their sentences are
// never shown, so that nobody tunes on them.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { rules } from '../rules/index.ts'
import { createLinter } from '../src/engine/index.ts'
import {
  type Evaluation,
  evaluate,
  type Figures,
  type Row,
  type RowOutcome,
  readRows,
} from '../src/eval/index.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    half: { type: 'string' },
    show: { type: 'string' },
    rule: { type: 'string' },
    json: { type: 'string' },
    folder: { type: 'string', default: '../shared/corpora/labelled' },
  },
})
const folder = values.folder
if (!existsSync(folder)) {
  console.log('the labelled sets are not here; nothing to measure')
  process.exit(0)
}
const groups = ['over-promising', 'assumed-knowledge', 'blame-language', 'missing-clarification']
const sets = values.set ?? ['mails', 'sentences', ...groups.map(group => `phrases/${group}`)]
const settings = {
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, { severity, options: {} }])),
  policy: { ownDomains: [], partnerDomains: [], glossary: {} },
}
const linter = createLinter({ rules, settings })
const results: Record<string, Evaluation> = {}

for (const set of sets) {
  const path = join(folder, `${set}.jsonl`)
  const rows = readRows(readFileSync(path, 'utf8'), path)
  const load = (file: string) => readFile(join(dirname(path), file))
  for (const half of values.half ? [values.half] : ['even', 'odd']) {
    const chosen = rows.filter(row => halfOf(row) === half)
    const { evaluation, outcomes } = await evaluate(chosen, { linter, rules, load })
    results[`${set} ${half}`] = evaluation
    table(`${set}, ${half === 'even' ? 'set aside' : 'development'} (${chosen.length} rows)`, evaluation)
    if (values.show && half === 'odd') outcomes.forEach(show)
    else if (values.show) console.log('  (the sentences of this half are not for reading)')
  }
}
if (values.json) (await import('node:fs')).writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)

function halfOf({ id }: Row): string {
  const digit = createHash('sha1').update(id).digest('hex')[0]!
  return Number.parseInt(digit, 16) % 2 === 0 ? 'even' : 'odd'
}

function table(title: string, { groups: byGroup, overall, words, falsePer1000Words }: Evaluation): void {
  console.log(`\n${title}`)
  console.log('  group                     tp   fp   fn   prec  recall    f1')
  const used = Object.entries(byGroup).filter(([, { tp, fp, fn }]) => tp + fp + fn > 0)
  for (const [group, figures] of [...used, ['overall', overall] as const]) console.log(line(group, figures))
  console.log(`  ${words} words, ${falsePer1000Words.toFixed(2)} false findings per 1,000`)
}

function line(group: string, { tp, fp, fn, precision, recall, f1 }: Figures): string {
  const number = (value: number) => String(value).padStart(5)
  const ratio = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(7)
  return `  ${group.padEnd(22)}${number(tp)}${number(fp)}${number(fn)}${ratio(precision)}${ratio(recall)}${ratio(f1)}`
}

function show({ row, outcome }: RowOutcome): void {
  const text = row.text ?? row.file
  if (values.show === 'misses')
    for (const { group, quote } of outcome.misses)
      console.log(`  MISS ${group} [${quote}] ${row.text ? text : row.file}`)
  if (values.show === 'false')
    for (const { finding } of outcome.falseAlarms)
      if (!values.rule || finding.rule === values.rule)
        console.log(`  FALSE ${finding.rule} [${finding.quote}] ${text}`)
  if (values.show === 'hits')
    for (const { claim } of outcome.hits)
      if (!values.rule || claim.finding.rule === values.rule)
        console.log(`  HIT ${claim.finding.rule} [${claim.finding.quote}] ${text}`)
}
