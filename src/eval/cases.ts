import type { Claim } from './compare.ts'
import type { RowOutcome } from './evaluate.ts'
import { excerpt } from './excerpt.ts'

/** What can be shown: marks that nothing met, findings that nobody marked, findings that met a mark. */
export const caseKinds = ['misses', 'false', 'hits'] as const

export type CaseKind = (typeof caseKinds)[number]

/** One mark or finding with its sentence, for people who want to know why. */
export interface Case {
  readonly kind: CaseKind
  readonly id: string
  /** The group of a mark that was missed, else the rule that spoke. */
  readonly name: string
  /** Of a draft: file and line. Of a sentence: the line of its row. */
  readonly place: string
  /** The words with the mark or the finding ‹so›. */
  readonly text: string
  /** What the customer wrote before, if the row says so. */
  readonly context?: string
}

/** The cases of one kind in a row. */
export function casesOf(outcome: RowOutcome, kind: CaseKind): Case[] {
  const { misses, falseAlarms, hits } = outcome.outcome
  if (kind === 'misses')
    return misses.map(({ group, quote, places: [at] }) => caseOf(outcome, { kind, name: group, quote, at }))
  const claims: readonly Claim[] =
    kind === 'false' ? falseAlarms : [...new Set(hits.map(({ claim }) => claim))]
  return claims.map(({ finding: { rule, quote, at } }) => caseOf(outcome, { kind, name: rule, quote, at }))
}

interface Seen {
  readonly kind: CaseKind
  readonly name: string
  readonly quote: string
  readonly at: Claim['finding']['at'] | undefined
}

function caseOf({ row, draft, result }: RowOutcome, { kind, name, quote, at }: Seen): Case {
  const line = at && row.file !== undefined ? `:${result.lines.at(at.start).line}` : ''
  return {
    kind,
    id: row.id,
    name,
    place: row.file === undefined ? row.place : `${row.file}${line}`,
    text: (at && excerpt(draft, at)) ?? `‹${quote}› ${row.text ?? ''}`.trimEnd(),
    ...(row.context !== undefined && { context: row.context }),
  }
}

const titles: Readonly<Record<CaseKind, string>> = { misses: 'MISS', false: 'FALSE', hits: 'HIT' }

/** A case on one line, for a terminal. */
export function inWords({ kind, id, name, place, text, context }: Case): string {
  const before = context === undefined ? '' : ` (customer: ${clipped(context.replace(/\s+/g, ' ').trim())})`
  return `  ${titles[kind]} ${name} ${id} ${place}: ${text}${before}`
}

function clipped(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text
}
