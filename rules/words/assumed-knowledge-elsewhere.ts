// Pointers to what was once said, agreed or done, and to places and parts that only somebody on the spot can tell.

/** Mails, talks and papers of an earlier day. */
const message =
  '(mail|mails|e-mail|e-mails|email|emails|letter|letters|note|notes|message|messages|memo|circular|fax|text|texts|reply|answer|write-up|correspondence|thread|newsletter|mailing|bulletin|minutes|report|proposal|quote|quotation|offer|estimate|presentation|slides|handout|conversation|talk|chat|call|meeting|briefing|explanation|remarks|comments)'

/** Whose, and when it was: never with a date that the reader can look for. */
const earlier =
  '(my|our|his|her|their) _1 (last|previous|earlier|former|prior|other|preceding|old|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday)'

/** "It is all in my last mail": a mail that he is to find again. */
export const earlierMessages: readonly string[] = [
  `(is|are|was|were|stands|stand|explained|covered|set out|answered|described|listed|stated|mentioned|given|found|laid out|dealt with|everything|all|details|rest|steps|figures|instructions|reasons) _2 [in ${earlier} ${message}]`,
  `(see|consult|check|re-read|reread|read|look at|look in|look through|refer to|go back to|turn to|revert to|have a look at|dig out|follow|use|take|stick to|keep to) _2 [${earlier} ${message}]`,
  `[(as per|according to|in line with|per|pursuant to) ${earlier} ${message}]`,
  `(see|consult|check|re-read|read|refer to|as per|per|from|look at) _1 [what _2 (wrote|sent|said|told|explained|put|agreed|discussed|noted|replied|answered) _1 (to|with|in|at|on|your|last|the|about|back) _2]`,
  '[what (my|our|your|the) _2 (wrote|told|sent|said|explained|agreed) (to)? (you|your _1|us|them|the) _2 (still)? (stands|applies|holds|is still|goes|remains)]',
  '[(i|we) refer (you)? (back)? to (my|our|the|his|her) _1 (last|previous|earlier|first|mail|e-mail|email|letter|note|message|memo|reply)]',
  '[(see|as in|as per) (the)? (trail|trailing mail|thread|chain|history|mails below this|e-mail chain|email chain|conversation history)]',
  '(is|are|stands|it|all|everything|details|rest) _2 [(further|somewhere|lower|higher|way) (up|down|back) (in)? (the|this)? _1 (thread|chain|trail|correspondence|conversation|mails)]',
]

/** Something else of an earlier time, by which it goes now. */
const before =
  '(last (time|year|month|week|season|summer|winter|spring|autumn|term|visit|stay|order|job|trip|round|occasion|christmas|easter|booking|contract|delivery|session|course|one)|(your|our) (last|previous|earlier|former|first|prior|original) _1|previous (years|orders|visits|times|occasions|jobs|stays|seasons|terms|events|contracts)|earlier (years|orders|visits|times|occasions|jobs|stays|seasons)|the (spring|summer|autumn|winter|past|old days)|past (years|orders|seasons)|other (years|times|occasions))'

export const lastTimes: readonly string[] = [
  `(do|proceed|arrange|run|handle|go|work|use|set|send|pay|bring|order|take|apply|book|pack|prepare|deliver|meet|park|enter|fill|everything) _3 [(just|exactly|pretty much|much)? (as|the same as|the same way as|the way (we|you) did|unchanged from|unchanged since|identical to|no different from|same as) _1 (in|on|at|for|with|during)? ${before}]`,
  '[the (same|usual|old|previous|former|existing) (drill|arrangement|arrangements|routine|setup|set-up|procedure|deal|conditions|agreement|settings) (as (before|ever|always|usual|then)|again|holds|hold|applies|apply|stands|stand|still|holds good)]',
]

/** Places and parts that only somebody on the spot can tell. */
export const onTheSpot: readonly string[] = [
  '(sign|complete|return|fill in|fill out|submit|contact|tick|use|ask|ring|call|write to|go to|speak to|tell|inform|send|attach|enclose|bring|cross out|delete|detach|initial|see|read|check|choose|select|enter) _3 [the (relevant|appropriate|corresponding|respective|applicable|pertinent|requisite|competent) (part|parts|department|office|desk|authority|authorities|team|body|bits|unit|branch|counter|channel|annex|schedule|code|codes)]',
  '(turn|left|right|park|meet|stop|go|drive|walk|come|pick|collect|bring|put|leave|drop|wait|stands|stand|entrance|bus|opposite|near|by|behind|it|is|are) _6 [where (the|<name>|a|our) _2 (used to (be|stand|live|hang)|once (was|stood|hung)|was before|stood before)]',
  '(to|ask|with|by|from|see|ring|call|tell|through|via) [(young|wee) <name>] (by|on|at|before|who|will|has|and|$|,|about|when|is|can|knows)',
  '[(the|that|this) <name> _1 (thing|affair|saga|fiasco|debacle|episode|shambles|palaver|kerfuffle|disaster|scandal|incident)] !(report|book|form|number)',
  '[(ever since|since|after|because of|given|following) the <name> _1 (case|thing|business|affair|incident|matter|story|trouble|row|takeover|move|collapse)]',
  '[(pre-flood|pre-merger|pre-migration|pre-reform|pre-strike|pre-move|pre-takeover|pre-fire|pre-war|pre-audit|pre-relaunch|post-merger|post-migration|post-flood|post-reform) (timetable|rates|rate|system|rules|prices|price|layout|plan|contract|numbers|tariff|terms|list|menu)]',
]
