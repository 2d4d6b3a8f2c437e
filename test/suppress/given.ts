import hope from '../../rules/missing-clarification/hope-as-strategy.ts'
import guarantee from '../../rules/over-promising/guarantee.ts'
import { type ConfigData, resolveSettings } from '../../src/config/index.ts'
import { createLinter, type DirectiveOptions, type FileInput } from '../../src/engine/index.ts'

interface Given extends DirectiveOptions {
  readonly config?: ConfigData
  readonly input?: Partial<FileInput>
}

/** The only two rules of these tests, so that new rules change nothing here. */
const few = [guarantee, hope]

/** What is left of the verdicts on a text: findings as `line rule`, problems as `line id`. */
export async function left(text: string, path: string, given: Given = {}) {
  const { config = {}, input, ...directives } = given
  const settings = resolveSettings([{ source: 'test', data: config }], few)
  const linter = createLinter({ rules: few, settings, directives })
  const result = await linter.lint(new TextEncoder().encode(text), { path, ...input })
  const place = (at?: { start: number }) => (at ? `${result.lines.at(at.start).line} ` : '')
  return {
    findings: result.findings.map(({ rule, at }) => `${place(at)}${rule}`),
    problems: result.problems.map(({ id, severity, at }) => `${place(at)}${severity} ${id}`),
    says: result.problems.map(({ says }) => says),
    result,
  }
}

export const rule = 'over-promising/guarantee'
export const promise = 'We guarantee that it will not fail.'
export const mail = (body: string, ...headers: string[]) =>
  ['From: a@acme.example', 'To: b@client.example', 'Subject: x', ...headers, '', body, ''].join('\n')
