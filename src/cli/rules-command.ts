import { rules } from '../../rules/index.ts'

/** Lists all rules on standard output. */
export async function rulesCommand({ format }: { readonly format: 'text' | 'json' }): Promise<void> {
  const entries = rules.map(({ id, severity, flags, since }) => ({ id, severity, flags, since }))
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`)
    return
  }
  const width = Math.max(...entries.map(({ id }) => id.length))
  for (const { id, severity, flags } of entries)
    process.stdout.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${flags}\n`)
}
