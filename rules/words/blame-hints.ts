// Ways of accusing without saying so. Each is a construction, open in what fills it.

/** The reader knew, agreed, had time: so whatever happened is theirs. */
export const forewarned = [
  'you <adverb>? knew (about|of|that !(,|$)|what !(to|it|you|they|he|she)|full|perfectly|very|when|the)',
  'you (were|had been) (well|fully|perfectly|quite|certainly|surely|made|very) aware',
  'you (signed|agreed|ticked|consented) _5 when you <adverb>? (signed|agreed|booked|ordered|bought|ticked|joined|moved|accepted|placed)',
  'you had (ample|plenty of|enough|every|sufficient|more than enough|all the) _2 (time|opportunity|opportunities|chance|chances|warning|notice) _',
  '(gave|given|allowed|offered) you (ample|every|plenty|more than|several|enough|repeated|countless) _2 (time|opportunity|opportunities|chance|chances|warning|warnings|reminders)',
  'you (have|had) been (told|warned|informed|reminded|asked) _2 (twice|repeatedly|before|more than once|often enough|times|already|of this)',
  '(as|and) you (were|had been|have been) (told|warned|reminded|informed) _',
  'you (were|had been|have been) <adverb>? (told|warned|advised|reminded|informed|asked|instructed) _2 (clearly|plainly|explicitly|expressly|twice|repeatedly|several times|more than once|in writing|at the time|in advance|beforehand|at the (start|outset)|from the (start|outset|beginning)|before you)',
  'you were to (<duty.base>|<deed.base>)',
  '(as|this is|it is|that is) _3 (stated|set out|explained|written|laid down|specified|agreed) _2 (in|on) (the|your|our) _3 you <adverb>? (signed|accepted|ticked|initialled|confirmed|approved)',
  '(you|must|will have to|can) (bear|face|live with|accept|carry|take) the consequences',
  'you agreed to (this|these|that|those|it|our|the) _4 (so|and) _2 (not|now)',
  'by your own (admission|choice|decision)',
  'you of all people (should|ought|could|would|might) !(understand)',
  'you (yourself|yourselves) (chose|signed|confirmed|agreed|ordered|approved|insisted)',
  '(was|were) your own (request|wish|choice|decision|idea|suggestion|wording|words|instructions)',
  '((may|must|might|need|should) (i|we)|let me) remind you (again|once|yet|politely|gently)? (that|of)? (you (agreed|signed|were|promised|said|chose|have|had|did|yourself|still owe)|(we|i|he|she|they) (asked|told|said|warned|agreed|have|had|did)|it was you|who|what|whose|of what|how (many|often))',
  '(i|we) (must|have to) (again)? remind you',
]

/** Everything was in order here, so the reader must have done it. */
export const blameless = [
  '(was|were) (working|fine|perfect|intact|in order|complete|undamaged|correct|sealed|flawless|perfectly fine|in perfect|in working) _4 when (it|they) (left|was|were)',
  'left (here|us|our _|the _) in (perfect|good|working|excellent|flawless|full)',
  '(we|i) (did|have done) (nothing wrong|everything (right|correctly|by the book|properly|we could))',
  '(records|papers|cameras|logs|figures|numbers|documents) (do not lie|speak for themselves|are (clear|unambiguous))',
  'the same (can not|could not) be said',
  'more than can be said',
  '(we|i) (have)? (kept|did|done|held) (our|my) (side|part|end) of',
  '(our|my) (side|part|work|job|end) (is|was) (done|fine|in order|flawless|faultless)',
  '(so far|until now) (we|i) have been the only',
]

