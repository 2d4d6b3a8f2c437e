// What came from the reader was not good enough; what they were given should have told them; how they behaved.

const words =
  '(mail|email|e-mail|message|note|letter|instructions|instruction|description|directions|brief|briefing|sketch|drawing|drawings|handwriting|wording|request|explanation|order|question|list|notes|plan|feedback|spec|specification|measurements|information|details|photo|photos|data|text|form|answer|answers|comments|figures)'
const unfit =
  '(hard|difficult|impossible|not easy|tricky) to (read|follow|understand|make out|decipher|make sense of|interpret|work with)|(not|never|hardly|none too|anything but|far from|not very|not exactly|less than|not particularly|not at all) <adverb>? (clear|legible|readable|complete|precise|helpful|specific|consistent|detailed|accurate|usable|up to date|good enough|understandable)|(vague|confusing|contradictory|ambiguous|illegible|unreadable|unclear|misleading|patchy|sketchy|inconsistent|muddled|all over the place)'

/** Words and papers from the reader, found wanting. */
export const yourWords = [
  `your (<adverb>|_)? ${words} (to us|of <capital>|on the _)? (was|were|has been|have been) (<adverb>|a bit|a little|rather|quite|very|too|so|somewhat)? (${unfit})`,
  `your (<adverb>|_)? ${words} (could|can|might) (also|easily|equally)? be (read|understood|taken|interpreted) (in|as|either|both|two|several|differently|another)`,
  `from your (<adverb>|_)? ${words} (nobody|no one|we|i|it) (could|can|was|were) (not|never|hardly|impossible)?`,
  `(<number>|half|part|most|much) of (what|the _2) (we|i) (asked|needed|requested) (for)? (was|were|is|are) (missing|not)`,
  `${words} (from|on) your (side|end|office|team|<person>) _2 (was|were|is|are|has been|have been) (<adverb>|again)? (incomplete|wrong|late|missing|contradictory|vague|unclear|not|so|too|never|always)`,
  `(the|that) ${words} (that|which)? (you|your <person>) (gave|sent|wrote|supplied|provided) (us|me)? (left|leaves|lacked|lacks|missed|omitted|forgot|did not|does not|said nothing|says nothing|was|were) <adverb>? (out|the (most|main|one)|say|mention|show|include|about|vague|unclear|misleading|hard|too)`,
  'you (only|just) (gave|sent|told|answered|provided|supplied|filled in|returned|signed|completed|read) (us|me)? (half|one|part|a third|some|two|the first|a few) _',
  'you (have)? (answered|sent|gave|given|returned|filled in|completed|signed|provided|read) only (one|half|two|part|some|a|the first) _',
  '(i|we) (had)? asked (you|for|specifically) _6 (and|but) (got|received|you sent|you gave|was sent|were sent|what (came|we got)|instead) _',
  '(i|we) (had)? asked (you)? for _5 , not _',
  '(would|might) (really|greatly)? help if you (answered|actually|also|first|for once|listened|stuck|made up|stopped|decided|would (just|please|finally|stop|make|read|listen|stick)) _',
  'next time _4 (detail|details|information|notice|warning|care|patience|thought) _3 (would|might) _',
]

const paper =
  '(sign|listing|website|site|faq|handbook|letter|notice|terms|email|e-mail|mail|label|manual|guide|contract|confirmation|invoice|leaflet|ticket|page|form|brochure|booklet|instructions|box|packaging|policy|advert|ad|menu|timetable|programme|receipt|card|sheet|quote|offer|lease|rules)'

/** What the reader had been given would have told them. */
export const wasTold = [
  `(it|this|that|${paper}) does (also|clearly|actually|in fact|quite clearly)? (say|state|mention|warn|specify) _`,
  `(it|this|that|all|everything|which) (is|was) (also|clearly|already|both|all)? (mentioned|stated|written|explained|printed|set out) (both)? (on|in) (the|our|your) _4 and (in|on|again|at|also) _`,
  '(letter|letters|mail|email|e-mail|notice|reminder|message|newsletter|it|this|that|which|handbook|dates|date|rules|list|details) (went|was sent|were sent|was given|were given|goes|was emailed|was handed) (out)? to (all|every|everyone|everybody|each) _6 (including you|you included|yours included)',
  `you (had|have had|got|received|were sent|were given|have) (the|this|that|our|my|a|all) _3 (${paper}|details|information|dates|rules|instructions|conditions) (weeks ago|months ago|a (week|month|fortnight|year) ago|well (before|in advance)|in (good time|plenty)|before you|when you (signed|booked|joined|moved|ordered|bought|came|started)|long (ago|before)|twice)`,
  '(notice|notices|warning|sticker|label|text|line|button|link|clause) _6 (is|are|was|were) (hard|difficult|impossible) to (miss|overlook)',
  '(hard|difficult|impossible) to (miss|overlook) (,|$|and|as|because|since)',
  '(how|why) (you|anyone|anybody|one) (could|can) (possibly)? (have)? (missed|miss|overlooked|overlook)',
  '(sign|notice|poster|warning|sticker|label) (has been|have been|is|was|hangs|had been) (up|there|clearly|plainly|displayed|posted|on) _4 (since|for)',
  'there (is|was|are|were) (also)? (a|an|two|three|several) (<adverb>|big|large|red|clear)? (sign|signs|notice|notices|label|warning|warnings|sticker|note|clause|line|paragraph|sentence|section|page) _6 (says so|saying so|say so|to that effect|exactly that|exactly this|says exactly|says just|about (this|that|exactly))',
  '(most|normal|sensible|other) (people|customers|guests|parents|drivers|tenants|owners|clients) <adverb>? (read|check|ask|call|ring|look|measure|test|wait) _3 (before (they|you|<ing>|it)|(first|in advance|beforehand) $)',
  '(ignorance|forgetfulness|laziness|stress|haste) _3 (is|was) no (excuse|defence|reason)',
  '(can not|could not|can hardly) <adverb>? help (it|you|people|anyone|somebody|someone|those) (if|who|that|unless|when) _',
  '(how|when) (am|are|was|were|should|could|would|can|shall) (i|we|anyone|anybody|our _|he|she|they) (<adverb>)? (supposed|meant|expected|to|have|know|guess) _2 (know|known|guess|guessed|smell|read|do that)',
  '(am|are|is) not (a|an|your|any)? (mind reader|mind readers|clairvoyant|clairvoyants|psychic|psychics|mind-reader|mind-readers|prophet|prophets|telepathic)',
  '(i|we) (explained|said|told|mentioned|showed|discussed|demonstrated) (this|that|it|so|all (of)? this|everything|exactly (this|that)) _2 (at length|when you|in detail|before you|several|more than|step by step|from the (start|beginning|outset))',
]

