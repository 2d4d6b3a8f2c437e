// Reproach in plain, understated office wording. Each entry is a construction; what fills it is open.

const yours = '(you|your own? <person>|your _ <person>|(one|some|two|none) of your _ ?<person>)'
const toYou =
  '((tell|ask|warn|call|inform|ring|let|send|give|offer|show|update|write to|mail|contact|copy|check with) (you|your))'
const slip =
  '(lose|break|miss|delete|forget|ignore|overlook|put|send|damage|leave|get (it|them|the)|mix|scratch|drop|block|lock|ruin|spoil|misread|overload|flood|jam|bend|crack|spill|book the wrong|order the wrong|press|pick the wrong)'
const onlyHuman = '(only|also)? (human|doing (their|our) best|volunteers|no machines)'

/** What one would have wished for, of the other. */
export const wished = [
  `(would|might) have been <adverb>? (more)? ((helpful|useful|kind|kinder|wise|wiser|better|prudent|sensible|polite|courteous|advisable) to|(helpful|useful|good|nice|kind|kinder|wise|wiser|better|easier|simpler|quicker|cheaper|prudent|sensible|polite|fair|fairer|courteous|advisable) (of you|of your _|if (you|somebody|someone)|had (you|somebody|someone)|if they had)) !(${toYou})`,
  '(i|we) (would|should) have <adverb>? (expected|hoped|thought|imagined) (that)? (you|your _|someone|somebody|anyone|a _ like) !(to (have|get|receive|like|enjoy|be (happy|pleased)))',
  `(nobody|no one|none of you|not one person) <adverb>? (thought|bothered|saw fit|troubled|remembered|cared|took the trouble|had the (sense|courtesy|decency)) to !(${toYou})`,
  '(as|which) you would (see|find|know|notice|have (seen|known|found|noticed)) (if you|had you)',
  '(i|we) did ask (you|for (it|this|these|them|the _2) (by|in|before|twice|on|to)|that (you|this|it)|everyone|everybody|for (a|an|notice|access))',
  'you (must|can hardly) have (known|realised|realized|been aware)',
  '(i|we) (would|must|have to|should|can only|feel bound to) <adverb>? (point out|remind you|observe|remark) (that)? you <adverb>? (did|had|signed|agreed|never|chose|confirmed|approved|were (told|asked|warned|sent))',
  'not as (if|though) (we|i|you|nobody|no one|anyone|it)',
  '(which is|that is|this is) (exactly|precisely|just) why (we|i|our _) (asked|told|warned|advised|wrote|tell (you|people|everyone)|ask (you|people|everyone))',
  '(have|having) a (quiet)? word with your (<person>|_ <person>)',
  '(you (may|might) (want|like|wish|care) to|perhaps you could|it might be worth <ing>?) (train|teach|educate) your (<person>|_ <person>)',
  '(two sides to (every|this|the|that)|takes two to (tango|make)|cuts both ways)',
  '(bear in mind|remember|keep in mind|do not forget|be aware) (that)? (we|i|our (staff|team|people|<coworker>)|my (staff|team|<coworker>)|the (staff|team|girls|<coworker>)) (are|is) ' +
    onlyHuman,
  '(are|am|is) (all|only|just|also|but) human (too|as well|after all|,|$|and)',
  '(would|should) have needed (it|this|that|them|the _2|your _2|to (know|hear|have)) _3 (by|before|earlier|sooner|in (advance|time))',
  'not something (that)? (you|your _) _2 (raised|mentioned|told|said|asked|flagged|brought|reported|declared|noted)',
  '(we|i) (had)? (specifically|explicitly|expressly|repeatedly|particularly) (asked|told|warned|requested|advised) (you|that you|your)',
  '(would|should) have thought (it|that|this)? (was)? (common|reasonable)',
  '(that|this) (is|makes|was) (the)? (second|third|fourth|fifth|two|three|four) (occasion|calls|letters|reminder|reminders) (now|already|in a row|running)',
  '(gone|went|going|goes) wrong (on|at|in|with) your (end|side|office|part|team)',
]

