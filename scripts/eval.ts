// Measures the rules on the labelled development sets, and on our own paraphrases, with the parts of `cx-lint eval`.
//
//   npm run eval                                   all sets, both halves, compared with eval/results.json
//   npm run eval -- --half odd --show misses       the sentences that were missed, of the half for development
//   npm run eval -- --set phrases/over-promising   one set; --rule ID shows only what one rule did
//   npm run eval -- --save                         writes eval/results.json, for the commit that changed the figures
//
// Rows whose id hashes even (sha1, first hex digit) are set aside: their figures lead, and their sentences are
// never shown, so that nobody tunes on them. Of the paraphrases, none is.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  casesOf,
  compareRuns,
  comparisonTable,
  type Evaluation,
  inWords,
  problemsOf,
  table,
  tellProblems,
} from '../src/eval/index.ts'
import { resultsFile, resultsJson, savedResults } from './eval-results.ts'
import { type Half, isSetAside, measure, readSet, setsIn } from './eval-sets.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    half: { type: 'string' },
    show: { type: 'string' },
    rule: { type: 'string' },
    json: { type: 'string' },
    save: { type: 'boolean' },
    folder: { type: 'string', default: '../shared/corpora/labelled' },
  },
})
const kind = oneOf('--show', values.show, ['misses', 'false', 'hits'] as const)
const half = oneOf('--half', values.half, ['even', 'odd'] as const)
if (values.save && (values.set || half || values.folder !== '../shared/corpora/labelled'))
  fail('--save takes all sets and both halves, so it stands alone')
const sets = setsIn(values.folder, values.set)
if (values.save && !sets.some(({ isOwn }) => !isOwn))
  fail('there is nothing to save without the labelled sets')

const results: Record<string, Evaluation> = {}
const saved = savedResults()

for (const set of sets) {
  const rows = readSet(set)
  const halves: readonly (Half | 'all')[] = set.isOwn ? ['all'] : half ? [half] : ['even', 'odd']
  for (const part of halves) {
    const chosen = part === 'all' ? rows : rows.filter(({ id }) => isSetAside(id) === (part === 'even'))
    const { evaluation, outcomes } = await measure(chosen, set)
    const key = `${set.name} ${part}`
    results[key] = evaluation
    const title = { even: 'set aside', odd: 'development', all: 'own, written before tuning' }[part]
    console.log(
      `\n${set.name}, ${title} (${chosen.length} rows)\n${table(evaluation, { withRules: false })}`.trimEnd(),
    )
    const before = saved?.[key]
    if (before) console.log(comparisonTable(compareRuns(before, evaluation)).trimEnd())
    const isOpen = part === 'odd'
    const problems = outcomes.flatMap(problemsOf)
    for (const problem of tellProblems(problems, { quotes: isOpen })) console.log(`  LABELS ${problem}`)
    if (values.save && problems.some(({ isCrash }) => isCrash))
      fail('nothing was saved: cx-lint failed on a row')
    if (kind && isOpen) outcomes.flatMap(outcome => casesOf(outcome, kind)).forEach(show)
    else if (kind) console.log('  (the sentences of this part are not for reading)')
  }
}
if (values.json) writeFileSync(values.json, resultsJson(results))
if (values.save) writeFileSync(resultsFile, resultsJson(results))

function show(one: Parameters<typeof inWords>[0]): void {
  // A miss belongs to a group, so a rule's name finds none of them.
  if (!values.rule || one.name === values.rule || one.kind === 'misses') console.log(inWords(one))
}

function oneOf<Word extends string>(flag: string, value: string | undefined, words: readonly Word[]) {
  const known = words.find(word => word === value)
  if (value !== undefined && !known) fail(`${flag} takes ${words.join(', ')}, not ${value}`)
  return known
}

function fail(says: string): never {
  console.error(says)
  process.exit(2)
}
