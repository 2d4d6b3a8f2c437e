/** States without a flaw, behind a future: "will be spotless", "will run like clockwork". */
export const perfect = [
  '(perfect|flawless|faultless|spotless|immaculate|pristine|impeccable|unblemished|seamless|effortless|painless|unforgettable|unbeatable|unrecognisable|unrecognizable|invisible|inaudible|indestructible|watertight|airtight|waterproof|weatherproof|soundproof|foolproof|bulletproof|bombproof|fireproof|childproof|futureproof|future-proof|leakproof|rustproof) !(for (me|us|you|him|her|them|the kids)|time|timing|if|place|slot)',
  '(as)? good as (new|gold|the day|it ever|any|before|the original|on the day)',
  '(like|as) (new|brand new|clockwork|a dream|a charm|magic|silk|a rocket|the wind|a baby|a log|a king|a queen|velvet|glass|a mirror|a Swiss watch|a film star|lightning|a feather|a glove|the first day|the day (it|you|they|he|she))',
  '(brand new|top notch|top-notch|first class|first-class|world class|second to none|out of this world|the best !(day|time|way|place|person|option|one|route|choice|date|moment|thing|seat) _3|one of a kind|state of the art|tip-top|tip top|spick and span|squeaky clean|gleaming|sparkling|shining|crystal clear|razor sharp|rock solid|solid as a rock|safe as houses|dry as a bone|bone dry|straight as a die|smooth as silk|quiet as (a|the) _1|silent as (a|the) _1|fresh as a daisy|right as rain|fit as a fiddle|sound as a (bell|pound)|warm as toast|clean as a whistle|piping hot|safe and sound|in one piece|none the worse|as strong as an ox|bright as a button)',
  '(back to normal|back to (his|her|its|their|your) old self|back in business|back on track|back on (your|his|her|its) (feet|legs)|up and running|as (it|they) (was|were)|(exactly|just) as (before|you imagined|you dreamed|it was|in the (photo|picture|drawing|catalogue|brochure))|as if nothing (had|ever) (happened|been)|as though nothing)',
  '(in|into) (perfect|mint|pristine|immaculate|flawless|top|tip-top|excellent|showroom|a1|impeccable|first-class) (condition|shape|order|state|nick)',
  '(fully|completely|totally|perfectly|entirely|absolutely|a hundred percent|100%|one hundred per cent) (safe|secure|compliant|compatible|protected|covered|satisfied|happy|recovered|restored|fit|mobile|fluent|qualified|private|anonymous|dry|silent|clean|smooth|legal|reliable|accurate|waterproof|recyclable|automatic|functional|operational|prepared|ready|sorted|trained)',
  '(gdpr|childproof|bullet|fire|storm|flood|burglar|audit|idiot|fool|crisis|inflation|hacker|recession|weather|winter|future)-proof',
  '(risk|trouble|hassle|error|worry|pain|stress|glitch|bug|defect|problem|maintenance|mould|mold|rust|dust|draught|damp|leak|noise|debt|symptom|smoke|rat|mouse|flea|weed|streak|scratch) free',
  '(pain-free|debt-free|stress-free|trouble-free|hassle-free|mould-free|rust-free|error-free|bug-free|worry-free|risk-free|dust-free|symptom-free|fault-free)',
  'free (of|from) (all)? (pain|debt|mould|damp|rust|errors|error|bugs|noise|dust|stains|moss|weeds|ants|mice|rats|fleas|worry|worries|symptoms|stress|trouble)',
  '(a|an) (success|triumph|hit|sensation|smash|dream|joy|delight|treat|roaring success|full house|doddle|breeze|cinch|picnic|piece of cake|walk in the park|walkover|snap|stroll|pleasure from start|knockout|showstopper|winner|masterpiece|bestseller|eye-catcher)',
  "(plain sailing|smooth sailing|child's play|a walk in the park|no sweat)",
  'like (taking (sweets|candy)|shelling peas|falling off a log|a (hot)? knife|water off|riding a bike|a walk in|stealing)',
  '(beyond (reproach|recognition|compare|your (wildest|expectations))|better than (new|ever|before|the original|you (ever|imagined|dreamed)))',
  '(history|gone for good|dead and buried|a memory|a distant memory|a thing of the past)',
  '(safe|intact|undamaged|unharmed|unscathed|untouched|secure) (and|with us|in our|from|,|$|when|on arrival)',
  'the (envy|talk|toast|star|belle) of',
  'happy with (it|the result|every)',
  '(happier|better off|richer|faster|stronger|fitter|younger|quieter|warmer|safer|brighter|cleaner) than (before|ever|you|the day|on the day|new)',
  'as _1 as (on (day one|the first day)|in the beginning|it ever was|when it was new)',
  '(a|like a) (different|new|changed|whole new|completely different) (dog|man|woman|person|house|car|place|child|horse|animal|world|cat|garden|kitchen)',
  '(next to nothing|halved|cut in half|a fraction of|exactly (like|as|the same|what|where)|identical|indistinguishable|as sharp as|as white as|as soft as|as smooth as|as bright as|as quiet as|as fresh as)',
  '(grand|apples|sweet as|hunky-dory|peachy|golden|tickety-boo|top of the class|spot on|bang on|dead on|to the (penny|cent|millimetre|minute|gram|letter)|ripe for|in season for|in full bloom)',
  '(up|down|there|in|on|done) , (dry|done|tested|clean|swept|polished|and|paint|warm|heated)',
  '(fire|flood|thief|idiot|fool|hacker|bomb|wind|moth|rust|child|dog|burglar)proof _',
  'the same (in|when|as) _5 (years|children|grandchildren|new|day one)',
]

