// What the reader did or left undone, told so that the telling is the reproach: the grammar does it, not the verb.

const yours = '(you|your own? <person>|your _ <person>|(one|some|two|none) of your _ ?<person>)'
const surely = '(evidently|obviously|clearly|plainly|apparently|manifestly|visibly|undoubtedly)'
const luckless =
  '(receive|received|get|got|gotten|need|needed|had to|have to|hear|heard|want|wanted|been (told|informed|given|sent|asked|contacted|notified|able|helped)|aware|told|informed|happy|satisfied|expect|expected|deserve|deserved)'
const good =
  '(spotted|found|noticed|helped|kindly|saved|raised|won|told|reported|brought|asked|suggested|recommended|taught|introduced|made (it|this) possible|paid|started)'

/** A denial set in front, where it weighs most: "nor did you call". */
export const inverted = [
  `(nor|neither|not once|not even once|never once|never|at no (time|point|stage)|in no way|not for a (moment|minute)) (did|have|had|has|do|does|was|were) ${yours} <adverb>? !(${luckless}) _`,
  '(ask|wonder|know|understand|explain|say) why (nobody|no one) (at|in|on|from) your _',
  `(wonder|wondering|do not (know|see|understand)|not (clear|sure)|unclear|explain|puzzled|no idea) _2 why ${yours} (did|have|had) not !(${luckless}) _`,
  `(only|not until) (then|now|today|yesterday|this (morning|week)|last (week|night|month)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) (did|have|has) ${yours} <adverb>? !(${luckless}) _`,
]

/** The one who did it, brought to the front: "it was you who", "you were the one who". */
export const singledOut = [
  `(it|that) (is|was) ${yours} (who|that) (have|has|had)? !(${good}) (not|never|did|<acted>|put|let|cut|set|shut)`,
  `${yours} (are|were|is|was) the (one|ones|person|people) (who|that) (have|has|had)? !(${good}) (not|never|did|<acted>|put|let|cut|set|shut)`,
  `what ${yours} (have|has|had)? (forgot|forgotten|missed|overlooked|left out|failed to (do|see|say)|neglected) (here|there|instead|was|is)`,
]

/** Certainty about what the reader left undone: "you have evidently not". */
export const evidently = [
  `${yours} (have|has|had|did|do|does|was|were|are|is|can|could) ${surely} (not|never) !(${luckless}) _`,
  `${yours} ${surely} (have|has|had|did|do|does|was|were|are|is|can|could)? (not|never) !(${luckless}) _`,
  `${surely} ,? ${yours} (have|has|had|did|do|does|was|were|are|is|can|could) (not|never) !(${luckless}) _`,
  `as ${yours} ${surely} (did|do|have|has|had|does) ($|,|not)`,
  `${yours} (did|could|had|have|has) not even !(hear|feel|tell|taste|smell|remember|need|have to|notice|see|realise|know|${luckless}) _`,
  `${yours} (was|were) <adverb>? not (listening|paying attention|looking|reading|concentrating|thinking|following|watching|prepared|being (careful|honest|straight))`,
]

/** Hidden, let go, done against advice or in a hurry. */
export const wilful = [
  `${yours} (have|has|had)? <adverb>? (kept|hid|hidden|withheld|concealed) _4 from (us|me|our _|him|her|them)`,
  `${yours} (have|has|had)? <adverb>? let (it|them|this|that|the _2|things|everything|your _2)? (pass|slip|lapse|expire)`,
  '(which|that) you let (pass|go|slip|lapse|slide|expire)',
  `${yours} (have|has|had)? <adverb>? (passed|signed|approved|accepted|agreed|chose|chosen|picked|ordered|booked|sent|returned|confirmed|ticked|printed|installed|paid) _8 without (even|first|ever|so much as)? (opening|reading|checking|looking|asking|measuring|testing|counting|comparing|waiting|telling|trying|thinking|consulting)`,
  '(against|in spite of|despite) (all|every|any)? (of)? (my|our|his|her|their|the|medical|explicit|clear|express) _ ?(advice|warning|warnings|instruction|instructions|recommendation|recommendations|wishes|objections) ,? (you|your _ ?<person>)',
  '(you|your _ ?<person>) _8 against (what|everything) (it says|we|i|the _2|is (written|stated|printed|said))',
  '(is|was|are|were|remains) (a|the|entirely a|purely a)? (decision|choice) (of (you|yours)|by you|you (made|took) (yourself|alone|on your own))',
  'you acted (<adverb>)? (prematurely|hastily|rashly|too (soon|early|quickly|late)|irresponsibly|negligently|carelessly|in haste|against|on your own)',
  '(and|but|yet|so) (now|suddenly) you (say|complain|claim|expect us|demand|blame|wonder why) _',
  '(rather than|instead of) <ing> _6 (you|your _ ?<person>) (just|simply|then)? (went and|chose to|decided to|<acted>) _',
  'because <addressee> would not !(have|get|be|need|see|want|mind|like|otherwise|normally|wish) _',
  '<addressee> (have|has|had)? <adverb>? (cost|wasted) (us|me|my _|our _|him|her|them|everyone|everybody)',
  'as (if|though) ((rules|the rules) (did|do|were) (not|made for)|you (were the only|owned the)|(nobody|no one) else (was|were|had|lived|existed|mattered))',
  '(we|i) get this from (you|your _) (every|each|all)',
  'you people _',
  `(with|and)? not (so much as|even) (a|one) (goodbye|thank|thanks|word|note|call|apology|explanation|reply)`,
  'not (one|a single) word of (explanation|thanks|apology|warning|gratitude|regret|appreciation)',
  '(you|your _ ?<person>) (could|might) have (spoken (up|out)|said (so|something)|asked|rung|called|told (us|me)|checked|read|looked|thought|measured) (at the (time|fitting|meeting|viewing|handover)|before|first|then|earlier|sooner|beforehand)',
  '(and|but|yet) you do not even !(have|need|notice|see|hear|feel|tell|taste|smell|know) _',
  'it was (up to|on) (you|your _ ?<person>) _4 to !(choose|decide|tell) _',
  'you (have|had) been (told|asked|advised|reminded) to _8 (yet|but|and (still|then|yet))',
]

