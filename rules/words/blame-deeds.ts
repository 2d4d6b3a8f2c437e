// Plain deeds of the reader. Told in an answer, without a word of thanks, they can only be meant as the cause.

/** What people do to things, animals, data and themselves: not what they do with a shop. */
export const onThings = [
  '(~wash|~bleach|~boil|~iron|~wring|~scrub|~sand|~paint|~varnish|~glue|~drill|~screw|~nail|~hammer|~saw|~trim|~prune|~mow|~plant|~water|~overwater|~overfeed|~spray|~pour|~microwave|~defrost|~stack|~pile|~lean|~drag|~tug|~force|~bend|~twist|~unplug|~disconnect|~overcharge|~overload|~loosen|~tighten|~overtighten|~detach|~peel|~strip|~unscrew|~shove|~ram|~squeeze|~soak|~dilute|~vacuum|~polish|~wax|~oil|~grease|~tape|~staple|~shorten|~shave|~pierce|~rub|~pick at|~bypass|~override|~jailbreak|~root|~overwrite|~erase|~wipe|~format|~uninstall|~reinstall|~disable|~deactivate|~retype|~tumble-dry|~overcook|~overheat|~overstretch|~overstuff|~sublet) !(the (first|second) half) _',
  '(~dry|~store|~keep|~charge|~run|~stand|~hang|~mount|~park|~lay|~wear|~heat|~cook|~freeze|~feed|~ride|~drive|~tow|~load) (it|them|him|her|this|that|these|those|the _|the _ _|your _|both|one|all of (it|them)) (in|on|at|under|near|next to|over|above|below|behind|beside|against|outside|inside|with|without|too|through|for (days|weeks|hours|<number>)|off|straight|out|up|dry|hot|wet|to (school|bed|work)) !(hold|order) _',
  '(~use) (bleach|vinegar|soap|detergent|washing|an? (abrasive|hammer|knife|old|different|cheap|third-party|private|shared|public|normal|ordinary|household|own|extension|non-|harsh|steam|wire|pressure)|last (year’s|month’s|week’s)|your own _|the (old|last|previous|same|draft) _)',
  '(~run|~use|~drive|~ride|~operate|~start) (it|them|this|that|the _) (without|with no|on (the wrong|an empty|low)|dry|hot|past) _',
  '(~turn|~switch|~pull|~take|~plug|~cut|~rip|~tear|~pull|~screw|~knock|~break|~shut) (it|them|this|that|the _|the _ _|your _) (off|out|down|apart|away|open) _',
  '(~turn|~switch|~shut|~pull|~take) (off|out|down|apart) (the|your|it|them|all|his|her) _',
  '(~delete|~remove|~move|~open|~empty|~clear|~drag|~edit|~change|~alter|~reset|~close|~lock) (the|your|all|a|some|his|her|their|two|three|several) _2 (folder|folders|file|files|record|records|row|rows|column|columns|formula|setting|settings|sensor|sensors|thermostat|valve|seal|cap|lid|panel|cover|filter|fuse|breaker|bandage|dressing|stitches|plaster|pin|stop|dial|program|permissions|server|database|backup|backups|cable|cables|plug|hinge|hinges|label|labels|vent|vents|window|windows|gate|catch|latch|guard|stopcock|meter|antenna|aerial|router|modem|firewall|antivirus|plugin|plug-in|template|theme|code|script|dns|entry|entries|calendar|layer|layers|fence|boundary|markers|pegs)',
  '(~give|~lend|~hand|~send|~tell|~show) (your|the|him|her|it|someone|somebody|a stranger|the dog|the cat) _2 (password|pin|code|login|key|keys|fob|card|chicken|chocolate|bones|milk|bread|food|treats|sugar|painkillers|tablets|water) _',
  '(~give|~lend|~hand) (your|the) (password|pin|code|login|key|keys|fob|card) _2 to',
  '(~click|~tap|~press) (on)? (the|a|an|that|every|any|yes|ok|cancel|delete) _ (in|on|before|without|twice|instead|that|link|button|too|and)',
  '(~stop|~quit) (taking|wearing|doing|feeding|watering|cleaning|brushing|training) _',
  '(~share|~forward|~post|~publish) (your (password|pin|code|login)|the (link|code|password|login|file|document|draft|photos) (with|to|on|in)) _',
  '(~install|~download|~load|~set) (it|them|the _|the _ _) (on|in|up|to|over) (a|an|the wrong|your (old|own)|top) _',
  '(~let) (the|your|him|her|it|them|a) _2 (out|off|near|into|ride|climb|jump|play|eat|drink|chew|swim) _',
  '(~eat|~drink|~smoke|~swim|~run|~cycle|~ski|~work out|~drive|~fly|~shower|~bathe) _3 (on|in|the|within|straight|right|before|after|with|although|though|against)',
  '(~sign|~register|~pay|~submit|~enter) (up|in|it|for it|them|this)? (into the (old|wrong|closed)|with (a|an|the|one) _ (too|missing|wrong|extra)|under (another|a different|an old|two)|by mistake)',
  '(~fill in|~fill out|~complete|~use|~print|~bring|~take|~pack|~send|~upload|~submit|~quote|~enter|~give|~put) (us|me|in|down)? (the|an|your|a) (old|older|outdated|previous|last|superseded|earlier|expired|former|unsigned|blank|half) _',
  '(~give|~leave|~send|~supply|~provide|~offer) (us|me|him|her|our _) no _',
  '(~turn up|~show up|~come|~arrive|~appear|~start|~begin|~drive off|~leave) _4 without (a|an|the|any|your|his|her|their|proper|notice|warning|paying|signing|saying|telling|asking|checking) _',
  '(~put) (the|a|an|your|our|two|no) _3 (in|on|into|over|under|through|against) the (wrong|old|bin|dishwasher|dryer|drier|oven|microwave|sun|shade|freezer|fridge|radiator|heater|drawer|machine)',
]