/** Taste and delight, which every brochure foretells: worth a hint. */
export const delight = [
  '(love|adore|cherish|treasure) (it|this|that|them|every|the|your|our|working|living|what|how|him|her)',
  'be (amazed|thrilled|delighted|astonished|blown away|over the moon|speechless|stunned|hooked|impressed|surprised how|floored|gobsmacked|in love|enchanted|spoilt|pampered)',
  '(not|never) (believe|recognise|recognize|want to go back) _1',
  '(wonder (how|why) you (ever|did)|ask yourself (how|why))',
  '(fall|be falling) in love',
]

/** What a reader is told to feel, get or become. */
export const joy = [
  'be (proud of|in heaven|the envy|the first in|fluent|slim|rich|famous|free|debt free|the winner|on top|top of|number one|first in|home and dry|laughing|beaming|grinning|singing|glowing|safe|fine|all right|alright|ok|okay|right as rain|back (online|on line|on the road|on air|in business|on your (feet|legs|bike)|up and|to normal|to (his|her|your|its) old|trading|in the (saddle|water|game|pool|air))|up and running|rid of|shot of|done with|sorted|able to (walk|run|dance|sleep|ski|ride|swim|climb|kneel|bend|chew|retire|relax|(see|hear|work|play|drive) (again|clearly|properly|without)) _3) !(asked|if)',
  'be (dancing|running|jumping|climbing|walking|skiing|riding|swimming|flying|laughing|sleeping|singing|sitting|standing|waltzing|chasing|sipping|soaking|sailing|basking|strolling|jogging|cycling|skating|purring|hopping|leaping|striding|gliding|snoring|celebrating|toasting|cheering|watching|eating|drinking|cooking|baking|driving|holding|wearing|printing|selling|earning|saving|enjoying|admiring|thanking|breathing|showering|bathing|trading|streaming|surfing) _6 (again|like|by|before|without|within|tonight|tomorrow|sharp|the same|in no time|on time|on (your|the) (new|feet|beach|balcony|terrace)|through|down|happily|all the way|final|on the <number>|on <weekday>|in the (new|sun|garden|pool)|on (that|this|it))',
  '(feel|look|seem) (ten|twenty|years|like a (king|queen|million|new)|reborn|on top of|better than|younger|great|fantastic|wonderful|marvellous|amazing|brand new|twenty again)',
  '(thank|bless|hug|kiss) (me|us|yourself)',
  '(never|not) (look back|want (another|any|for)|regret|go back|need another)',
  '(sleep|rest) (like|better|through|well|soundly)',
  '(have|enjoy|get) (a|the|your) _3 (of your (life|lives)|of a lifetime|to remember|you (ever|always) (dreamed|wanted|imagined)|of your dreams|like no other)',
  '(jump|leap|shout|cry|weep|dance|beam) for joy',
  'make (a (killing|fortune|profit|packet|mint)|your (fortune|money)|(thousands|millions))',
  '(save|earn|gain|win|make) _2 (thousands|millions|hundreds|half|a third|a quarter|two thirds|a (fortune|packet|bundle|small fortune)|double|twice|<number>|(percent|per cent)) !(hours|minutes|points)',
  '(walk|run|dance|ski|play|ride|swim|hear|see|sleep|breathe|work|drive|smile|laugh|chew|bite|type|read|eat) (again|like|without (a|any|pain|glasses|crutches|a stick)|pain free|by|as)',
  '(make|have|be making|stage) (a|the) (full|complete|quick|speedy|perfect) (recovery|comeback)',
  '(recover|heal|mend|get better|get well|pull through|bounce back|live|survive|thrive|flourish|blossom|bloom) _1 (fully|completely|quickly|soon|fast|in no time|perfectly|nicely|without|by|,|$|to (be|see))',
  '(get|have|find|see) _4 [(spotless|perfect|flawless|as new|like new|good as new|brand new|immaculate|in perfect|in mint|in one piece|in top|sparkling|gleaming|undamaged|as promised|every (time|day|morning|night)|each (and every)? (time|day|morning))]',
  '(have to|need to) (hunt|search|look) (for it|hard|twice|closely|with a)',
  'get (your|the|all (of)? your|every) !(keys|key|form|copy|card|jar|jars|bottle|box|deposit|originals|documents|papers|passport) _2 back !(to|within|in|on|by|via|when|after|if|once|less)',
  'get (every|each) (euro|cent|penny|pound|dollar|rupee)',
  'see (dolphins|whales|seals|puffins|eagles|lions|elephants|tigers|bears|moose|the northern lights|the aurora|the summit|results|a (huge|big|massive|world of|real) _1)',
  'be (house-trained|house trained|toilet-trained|toilet trained|potty trained|fluent|trained|qualified|walking|talking|swimming|riding|reading|slim|fit|sober|walking normally|cured|better|drug free|smoke free|asleep|pregnant|engaged|married|employed|rich) _2 (in|within|by|before|inside) _2',
  '(get|have) (at least)? _2 more (years|winters|summers|miles|seasons)',
  'have (the|a) (whole|entire) _3 to (yourself|yourselves)',
  'have the time of (your|their|his|her) (life|lives)',
  'be paying (half|a third|a quarter|less|nothing|a fraction) _2',
  '(hand|pass) (it|them|this _1|that _1|the _1) (down|on) to (your|the) (grandchildren|children|kids|next)',
  '(catch up|come on in leaps|shoot ahead) _2',
  'be in (good|safe|the best) hands _1',
  '(be|come|finish|rank|place) (first|top|number one|in the top|on page one)',
  'get (well over|more than|at least|double|twice|top|over) (the|your|that|what|<number>|half|prices)',
  '(talk|rave|dream|brag) about (it|this|that|the _1) (for|to|all)',
  'speak _3 (like a|fluently|fluent|without an accent)',
  'hear (a pin|every|the birds|your grandchildren)',
  'be (reading|speaking|talking|flying|chatting) _3 (like|by|in|within|before)',
  'be (out of (the|hospital|bed|pain|debt|danger|your)|rid of|past the worst)',
  '(purr|hum|sing|run|go|glide|fly|fit|sell|shine|sparkle|gleam|drive) (like|as) (a|an|new|the|clockwork|silk|never|it)',
  '(not|never) know (what (has)? hit|themselves|yourself|a day|the difference)',
  'look in vain',
  '(take|takes) off _2 (kilos|years|pounds)',
  'pass (,|$|and|(your|the|his|her|its|this|that|any|every|their) _1 (test|tests|exam|exams|inspection|audit|mot|course|theory|practical|interview|check|viva|module|medical|driving test|finals|audition|entrance)|first time|with|it !(on|by|to|along|at)|in (january|may|june|july|the)|at (the)? first|easily|on <weekday>|straight|by)',
  '(win|ace|nail|smash|walk|crack|breeze|sail|waltz|fly|romp) (it|through|this|that|the|your|home|into|straight)',
  'get (the|that|your|a|his|her|their) _1 (asking price|job|place|spot|loan|mortgage|visa|permit|contract|grant|flat|house|licence|certificate|degree|diploma|deal|promotion|approval|role|position|seat|slot|part|gold|medal|prize|title|top mark|top marks|distinction|grade|a) !(number|card|mat|setting|holder)',
  '(sell|let|rent) (it|the|your|them|out) _3 (within|in|for|by|before|above|over|fast|quickly|at the asking)',
  '(sell out|be sold out|be (packed|full|overrun|booked (out|solid)))',
  '(lose|shed|drop|gain|put on|grow) _2 (<number>|kilos|kilo|pounds|inches|stone)',
  'have (your|her|his|the|a) _1 (licence|license|certificate|degree|diploma|visa|permit|passport|badge|belt|place|offer|keys|grade|mortgage|loan|grant|results|answer from the _1) (by|before|in|within|on|inside)',
  '(get|be|go|make it) into (the|a|his|her|your)? _2 (school|university|college|oxford|cambridge|sixth form|academy|team|squad|course|programme|program|conservatoire|finals|final|orchestra|choir)',
  '(walk|come|go|leave|sail) (away|home|out|off|back) with (a|an|the|your|his|her|top|full|gold|<number>) _1',
  'make (your|the|his|her) (connection|flight|train|deadline|date|ferry|sailing|grade|cut)',
  '(settle|fit|blend|slot) (in|right in) _3 (within|in|by|before|at once|straight away|like)',
  '(speak|be speaking|understand) <capital> _1 (by|in|within|before|like|fluently|well enough)',
  'not have to (repeat|resit|retake|redo) _1',
  '(finish|graduate|pass|leave|end) _4 with (honours|distinction|flying|a job|a place|top|full|a first)',
  '(read|speak|swim|walk|write|ride|play|talk) (fluently|like a|perfectly|without help|independently|on (his|her) own) _1 (by|before|in|within|,|$)',
  'do (brilliantly|splendidly|superbly|perfectly|great|well) (on the day|in the (exam|test|interview)|in (june|may|july)|on (monday|tuesday|wednesday|thursday|friday|saturday))',
  'be (north of|well over|way over|upwards of) <number>',
  'have more (bookings|customers|guests|orders|sales|leads|enquiries|work|visitors|readers|followers|applicants|requests) than',
  '(read|see|hear|walk|do|use|manage|write|drive|pass|play) _4 without (even)? (thinking|noticing|trying|looking|effort|a thought|a second thought|glasses|help)',
]

