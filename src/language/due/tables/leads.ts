import { type Phrases, phraseList, phrasesOf } from '../phrases.ts'

/** What the words before a named time do with it. */
export type Lead = 'by' | 'before' | 'until' | 'since' | 'after' | 'from' | 'on'

const phrases: Readonly<Record<Lead, string>> = {
  by: `by|no later than|not later than|by no later than|by not later than|at the latest by|latest by|at latest by
    on or before|by or before|until no later than|by latest|not after|due by|any time before or on`,
  before: 'before|prior to|ahead of|in time for|in advance of|befor',
  until: 'until|till|untill|up until|up to|through to',
  since: 'since|ever since',
  after: 'after|following|later than|from after',
  from: 'from|as of|as from|starting|starting from|starting on|beginning|beginning on|effective|with effect from',
  on: `on|in|at|during|over|for|around|about|sometime|some time|any time|anytime|sometime on|sometime in|sometime during
    at some point|in around|at around|at about|at approximately|@|come|on or around|on or about|at or around|at or about
    over the course of|within|throughout|as early as|as soon as|between|from between|to|at exactly|at precisely|in the|for the
    over the|during the`,
}

export const leads: Phrases<Lead> = phrasesOf(() =>
  (Object.keys(phrases) as Lead[]).flatMap(lead =>
    phrases[lead].split(/[|\n]/).map(phrase => [phrase, lead] as const),
  ),
)

/** Behind a time: it is the last one possible. */
export const latest = phraseList('at the latest|at the very latest|at latest|latest|or earlier|or sooner')

/** Before a count of time, what it makes of it. */
export type CountLead = 'within' | 'in' | 'past' | 'for'

const counts: Readonly<Record<CountLead, string>> = {
  within: `within|inside|inside of|withing|witin|within the next|within the coming|within about|within around|within just
    within only|within a maximum of|within at most|in under|in less than|in no more than|in not more than|in at most
    in up to|in a maximum of|in max|in as little as|in the next|over the next|during the next|in the coming
    over the coming|in the following|for the next|the next|the coming|next|within no more than|within less than|in the space of
    within approximately|no later than|not later than|by the next`,
  in: 'in|in about|in around|in roughly|in approximately|in approx|in just|in only|in just over|in just under|in some|in another|in at least',
  past: `in the last|in the past|over the last|over the past|during the last|during the past|within the last|for the last
    for the past|in the previous|within the past|the last|the past|these last`,
  for: 'for|for about|for around|for another|for up to|up to|for at least|at least|at most',
}

export const countLeads: Phrases<CountLead> = phrasesOf(() =>
  (Object.keys(counts) as CountLead[]).flatMap(lead =>
    counts[lead].split(/[|\n]/).map(phrase => [phrase, lead] as const),
  ),
)