/** Objects with which a deed is only business. */
export const business = [
  '(account|accounts|loan|insurance|mortgage|cover|policies|list|ticket|tickets|case|claim|policy|booking|order|house|home|draw|survey|conversation|chat|request|application|subscription|membership|enquiry|query|dispute|deposit|appointment|direct debit|standing order|trial|form|message|note|name|contract|gift|voucher|offer|offers|invitation|quote|proposal|plan|request|balance|invoice|bill|payment)',
]

/** The reader turned down what would have helped. */
export const turnedDown = [
  '<addressee> (have|has|had)? <adverb>? (skimped on|saved on|cut back on|wanted to save|did not want to (pay|wait|spend|hear|listen)|were in (a|such a) (hurry|rush)|was in (a|such a) (hurry|rush)|thought you (did not|would not|could|knew|were)|insisted|went ahead|pressed ahead|went against|overruled|talked (us|me) into|pushed (us|me|for))',
  '(we|i|our _|my _) (did|had|have)? <adverb>? (advised|recommended|suggested|offered|proposed|warned|advise|recommend|suggest|offer|warn|asked|told) _8 (and|but|yet|which|that) you (said no|did not|declined|refused|turned (it|us|that)|chose not|went ahead|opted|decided against|ignored|would not|still|never|insisted)',
  '(we|i) did <adverb>? (recommend|advise|suggest|warn|remind|caution) _',
  '(we|i) did <adverb>? (mention|say|explain|point|tell|flag) (this|that|it|so|you|to you|everyone) !(to (our|my|the))',
  '(we|i) (advised|warned|cautioned|recommended) (you|him|her|them|your _)? _2 (against|not to)',
  'would not have (happened|occurred|arisen|been (necessary|needed|an issue|a problem)) (with|if|had|under|without) !(we|i|our|my|the (right|new|system)|a (second|proper) check)',
]

