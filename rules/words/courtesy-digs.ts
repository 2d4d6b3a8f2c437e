// Digs: how a reader is belittled without a word that could be quoted against the writer.

/** The complaint, the wish or the person is judged instead of answered. */
export const judged = [
  'your (complaint|complaints|claim|claims|objection|objections|demand|demands|criticism|concern|concerns|expectation|expectations|remark|remarks|review|accusation|accusations|allegations|reaction|reasoning|logic|story|account|excuse|excuses|suggestion) _3 (is|are|was|were|comes|come|came|has|have|seem|seems|sound|sounds|lack|lacks|does|do) _3 (no (basis|merit|foundation|substance)|basis|merit|substance|foundation|unrealistic|unreasonable|exaggerated|excessive|unfounded|groundless|ridiculous|absurd|beside the point|irrelevant|misplaced|uncalled|unwarranted|unjustified|petty|strange|odd|curious|puzzling|out of (order|line|proportion)|inappropriate|unfair|unacceptable|incomprehensible|premature|laughable|far-fetched|unhelpful|rich|a bit much|not hold water|stand up)',
  'you (expect|expected|want|wanted|demand|demanded|ask|asked|are asking|are expecting|are demanding) _2 (too much|the impossible|miracles|the moon|perfection|something for nothing|the earth)',
  'you (seem|appear) (determined|to (think !(of)|believe|confuse|imagine|be (confusing|under|unable|unwilling|mistaken|determined|looking|incapable)|have (a problem|trouble|difficulty|difficulties|all the time|nothing better)))',
  'you (are|were) (not|hardly|scarcely) (the|an|our|my) (easiest|easy|best|simplest)',
  'with (customers|clients|guests|tenants|people|patients|pupils|friends) like (you|yours|that|these)',
  '(is|was) (really|rather|quite|surely)? beneath (you $|your (level|ability|abilities|understanding|grasp|comprehension|pay grade))',
  '(i|we) (am|are|was|were) <adverb>? (surprised|disappointed|astonished|amazed|dismayed|appalled|shocked|baffled|puzzled|saddened|taken aback|annoyed|irritated|frustrated|stunned|bemused|amused) (that|to see that|to hear that|to read that|how|at how|when)? (you|your <person>) !(_3 (know|known|heard|aware|familiar|realise|realize|understand|come across)|(have|has|had|did) (not|never) (received|receive|had|heard|hear|got|get|known|know)|were (left|told|sent|treated|kept|given|charged|asked|passed|put|promised|spoken)|was (left|told|sent|treated|kept|given|charged)|(have|has|had) (been|had to|to)|had to|got|waited|spent|received|felt|went through|ended up|never (got|heard|received|had)|are (still)? (waiting|without)|should have to) _',
  '(i|we) (am|are|was|were) <adverb>? (surprised|disappointed|astonished|amazed|dismayed|appalled|shocked|baffled|puzzled|saddened|taken aback|annoyed|irritated|frustrated|stunned|bemused|amused) (by|at|with|to (read|see|hear|receive)) (your (<adverb>|last|latest|recent)? (mail|email|message|tone|reply|letter|words|reaction|attitude|review|complaint|accusation|accusations|demand|demands|behaviour|manner|remark|remarks|comment|comments|wording)|the tone)',
  '(~lack|~miss) (all|any|every)? _ (common sense|sense of)',
  '((common (courtesy|decency)) !(is (the|a|an|on))|basic (courtesy|decency|manners|politeness)|a little common|elementary (courtesy|maths))',
  '(do|did) your (homework|maths|math|sums)',
  '(a|any) (man|woman|person|company|firm|team|school|adult|grown-up|household) of (your|that) (age|standing|education) !(_2 (should|will|would|must|can) (surely)? (know|afford|be aware))',
]