/** What the reader's doing is told as the cause of. */
export const causedByYou = [
  `(due|owing|down) to (where|how|what|when|the way) ${yours} _`,
  `because of (where|how|what|when|the way) ${yours} _`,
  `(trouble|problem|fault|reason|cause|damage|mistake|issue|error|delay) (is|was|lies|lay|comes|came) (simply|just|rather|more)? (in|with|from)? (how|where|the way|that) ${yours} <adverb>? !(need|can|will|may|asked|chose|want) _`,
  `that was how ${yours} !(did|do|can|will|need|may|get|like|find|wanted) _`,
  `what (broke|blocked|stopped|delayed|killed|caused|cost|damaged|ruined) (it|the _2|this|you|us|your _) (is|was) (the way|how|that|your) _`,
  `(caused|triggered|brought about|set off) <adverb>? by _6 (which|that)? (one of your _|your (<person>|_ <person>)|you) <adverb>? (had|have|has)? (set|made|put|cut|left|did|let|built|<acted>)`,
  `<ing> _8 is what (cost|landed|lost) (you|your|us|him|her) _`,
  '(is|was) what comes of _',
  `(comes|come|came|stems|arises|resulted|results) (of|from) (not <ing>|(overloading|forcing|slamming|dropping|ignoring|skipping|rushing|guessing|assuming|drying|leaving|storing|keeping|scrubbing) _6 (with|without|in|on|over|too|before|instead|something|against|while|when))`,
  `(is|was|are|were|been) <adverb>? (removed|deleted|altered|disabled|unplugged|overwritten|disconnected|damaged|broken|mishandled|misread|ignored|waved (away|aside|through)|brushed (aside|off)|overlooked|forced|dropped|bent|scratched|neglected|skipped|omitted|forgotten|mislabelled|mixed up|misplaced|spilled|overfilled|overloaded|left (on|open|out|off|behind)|(read|entered|given|quoted|typed|set|chosen|filled in|written|installed|fitted|measured|addressed|labelled) (wrongly|incorrectly|badly|wrong)) <adverb>? by (you|yourself|yourselves|your)`,
  '(wrong|incorrect|false) _ (was|were) (given|entered|sent|quoted|supplied|chosen|typed|put|booked|ordered) by (you|yourself|yourselves|your)',
  'attributable <adverb>? to (the)? (actions|acts|omissions|conduct|use|handling|choices|behaviour|decisions) _3 (by|of|on|in) (you|your|the (customer|client|user))',
  '(responsibility|fault|blame|guilt|duty) (for _6)? (lies|rests|is|sits|falls|remains) <adverb>? (with|by|on) (you|the (passenger|customer|client|tenant|guest|user|buyer|owner))',
  '(any|no) fault but yours',
  'by reason of your (own)? (default|delay|act|omission|failure|conduct|refusal|negligence)',
  '(can|could|must) only (be|have been|lie|come) (your (own|doing|mistake)|with you)',
  '(you|your <person>) (is|are|was|were) (to blame|at fault|the culprit)',
  'your (constant|repeated|endless|continual|many|late|frequent|last-minute|sudden|various) _2 (is|are|was|were) (why|what|the reason)',
  'you <adverb>? (created|caused) (this|the|that|all this|these) _2 (problem|problems|mess|trouble|situation|delay|confusion|damage) (yourself|yourselves|when|by|on)',
  '(has|have|had) (himself|herself|themselves|yourself|yourselves) to thank',
  '(backfired|boomeranged|came back to bite|come back to bite) (on)? (you|him|her|them)',
  '(did|done|doing) (yourself|yourselves) no favours',
  'in your (own)? (haste|hurry|rush|eagerness|impatience|excitement)',
  'happened (on your watch|in your (hands|care)|at your hands)',
  'look for (the)? (mistake|fault|error|cause|culprit|problem) (at home|in your own|on your side|with yourself|elsewhere)',
  'it is not (her|his|their|our|my|the _) fault (that|if) (you|your _ ?<person>) _',
  'for (a reason|reasons) (that|which)? (only)? you (will|must|alone|surely|yourself)? (know|understand)',
  'will (remain|stay) your (little|own)? secret',
]

/** Care that was not taken, in the passive of an office. */
export const officePassive = [
  '(was|were|have been|has been) not (complied with|adhered to|observed|heeded|respected|kept to) (at|in|on|by|under|during) (your|the (customer|client|tenant)|you)',
  '(due|proper|reasonable|sufficient|adequate|necessary) (care|diligence|attention|caution) (was|has|had) not (been)? (taken|exercised|shown|paid|used) !((in|by|on|at) (our|my|us))',
  'it (was|has been) (neglected|omitted|forgotten) to _',
  '(it|that|this|which) is what (comes|came) of _',
]
