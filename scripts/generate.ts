// Writes the files that follow from the rules: `rules/index.ts`, the pages in `docs/rules/` and the rule names in
// `schema/config.schema.json`; and from that schema its types and its validator.
// With --check it writes nothing and fails when one of them is not current.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { configSchema } from './config-schema.ts'
import { configTypes } from './config-types.ts'
import { output, validatorSource } from './config-validator.mjs'
import { ruleFiles, ruleIndex } from './rule-index.ts'
import { loadRules, rulePages } from './rule-pages.ts'

const check = process.argv.includes('--check')
const ids = ruleFiles()
const wanted = new Map<string, string>([['rules/index.ts', ruleIndex(ids)]])
const rules = await loadRules(ids)
for (const [path, text] of rulePages(rules)) wanted.set(path, text)
const schemaPath = 'schema/config.schema.json'
const schema = configSchema(
  read(schemaPath) ?? '{}',
  rules.map(({ rule }) => rule),
)
wanted.set(schemaPath, schema)
wanted.set('src/config/config.generated.ts', configTypes(schema))
wanted.set(relative('.', output).replaceAll('\\', '/'), validatorSource(schema))

const stale: string[] = []
for (const [path, text] of wanted) {
  if (read(path) === text) continue
  stale.push(path)
  if (check) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
for (const path of existingPages())
  if (!wanted.has(path)) {
    stale.push(path)
    if (!check) rmSync(path)
  }

if (check && stale.length) {
  console.error(`not current, run \`npm run generate\`:\n  ${stale.join('\n  ')}`)
  process.exitCode = 1
} else
  console.log(
    stale.length ? `${check ? 'stale' : 'wrote'} ${stale.join(', ')}` : 'all generated files are current',
  )

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function existingPages(): string[] {
  try {
    return (readdirSync('docs/rules', { recursive: true }) as string[])
      .filter(file => file.endsWith('.md'))
      .map(file => `docs/rules/${file.replaceAll('\\', '/')}`)
  } catch {
    return []
  }
}
