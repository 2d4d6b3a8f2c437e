/** Small units of time, as people make waiting sound short. */
export const tick = [
  'second',
  'seconds',
  'sec',
  'secs',
  'moment',
  'moments',
  'minute',
  'minutes',
  'min',
  'mins',
  'tick',
  'ticks',
  'jiffy',
  'mo',
  'instant',
]

/** Ways to say "very soon" that name no time. */
export const jiffy = [
  'in (absolutely|next to|virtually|almost)? no time',
  'in (a|one|two|half a) (jiffy|flash|heartbeat|trice|tick|ticks|snap|wink|sec|shake|shakes|twinkling|breath)',
  'in the (blink|twinkling|wink) of an eye',
  'in a blink',
  'before you (know|notice|realise|realize) it',
  'before you can (say|blink|count|finish)',
  'before you have _2 (finished|drunk|blinked|emptied)',
  'faster than (you can|lightning|light|you think)',
  'quicker than (you can|you think)',
  'sooner than you (think|expect|know)',
  '(quick|fast) as (a|an|the|lightning) _1',
  'in next to no time',
  'at (lightning|record|warp|light) speed',
  'in record time',
  'with lightning speed',
  'like lightning',
  'in a matter of (seconds|minutes|moments)',
  'in (mere|just) (seconds|minutes|moments)',
  'within (seconds|minutes|moments)',
  '(any|at any) (minute|moment|second) now',
  'at the drop of a hat',
  'lickety split',
  'pronto',
  'in double quick time',
  'before the _2 (boils|cools|dries|is cold|gets cold)',
  'in the time it takes to',
  'in one fell swoop',
  'quicker than',
  'with a snap of (the|my|our|your) fingers',
  '(blink|blinked) and (you|it)',
]

/** Names of an easy job. */
export const breeze = [
  '(quick|easy|speedy|instant) (fix|job|thing|one|matter|win) !(of|for (you|anybody|anyone|somebody|someone))',
  'quick and (easy|painless|simple)',
  '(two|five|ten|one|three|2|5|10|1|3) (minute|second|min|sec) (job|fix|task|thing|affair|matter|change|swap) !(for (you|anybody|anyone|somebody|someone))',
  '(only|just|merely|simply)? a matter of (seconds|minutes|moments)',
  'the work of (a|two|five) (moment|minute|minutes)',
  'no time at all',
]

/** Steps of the reader: how long they take is told to invite, and judged by another rule. */
export const readersStep = [
  'survey',
  'questionnaire',
  'poll',
  'form',
  'feedback',
  'review',
  'to (read|fill|complete|answer|reply|sign|register|watch|set up|join|rate)',
  '(read|sign-up|signup|registration)',
  'of your time',
  'your (answer|reply|feedback)',
]
