/** No end to it: behind an offer of the writer's these words take the limit away. */
export const endless = [
  '(without|no) (any)? (limit|limits|end|ceiling|cap|upper limit|restriction|restrictions|exceptions|strings)',
  '(unlimited|limitless|endless|boundless) (help|support|advice|changes|revisions|corrections|visits|calls|repairs|replacements|liability|access|rounds|drafts|retries|lessons|returns|refills|hours|callouts|call-outs|aftercare|tuning)',
  '(until|till) (you|your|he|she|they|it|we) _2 (retire|retires|die|dies|drop|over the moon|happy|satisfied|delighted|smiling|pleased|love|in love|perfect|right|grow up|grows up|leave school|in the ground|ninety|a hundred)',
  '(until|till) (kingdom come|doomsday|the end of (time|the world|days|your|its|their)|the cows|hell freezes|the sun|the last _1)',
  'for (the)? (rest of|remainder of) (your|his|her|its|their|the) (life|days|career|time|lives|century)',
  '(for)? as (long|often|many|much|late|early|far) _1 as (it|they|he|she|we|the _1|that _1) (takes|take|breaks|break|exist|exists|lasts|lives|live)',
  'as many times as (you|it|they)',
  'as (many|much|often|long|late|far) _1 as you (like|want|please|wish|need|can)',
  'as often as (you|it|they) (like|want|need|wish|please|takes|breaks|break)',
  'whenever (you (like|feel like)|it breaks)',
  '(in|for) (your|his|her|its) (whole|entire)? (life|lifetime)',
  'for (generations|centuries|eternity|decades to come|years and years)',
  'at (our|my) (own)? (expense|cost) (, )? (whatever|however|no matter|always)',
  '(lifetime|lifelong|life-long) (of)? (updates|support|service|repairs|care|access|replacement|help|aftercare)',
  'at (your|his|her) (entire|complete|full|constant) disposal',
]

/** What the writer's side does that must have an end somewhere. */
export const offered = [
  '(i|we|our _2|the (firm|company|price|bill|fee|offer|service)) _1 (will|shall|can)? _1 (do|give|repair|replace|fix|mend|repaint|redo|change|keep|service|look after|support|help|cover|pay|refund|take|touch|store|come|send|tune|adjust|correct|revise|remain|stay|hold|host|maintain|clean|stand|stays|stays the same|does not|wait|print|make|serve|be|have|answer|go on|drive|try|swap|exchange|offer|provide|restart|start again)',
  '(free|same price|on us|gratis|no charge|for nothing|at no (cost|charge)|costs nothing|without charge|no extra|on the house|included)',
  'you (get|have|ride|eat|drive|drink|keep|travel|stay|pay nothing|pay (no|the same)|can have|will get|will have)',
]

/** Verbs of being able, in the present: "our keys open every lock". */
export const manage = [
  '(open|opens|fit|fits|go (in|into|on|with|over)|goes (in|into|on|with|over)|keep out|keeps out|handle|handles|catch|catches|stop|stops|cure|cures|remove|removes|kill|kills|run on|runs on|work (on|with|in|for)|works (on|with|in|for)|stick to|sticks to|fix|fixes|solve|solves|beat|beats|match|matches|speak|speaks|take on|takes on|suit|suits|repair|repairs|restore|restores|save|saves|detect|detects|block|blocks|survive|survives|withstand|withstands|resist|resists|shift|shifts|meet|meets|master|masters|crack|cracks|tame|tames|win|wins|translate|translates|protect|protects|satisfy|satisfies|please|pleases)',
]

/** Nothing left out, behind such a verb. */
export const theLot = [
  'every (single|last|one|kind|sort|type|make|model|lock|stain|job|wish|need|case|problem|fault|leak|bug|error|pupil|child|guest|customer|taste|budget|deadline|language|country|corner|room|surface|machine|phone|device|browser|format|size|question|request|order|occasion|thing|animal|engine|door|window|road|weather|virus|attack|thief|pest|weed|crisis|challenge|obstacle|time)',
  '(each and every|any and every|absolutely (every|all|any))',
  '(everything|anything|everyone|everybody|anyone|anybody|whatever|whoever|wherever|them all|it all|the lot) !(we need|you need|i need|to)',
  '(all of (them|it|you|these|those|this|that|your))',
  '(any|all) (kind|kinds|sort|sorts|type|types|make|makes|model|models|lock|stain|job|case|problem|size|sizes|shape|language|country|surface|surfaces|machine|phone|device|devices|browser|format|formats|weather|road|animal|engine|door|virus|attack|pest|budget|deadline|crisis|challenge|obstacle|customer|taste|diet|allergy) _3',
]

