/** What the company can really promise, and who it is. */
export interface Policy {
  /** Domains of the company itself. Empty: the domain of the draft's From counts. */
  readonly ownDomains: readonly string[]
  /** Domains of partners, who are not customers. */
  readonly partnerDomains: readonly string[]
  /** Terms that need no explanation here, with what they stand for. */
  readonly glossary: Readonly<Record<string, string>>
  /** How long things take; none unless set. */
  readonly leadTimes?: readonly LeadTime[]
  /** Days off: `2026-12-25`, or `12-25` for every year. */
  readonly holidays?: readonly string[]
  /** Ids of rules that no directive, header, flag or baseline switches off. */
  readonly locked?: readonly string[]
  /** True when a suppression needs a reason. */
  readonly requireReason?: boolean
}

/** How long something takes at the least. */
export interface LeadTime {
  /** Words that name it; `*` stands for the rest of a word. */
  readonly match: string
  readonly days: number
  /** Which days count; business days unless said otherwise. */
  readonly calendar?: 'business' | 'calendar'
}
