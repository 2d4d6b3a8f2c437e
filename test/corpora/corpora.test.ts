import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { createLinter } from '../../src/engine/index.ts'

const corpora = resolve(import.meta.dirname, '../../../shared/corpora')
const folders = ['mime', 'replies', 'templates', 'labelled/mails']
const settings = {
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, { severity, options: {} }])),
  policy: { ownDomains: [], partnerDomains: [], glossary: {} },
}

function filesBelow(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
}

// Tests pass without the corpora; where they lie beside the project, every file of them is read and judged.
describe.skipIf(!existsSync(corpora))('real mail', () => {
  test.each(folders)('%s: no crash, no finding outside its file', { timeout: 240_000 }, async folder => {
    const linter = createLinter({ rules, settings })
    const faults: string[] = []
    let findings = 0
    for (const path of filesBelow(join(corpora, folder))) {
      const file = readFileSync(path)
      const result = await linter.lint(file, { path })
      for (const { id, says } of result.problems) if (id.endsWith('/crash')) faults.push(`${path}: ${says}`)
      for (const { at, quote, rule, because } of result.findings) {
        findings++
        for (const place of because ? [at, because.at] : [at])
          if (!(place.start >= 0 && place.start < place.end && place.end <= file.length))
            faults.push(`${path}: ${rule} at ${place.start}–${place.end} of ${file.length}`)
        if (!quote) faults.push(`${path}: ${rule} without words`)
        const { line, column } = result.lines.at(at.start)
        if (line < 1 || column < 1) faults.push(`${path}: ${rule} at line ${line}, column ${column}`)
      }
    }
    expect(faults).toEqual([])
    expect(findings).toBeGreaterThan(0)
  })
})