/** A small effort, behind which success is told as a fact: "ten lessons and you …". */
export const effort = [
  '^ (just|only|do)? (one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|sixteen|twenty|thirty|a|an|half an|the|a few|a couple of|<number>) _1 (lesson|lessons|session|sessions|visit|visits|treatment|treatments|jab|jabs|dose|doses|course|courses|week|weeks|month|months|coat|coats|wash|washes|application|applications|minute|minutes|hour|hours|call|calls|day|days|weekend|module|pill|pills|try|letter|letters|fix|phone call|winter|season|appointment|appointments|sitting|sittings|drop|drops|look) _4 !(walk|drive|away|notice) (and|,) !(you are (at|in|on)) (you|it|your _2|the _2|he|she|they|that|a _1) (will|passes|pass|speak|speaks|stays|sleep|sleeps|never|(have|has) (your|his|her) _1|is yours|(is|are) _1 (gone|new|fixed|done|cured|fluent|through|tight|dry|clean|sorted|as new|like new|free|back))',
]

/** What products and people are said to be able to do, with things of every kind. */
export const copes = [
  '(fit|fits|match|matches|suit|suits|stick to|sticks to|run on|runs on|work (on|with|in|for|at|under)|works (on|with|in|for|at|under)|open|opens|talk to|talks to|connect to|connects to|connects with|survive|survives|withstand|withstands|resist|resists|stand up to|stands up to|cope with|copes with|handle|handles|master|masters|shift|shifts|tame|tames|beat|beats|cure|cures|heal|heals|solve|solves|remove|removes|kill|kills|stop|stops|keep out|keeps out|repair|repairs|mend|mends|fix|fixes|restore|restores|recover|recovers|crack|cracks|weld|welds|cut|cuts|translate|translates|speak|speaks|source|sources|match|matches|win|wins|calm|calms|satisfy|satisfies|please|pleases|dye|dyes|convert|converts|detect|detects|spot|spots|block|blocks|see off|sees off)',
  '(is|are) (compatible|right|good|safe|suitable|made|perfect|ideal|cut out|ready) (with|for)',
]

/** One of everything. What is common, listed or a matter of the calendar is something else. */
export const anyThing = [
  '(any|every) !(of|one of|day|week|month|year|morning|evening|night|afternoon|hour|minute|time|weekday|weekend|<weekday>|other|two|three|four|few|second|third|<number>|further|question|questions|feedback|effort|reason|right|chance|opportunity|care|attention|change|changes|help|more|spring|summer|autumn|winter|season|term|quarter|visit|booking|order|payment|message|mail|email|call|complaint|remaining|necessary|relevant|applicable|such|required|new|major|common|standard|usual|normal|popular|current|step|detail|member|part|case|updates|news|doubt|notice|action|interest|issue|issues|problem|problems|inconvenience|delay|loss) _',
  'all !(of|the|your|our|my|his|her|their|its|this|that|these|those|day|week|year|night|morning|together|right|along|other|further|major|common|standard|usual|popular|current|remaining|necessary|relevant|such|required|new|existing|open|over|at|in|on|being|weekend|evening|set|clear|parties|orders|payments|bookings|visits|questions|details|documents|information|staff|members|guests|costs|correspondence|cards|changes|updates|steps|participants|applicants|files|data|invoices|and|but|<number>|two|three|four) _',
]

/** What people do every day; only being able to do it with everything is a claim: "our chef can make anything". */
export const does = [
  '(reach|cover|clean|find|hold|carry|know|see|get|make|cook|bake|move|lift|feed|print|build|sell|ship to|insure|guard|support|take|read|understand|teach|train|deliver to|track down|cater for|tune|tow|copy|import|play|sew|recover|restore|go (on|in|into|over|with|onto|under|round))',
]
