import { phraseList } from '../phrases.ts'

/** Words for a time that can be neither kept nor missed. */
export const vaguePhrases = phraseList(
  `as soon as possible|as soon as we can|as soon as i can|as soon as we possibly can|as quickly as possible
  as quickly as we can|as quickly as i can|as fast as possible|as fast as we can|as promptly as possible|asap|a.s.a.p
  soon|shortly|very soon|very shortly|soonest|sooner or later|before long|in due course|in a timely manner
  in the near future|in the foreseeable future|in the not too distant future|at the earliest opportunity
  at the earliest convenience|at the earliest possible|at our earliest convenience|at my earliest convenience
  at our earliest opportunity|at the first opportunity|at the earliest
  in the coming days|in the coming weeks|in the coming months|over the coming days|over the coming weeks
  over the coming months|within the coming days|within the coming weeks|in coming days|in coming weeks|in the days ahead
  in the weeks ahead|in the next days|in the next weeks|one of these days|any day now|any minute now
  in a moment|in a minute|in a second|in a sec|in a bit|in a while|in a little while|in a short while|in no time|in good time|in a jiffy|in a mo|in a tick
  within minutes|within hours|within days|within weeks|in minutes|at some point|at some stage|some day|someday|one day soon|eventually|at a later date|at a later time|later on
  when we get round to it|straight away|straightaway|right away|immediately|imediately|immediatly|instantly|at once
  without delay|without undue delay|forthwith|promptly|momentarily|presently|the same day|the next day|the following day
  the following week|the following month|that day|that same day|by then|until then|until further notice|in the meantime
  the other day|recently|any time soon|anytime soon|with immediate effect`,
)
