import { isFreemail } from './freemail.ts'

type RegistrableDomain = (domain: string) => string

/** Loads the public-suffix list. Costs some milliseconds, so only for domains of three or more labels. */
export async function loadRegistrable(): Promise<RegistrableDomain> {
  if (loaded) return loaded
  const { getDomain } = await import('tldts')
  return (loaded = domain => getDomain(domain) ?? domain)
}

let loaded: RegistrableDomain | undefined

/** True when the registrable domain cannot be told without the public-suffix list. */
export function needsSuffixList(domain: string): boolean {
  return domain.indexOf('.') !== domain.lastIndexOf('.')
}

/** Who stands behind an address: the registrable domain, or the whole address at a free-mail provider. */
export function partyOf(address: string, domain: string, registrable?: RegistrableDomain): string {
  if (isFreemail(domain)) return address
  const party = registrable && needsSuffixList(domain) ? registrable(domain) : domain
  return isFreemail(party) ? address : party
}
