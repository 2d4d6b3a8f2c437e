import { rules } from '../rules/index.ts'
import { resolveSettings } from '../src/config/index.ts'
import { type Draft, eachMail } from '../src/draft/index.ts'
import { createLinter } from '../src/engine/index.ts'
import { isForeign, libraryTokenizer, parseSentence, sweep, tokenize } from '../src/language/index.ts'
import { plainTokens } from '../src/language/plain.ts'
import { compilePhrases } from '../src/lint/compile.ts'
import { createLint } from '../src/lint/index.ts'
import { sentencesIn } from '../src/lint/sentences.ts'
import { formatNamed } from '../src/report/index.ts'
import type { PhraseRule } from '../src/rule/index.ts'

const settings = resolveSettings([{ source: 'config', data: {} }], rules)
const WARM_UP = 3

/** The time of each stage of a mail in ms, with the counts that explain it. */
export async function measureStages(texts: readonly string[]) {
  const files = texts.map(text => new TextEncoder().encode(text))
  const spent = new Map<string, number>()
  const counts = { sentences: 0, awake: 0, entries: 0, library: 0 }
  const phrases = compilePhrases(rules.filter((rule): rule is PhraseRule => rule.kind === 'phrase'))
  const code = createLint(
    rules.filter(({ kind }) => kind !== 'phrase'),
    settings,
  )
  await libraryTokenizer()
  for (let round = 0; round <= WARM_UP; round++) {
    spent.clear()
    for (const key of Object.keys(counts)) counts[key as keyof typeof counts] = 0
    // Compiled rules, but no memory of the sentences.
    const linter = createLinter({ rules, settings, now: () => 0 })
    for (const file of files) {
      const drafts = await timed('read, zones', async () => {
        const all: Draft[] = []
        for await (const draft of eachMail(file, { path: 'mail.eml' })) all.push(draft)
        return all
      })
      for (const draft of drafts) {
        const own = draft.parts.filter(({ zone }) => zone === 'own' || zone === 'subject')
        const sentences = await timed('sentences, language', () => {
          isForeign(own.map(({ passage }) => passage.text).join('\n'))
          const { of } = sentencesIn(draft)
          return own.flatMap(part => of(part).map(({ text }) => text))
        })
        const awake = await timed('prefilter', () =>
          sentences.map(text => ({ text, awake: phrases.awake(text) })).filter(({ awake }) => awake.length),
        )
        const parsed = await timed('parse', () =>
          awake.map(({ text, awake }) => ({ tokens: parseSentence(text, tokenize).tokens, awake })),
        )
        await timed('sweep', () => parsed.map(({ tokens, awake }) => sweep(tokens, awake)))
        await timed('code rules', () => code.run(draft, () => 0))
        counts.sentences += sentences.length
        counts.awake += awake.length
        counts.entries += awake.reduce((sum, { awake }) => sum + awake.length, 0)
        counts.library += awake.filter(({ text }) => !plainTokens(text)).length
      }
      const result = await linter.lint(file, { path: 'mail.eml' })
      await timed('report', async () => {
        const start = await formatNamed('json').load()
        const report = start({ columns: 80, version: '', started: 0 } as Parameters<typeof start>[0])
        return report.begin() + report.file({ ...result, hidden: { error: 0, warning: 0, info: 0 } } as never)
      })
    }
  }
  const rows = [...spent].map(([stage, ms]) => ({ stage, ms: ms / files.length }))
  const total = rows.reduce((sum, { ms }) => sum + ms, 0)
  return { mails: files.length, rows, total, ...counts, patterns: phrases.entries.length }

  async function timed<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const before = process.cpuUsage()
    const done = await work()
    const { user, system } = process.cpuUsage(before)
    spent.set(stage, (spent.get(stage) ?? 0) + (user + system) / 1000)
    return done
  }
}

/** What an editor pays: the CPU time of a draft, and of the draft with one line changed. Medians, in ms. */
export async function measureSecondLook(text: string) {
  const first: number[] = []
  const second: number[] = []
  const lines = text.split('\n')
  for (let round = 0; round < 15; round++) {
    const linter = createLinter({ rules, settings, now: () => 0 })
    const changed = lines
      .with((round * 7) % lines.length, `We looked at it again on day ${round}.`)
      .join('\n')
    first.push(await cpuOf(text))
    second.push(await cpuOf(changed))
    async function cpuOf(draft: string) {
      const before = process.cpuUsage()
      await linter.lint(new TextEncoder().encode(draft), { path: 'draft.txt' })
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
  }
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!
  return { first: middle(first), second: middle(second) }
}
