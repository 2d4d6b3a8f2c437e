// The cause of the trouble, told so that it can only be the reader's doing.

const trouble =
  '(<harm>|crack|cracks|stain|stains|dent|dents|scratch|scratches|mark|marks|mould|mold|noise|smell|shrinkage|wear|tear|rust|blockage|overheating|break|breakdown|burst|gap|gaps|rot|damp|blister|blisters|bubbles|burn|burns|hole|tears|weeds|infection|injury|rash|limp|defect|wobble|drift|discolouration|fading|pain|swelling)'

const badUse =
  '(over-?tightening|overtightening|over-tightening|overloading|overwatering|overfilling|overheating|overstretching|misuse|mishandling|neglect|rough (handling|use|treatment|driving|play)|(wrong|improper|incorrect|poor|insufficient|inadequate|careless|excessive|irregular|faulty|clumsy) (cleaning|use|handling|storage|installation|fitting|treatment|assembly|operation|maintenance|care|watering|airing|ventilation|washing|packing|packaging|preparation|loading|charging|usage|driving|set-up|setup|mounting|feeding|brushing)|(lack of|no|missing|not enough|too little) (care|cleaning|maintenance|airing|ventilation|attention|oil|watering|water|preparation|servicing|practice|hygiene|brushing|lubrication)|the wrong _|not being <ed>|not (cleaning|drying|closing|using|reading|following|charging|watering|emptying|checking|oiling|servicing|airing|turning|switching|updating)|being <adverb>? (dropped|knocked|left|overloaded|overfilled|forced|washed|stored|kept|pulled|pushed|leant|stood|sat) _|(riding|forcing|slamming|dropping|leaving|pulling|leaning|standing|sitting|dragging|bleaching|boiling|tumble-drying|machine washing|washing|running it|driving it|using (it|the|a|bleach|an)) _|(somebody|someone|people|you|your _) <ing>)'

/** The way the thing was treated is to blame. */
export const wornOut = [
  `${trouble} _4 (is|was|are|were|comes|come|came|stems|stem|stemmed|results|resulted|arises|arose|has come|follows|originates) <adverb>? _2 (from|by|due to|because of|down to|owing to|the result of|a result of|a consequence of|through|caused by) ${badUse}`,
  `(it|this|that|these|those) (is|was|are|were|comes|come|came|stems|results) <adverb>? _2 (from|due to|because of|down to|owing to|the result of|a result of|a consequence of|caused by) ${badUse}`,
  '(from|due to|because of|down to) (the way|how) (it|they|this|that|he|she|the _2|your _2) (is|are|was|were|has|have|had|gets)? (been|being)? <adverb>? (used|driven|handled|treated|kept|stored|looked after|washed|cleaned|maintained|run|ridden|worn|fed|watered|packed|loaded|set up|installed|fitted|stacked|carried|parked|filled)',
  'cause (is|was|lies|lay|must be) <adverb>? (in)? (the way|how) _',
  'because (the|your|it|they|that|this) _3 (is|are|was|were|has|have|had) (been)? (never|not|hardly ever|rarely|seldom) <adverb>? (been)? (opened|cleaned|serviced|maintained|dried|drained|descaled|closed|locked|secured|tightened|watered|oiled|aired|rinsed|sealed|covered|protected|packed|labelled|emptied|brushed|exercised|trained|stored|<ing>)',
  'because (the|your|it|they|that|this) _3 (was|were|has been|have been|had been|is being|is|are) <adverb>? (left (on|open|out|outside|running|in|wet|unlocked|unattended|plugged)|run (dry|without|on|too)|used (with|without|for|as|too)|stored (in|wet|damp|near|next)|kept (in|wet|damp|near|next|too)|overloaded|overfilled|dropped|knocked|forced|driven|washed (at|too|with|in))',
  'because (you|your <person>) ~keep.now on? <ing>',
  'reason _8 (is|was) (simply|just)? that <addressee> (have|had|has|did|do|does)? <adverb>? (not|never|changed|left|switched|put|set|entered|removed|moved|opened|turned|unplugged|deleted|blocked|ignored|kept|used the|ran|cut|typed|forgot)',
]

