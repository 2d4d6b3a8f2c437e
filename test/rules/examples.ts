import { type Problem, readDraft } from '../../src/draft/index.ts'
import { createLint, type Lint } from '../../src/lint/index.ts'
import {
  type Example,
  type Finding,
  mark,
  type Policy,
  type Rule,
  type RuleSetting,
  unmark,
} from '../../src/rule/index.ts'

/** The examples of a rule, wherever it keeps them. */
export function examplesOf(rule: Rule): { flags: readonly Example[]; allows: readonly Example[] } {
  const sets = rule.kind === 'phrase' ? rule.frames.map(({ examples }) => examples) : [rule.examples]
  return { flags: sets.flatMap(({ flags }) => flags), allows: sets.flatMap(({ allows }) => allows) }
}

export function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text
}

const headerLine = /^(?:from|to|cc|bcc|subject|date|reply-to|message-id|in-reply-to|content-type):/i

const lints = new Map<string, Lint>()
const names = new Map<Rule, number>()

/** Compiling all rules takes longer than judging an example, so one lint serves all examples with its settings. */
function lintFor(
  rules: readonly Rule[],
  policy: Partial<Policy>,
  options: Readonly<Record<string, unknown>>,
): Lint {
  const name = (rule: Rule) => names.get(rule) ?? (names.set(rule, names.size).get(rule) as number)
  const key = JSON.stringify([rules.map(name), policy, options])
  const known = lints.get(key)
  if (known) return known
  const settings: Record<string, RuleSetting> = {}
  for (const rule of rules) settings[rule.id] = { severity: rule.severity, options }
  const whole = { ownDomains: [], partnerDomains: [], glossary: {}, ...policy }
  const lint = createLint(rules, { rules: settings, policy: whole })
  lints.set(key, lint)
  return lint
}

/** Lints an example with some rules and gives the findings with their place in the example's text. */
export async function judge(
  example: Example,
  rules: readonly Rule[],
): Promise<{ findings: Finding[]; problems: readonly Problem[]; marked: string }> {
  const { text } = unmark(textOf(example))
  const { policy = {}, options = {} } = typeof example === 'string' ? {} : example
  const file = new TextEncoder().encode(text)
  const draft = await readDraft(file, { path: headerLine.test(text) ? 'example.eml' : 'example.txt' })
  const lint = lintFor(rules, policy, options)
  const { findings, problems } = await lint.run(draft)
  // Examples hold typographic characters, so bytes are turned back into units of the text.
  const units = (byte: number) => new TextDecoder().decode(file.subarray(0, byte)).length
  const spans = findings.map(({ at }) => ({ start: units(at.start), end: units(at.end) }))
  return { findings: [...findings], problems, marked: mark(text, spans) }
}
