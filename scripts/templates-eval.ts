// Counts false findings in real templates, by the verdicts of two readers in eval/templates.jsonl.
//
//   npm run eval:templates                            the figure, and eval/unjudged.jsonl for the readers
//   npm run eval:templates -- --show unjudged         the words in question, on the terminal only; also: false
//   npm run eval:templates -- --merge A.jsonl B.jsonl  joins two readers' copies of the list to the verdicts
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { rules } from '../rules/index.ts'
import { findDrafts } from '../src/cli/drafts/find-drafts.ts'
import type { Found } from '../src/cli/drafts/walk.ts'
import { readDraft } from '../src/draft/index.ts'
import { excerpt, labelsByRule, ownWords, placeMarks } from '../src/eval/index.ts'
import { groupOf, type Label } from '../src/rule/index.ts'
import { plainLinter } from './eval-sets.ts'
import { fingerprint, keyOf, mergeReaders, outcomeOf, readVerdicts } from './templates-verdicts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'string' },
    merge: { type: 'boolean' },
    list: { type: 'string', default: 'eval/unjudged.jsonl' },
    verdicts: { type: 'string', default: 'eval/templates.jsonl' },
    folder: { type: 'string', default: '../shared/corpora/templates' },
  },
})
if (values.merge) {
  const [first, second] = positionals
  if (!first || !second) throw new Error('--merge takes the lists of two readers')
  console.log(`${mergeReaders(first, second, values.verdicts)} verdicts joined`)
  process.exit(0)
}
const { folder } = values
if (!existsSync(folder)) {
  console.log('the template corpus is not here; nothing to measure')
  process.exit(0)
}

// Beside the templates each source keeps its licence, which is no mail.
const sources = readdirSync(folder)
  .map(source => `${folder}/${source}/data`)
  .filter(data => existsSync(data))
const labelsOf = labelsByRule(rules)
const verdicts = new Map(readVerdicts(values.verdicts).map(row => [keyOf(row), row]))
const current = new Set<string>()
const sums = { right: 0, debatable: 0, false: 0, unjudged: 0 }
const byRule = new Map<string, typeof sums>()
const unjudged: object[] = []
let files = 0
let words = 0
let doubted = 0

const drafts: Found[] = []
for await (const named of findDrafts(sources, process.cwd())) drafts.push(...named)
for (const found of drafts) {
  if ('trouble' in found) throw new Error(`${found.path}: ${found.trouble}`)
  const file = readFileSync(found.path)
  const path = relative(resolve(folder), found.path).replaceAll('\\', '/')
  const draft = await readDraft(file, { path })
  const { findings, problems, lines } = await plainLinter.lint(file, { path })
  const crash = problems.find(({ id }) => id.endsWith('/crash'))
  if (crash) throw new Error(`${path}: ${crash.says}`)
  files++
  words += ownWords(draft)
  for (const { rule, quote, at, severity } of findings) {
    if (severity === 'info') continue
    const group = labelsOf(rule)[0] ?? groupOf(rule)
    // A finding quotes what rules see, so template tags stay masked.
    const [mark] = placeMarks({ ...draft, masks: [] }, file, [{ group: group as Label, strength: 2, quote }])
    const occurrence = mark!.places.filter(({ start }) => start < at.start).length
    const row = { file: path, rule, group, fingerprint: fingerprint(quote, occurrence) }
    current.add(keyOf(row))
    const judged = verdicts.get(keyOf(row))
    const outcome = judged ? outcomeOf(judged) : 'unjudged'
    if (judged?.verdicts.includes(0)) doubted++
    sums[outcome]++
    const ofRule = byRule.get(rule) ?? { right: 0, debatable: 0, false: 0, unjudged: 0 }
    ofRule[outcome]++
    byRule.set(rule, ofRule)
    const { line, column } = lines.at(at.start)
    if (outcome === 'unjudged') unjudged.push({ ...row, line, column, verdict: null })
    if (values.show === outcome)
      console.log(`${path}:${line}:${column} ${rule}: ${excerpt(draft, at) ?? quote}`)
  }
}

const per1000 = (count: number) => ((count * 1000) / Math.max(1, words)).toFixed(2)
console.log(`\n${files} templates, ${words} words\n`)
console.log('  rule                                      right debatable false unjudged')
for (const [rule, { right, debatable, false: wrong, unjudged: open }] of [...byRule].sort())
  console.log(
    `  ${rule.padEnd(42)}${[right, debatable, wrong, open].map((count, i) => String(count).padStart([5, 10, 6, 9][i]!)).join('')}`,
  )
const judgedOnly = unjudged.length > 0 ? ', of those that are judged' : ''
console.log(`\n  ${per1000(sums.false)} false per 1,000 words (both readers say it is fine${judgedOnly})`)
console.log(`  ${per1000(doubted)} if one of them is enough`)
if (unjudged.length > 0) {
  writeFileSync(values.list, `${unjudged.map(row => JSON.stringify(row)).join('\n')}\n`)
  console.log(`  ${per1000(doubted + unjudged.length)} if all that nobody judged yet were false, too`)
  console.log(`\n  ${unjudged.length} findings wait for two readers: ${values.list}`)
}
const gone = [...verdicts.keys()].filter(key => !current.has(key)).length
if (gone > 0)
  console.log(`  ${gone} verdicts are about words that are no longer flagged; they count for nothing`)