/** A plain state that nobody but the reader can have left behind. */
export const foundSo = [
  '(has been|have been|had been) <adverb>? (left (on|open|running|unlocked|ajar|unattended|switched on|turned on|plugged in|uncovered) !(by|for) _|run (without|dry)|(over-?tightened|overtightened|over-tightened|overfilled|overloaded|overwatered|cross-threaded|jammed in|hammered in|bodged|botched|tampered with|forced (open|with|in))|(charged|used|cleaned|filled|fitted|fed|treated|washed|topped up|wired) with (a|an|the|some)? (different|wrong|other|unsuitable|incompatible|cheap|non-original|harsh|abrasive|bleach))',
  '(has|have|had) (<adverb>)? never been <adverb>? (cleaned|serviced|maintained|dried|drained|descaled|oiled|aired|rinsed|emptied|brushed|trained|wormed|vaccinated|looked after|taught)',
  '(your) (dog|cat|horse|pony|puppy|kitten|rabbit|pet|child|son|daughter|car|van|boat|machine|lawn|garden|teeth|gutters|boiler|chimney|shoes|bike) (had|has|was) (not|never) been (wormed|vaccinated|fed|brushed|trained|cleaned|serviced|washed|taught|prepared|watered|dried|walked|groomed|swept|maintained|looked after|chipped|insured)',
  '(nobody|no one|no-one|not a soul) (was|were)? <adverb>? (at home|home|in|there|to be (seen|found)|on site|opened the door|answered the (door|bell|phone)|came to the door) _4 (although|though|even though|twice|three|again|despite|as agreed|so our|and our|so the|when our|when the)',
  '(because|as|since|so|and|but) (nobody|no one|no-one) (was (in|home|at home|there)|answered the (door|bell|phone)|opened|came down|let (us|him|her|them) in)',
  '(we|i|he|she|they|(our|my|the) _ ?(<coworker>|van|lorry|crew|engineer|driver|fitter|courier)) <adverb>? (have|has|had|were|was)? (waited|stood|sat|waiting|standing|queued) _5 (at|outside|before|in front of|behind) _2 ((locked|closed|shut) _|empty (yard|house|flat|site|office|shop|building|car park|drive))',
  '(no|not a single|not one) (reply|answer|response|notice|reaction|cancellation|feedback|comment) (was|has been|had been|were) (ever)? (received|given|made|sent) _4 (despite|although|by you|from you|to (our|my|any|either|all) (<number>|several|many|repeated|last|previous|of|three|two|reminders|letters))',
  '(despite|in spite of|notwithstanding) (of)? ((being|having been) (told|asked|warned|reminded|informed|advised|requested|shown)|(several|repeated|numerous|many|<number>|our|my|all|clear|three|two) _2 (reminder|reminders|request|requests|letters|warnings|calls|mails|emails|instructions|notices|chasers)) _',
  '[(although|though|even though|despite the fact that) (we|i|our <coworker>|my <coworker>) (had|have)? <adverb>? (asked|warned|reminded|advised|instructed|begged|recommended|suggested)] (you|everyone|everybody|them|him|her|people|not|against|clearly|twice|several|repeatedly|all|your|to)',
  '(although|though|even though|despite the fact that) (we|i|our <coworker>|my <coworker>) (had|have)? <adverb>? told (you|everyone|everybody|them|him|her|your _2) <adverb>? (not|twice|several|repeatedly|to|before)',
  '(although|though|even though) (my|our|the) _4 (was|were|is|said|says|stated|states|read|asked|made) (it)? (quite|perfectly|very)? (clear|plain|explicit|clearly|plainly|not to)',
]

/** Things do not break by themselves. */
export const byItself = [
  '(does|do|did|can) not <adverb>? (just|simply)? (break|crack|fall|come (off|out|loose|apart)|take off _3|disappear|vanish|walk|leave|move|delete|burst|leak|snap|shatter|tear|shrink|burn|happen|open|bend|change|unscrew|rip|split|jump|dent|explode|melt|unlock|get lost|go missing|grow|appear) _2 _4 (by itself|by themselves|by himself|by herself|on its own|on their own|all alone|from nothing|for no reason|out of (nowhere|thin air|the blue)|without (a (knock|push|shove|blow|reason|cause|little help|hand|bang)|help|(somebody|someone) <ing>|being <ed>))',
  '(does|do|did) not (get|come) into (that|this|such a|such) (state|condition|mess)',
  '(that|this|it|things like (this|that)|such things) (only|usually|tends to|tend to)? (happens|happen|comes|come) (only)? (when|if|of|from) (people|somebody|someone|nobody|one does|not <ing>|cheap) _',
  '(somebody|someone) (must|will|would) have (dropped|knocked|opened|moved|touched|pressed|deleted|changed|switched|unplugged|pulled|pushed|forced|broken|left|let|put|used|tampered|sat|stood|spilled|spilt|turned|taken (it|them)|cut|hit|bent|misread|misheard)',
  '(it|they|this|that|he|she) must have been (dropped|knocked|opened|moved|touched|pressed|deleted|changed|switched|unplugged|pulled|pushed|forced|broken|left|used|hit|bent|scratched|washed|damaged) _5 (on|at|in|by|after|when) (your|you|it (left|was))',
  '(somebody|someone) (in|at|on|from) your _2 (must have|has|had|have|keeps|has been|was) !(<harmless>|asked|sent|told|in touch) (<acted>|standing|using|sitting|playing|changing|leaving|opening)',
  '(a|any|the) (person|customer|guest|owner|driver|tenant|man|woman|parent|client|user|company|firm|one|pupil|player|passenger|visitor) who _8 _4 (can not|can hardly|should not|must not|need not) (then|really|also)? (complain|expect|be surprised|wonder|blame|ask|come|be cross|moan|demand)',
  '(customers|guests|tenants|people|parents|clients|members|patients|drivers|owners|users|visitors|passengers|those) (who|that) _6 (cost|costs|keep|keeps|waste|wastes|delay|spoil|spoils|block|hold up|let) (us|everyone|everybody|others) _',
]

