import { readdirSync } from 'node:fs'

/** Groups in the order of the catalogue: the five of the mission first. */
const groupOrder = [
  'over-promising',
  'assumed-knowledge',
  'blame-language',
  'cc-cascade',
  'missing-clarification',
  'accountability',
  'honesty',
  'avoidance',
  'courtesy',
]

/** Ids of all rules: one file each, `rules/<group>/<name>.ts`. The folder is the registry. */
export function ruleFiles(): string[] {
  return groupOrder.flatMap(group => {
    try {
      return readdirSync(`rules/${group}`)
        .filter(file => file.endsWith('.ts'))
        .sort()
        .map(file => `${group}/${file.slice(0, -3)}`)
    } catch {
      return []
    }
  })
}

/** The module that a bundle can import, since it cannot walk a folder. */
export function ruleIndex(ids: readonly string[]): string {
  const name = (id: string) =>
    id.split('/')[1]!.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const imports = ids
    .map(id => `import ${name(id)} from './${id}.ts'`)
    .sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
  return `// Generated from the folder by \`npm run generate\`; do not edit.
import type { Rule } from '../src/rule/index.ts'
${imports.join('\n')}

export const rules: readonly Rule[] = [
${ids.map(id => `  ${name(id)},`).join('\n')}
]
`
}

function pathOf(line: string): string {
  return line.slice(line.indexOf(' from '))
}