/** Weather and growth, which obey nobody. */
export const nature = [
  '(sun|weather|sky|skies|snow|rain|storm|wind|fog|ice|sea|frost|tide|heatwave|summer|winter|spring|season) (will|shall|is going to) _1 (shine|hold|stay|be (glorious|fine|dry|sunny|perfect|calm|kind|clear|mild|over|lovely|beautiful|on our|with us)|clear|blow over|pass|play along|behave|last|stop|spare|come (in time|back)|cooperate)',
  'it (will|is going to) (be (glorious|sunny|dry|a fine day|a lovely day|beautiful weather|fine weather|lovely weather|perfect weather|bright|blazing)|stay (dry|fine|sunny)|not rain|clear up|brighten up|hold off|never rain)',
  '(lawn|grass|roses|rose|tree|trees|seeds|bulbs|hedge|hedges|crop|crops|harvest|vines|seedlings|orchid|orchids|graft|grafts|implant|cutting|cuttings|plants|plant|hens|hen|cow|mare|bees|koi|fish) (will|shall|is going to|are going to) !(not|never) _1 (thrive|flourish|survive|recover|bloom _1 (all|like|every|as never)|flower _1 (all|like|every|as never)|bloom by|double|make it|pull through|multiply)',
]

/** How long a thing is said to do its work. */
export const outlasts = [
  '(last|live|hold|work|run|go on) (longer|on) than (my|our|your|the|any|most|all)',
  '(outlive|outlast|see off|see out|see you out|see us out) (you|us|your|the|me|them|any|every|its|all)',
  '(last|hold|start|run|stand|keep|serve|do|go|stay|work|carry|see) _6 (another|the next|<number>|ten|twenty|thirty|fifty|hundred|many|for) _2 (years|winters|summers|decades|generations|centuries|seasons)',
  '(see|carry|get|take) you (through|across|all the way) _2',
  '(do|last|run|give you|manage) _2 (thousand|hundred|million) (easily|miles|kilometres|km|more|hours|cycles)',
  '(last|hold|stand|stay|keep) _2 (until|till) (you|your|the|we) _3 (hundred|ninety|old|grey|retire|grandchildren|die|dead)',
  '(start|fire up|spring to life) _2 (every|each|first) (morning|time|day|winter|go|turn|pull)',
  'pay (you|itself) back (in|within|by|before)',
  '(last|hold|stand|stay|keep) _2 (a lifetime|for generations|your lifetime|as long as (the|you|this)|until (your|the) (grandchildren|next ice age)|for ever|forever)',
]