/** Others get on without trouble. */
export const others = [
  '(work|works|worked|run|runs|fits|fit) (fine|perfectly|well|without _2|flawlessly|beautifully|like a dream) (for|with) ((everyone|everybody) else|(all)? (our|the) other|all others|every other _|thousands|hundreds)',
  'never had (this|that|any|a|such|one) _2 (complaint|complaints|reclamation) _2 (with|from) (anybody|anyone|other|any other|another|others|anything)',
  '(most|the rest|all|none|every one|nearly all) of (our|the|my) (other)? (others|guests|customers|clients|street|class|class’s|team|building|house|parents|tenants|users|members|neighbours|patients|pupils|participants|families|companies|colleagues|visitors) _4 (no difficulty|no trouble|no problem|perfectly (happy|fine|satisfied)|happy|satisfied)',
  '(other|our other|the other|all other|all the other|normal|sensible) (people|guests|customers|clients|parents|tenants|users|members|neighbours|patients|pupils|families|companies|owners|visitors|couples|travellers|passengers|buyers|readers|schools|shops|offices|branches|sites|departments|players|riders|drivers|teams) _2 (seem (happy|fine)|seemed (happy|fine)|are (perfectly|quite|very)? (happy|satisfied|content|glad)|were (perfectly|quite|very)? (happy|satisfied|content|glad))',
  'most (people|guests|customers|clients|parents|tenants|owners|adults) _2 (would (say|call|be (glad|grateful|happy|pleased)))',
  '(like|as) ((normal|sensible) (people|customers|guests|parents|adults|companies|clients)|(everyone|everybody) else) _3 (do|does|did|can|manage|has|have|would)',
  '(everyone|everybody) else _4 (is|was|seems|are|has|had|manages|managed|copes|coped) _2 (happy|fine|satisfied|pleased|content|able|no (trouble|problem|difficulty))',
  '(most|other|all other|our other|the other|all the other) _ <adverb>? (do not complain|did not complain|never (complain|complained))',
  '(most|nearly all|almost all|all) of (our|the|my) _2 (do not complain|did not complain|never (complain|complained))',
]

/** Nobody else minds, and everybody else manages. */
export const unlikeOthers = [
  '(the|all|our|most|every one of (the|our))? (of)? (the|our|my)? other (<number>|two|three|four|five)? (<crowd>) _4 (had|have|has|found|find|got|get|managed|manage|did|paid|pay|sent|send|handed|signed|replied|returned|followed|read|kept|keep|were) <adverb>? (all (paid|signed|sent|replied|managed|read)|no (trouble|problem|difficulty)|the hang|_2 (on time|in time)|it (easy|fine|no|without|at once)|their _2 (in|by)|(perfectly|quite)? (happy|fine|pleased|satisfied) with)',
  'other (<crowd>) (of your|your|in your|like you) _4 (do|did|manage|managed|have|had|find|found|get|got|cope|coped)',
  '(everyone|everybody) else (<adverb>|on the _|in the _|at the _|here|there|who _3)? (has|had)? (<adverb>)? ((found|finds) (it|this|that|them)|got the hang|managed|manages|paid (on|in|within|by|without)|read (it|this|that|them)|seems (to|happy|fine)|knew|understood|followed|handed|was able|copes|coped)',
  'the rest of (the|our|your) _2 (managed|found|had|did|handed|paid|got|sent|brought|was able|were able|has all|have all)',
  '(none|not one|not a single one) of (the|our|my|all our) _3 (<crowd>|others) (have|has|had)? (ever|yet)? (noticed|complained|minded|objected|had|said|reported|struggled|asked|needed|found|has (a|any))',
  '(no|not one|not a single) other (<crowd>|customer|client|guest|tenant|patient|parent|member|company|school|family|couple|user|pupil) _2 (had|has|have|said|says|asked|complained|needed|found|reported|noticed|seems) _',
  '(nobody|no one|no-one) (else (on|in|at|from|of|who)|(on|in|at|of) (the|your) (course|class|tour|trip|group|street|building|block|estate|floor|boat|coach|bus|plane|flight|party|queue|room)) _5 (complained|minded|objected|had (a|any)|has had|noticed (it|this|anything)|struggled|found it|said anything|was bothered|asked for)',
  '(works|worked|has worked|is fine|was fine|was good enough|is good enough) (perfectly|fine|well|without _)? (for|with) (everyone else|everybody else|hundreds|thousands|(two|three|four|five|<number>) hundred|all (the|our) other|(the|our|most) (other|rest)) _?',
  '(in|for|after) (all)? (my|our|the|over|more than|twenty|thirty|<number>)? _2 (years|months|seasons|time) _4 (nobody|no one|no-one|not one|no (customer|client|guest|parent|other)) _3 (<grievance>|asked|said|objected|minded|questioned|noticed|complained|had)',
  '(sold|served|taught|fitted|treated|installed|made|delivered|done|hosted|shipped|had) (hundreds|thousands|dozens|<number>|many|over|more than|plenty) _6 (and|but) (nobody|no one|not one|none) _',
  'you (are|were) the (first|only) _3 (to|who|that) (think|thinks|thought|(find|finds|found) !(the|a|an|your|one)|call|calls|complain|complains|complained|object|objects|feel|feels|felt|struggle|struggles|mind|minds)',
  '(nothing but|only) (praise|compliments|(good|positive|happy) (feedback|comments|words|reviews|reactions))',
]

