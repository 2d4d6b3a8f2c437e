// Cues that stand anywhere in a sentence, in any order: two of a kind tell the act, however it is worded.

/** Praise, as for a child. */
export const praise: readonly string[] = [
  '(bravo|chapeau|kudos|hurrah|hooray|hallelujah)',
  'well done',
  'good (for you|job|work|girl|boy|going|effort|stuff|catch|on you|lad|lass)',
  'nice (work|one|job|effort|going)',
  'great (job|work|stuff|effort)',
  'congratulations',
  'hats off',
  'full marks',
  'top (marks|of the class)',
  'gold star',
  'ten out of ten',
  '(clever|smart|bright) (you|girl|boy|of you|lad|cookie|clogs|thing)',
  '(proud|impressed) (of|with|by|that) you',
  '(i am|we are) (very|quite|rather|really|so|truly|most|genuinely|pleasantly|frankly)? (impressed|proud|delighted)',
  '(a|an|my|our|the) _1 (round of applause|pat on the back|medal|prize|gold medal|applause|star|trophy|lollipop|compliment|compliments)',
  '(no mean feat|not bad|quite an achievement|quite something|quite clever|rather clever|surprisingly (good|well)|remarkably well|better than (most|i (thought|expected|feared)))',
  'you (have)? (deserve|earned) _3',
  'you (really)? (did|do|have done|are doing) (very|really|quite|rather|so|remarkably|surprisingly)? well',
]

/** Small deeds of the reader, for which nobody over ten is praised. */
export const smallDeed: readonly string[] = [
  'you _3 (found|find|managed|manage|got|get|worked|work|figured|figure|spotted|spot|noticed|opened|open|filled|fill|attached|attach|sent|send|read|remembered|remember|turned|turn|switched|switch|logged|log|pressed|press|clicked|click|plugged|plug|understood|understand|made it|made sense|signed|put|packed|printed|scanned|followed|installed|downloaded|completed|paid|dialled|posted|wrote|learned|learnt|kept|connected|measured|reached|solved|typed|uploaded)',
  'for _2 (<step.ing>|finding|managing|getting|working|figuring|spotting|noticing|opening|filling|attaching|sending|reading|remembering|turning|switching|logging|pressing|clicking|plugging|understanding|signing|putting|packing|printing)',
  'on (<step.ing>|finding|managing|getting|working|figuring|noticing|opening|filling|attaching|reading|remembering|turning|switching|logging|pressing|clicking|plugging|understanding)',
  '(,|and|by) (finding|managing|getting|figuring|noticing|opening|filling|attaching|reading|remembering|turning|switching|logging|pressing|clicking|plugging|understanding|spotting)',
  '(all)? (by yourself|on your own|without (any)? help|unaided|single-handed|all alone)',
  '(this time|at last|in the end|after all|at the (second|third|fourth|tenth) (go|try|attempt)|already)',
]

/** People who are held up to the reader. */
export const example: readonly string[] = [
  '(my|our) (own)? _2 (mother|father|mum|mom|dad|gran|granny|grandmother|grandfather|grandad|nan|aunt|uncle|neighbour|neighbor|son|daughter|kids|children|wife|husband|sister|brother|niece|nephew|cleaner|postman|apprentice|trainee|dog|cat|parrot)',
  '(our|the) _2 (pensioners|oldest member|youngest member|beginners|juniors|trainees|apprentices|new starters|temps|interns|schoolchildren|toddlers|infants|five-year-olds|six-year-olds|ten-year-olds|nursery class|reception class|first-years|seniors|grandparents)',
  '(most|many|all|hundreds|thousands|dozens|plenty|scores|nearly all|almost all|ninety-nine|99|nine out of ten|nine in ten|the majority|the vast majority|the great majority|a hundred|two hundred|millions) _3 (customers|clients|members|parents|guests|tenants|visitors|people|users|families|patients|pupils|students|owners|others|households|drivers|buyers|subscribers|applicants|passengers|farmers|shops|businesses|schools|clubs|brides|couples|campers|of them)',
  '(everyone|everybody) else',
  '(all the others|all other _1|every other _1)',
  '(the|your) (last|previous|other|next) (tenant|tenants|owner|owners|customer|lady|gentleman|man|couple|family|group|class|team)',
  'your (neighbour|neighbours|neighbor|neighbors|colleague|colleagues|classmates|predecessor|sister|brother|competitors|husband|wife|mother|father|friends|children)',
  '(people|men|women|folk|ladies|gentlemen|children|boys|girls) (of|half|twice|in|with|who|without|far|much) _4',
]

