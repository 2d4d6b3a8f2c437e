import { resolve } from 'node:path'
import type { Origins, Settings } from '../../config/index.ts'
import { withBases } from '../../config/index.ts'
import { Linters } from '../config/linters.ts'
import type { Flags } from '../flags.ts'
import { shownPath } from '../shown-path.ts'

/** Prints what holds for a file, as JSON: each value with the place it was set at, or `default`. */
export async function printConfig(file: string, flags: Flags, cwd: string): Promise<void> {
  const linters = new Linters(flags, { cwd, env: process.env })
  const origins: Origins = new Map()
  const path = resolve(cwd, file)
  const { settings, config } = await linters.settingsFor(path, origins)
  const shown = {
    file: shownPath(path, cwd),
    configs: config ? withBases(config.layer).map(({ source }) => source) : [],
    ...withOrigins(settings, origins, flags),
    ignorePatterns: config?.ignorePatterns ?? [],
  }
  process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
}

function withOrigins(
  { rules, policy, kind, lexicons, templates }: Settings,
  origins: Origins,
  { only = [], skip = [] }: Flags,
) {
  const from = (...key: string[]) => origins.get(key.join(' › ')) ?? 'default'
  const selected = [only.length > 0 && '--only', skip.length > 0 && '--skip'].filter(Boolean).join(', ')
  return {
    ...(kind && { kind: { value: kind, from: from('kind') } }),
    ...(selected && { narrowedBy: selected }),
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, { severity, options }]) => [
        id,
        {
          severity,
          from: from('rules', id),
          ...(Object.keys(options).length > 0 && {
            options: Object.fromEntries(
              Object.entries(options).map(([name, value]) => [
                name,
                { value, from: from('rules', id, name) },
              ]),
            ),
          }),
        },
      ]),
    ),
    policy: Object.fromEntries(
      Object.entries(policy).map(([name, value]) => {
        if (name !== 'glossary') return [name, { value, from: from('policy', name) }]
        const terms = Object.entries(value as Record<string, string>)
        return [
          name,
          Object.fromEntries(
            terms.map(([term, text]) => [term, { value: text, from: from('policy', name, term) }]),
          ),
        ]
      }),
    ),
    ...(lexicons && {
      lexicons: Object.fromEntries(
        Object.entries(lexicons).map(([name, value]) => [name, { value, from: from('lexicons', name) }]),
      ),
    }),
    ...(templates && {
      templates: Object.fromEntries(
        Object.entries(templates).map(([name, value]) => [name, { value, from: from('templates', name) }]),
      ),
    }),
  }
}
