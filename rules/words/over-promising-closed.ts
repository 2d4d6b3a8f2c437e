const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

const feasts = [
  'christmas',
  'christmas eve',
  'christmas day',
  'boxing day',
  'new year',
  "new year's eve",
  "new year's day",
  'easter',
  'easter monday',
  'easter sunday',
  'good friday',
  'thanksgiving',
  'labour day',
  'labor day',
  'memorial day',
  'bank holiday',
  'independence day',
  'diwali',
  'eid',
  'ramadan',
  'carnival',
  'whitsun',
  'pentecost',
  'ascension',
  'midsummer',
  'golden week',
  'lunar new year',
  'national day',
]

/** What says that nobody works. */
export const closed = [
  'closed',
  'shut',
  'closes',
  'shuts',
  'dark',
  'off',
  'away',
  'on (holiday|leave|vacation|strike)',
  '(bank|public|national|school) holiday',
  '(day|days) of rest',
  'stocktaking',
  'not (open|work|working|deliver|delivering|ship|shipping|run|running|staffed|process|processing)',
  '(nobody|no one) _2 (works|in|here|working|there|answers)',
  'day off',
  '(bank|public|national|school) holiday',
  'holidays',
]

/** What stands in the way, beside closing: weather, strikes, illness, want of stock. */
export const obstacle = [
  '<closed>',
  'holiday',
  'strike',
  'snow',
  'storm',
  'flood',
  'flu',
  'ill',
  'sick',
  'short-staffed',
  'understaffed',
  'fully booked',
  'booked out',
  'sold out',
  'out of stock',
  'backlog',
  'shortage',
  'queue',
  'waiting list',
  'traffic',
  'weekend',
  'lockdown',
  'ban',
  'embargo',
  'works',
  'roadworks',
  'peak season',
  ...feasts,
]

/** The closed day, named again as the day of the promise: "shut on Saturday, but yours ships on Saturday". */
export const sameDay = [
  ...[...weekdays, ...feasts].flatMap(day =>
    day.includes("'")
      ? []
      : [
          `(${day}|${day}s) _8 (but|yet|still|although|though|and|nevertheless|however) _8 ${day}`,
          `(${day}|${day}s) , _8 ${day}`,
        ],
  ),
  '(weekend|weekends) _8 (but|yet|still|although|though|and|nevertheless|however) _8 (saturday|sunday)',
  '(weekend|weekends) , _8 (saturday|sunday)',
]

/** Ways to say "all the same". */
export const allTheSame = [
  '(will|shall|is|are|gets|goes) <adverb>? (be)? (done|finished|delivered|repaired|fixed|baked|printed) (,|$)',
  'anyway',
  'all the same',
  'just the same',
  'regardless',
  'even so',
  'nonetheless',
  'nevertheless',
  'none the less',
  'in spite of (it|that|this|them)',
  'despite (it|that|this|them)',
  'as usual',
  'as planned',
  'that (very|same)? (day|afternoon|morning|evening|night|week|month)',
  'the (very)? same (day|afternoon|morning|evening|night|week)',
]

/** The time that others have to wait. */
export const usualTime = [
  'lead time*',
  'turnaround',
  'delivery time*',
  'waiting time*',
  'waiting list',
  'made to order',
  '(standard|usual|normal|regular|average|typical|official) (wait|time|delivery|waiting|processing|term|deadline)',
  '(standard|usual|normal|regular) (lead|turnaround|is|are)',
  '(usually|normally|typically|generally|officially|ordinarily|as a rule) (takes|take|wait|waits|needs|need|ships|ship|comes|come|have|has)',
  '(takes|take|needs|need|wait|waits) (usually|normally|typically|<number>|a|several|many|up to|at least) _2 (days|weeks|months|hours|year|week|month|day)',
  '(every|all) other (customer|customers|client|clients|order|orders)',
  '(everyone|everybody) else',
  'others (wait|have)',
  'for other (customers|people)',
  '(site|website|shop|list|catalogue|page|brochure|portal) (says|shows|states|gives)',
  '(usually|normally|typically|generally|ordinarily) _3 (takes|take|needs|need|waits|wait|ships|lasts)',
  '(quotes|quote|reckons|estimates|needs|need|asks for|says|takes|take) _2 <number> (to|or|and)? _2 (weeks|days|months|years)',
  '(list|queue|wait|backlog|waiting list|lead time|turnaround) _4 (is|stands at|runs to|at|of) (a|an|<number>) _2 (year|month|months|years|weeks|week|days)',
  'ships in',
  '(usually|normally|typically|officially|generally|ordinarily|as a rule) _3 (a|an|one|two|three|four|six|eight|ten|twelve|<number>|half a|several) _2 (day|days|week|weeks|month|months|year)',
  '(a|an|one|two|three|four|six|eight|ten|twelve|<number>|half a|several) _2 (week|weeks|month|months|year) (at the moment|these days|right now|as a rule|at present|for everyone)',
  'booked (out|up|solid) (until|till|for)',
  'out of stock (until|till)',
  'not (before|until|till)',
]

/** A short time, given to this reader only. */
export const yourTime = [
  '(will have|will get|get|have) (it|yours|them|one) in (two|three|four|five|six|ten) (,|$)',
  '(will be|is|are|gets) (finished|ready|done|delivered|there|here) in (one|two|three|four|five|six|a day|a week|<number>) (,|$|day|days|week|weeks)',
  '(we|i) will (get|have|see|do|fit|squeeze) _4 (in|it|you) _1 (<weekday>|today|tonight|tomorrow|this week|in <number>)',
  '(it|this one|that one|they|she|he|<capital>) (will|is going to|is|starts|gets) _5 (<weekday>|today|tonight|tomorrow|in (january|february|march|april|may|june|july|august|september|october|november|december)|next week|this week)',
  '(will|shall|going to) (have|get|do|finish|make) _4 in (two|three|four|five|six|a day|half|one) (,|$|day|days|week|weeks)',
  '(yours|for you|in your case|with yours) _6 (<weekday>|today|tonight|tomorrow|in <number> (day|days|week|weeks|hours|minutes)|within|next week|this week|this afternoon|this evening)',
  '(you|your _2) (get|gets|have|has|will have|will get|will be|will hold|are|is|receive|receives|hold|holds|will|starts|start|can) _6 (<weekday>|today|tonight|tomorrow|in <number> (day|days|week|weeks|hours|minutes)|within <number>|in (january|february|march|april|may|june|july|august|september|october|november|december)|next week|this week|this afternoon)',
  '(we|i) (will|can|shall) (have|get|make|do|finish|deliver|ship|send|squeeze|fit|build|print) _6 (<weekday>|today|tonight|tomorrow|in <number> (day|days|week|weeks|hours|minutes)|within <number>|next week|this week)',
]
