import type { Policy } from './settings.ts'

/** Lays one layer's policy over the policy so far: lists are replaced, the glossary grows. Locks are joined apart. */
export function joinPolicy(before: Policy, layer: Partial<Policy>): Policy {
  const { locked: _, glossary, ownDomains, partnerDomains, ...rest } = layer
  return {
    ...before,
    ...rest,
    ownDomains: lowerCased(ownDomains) ?? before.ownDomains,
    partnerDomains: lowerCased(partnerDomains) ?? before.partnerDomains,
    glossary: { ...before.glossary, ...glossary },
  }
}

function lowerCased(domains: readonly string[] | undefined): readonly string[] | undefined {
  return domains?.map(domain => domain.toLowerCase())
}
