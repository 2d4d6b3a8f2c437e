/** What the company can really promise, and who it is. */
export interface Policy {
  /** Domains of the company itself. Empty: the domain of the draft's From counts. */
  readonly ownDomains: readonly string[]
  /** Domains of partners, who are not customers. */
  readonly partnerDomains: readonly string[]
  /** Terms that need no explanation here, with what they stand for. */
  readonly glossary: Readonly<Record<string, string>>
}