const ownFailing =
  '(late|last-minute|sudden|short-notice|hasty|repeated|constant|own|many|frequent|endless|various|unannounced|early|careless|long|continued|poor|wrong|missing|initial|unclear|vague|recent|second|third)'

/** What the reader did, as a noun, and what it did to us. */
export const yourAct = [
  `your ${ownFailing}? ${ownFailing}? (change|changes|cancellation|delay|delays|silence|absence|decision|indecision|refusal|behaviour|behavior|lateness|no-show|objections|insistence|hesitation|interference|approach|attitude|handling|inaction|demands|complaints|mails|calls|late (reply|order|call|request|arrival|payment|answer|booking|response)|head count|figures|measurements|mistake) (on|of|at|in|about|to|for)? _3 (has|have|had)? <adverb>? (cost|left|put|caused|meant|means|delayed|held|forced|made|created|led to|resulted|slowed|slow|blocked|thrown|threw|upset|wasted|ruined|spoilt|spoiled|jeopardised|jeopardized|prevented|messed|set (us|everything|the)|lost|lose|take|took|taken)`,
  `(because of|due to|owing to|thanks to|on account of|as a result of) your ${ownFailing}? ${ownFailing}? (delay|delays|refusal|silence|no-show|indecision|insistence|lateness|behaviour|behavior|hesitation|interference|inaction|handling of|oversight|(late|wrong|incomplete|incorrect|last-minute) _)`,
  '(redo|redone|do (it|this|that|everything) again|start again|start over|wait|waited|lost|cost|costs|costing|delayed|extra|wasted|late|behind|postpone|postponed|throw|thrown) _8 (because of|due to|owing to|thanks to|on account of|as a result of|after) your (change|changes|order|request|decision|mistake|error|team|people|<person>)',
  '(without|but for|were it not for|if it were not for|if not for) your (interference|delay|changes|change|mistake|indecision|hesitation|objections|complaint|involvement|<person>)',
  '(because|as|since|so|that) (the|your|all|some) _3 (came|arrived|reached us|reached me|were|was|got here) <adverb>? (late|incomplete|too late|unsigned|blank|in pieces|wrong|<number> _ late|without _4) _2 from (you|your)',
  '(because of|due to|attributable to|owing to|down to|result of|on) the (incomplete|wrong|late|missing|incorrect|false|poor|unreadable|outdated|contradictory|conflicting|vague|bad|inaccurate) _2 (that)? (you|your <person>) (have|had)? <acted>',
  '(absence|lack|want|shortage) of (any)? _3 (by|from|on the part of|among|at) (you|your)',
  '(hold-up|hold up|holdup|delay|bottleneck|problem|issue|mistake|error|cause|trouble|mix-up|confusion|fault|obstacle|slowness) _3 (comes|came|stems|originates|arose|arises|started|begins|sits|sat) <adverb>? (from|on|with|at|in) your',
  '(hold-up|hold up|holdup|delay|bottleneck|problem|issue|mistake|error|cause|trouble|mix-up|confusion|fault|obstacle) (is|was|lies|lay) <adverb>? (from|on|with|at|in|down to) (your _2 (not|rather than) (with|on|at)? (us|ours|our|me)|your (end|side|<person>))',
  '(only|main|one|real|biggest) (thing|person|reason|problem|one|obstacle) _3 (holding|standing|stopping|blocking|delaying|keeping|slowing) _6 (is|are) (you|your)',
  '(is|are|will be|stays|remains) (on|with) your conscience',
  '((will|must|shall|can) (have to)?|(have|has|had) to) (live with|answer for) (having|what you)',
  '(on|with) your (head|conscience|shoulders) (be it|alone|entirely)?',
]