/** Coping with it, in the present or past. */
export const copes: readonly string[] = [
  '(manage|manages|managed|cope|copes|coped|understand|understands|understood|find|finds|found|fill|fills|filled|use|uses|used|get|gets|got|work|works|worked|complete|completes|completed|send|sends|sent|handle|handles|handled|put|puts|set|sets|install|installs|installed|read|reads|pay|pays|paid|learn|learned|learnt|pick|picked|picks|hand|handed|solve|solved|park|parks|parked|order|orders|ordered|book|books|booked|pass|passed|master|mastered|follow|follows|followed|sort|sorts|sorted)',
]

/** With ease, which is what the comparison is for. */
export const withEase: readonly string[] = [
  'without (any|a|so much as|the slightest|the least|ever|further|our|much|once)? _2 (help|trouble|problem|problems|question|questions|fuss|difficulty|difficulties|assistance|prompting|reminder|reminders|instructions|training|complaint|complaints|murmur|hitch|drama|bother|calling|asking|ringing|needing|phoning|writing|explanation|guidance|support|hesitation|a word)',
  'with (no|little|hardly any) _2 (trouble|help|difficulty|problem|fuss|bother|guidance)',
  '(all)? (on|by) (their|his|her) own',
  '(by|for) (themselves|himself|herself)',
  '(unaided|effortlessly|happily|easily|comfortably|perfectly well|quite well|just fine|with ease|straight away|at once|first time|every time)',
  '(at|on) the first (attempt|try|go)',
  '(never|not once|not one|none|no one|nobody) _3 (asked|ask|complained|needed|rang|rings|called|had|has had|wrote|struggled)',
  '(in|within|in under|inside) (a|one|two|three|five|ten|a few|half an|under _1) (minute|minutes|second|seconds|hour|evening|afternoon|lunch break|coffee break)',
  'in (no time|their sleep|her sleep|his sleep)',
  '(at|aged) (the age of)? (five|six|seven|eight|nine|ten|seventy|eighty|ninety|<number>)',
  'who is (five|six|seven|eight|nine|ten|seventy|eighty|ninety|<number>|nearly _1|over _1|almost _1)',
]

/** Surprise. */
export const astonished: readonly string[] = [
  '(surprised|surprises|surprising|surprisingly|amazed|amazes|amazing|astonished|astonishes|astonishing|astounded|astounding|baffled|baffles|baffling|puzzled|puzzles|puzzling|bewildered|bewilders|stunned|staggered|staggers|perplexed|taken aback|speechless|dumbfounded|flabbergasted|gobsmacked|incredulous|floored|mystified)',
  '(odd|strange|curious|remarkable|extraordinary|incredible|unbelievable|inconceivable|unheard of) that (you|a|an|anyone|anybody|somebody|someone|people)',
  '(hard|difficult|impossible|struggle|struggling|find it hard) to (believe|imagine|credit|understand|grasp|see|fathom|conceive)',
  '(can not|could not|can hardly|could hardly|can scarcely|cannot quite) (quite|really)? (believe|imagine|credit|understand|fathom|conceive|get over)',
  '(makes|made) (me|us) (wonder|smile|laugh|blink|sit up)',
  '(raised|raises) (a few|an|some|several)? eyebrows',
  '(i|we) (had to|must) (smile|laugh|read it twice|read that twice|look twice|rub)',
  '(never|not) (thought|dreamt|dreamed|expected|imagined|believed)',
  '(fancy|imagine|to think) (that|not|you|a|anyone|of)',
]

/** What it is surprise at: not knowing, or asking. */
export const ignorance: readonly string[] = [
  '(you|customer|customers|anyone|anybody|somebody|someone|person|people|owner|owners|man|woman|member|tenant|parent|professional|one|they) _3 (not|never) _2 (know|known|heard|hear|understand|understood|realise|realised|realize|realized|aware|familiar|seen|see|read|learn|learned|learnt|noticed|notice|come across|able to (tell|read|say|name|find|use)|remember|grasp|told)',
  '(you|customer|customers|anyone|anybody|somebody|someone|person|people|owner|owners) _3 (ask|asks|asked|asking|question|need to (ask|be told)|needs to (ask|be told)|should have to|have to ask|had to ask|want to know|wonder|wondered)',
  '(your|the|this|that|such a|a) _2 (question|query|enquiry|inquiry|ignorance|confusion|misunderstanding|uncertainty)',
  '(not|never|without) (knowing|having (heard|known|seen|read|noticed|understood)|realising|realizing|noticing)',
  '(be|is|are|was|were|been|you) (unaware|ignorant|unfamiliar|clueless|unsure|in the dark)',
  '(new|news) to (you|anyone|anybody)',
  'no idea',
]