/** Those with whom the reader is compared. */
export const crowd = [
  '(customers|clients|guests|parents|people|tenants|users|members|couples|families|households|neighbours|passengers|students|participants|patients|companies|schools|firms|teams|branches|offices|pupils|residents|owners|drivers|landlords|shops|suppliers|departments|sites|clubs|groups|councils|visitors|buyers|sellers|exhibitors|authors|applicants|candidates|delegates|players|brides|mothers|fathers)',
]

/** The reader is taught, or shown the door. */
export const lectured = [
  '(let me|allow me to|i will|shall i|i shall) (explain|spell|repeat|say|put|write|draw) (it|this|that)? _3 (slowly|for the last|a picture|in (short|small|big) words)',
  '(in|use|using) (short|small) words',
  'trust _2 (finally|at last|once and for all) _',
  '(have i made myself|do i make myself|is that clear $|got the message)',
  '(message|point) (did not|has not|does not|had not) (quite|yet|really|seem to (have)?)? (sunk|sink) in',
  '(terms|contract|conditions|policy|agreement|manual|instructions|guide|sign|signs|label|page|wording|invoice|rules|leaflet|notice|sheet|brochure|ticket) _5 (is|are|was|were) (perfectly|quite|crystal|abundantly|absolutely|plainly|more than) (clear|plain|unambiguous|explicit|readable|legible|visible)',
  '(manual|label|sign|contract|terms|page|invoice|ticket|email|letter|brochure|form|sheet|guide|instructions|notice|leaflet|offer|poster|box|lid) _6 (clearly|plainly|explicitly|expressly|in capitals|in bold|in red|in large) (say|says|state|states|stated|said|warns|tells)',
  '(it|that|this|which|page|sign|ticket|contract|terms|label|letter|sheet|form|invoice|manual|guide) (say|says|stated|states|state|said|reads) ((so|it|this) (quite|very)?|quite|very) (clearly|plainly|explicitly|expressly|in (capitals|capital|plain))',
  '(written|printed) (quite|very)? (clearly|plainly|expressly)',
  '(know|knows) where (the door|to find the door|the exit)',
  '(nobody|no one) is (forcing|keeping|stopping|making) (you|anyone) !(to (decide|choose|sign)|decide)',
  '(free|welcome) to (go|look|try|shop|take your (business|custom)) (elsewhere|somewhere else)',
  '(look|check|start|sweep|have a look) (at|in|with|on|inside|before) your own (doorstep|mirror)',
  'perhaps you should <adverb>? (read|think|learn|listen|ask yourself)',
  '(bent|bend|bending) over backwards _8 (and|but|yet|only|still)',
  '(gone|went) out of (our|my) way _8 (but|yet|only)',
]