/** There was time, and nothing was said. */
export const hadTime = [
  'you (had|have had|were given|got) !(every right|every reason|the right|a right|reason) (the|a|an|every|<number>|several|enough|plenty|until|time|two|all|ample|one|three|months|weeks|days) _4 to (check|say|report|tell|raise|look|read|object|complain|cancel|change|return|inspect|ask|measure|test|try|decide|reply|answer|think|notice|come|sort|correct)',
  'you (were|seemed|looked|appeared|declared yourself|said you were) <adverb>? (happy|satisfied|fine|pleased|content|delighted) (with (it|this|that|them|the _|everything|our _))? (when|at the time|then|on the day|until|back then)',
  'you (inspected|checked|saw|viewed|looked at|examined) (it|them|this|the _|the _ _|everything) (yourself)? (and|but|without) (found nothing|said nothing|raised nothing|had no|did not|never|accepted|signed)',
  '(bit|little|rather|too|somewhat) late (now)? to (complain|come (with|up)|moan|object|say so|tell (us|me)|mention|raise|blame|find)',
  '(why|odd|strange|curious|surprised|surprising|interesting|pity|shame) _5 (you|this|it|that|we|i) (are|is|have|were|was)? only _4 (now|after|today|weeks|months|at this|this late)',
  '(i|we) (am|are|was|were) (<adverb>|a bit|a little|somewhat|frankly|honestly)? (surprised|astonished|amazed|disappointed|puzzled|taken aback|irritated|annoyed|frustrated|baffled|bewildered|hurt|offended|displeased) (that|by|at|with|to (read|see|hear|learn|find)|when|how|about) _2 (you (did|do|would|could|can|say|said|write|wrote|claim|think|thought|never|only|now|chose|want|expect|ask|should|still)|your (tone|reaction|reply|review|complaint|wording|attitude|behaviour|behavior|manner|demand|accusation|accusations|remarks|comments|mail|message))',
]

/** Held up by the reader, told as waiting. */
export const keptWaiting = [
  '<addressee> (have|has) had (our|my) _3 (quote|offer|letter|draft|proposal|contract|form|proof|questions|question|list|documents|keys|tools|drawings|invoice) (for|since) _',
  '(been|sat|lain|lying|sitting) (with|at|on) (you|your _2) (for (<number>|weeks|months|days|over|a|more|almost|nearly)|since)',
  '(we|i|everyone|everybody|workshop|team|us all|they) (have|has|had|are|were)? (all|still|been)? _2 (waiting|waited) (on|for) (you|your _3|an answer|a reply|word) _4 (since|for (<number>|weeks|months|days|over|a (week|month|fortnight)|more|almost|nearly)|to (finally|at last|make up))',
  'until you (finally|at last|eventually|get round|bother|manage to)',
  '(you|your <person>) (still|yet) (have|has) (not|to) <adverb>? (sent|send|paid|pay|signed|sign|returned|return|answered|answer|replied|reply|given|give|told|tell|told|provided|provide|approved|approve|done|do|confirmed|confirm|decided|decide|collected|collect|supplied|supply|made|make)',
  '<addressee> (was|were|came|arrived|is|are) _2 (<number>|several|some|many|two|a few|half an) _ (minutes|minute|hours|hour|days|day|weeks|week|months|month) (late|overdue|behind|after)',
  '(because|since|as|if it is late (now)? _3 because) (the|your) _3 (came|arrived|was|were|reached us|only came) <adverb>? (late|so late|too late|on _ (and|instead of|rather than) _|<number> _ (late|after))',
  'the late (artwork|drawings|drawing|plans|files|data|order|payment|reply|answer|sign-off|approval|text|texts|copy|photos|list|information|documents|papers|change|changes|delivery of your|return|decision) _2 (is|was) (the|why|what) _',
  '(nobody|no one|no-one) (had|has|ever)? (told|warned|informed|asked) (us|me) (about|of|that|there|how|when|to|it|beforehand)',
  '(we|i|our <person>|our <coworker>) (was|were|had) (not|never) (been)? <adverb>? (told|informed|warned|made aware|given (the|a|any|access)|shown|let in|notified|advised) (about|of|that|there|by you|beforehand|code|key)',
  '(we|i) (was|were|had been) (told|promised|assured) by (you|your _2) _8 (and|but) (it|there|that|they|this|we) (was|were|is|had|did|found) (not|none|no|nothing|only)',
  '(site|room|floor|gate|access|wall|walls|area|drive|garden|loft|kitchen|bathroom|furniture|cupboards|bed|beds|yard|path|surface|cellar|space|flat|house|office|door|key|keys|parking|ground|garage|boxes|desk|desks|shelves|machine|animal|pet|child|children|stand|stage|patient) _3 (was|were|had) not (been)? (ready|cleared|swept|moved|prepared|accessible|there|emptied|unlocked|open|dry|level|clean|free|marked|collected|picked up|packed|fed|fasted|disconnected|switched off|available) _2 (when (we|our|the (van|crew|team|driver|fitters|fitter|engineer|movers))|as (agreed|promised|arranged|discussed|requested|asked)|although|though|despite) !(you|with you|to you)',
  '(although|though|even though) (that|this|it|which) (was|were|had been|is) (clearly|expressly|specifically)? (agreed|arranged|requested|asked for) !(with you|to you|by you)',
  '(although|though|even though) (we|i) had (agreed|arranged|asked|requested)',
  '(children|child|keys|key|car|dog|cat|rubbish|bins|skip) (was|were) (not|only) (picked up|collected|fetched|returned|dropped off|brought back) (until|after|at|by)',
  '(i|we) (have|had)? (now)? (asked|written to|called|rung|rang|wrote to|mailed|emailed|chased|reminded|requested) (you|for (this|it|your _|them)|your _2) _6 ((three|four|five|several|many|countless|numerous|multiple|<number>) times|repeatedly|again and again|more than once|on (several|many|three|two) occasions)',
  '(wrote|written|asked|called|rang|emailed|mailed) !(the|our|them|him|her|my) _8 and (got|had|received) (nothing|no (answer|reply|response|reaction)) (back|so far|at all|in return|$)',
  '(my|our) (<number>|last|previous|earlier|two|three|four|many|several|first)? (message|messages|mail|mails|letter|letters|call|calls|email|emails|e-mail|e-mails|reminder|reminders|question|questions|request|requests) (was|were|have been|has been) (not|never) <adverb>? (answered|returned|acknowledged|read)',
]

