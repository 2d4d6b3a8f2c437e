import { createLinter } from '../../src/engine/index.ts'
import { type Evaluation, evaluate, figuresOf, type RowOutcome, readRows } from '../../src/eval/index.ts'
import { combineRule, defineRule, type Label, type Rule, type Severity } from '../../src/rule/index.ts'

/** A rule that flags a word, so that these tests do not hang on what real rules flag. */
export function flagging(id: string, word: string, more: { severity?: Severity; label?: Label } = {}): Rule {
  return defineRule({
    id,
    severity: 'warning',
    since: '0.1.0',
    flags: 'a word',
    why: 'A test.',
    reads: ['own', 'subject'],
    ...more,
    check({ sentences, report }) {
      for (const sentence of sentences('own', 'subject'))
        for (let at = sentence.text.indexOf(word); at >= 0; at = sentence.text.indexOf(word, at + 1))
          report({
            at: { sentence, span: { start: at, end: at + word.length } },
            says: 'a word',
            instead: 'another',
          })
    },
    examples: { flags: [], allows: [] },
  })
}

/** A rule that puts its finding in the place of all findings of a group. */
export function replacing(id: string, group: string): Rule {
  return combineRule({
    id,
    severity: 'warning',
    since: '0.1.0',
    flags: 'findings together',
    why: 'A test.',
    of: [group],
    combine: ({ findings, replace }) => replace(findings, { says: 'all', instead: 'none' }),
    examples: { flags: [], allows: [] },
  })
}

/** Rows as a person writes them: without the place, which is the reader's to know. */
export type Given = Record<string, unknown>

export async function evaluated(
  rows: readonly Given[],
  rules: readonly Rule[],
  files: Readonly<Record<string, string>> = {},
): Promise<{ evaluation: Evaluation; outcomes: RowOutcome[]; parents: (string | undefined)[] }> {
  const settings = {
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, { severity, options: {} }])),
    policy: { ownDomains: [], partnerDomains: [], glossary: {} },
  }
  const linter = createLinter({ rules, settings })
  const parents: (string | undefined)[] = []
  const outcomes: RowOutcome[] = []
  const means = {
    rules,
    async load(path: string) {
      const text = files[path]
      if (text === undefined) throw new Error('there is no such file')
      return new TextEncoder().encode(text)
    },
    linterFor: async () => ({
      lint: (file: Uint8Array, input: Parameters<typeof linter.lint>[1]) => {
        parents.push(input.parent && new TextDecoder().decode(input.parent))
        return linter.lint(file, input)
      },
    }),
  }
  const jsonl = rows.map((row, index) => JSON.stringify({ id: `r${index}`, gold: [], ...row })).join('\n')
  for await (const outcome of evaluate(readRows(jsonl, 'set.jsonl'), means)) outcomes.push(outcome)
  return { evaluation: figuresOf(outcomes), outcomes, parents }
}

export function mark(group: string, quote: string, strength = 2): Given {
  return { group, strength, quote }
}

/** A mail with these words and headers. */
export function mailWith(body: string, headers = 'To: bob@client.example'): string {
  return `From: ann@acme.example\n${headers}\nSubject: Your order\n\n${body}\n`
}