/** Goods that are said to be sure, in nouns: "full restoration by noon is certain". */
export const boon = [
  '(success|restoration|delivery|availability|completion|compliance|approval|acceptance|continuity|satisfaction|punctuality|safety|security|win|victory|admission|recovery|profit|return|returns|outcome|quality|freshness|arrival|promotion|renewal|extension|refund|pass|connection|supply|coverage|uptime|privacy|confidentiality|accuracy|reliability|durability|handover|installation|repair|reimbursement|reconnection|reinstatement|release|clearance|growth|savings|accessibility|place|seat|eligibility|entitlement|victory|cure|relief|timeliness|performance|smoothness|reachability|staffing|replacement|certification|accreditation|happiness|peace of mind|result|results|deadline|date|opening|launch|start)',
]

/** Said to be sure. */
export const sure = [
  '(certain|ensured|assured|secured|settled|a certainty|a given|guaranteed|a formality|a foregone conclusion|a sure thing|a done deal|sealed|safe|locked in|cast in stone|set in stone|in the bag|beyond (doubt|question|dispute|all doubt)|not in (doubt|question)|never in (doubt|question)|taken care of|only a matter of time|just a matter of time|inevitable|unavoidable|a matter of course|a certain|plain sailing|automatic)',
]

/** A time so short that only an idiom measures it: "before you reach pudding". */
export const beforeLong = [
  '(before|by the time) (you|your _2|the _2|it|he|she|they) (have|has|had|are|is|get|gets|can|know|wake|reach|finish|finished|found|put|hang|hung|sit|sat|notice|boil|boils|cool|cools|drink|drank|open|turn|say|blink|miss|leave|land|come|even|ever)? _3 (coffee|tea|kettle|pudding|dessert|glasses|breakfast|lunch|dinner|phone|coat|slippers|shoes|down|asleep|awake|up|jack|knife|blink|breath|sandwich|newspaper|paper|hat|umbrella|suitcase|bags|pint|beer|eyes|home|it|cake|wine|toast|shower|bed|car|change|cold|dry|dries|dried|set|begun|started|left)',
  '^ blink and',
  '(while|as) (your|the) _1 (coffee|tea|kettle|soup) _2',
  '(faster|quicker|sooner) than (you|it takes|a|lightning|anyone)',
]
