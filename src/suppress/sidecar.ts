import type { Directive } from './directive.ts'

/** What a sidecar says, or what is wrong with it, in whole sentences. */
export interface Sidecar {
  readonly directives: readonly Directive[]
  readonly faults: readonly string[]
}

/** What the name of a sidecar ends in, behind the whole name of its draft. */
export const sidecarEnding = '.cx-lint.json'

/** The name of the file that lies beside a draft and switches rules off for it. */
export function sidecarName(draft: string): string {
  return draft + sidecarEnding
}

/**
 * Reads the data of a sidecar: `{ "disable": [{ "rule": "…", "reason": "…", "fingerprint": "…" }] }`. A group may
 * stand where a rule is; the fingerprint is optional and narrows it to one verdict.
 *
 * @param name how messages call the file
 */
export function readSidecar(data: unknown, name: string): Sidecar {
  const entries = isRecord(data) ? data.disable : undefined
  if (!isRecord(data) || !Array.isArray(entries))
    return {
      directives: [],
      faults: [`${name} needs a list "disable" of rules, such as [{"rule": "courtesy"}].`],
    }
  const faults = unknownKeys(data, ['disable', '$schema']).map(key => `${name}: there is no key "${key}".`)
  const directives = entries.flatMap((entry: unknown, i): Directive[] => {
    const place = `${name}: entry ${i + 1}`
    if (!isRecord(entry) || typeof entry.rule !== 'string' || entry.rule === '') {
      faults.push(`${place} needs a "rule", as text.`)
      return []
    }
    for (const key of unknownKeys(entry, ['rule', 'reason', 'fingerprint']))
      faults.push(`${place} has no use for "${key}".`)
    const { rule, reason = '', fingerprint } = entry
    if (typeof reason !== 'string') faults.push(`${place}: "reason" is text.`)
    if (
      fingerprint !== undefined &&
      !(typeof fingerprint === 'string' && /^[0-9a-f]{16}$/.test(fingerprint))
    ) {
      faults.push(`${place}: "fingerprint" is 16 hexadecimal digits, as --format json shows them.`)
      return []
    }
    const base = { reach: 'file', names: [rule], reason: String(reason).trim(), called: name } as const
    return [typeof fingerprint === 'string' ? { ...base, fingerprint } : base]
  })
  return { directives, faults }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function unknownKeys(data: Record<string, unknown>, known: readonly string[]): string[] {
  return Object.keys(data).filter(key => !known.includes(key))
}
