import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { type Example, type Frame, groupOf, type Rule, suppressors, usual } from '../src/rule/index.ts'

/** A rule with the prose of its page. */
export interface LoadedRule {
  readonly rule: Rule
  readonly prose: string
}

/** Reads rule files, each with the comment above its export. */
export async function loadRules(ids: readonly string[]): Promise<LoadedRule[]> {
  return Promise.all(ids.map(load))
}

/** The page of every rule and the list of all of them, as path → Markdown. All of it comes from the rule files. */
export function rulePages(rules: readonly LoadedRule[]): Map<string, string> {
  const pages = new Map<string, string>()
  for (const { rule, prose } of rules) pages.set(`docs/rules/${rule.id}.md`, page(rule, prose))
  pages.set('docs/rules/README.md', list(rules.map(({ rule }) => rule)))
  return pages
}

async function load(id: string): Promise<LoadedRule> {
  const file = `rules/${id}.ts`
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'node',
  })
  const code = outputFiles[0]!.text
  const { default: rule } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: Rule
  }
  if (rule.id !== id) throw new Error(`${resolve(file)} calls itself ${rule.id}`)
  return { rule, prose: leadingComment(readFileSync(file, 'utf8'), file) }
}

/** The comment above `export default`: the page's prose. */
function leadingComment(source: string, file: string): string {
  const comment = /\/\*\*\n((?: \*[^\n]*\n)+) \*\/\nexport default/.exec(source)?.[1]
  if (!comment) throw new Error(`${file} has no comment above its export; it is the rule's page`)
  return comment
    .split('\n')
    .map(line => line.replace(/^ \* ?/, ''))
    .join('\n')
    .trim()
}

function page(rule: Rule, prose: string): string {
  const frames = rule.kind === 'phrase' ? rule.frames : [rule]
  const flags = frames.flatMap(frame => frame.examples.flags)
  const allows = frames.flatMap(frame => frame.examples.allows)
  const sections = [
    `# ${rule.id}`,
    facts(rule),
    prose,
    `**Why.** ${rule.why}`,
    ...(rule.kind === 'phrase' ? [advice(rule.frames)] : []),
    `## Flagged\n\nThe words in ‹marks› are pointed at.\n\n${examples(flags)}`,
    `## Left alone\n\n${examples(allows)}`,
    ...(rule.kind === 'phrase' ? [silence(rule.frames)] : []),
    ...(rule.options ? [options(rule)] : []),
    `## Settings\n\n\`\`\`json\n{ "rules": { "${rule.id}": "off" } }\n\`\`\`\n\nor \`error\`, \`warning\`, \`info\`; for one run \`--rule '${rule.id}: off'\`.`,
  ]
  return `${sections.join('\n\n')}\n`
}

function facts(rule: Rule): string {
  const reads =
    rule.kind === 'combine' ? `findings of ${rule.of.join(', ')}` : rule.reads.join(', ') || 'headers'
  const { severity, since, state = 'stable', aliases = [] } = rule
  const cells: readonly (readonly [name: string, value: string])[] = [
    ['severity', severity],
    ['judges', reads],
    ['since', since],
    ['state', state],
    ...(aliases.length > 0 ? [['once called', aliases.join(', ')] as const] : []),
  ]
  const row = (entries: readonly string[]) => `| ${entries.join(' | ')} |`
  return [
    row(cells.map(([name]) => name)),
    `|${'---|'.repeat(cells.length)}`,
    row(cells.map(([, value]) => value)),
  ].join('\n')
}

function advice(frames: readonly Frame[]): string {
  return `**Write instead.** ${[...new Set(frames.map(({ instead }) => instead))].join(' ')}`
}

function examples(all: readonly Example[]): string {
  return all
    .map(example => {
      const { text, because } = typeof example === 'string' ? { text: example, because: undefined } : example
      const note = because ? ` (${because})` : ''
      return text.includes('\n') ? `\`\`\`text\n${text.trim()}\n\`\`\`${note}` : `- ${text}${note}`
    })
    .join('\n')
    .replace(/\n```text/g, '\n\n```text')
}

function silence(frames: readonly Frame[]): string {
  const ids = new Set(
    frames.flatMap(({ despite = [], lets = [] }) => [...usual.filter(id => !despite.includes(id)), ...lets]),
  )
  return `It is silent where ${[...ids].map(id => suppressors[id].says).join(', ')}.`
}

function options(rule: Rule): string {
  const rows = Object.entries(rule.options ?? {}).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.says} |`,
  )
  return `## Options\n\n| option | default | meaning |\n|---|---|---|\n${rows.join('\n')}`
}

function list(rules: readonly Rule[]): string {
  const groups = [...new Set(rules.map(({ id }) => groupOf(id)))]
  const sections = groups.map(group => {
    const rows = rules
      .filter(({ id }) => groupOf(id) === group)
      .map(({ id, severity, flags }) => `| [${id}](${id}.md) | ${severity} | ${flags} |`)
    return `## ${group}\n\n| rule | severity | flags |\n|---|---|---|\n${rows.join('\n')}`
  })
  return `# Rules\n\nOne page a rule, made from the rule’s own file: its reason, its examples (which are its tests) and its settings.\n\n${sections.join('\n\n')}\n`
}
