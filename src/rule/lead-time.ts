import { addBusinessDays, type Calendar, type Parsed, type Reference } from '../language/index.ts'
import type { LeadTime } from './policy.ts'

const MINUTE = 60_000
const DAY = 86_400_000

/** The first lead time whose words the sentence holds, next to each other; a plural s may follow each. */
export function leadTimeIn({ tokens }: Parsed, leadTimes: readonly LeadTime[]): LeadTime | undefined {
  return leadTimes.find(({ match }) => {
    const wanted = match.trim().toLowerCase().split(/\s+/)
    return tokens.some((_, at) => wanted.every((word, i) => names(word, tokens[at + i]?.norm ?? '')))
  })
}

function names(word: string, norm: string): boolean {
  if (word.endsWith('*')) return norm.startsWith(word.slice(0, -1))
  return norm === word || norm === `${word}s`
}

/** The start of the first day on which it can be there, in milliseconds since 1970 UTC. */
export function earliestDay({ days, calendar: kind }: LeadTime, from: Reference, calendar: Calendar): number {
  if (kind !== 'calendar') return addBusinessDays(from, days, calendar)
  const shift = from.offset * MINUTE
  return Math.floor((from.time + shift) / DAY) * DAY + days * DAY - shift
}