/** Somebody who is supposed to be better at it than the reader. */
export const abler: readonly string[] = [
  '(a|an|any|some|the|your|one of your|somebody|someone) _2 (teenager|grandchild|grandchildren|grandson|granddaughter|grandkids|nephew|niece|youngster|young person|schoolchild|schoolboy|techie|whizz-kid|boffin|computer person|handyman|ten-year-old|twelve-year-old|fourteen-year-old|digital native|geek|nerd|practical person)',
  '(somebody|someone|anybody|anyone|a person|a friend|a neighbour|a neighbor|a relative|a colleague|a member of the family|a man|a woman|the person) _2 (younger|technical|tech-savvy|computer-savvy|handy|practical|computer-literate|more (technical|experienced|practical|able|at home|patient)|better (at|with)|good (with|at)|with (a clue|a knack|more|some|a bit of|computer|technical|it)|who (knows|understands|can read|can count|is good|is handy|has a clue|speaks|grew up|has done|is used|is at home|follows|is able|actually))',
  '(somebody|someone|anybody|anyone) (in|at|from) (the|your) (house|household|family|office|street|neighbourhood|building|village|school|class) (who|with|to)',
  '(a|your|some) (grown-up|responsible adult|adult|parent|carer)',
]

/** What they are to do for him. */
export const helping: readonly string[] = [
  '(ask|get|find|have|borrow|bring in|call in|fetch|enlist|let|try|grab|rope in|involve|consult|need|try asking|sit down with|go to|look for)',
  '(show|help|explain|do|set|sort|read|walk|talk|teach|fix|guide|assist|sit|fill|translate|go through|look over) (you|it|this|that|them|up|out|through|with|down|the)',
  '(lend|give|giving) (you)? (a hand|a helping hand)',
]

/** Being plain, of a paper. */
export const unmistakable: readonly string[] = [
  '(unambiguous|unambiguously|explicit|explicitly|unmistakable|unmistakably|unequivocal|unequivocally|crystal clear|crystal-clear|perfectly clear|abundantly clear|quite clear|very clear|clear enough|plain enough|perfectly plain|quite plain|categorical|categorically)',
  'in (plain (english|language|words)|black and white|so many words|letters _3 (high|tall)|words a child _3)',
  '(for|by) (all|everyone|everybody|anyone|anybody) (to (see|read)|who (can|cares|bothers|looks|reads|wants))',
  '(could|can) (hardly|scarcely|not) (possibly)? be (clearer|plainer|more (explicit|obvious|plain|clear)|missed|overlooked|misread|misunderstood|simpler|bolder|larger|bigger)',
  '(leaves|leave|left|leaving) (no|little|not much|not the slightest|nothing) _2 (doubt|room|question|ambiguity|interpretation|imagine|chance|open)',
  '(impossible|hard|difficult) to (miss|overlook|misread|misunderstand|mistake|ignore)',
  '(right|there) (in front of you|above your nose|under your nose|before your eyes)',
  '(nobody|no one|none) (can|could|should) (miss|overlook|misread|misunderstand|claim|say|fail|mistake)',
  '(loud and clear|clear as day|plain as day|as plain as)',
]

/** Somebody near the reader, who is none of ours. */
export const nearHim: readonly string[] = [
  '(your|a|some|any|one of your|somebody) _1 (son|daughter|nephew|niece|grandson|granddaughter|grandchild|grandchildren|grandkids|husband|wife|partner|neighbour|neighbor|neighbours|friend|friends|relative|colleague|colleagues|teenager|youngster|kid|kids|children|brother|sister|father|mother|dad|mum|handyman|techie|flatmate|lad|daughter-in-law|son-in-law|godson|cousin|schoolchild)',
  '(somebody|someone|anybody|anyone|nobody|no one) (else in|in the|at home|in your|around|nearby|you know|with|who|younger|better|more)',
]

/** Advice to turn to him. */
export const turnTo: readonly string[] = [
  '(ask|get|let|have|perhaps|maybe|why not|might|could|suggest|suggestion|better|recommend|advise|advice|best|try|leave|hand|bring|is there|do you have|do not you have|have you|surely|consider|wise|idea|must be|invite|involve|enlist)',
]

/** What he is to do. */
export const lendHand: readonly string[] = [
  '(~help|~show|~explain|~do (it|this|that)|~set (it|this|that)? up|~sit down|~look (at it|over|it over)|~take you through|~go through|~talk you|~walk you|~guide|~sort (it|this|that)|~fix (it|this|that)|~translate|understands|knows (how|about|what)|good (with|at)|better (with|at)|handy|patience|a hand|for you|hold your hand|computers|forms|figures|technology)',
]
