import type { ConfigFault } from './config-error.ts'
import type { KnownRule } from './known-rule.ts'
import { matching, unknownRule } from './rule-settings.ts'
import type { RuleSetting } from './settings.ts'

/** The rules that a policy has locked, each with the source that did. A lock is never opened by a later layer. */
export class Locks {
  readonly #rules: readonly KnownRule[]
  #sources: ReadonlyMap<string, string>

  constructor(rules: readonly KnownRule[], sources: ReadonlyMap<string, string> = new Map()) {
    this.#rules = rules
    this.#sources = sources
  }

  /** These locks and those that a layer adds; a name is a rule or a group. */
  with(names: readonly string[], source: string): { locks: Locks; faults: ConfigFault[] } {
    const sources = new Map(this.#sources)
    const faults: ConfigFault[] = []
    for (const [i, name] of names.entries()) {
      const meant = matching(name, this.#rules)
      if (meant.length === 0) faults.push(unknownRule(['policy', 'locked', String(i)], name, this.#rules))
      for (const { id } of meant) if (!sources.has(id)) sources.set(id, source)
    }
    return { locks: new Locks(this.#rules, sources), faults }
  }

  take(other: Locks): void {
    this.#sources = other.#sources
  }

  get ids(): string[] {
    return [...this.#sources.keys()]
  }

  /** The faults of a layer that switches locked rules off; `set` tells by which name it set each rule. */
  broken(settings: Readonly<Record<string, RuleSetting>>, set: ReadonlyMap<string, string>): ConfigFault[] {
    return [...set].flatMap(([id, name]): ConfigFault[] => {
      const source = this.#sources.get(id)
      if (source === undefined || settings[id]?.severity !== 'off') return []
      return [{ key: ['rules', name], says: lockedSays(id, source) }]
    })
  }
}

/** Why a rule stays on. */
export function lockedSays(id: string, source?: string): string {
  return `${id} is locked${source ? ` by policy.locked of ${source}` : ' by policy.locked'} and cannot be switched off.`
}