/** We only did as told. */
export const asOrdered = [
  '(we|i) (did|made|built|printed|cut|sent|delivered|supplied|baked|ordered) (only|just|exactly|precisely) (what|as|to what) (you|we|was|it) _',
  '(we|i) (can|could) only (go (by|on)|work (with|from)|act on|use|rely on|print|enter|build|make) (what|the _2|whatever) (you|is|was|we)',
  '(we|i) (only|just|merely)? (worked|went|acted|relied|built|made it|cut it|priced|printed|built it|made them|cut them) (from|to|by|on|off|according to) (the|what|your) _2 (you (gave|told|sent|put|wrote|typed|entered|said|signed|specified|supplied|filled|drew|approved)|own (drawing|figures|measurements))',
  '(we|i) (was|were) (only|just|merely) (doing|following) (what|as|your|orders|instructions) _',
  'you (got|received|have|were sent|were given|were delivered) (exactly|precisely|just)? what you (ordered|paid for|asked for|signed|chose|booked|wanted|clicked|ticked|approved)',
  '(that|this|it) (is|was) (exactly|precisely|just) (what|how|the _) you (ordered|asked|signed|chose|booked|wanted|paid|typed|entered|wrote|drew|approved|told)',
  '(went|sent|delivered|posted|shipped|go|goes) to the (address|email|e-mail|account|number|person) (that)? you (typed|put|entered|wrote|filled)',
  '(account number|number|sort code|iban|postcode|address|code|name|date|email|e-mail|measurements|figures|dimensions|size|sizes|data|reading|spreadsheet|file|list|form) (that|which)? (you (gave|put|entered|wrote|sent|supplied|typed|quoted|took|provided)|on your (own)? (form|order|application|list|sheet)) _3 (does not exist|did not exist|(had|has) (a|an|two|the|no|one) _3 (missing|swapped|wrong|too (many|few|much|little))|(was|were) (swapped|muddled|left (empty|blank)|transposed)|is not (yours|right|real|valid))',
  'your (spreadsheet|form|list|file|drawing|application|sheet|table|return|import) had (the|two|a|several|some|no|all) _3 (swapped|missing|wrong|in the wrong|mixed|twice|blank|muddled|upside)',
  '(nothing|not a word|no mention|not one word) (was|were|is|has been|had been) (ever)? (said|mentioned|written|noted|given|reported|declared) _8 (by you|from you|(on|in) your|when you (booked|ordered|signed|called|rang))',
  '(there (was|is)|with) (nothing|no mention|not a word|no word|no note) (on|in) your (form|order|booking|application|mail|email|e-mail|message|request|notes|letter) (about|of|to|regarding) _',
  'at no (point|time|stage) (did|have|had) (you|your <person>|anyone|anybody) _',
]
