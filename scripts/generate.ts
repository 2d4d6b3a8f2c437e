// Writes the files that follow from the rules: `rules/index.ts` and the pages in `docs/rules/`.
// With --check it writes nothing and fails when one of them is not current.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ruleFiles, ruleIndex } from './rule-index.ts'
import { rulePages } from './rule-pages.ts'

const check = process.argv.includes('--check')
const ids = ruleFiles()
const wanted = new Map<string, string>([['rules/index.ts', ruleIndex(ids)]])
for (const [path, text] of await rulePages(ids)) wanted.set(path, text)

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