/** How the reader or theirs behaved. */
export const behaved = [
  '(you|your _ ?<person>|your <person>|your (guests|party|children|kids|dog|dogs|cat|pet)) (have|has|had)? <adverb>? (shouted|swore|yelled|screamed|hung up|slammed|stormed|threatened|insulted|barked|bit|chewed|growled|howled|kicked|shoved|smoked|vomited|littered|trespassed|interrupted|bullied|cheated|lied|stole|vandalised|attacked|abused|snapped|spat|peed|dug up|jumped (on|over)|ran (about|around|riot)|raced|talked (over|through|during)|misbehaved|played (loud|music)) _',
  '(you|your _ ?<person>|your <person>|your (guests|party|children|kids|dog|dogs|son’s friends)) (was|were|is|are|has been|have been) (quite|rather|very|so|extremely|a bit|a little|far too|too|pretty|downright|really|<adverb>)? (rude|cheeky|loud|noisy|drunk|aggressive|abusive|disruptive|unprepared|careless|impolite|insolent|difficult|unruly|reckless|late again|off the lead|running (about|around|wild)|shouting|out of control|unsupervised|messy|destructive|uncooperative|unreachable|disrespectful) (to|with|at|in|on|and|that|again|$|,|towards|during|when)',
  '(left|leave) (the|our|a|your) _2 in (a|an|such a|quite a) (shocking|terrible|awful|dreadful|bad|poor|disgraceful|filthy|dirty|sorry|unacceptable|appalling|horrible|right|complete)? (state|mess|condition)',
  '(overdue|unpaid|incomplete|unsigned) (yet)? again ($|,|and|this)',
  '(again|now again|once again|yet again) (overdue|unpaid|incomplete|unsigned)',
  'not the first time (that)? (you|your <person>|your _ <person>) (have|has|had)? <adverb>? (<lapse.done>|late|been (late|rude|slow)|paid late|lost|left|missed|changed|cancelled|kept|come|turned|sent|forgotten|mislaid|done)',
  '(behind|late|in arrears) with (your|the) (rent|payment|payments|instalment|instalments|fees|fee|paperwork|homework|invoice|invoices) (for|again|now|since|and|by|,)',
  '(i|we) (note|notice|see|observe|noticed|noted|find) with (regret|surprise|concern|dismay|disappointment|astonishment|displeasure) _',
  '(started|began|went wrong|broke|stopped|failed|crashed|appeared|happened|occurred|came up) _4 (when|after|because|once|since) (your _ ?<person>|your <person>|somebody|someone) (had|have)? <adverb>? (been|<acted>)',
  '(fine|worked|working|perfectly|no problem|in order|intact) _3 (until|till|before|up to the moment) (<addressee>|somebody|someone) (had)? <adverb>? (been|<acted>)',
  'before (<addressee>|somebody|someone) <adverb>? <acted> _3 (everything|it|that|this|they|the _2) (worked|was fine|were fine|ran|was in order|was working|was correct)',
  '(lost|spent|wasted|gone|missing|stuck|forgotten|overlooked) (on|at|with) (your (side|end|desk|office|team|<person>))',
  '(lost|spent|wasted) _4 (waiting|chasing) (for|on|after)? (you|your)',
  '(must|has to|can only|could only|will) be (something|a thing) (you|at your|on your|with your|your <person>) _',
  '(problem|issue|fault|error|cause) (must|has to|can only|could only) (lie|be|come|sit|originate) <adverb>? (with|on|from|in|at) (you|your)',
  '(is|was) not (the|our) _3 ,? (it is|it was|but) (the way|how|what) you _',
  'not (really|exactly)? (our|my) doing',
  'not (on|down to) (us|me|our (side|end)) ($|,|and|but)',
]