/** Asked for with a sting: "please actually read it", "in future please". */
export const stung = [
  '((please|kindly|ask you to|asking you to|urge you to|expect you to) _ ?(at least|actually|finally|for once|in future|in the future)|(could|can|would) you _ ?(actually|finally|for once)) <adverb>? !(call|ring|contact|let|ask for|feel) _',
  '(^|and|but|,|so) (in future|in the future|next time|another time|the next time) ,? (please|kindly|could you|would you|you (must|should|need to|ought to)|i would ask|we would ask) <adverb>? (read|check|think|remember|plan|pay|answer|reply|measure|listen|stick|watch|look|mind|keep to|take (more|better)|be (more|a bit)|you to)',
  '(only so much|little|not much|nothing) (that)? (we|i|anyone|anybody|a _) can do (if|when|while|unless|without) (you|your|people|nobody)',
]

/** Late, and told so. */
export const lateInDay = [
  '(cutting|cut) it (very|rather|a bit|too)? fine',
  '(rather|a bit|a little|somewhat) late in the day to',
  'at (this|such a|so) late (a)? (stage|moment|point)',
  '(at|to) the (expense|detriment|inconvenience|annoyance) of (others|other|the (other|others|rest))',
  `${yours} (have|has|had)? _2 (kept|left|had) (us|me|him|her|them|my _|our _|the (driver|fitter|engineer|crew|team|doctor|van|men)) (waiting|standing|hanging|sitting|guessing)`,
  'your ((late|repeated|last-minute) (payment|payments|cancellation|cancellations|reply|replies|change|changes|paperwork)|(unannounced|short-notice|overdue|careless|improper|incorrect|belated|hasty|premature|incomplete) (payment|payments|arrival|arrivals|reply|replies|cancellation|cancellations|change|changes|order|orders|request|requests|response|visit|visits|booking|instructions|use|handling|storage|installation|return|returns|submission|registration|parking|entry|measurements|figures|readings|data|paperwork|application))',
  `for (whatever|some) reason ,? ${yours} !(were|was|are|is|did not (get|receive)|have not (received|got)|never (got|received)|can|could|do|will|would|want|need|prefer|wish|like|decide|feel|have|should|may) _`,
  `${yours} (have|has)? somehow (managed|contrived) to ${slip} !(an|a|the (form|file|mail|email|message|photo|photos))`,
  `${yours} somehow (got|forgot|missed|lost|left|put|deleted|mixed|took|sent|ended|thought)`,
  'your own (photo|photos|picture|pictures|mail|email|message|words|figures|records|form|letter|invoice|log|note|notes|spreadsheet|drawing|measurements|camera|statement) (clearly|plainly|also|actually)? (show|shows|say|says|prove|proves|state|states|confirm|confirms|give|gives|tell|tells|contradict|contradicts)',
  'it (is|was) for (you|the (customer|buyer|tenant|client|parent|parents|owner|user|guest)|your (<person>|_ <person>)) to (check|ensure|make sure|arrange|provide|measure|notify|inform)',
  '(is|was) (hardly|scarcely|not exactly|anything but) (helpful|professional|fair|reasonable|constructive|polite|the way|cricket|grown-up|responsible|good manners)',
  '(not|un)clear (to (me|us))? why (you|your <person>|nobody|no one|anyone) !(were|was|have been|did not (get|receive)) _',
  '(hard|difficult|impossible|puzzled|puzzling|baffled|baffling|at a loss) (for (me|us))? (to (see|understand|know|say|explain))? (as to)? why (you|your <person>|nobody (at|on|in)|no one (at|on|in)|anyone) !(were|was|have been|did not (get|receive)) _',
]

/** The reader's hands on the thing, beside what became of it. */
export const hadInHand = [
  `[${yours} (have|has|had|then|simply|just|went and)? <adverb>? (packed|drove|driven|cleaned|scrubbed|washed|opened|moved|removed|connected|cut|drilled|ran|pressed|deleted|stored|parked|mixed|poured|wore|worn|tightened|loaded|filled|heated|plugged|unplugged|forced|pulled|pushed|sprayed|painted|sanded|sealed|covered|stacked|hung|tied|lifted|dragged|dropped|fed|watered|walked|stood|sat|leaned|leant|climbed|jumped|drilled|screwed|nailed|glued|taped|froze|thawed|dried|ironed|bleached|soaked|overfilled|overloaded|bypassed|overrode|reset|rebooted|formatted|edited|overwrote|renamed|uninstalled|disabled|skipped|swapped|fitted|installed|wired|adjusted|altered|modified|wrapped|bent|hit|kicked|knocked|shook|burned|burnt|smoked|cooked|boiled)] !((back|up|in|down)? (an|a) _ (review|message|note|comment|question)) _8 (,|and|so|which) _6 <badOutcome>`,
]