/** Remarks that belittle, each in the shape of a politeness. */
export const dig = [
  'this is the thanks (we|i)',
  'not that (anyone|anybody|you) (noticed|cared|minded|said|thanked|asked|seem|seemed)',
  '(a|one) (word|little) of? (thanks|gratitude) (would|might|could)',
  '(most|other|some) (people|clients|customers|guests) would (say|be|have) _2 (thank|thanks|grateful|glad|happy|pleased|satisfied)',
  '(some|certain) (people|customers|clients|guests) (are|is|will|can|just|seem) <adverb>? (never (be)? (satisfied|happy|pleased|learn|listen|content|grateful)|impossible to (please|satisfy)|hard to please|always (find|complain|moan|unhappy|dissatisfied))',
  '(since|as) it _2 (means|matters) so much to you',
  '(if) (it|this|that) (makes|keeps|will make|would make) you (happy|feel|quiet)',
  '(good|nice|kind|decent|generous|big) of you to (finally|at last|join us|grace|bother)',
  '(good|nice|kind) of you to _6 (at last|at long last|finally|for once|eventually)',
  '(nice|good|glad) to (see|hear|know) (that)? (somebody|someone|you) _6 (awake|alive|after all|at last|finally)',
  '(i|we) (do have other|have (better|more important)) (things|customers|clients|pupils|patients|guests|work|tenants|cases|jobs)',
  '(i|we) have other (things to do|(customers|clients|pupils|patients|guests|tenants|cases|jobs) (to (see|serve|look after|think|attend|care)|too $|as well $))',
  '(you are|yours is) not (our|my|the) only (customer|client|guest|tenant|patient|pupil|case|order)',
  '(the)? world (does not|is not) (revolve|out to get|turn|owe)',
  '(hours|days|minutes|weeks|evenings) _5 (i|we) (will|shall|would) (not|never) get back',
  '(not|no) (an ounce|time|energy|patience) (of energy)? (left)? for (this|your|such|these) (debate|discussion|discussions|games|nonsense|complaints)',
  '(grumbling|moaning|whining|whingeing|carping|grousing|nitpicking) (about|over|at) _',
  '(had|have|has) to (find|have) something to (moan|complain|grumble|whine|criticise|criticize|object)',
  '(for)? reasons (best)? known (only)? to (you|yourself|yourselves|him|her|them|your)',
  '(clearly|evidently|obviously|perhaps|maybe)? not your (strong|strongest|forte|thing|field)',
  'want it both ways',
  '(have|having|eat|had) (your|one’s|the) cake and',
  '^ you try <ing>',
  '(we|i|he|she|they|engineer|driver|fitter|technician|plumber|electrician|team|van|colleague) _4 (drove|came|went|travelled|traveled|turned up|arrived|drive|come) _5 only to (find|discover|be told) _',
  '(we|i|he|she|they|driver|engineer|fitter|technician|colleague|team|crew) (have|has|had)? (drove|driven|travelled|traveled|spent|waited|queued) _5 (hours|miles|day off|weekend|evening|sunday) _6 (only to find|for nothing)',
  ', (and)? all for (nothing|(a|an|one|somebody’s|someone’s) (switch|button|plug|cable|typo|comma|joke|piece|slice|cup|bit))',
  '(hardly|little|small|scarcely) (a|any)? (mystery|surprise|surprising|wonder) !((that|if)? you (are|were|wrote|rang|asked|called|felt|feel|thought|lost|gave|have))',
  '(surprise|surprises|surprised|shock) (nobody|no one|no-one)',
  '(not|hardly|no|never) _3 (surprise|shock|thunderbolt) to (you|anyone|anybody|either|any)',
  'for (a|any) (firm|company|business|team|school|man|woman|person|professional|customer|client) of your (standing|age|calibre|reputation)',
  '(firm|company|business|man|woman|person|professional) of your (size|standing|age|experience|kind|calibre|reputation) (can|could|should|would|ought|must|might) _',
  'hardly (a|the) (model|sharpest|brightest) _',
]