/** Guesses that can only mean the reader. */
export const suspicion = [
  '(i|we|one) can only (assume|conclude|suppose|presume|wonder)',
  '(i|we) (suspect|dare say|bet|wager) (that)? (you|your <person>|somebody|someone) !(mean|means|meant|want|wants|wanted|need|needs|would|may|might|will|wished|wish|are (looking|after)|prefer|preferred|can|could)',
  'which (i|we) (suspect|presume|imagine|fear|take it|gather|dare say)',
  '(i|we) (thought|believed|assumed) (we|i) (was|were) dealing with',
  '(at a loss|hard put|hard pressed) to (understand|see|imagine|know|say) (why|how|what) you',
  'beyond (me|us) (how|why|what)',
  '(a mystery|a puzzle|a riddle) (to (me|us|everyone))? (how|why|what) (you|your)',
  '(i|we) (do not|can not|could not|fail to|cannot) <adverb>? (understand|see|fathom|grasp|imagine|follow|comprehend) (why|how|what) (you|your|anyone|anybody|somebody|someone) !(should|were|was|had to|have to|must|would have to|want|wants|mean|means|meant|need|needs|wanted|refer|are (after|asking for|looking for|referring)|would like)',
  '(i|we) (wonder|am wondering|are wondering|have to wonder|ask myself) (why|how|what) (you|your <person>|anyone|anybody|somebody|someone) !(think|thought of|would|prefer|want|like|liked|need|mean|are (doing|getting|planning)|feel|got on)',
  'one (does)? _ wonder',
  'one would (have)? (think|thought|expect|expected|hope|hoped|imagine|imagined|assume|assumed)',
  '(^|,|and|but) you would (have)? (think|thought) !(me|us|of|about|him|her|it) _',
  '(you (are|were)|you must be|just|only|simply|obviously|clearly) (trying|hoping|looking|attempting) to (avoid (paying|the)|wriggle|shift|blame|squeeze|dodge|find (fault|a reason|an excuse)|get (out of|away with|something|money|a discount))',
  '(an excuse|a pretext|an attempt) to (avoid|get|delay|shift|blame|wriggle|obtain)',
  '(take|taking|taken|took) (advantage|liberties) (of|with) (our|my)',
  '(nobody|none) (else)? (but|except|other than|apart from|besides) (you|yourself|yourselves|your _) (had|has|could|touched|used|opened|knew)',
  'only (you|your <person>) (had|could|have) (access|known|the key|done|opened|touched|changed)',
  '(are|were|is|was) the only (one|ones|person|people) who (had|could|touched|used|opened) (access|the key|the code|the password|it)',
]

/** Letters and reminders that nobody answered. */
export const unheeded = [
  '(invoice|invoices|reminder|reminders|mail|mails|message|messages|letter|letters|email|emails|e-mail|e-mails|call|calls|request|requests|question|questions|advice|warning|warnings|notice|notices|offer|offers|proposal|attempts|note|notes) _8 (was|were|has been|have been|had been|went|has gone|have gone|remained|remains|remain|is|are|stayed|stays) <adverb>? (ignored|unanswered|unread|unheeded|unopened|disregarded|binned|without (an answer|a reply|any reply|reply|reaction|a reaction|response|any response))',
  '(none|not one|neither) of (them|which|these|our|my) _4 (answered|read|opened|returned|acknowledged)',
  '(fell|fallen|fall) on deaf ears',
  '(met|answered) (with|by) silence',
  '(we|i|he|she|they|<person>|van|lorry|crew|engineer) _3 (came|drove|waited|travelled|traveled|called|rang|stood|turned up|knocked) _5 (for nothing|in vain|(closed|locked) door|locked gate)',
  '(~waste|cost|costing|costs) _2 (our|my|his|her|their|everybody’s|everyone’s|people’s) (time|morning|afternoon|weekend|evening|money|patience)',
]

/** Always the same people. */
export const again = [
  'always (you|your) _2 (who|that|department|team|office|branch|side|<person>)',
  '(yet again|once again|once more|as usual|as always|as so often|as ever|again and again|time and again) ,? (you|your <person>) (have|has|are|is|did|were)? (not|never|late|failed|forgot|forgotten|ignored|left|missed|missing|sent the wrong)',
  '(yet again|once again|once more|as usual) ,? (we|i) (are|am|find|have) _2 (waiting|left|missing|without|chasing|having to|ourselves)',
  '(you|your <person>) (are|is) (always|forever|constantly|perpetually|never|only ever) (late|<ing>|satisfied|happy|on time|wrong|short|behind)',
  '(you|your <person>) (always|constantly|keep|keeps) <adverb>? (wait until|waits until|forget|forgets|ignore|ignores|blame|blames|complain|complains|leave it|leaves it|miss|misses)',
  '(you|your <person>) never (listen|listens|read|reads|reply|replies|answer|answers|tell us|tells us|check|checks)',
]

/** What happens to people who do such things. */
export const comeuppance = [
  '(that|this|it) is what (comes|one gets)',
  '(that|this) is what happens (when|if) (people|one|somebody|someone|customers|nobody|clients|guests|tenants)',
  '(should|does|can|will) (not|hardly|scarcely)? (come as)? (a|any|no) (great|big)? surprise (to (you|anyone|anybody)|then|that you|if|when)',
  'not exactly (surprising|a surprise|a mystery|helpful|clever|smart|bright|wise|ideal|the best|known for)',
  '(did|does|do) not exactly (help|make|encourage|speed|improve|inspire)',
  '(would|could) have (paid|helped|been wise) to (order|check|read|ask|call|measure|test|look|tell|wait|think)',
  'you (wanted|got|paid|bought|went for|chose|picked|opted for|ordered) _4 (cheap|cheapest|bargain|rock-bottom|peanuts)',
  'trust you will (do|try|be|have|take|read|remember|know|learn) (better|it|more|your|this|next)',
]
