// Somebody who is neither the writer nor the reader, and what makes a report about them an accusation.

const role =
  '(<coworker>|<outsider>|<person>|lad|lads|girl|boy|guy|guys|chap|bloke|lady|gentleman|man|woman|people|lot|others)'
const place = '((in|from|at|on|of|with|over in|up in|down in) (the|our|their)? _2)?'
const aside = '(,? (who|that !(the|our|my|a|an|it|we|this)|when (he|she)) _5 ,?)?'

/** A named person, a colleague, a partner, or their people. */
export const somebody = [
  `(the|our|my|their|his|her|a) _2 ${role} <name>? ${place} ${aside}`,
  '(one|some|two|both|most|none) of (our|the|my|their) _2 (<coworker>|<outsider>|<person>|people|lads|guys)',
  `<name> <name>? ,? ${place} ${aside}`,
  `^ (also|then|so|and|but|again|because|as|since)? !(<unnamed>|<adverb>|<ing>) <capital> <name>? ,? ${place} ${aside}`,
  '(because|as|since|that|and|but) (<name>|<capital>) <name>?',
  '(she|he|they)',
  '<possessive> (own|new|old|night|day|other)? (lot|lads|lad|team|crew|people|men|boys|guys|gang|crowd|office|staff|mate|colleague|assistant|driver|fitter|plumber|builder)',
  '(the|whichever|whatever) (lot|people|firm|company|lads|guys|cowboys|person|man|woman|lady|girl|boy|lad|chap|bloke|fellow|gentleman|one|garage|colleague|agent|shop|crew|builder|plumber|electrician|fitter|driver|temp) (who|that|which|on|in|at|before) !(i|we) _6',
  '(whoever|whichever _|whatever _) _5',
  '(because|as|since|^|that|and|but|,) (sales|billing|dispatch|accounts|marketing|logistics|customs|reception|housekeeping|head office|procurement|payroll|finance|stores|customer service)',
  '<brand>',
]

/** Adverbials and objects that make an act a mistake. */
export const amiss = [
  '(from|with|off) (the|an|a) (old|outdated|wrong|previous|superseded) _',
  '(the|a|in the|on the|to the|for the|under the|against the|with the|at the|into the) wrong _',
  '(wrong|wrongly|incorrectly|improperly|carelessly|sloppily)',
  '(late|too (late|early|soon|hot|tight|much|little|high|low|fast|short|long)) ($|,|again|and|so|with|which)',
  'without (even|first|so much as|ever)? !(charging|needing|having|any|being|paying|risking|losing|delay|problems|incident) <ing>',
  'without (asking|telling|checking|a word|my|our|permission|notice|warning)',
  'instead of <ing>',
  '(before|when) (we|i) (had|were|was|could) (not|even|yet|still|only|finished|agreed|confirmed)',
  '(although|though|even though|despite|in spite of) (i|we|our|my|the|being|having) _',
  '(against|contrary to) (the|our|my|all|your)? _? (advice|rules|rule|instructions|instruction|policy|wishes|wish|contract|agreement|law|orders|warning|warnings|guidelines|procedure|what (i|we))',
  '(on|in) (his|her|their) (desk|drawer|van|inbox|holiday|bag|car|lunch !(break|hour))',
  '(by|in|through|out of) (carelessness|laziness|ignorance|negligence)',
  '(lying|standing|sitting|stuck|unattended|unlocked|unsigned|unread|undone|unfinished|half done|half finished|half-finished|in (a mess|the rain|the sun|the cold))',
  '(over|through|across|into|onto) (the|our|your) (wet|clean|fresh|new) _',
  '<number> as <number>',
  '(only|just) (half|part) (of|the)',
  '(nonsense|rubbish|a load of|the wrong thing)',
  '(that|something|what|which) (we|i|it|they|he|she) (do|did|can|could|should|has|had) not _',
  '(to|on) a different (job|customer|order)',
]

/** Predicates that accuse whoever is their subject. */
export const guilty = [
  '<handled>',
  '(has|have|had)? <adverb>? !(<harmless>|<notPast>|been|were|was|are|is|did) <acted> _6 <amiss>',
  '(was|were|is|are|has been|came|arrived|turned up|rolled (in|up)|finished|started|delivered) <adverb>? (<number> (minutes|minute|hours|hour|days|day|weeks|week)|very|so|far too|too|again|terribly|hours|days|weeks|as usual)? (late|slow|rude|careless|sloppy|useless|hopeless|unhelpful|unprepared|negligent|clumsy|lazy|distracted|confused|disorganised|disorganized) (with|again|in|about|and|on|as|$|,)',
  '(told|promised|sold|offered|quoted|gave|assured) you _8 (without|that we (do|can) not|we (do|can) not|wrong|should not|not in stock|does not exist|did not exist|was not (his|her|theirs)|nonsense|rubbish|far too)',
  '(cut|cuts|took|takes) (a|some|every)? (corner|corners|shortcut|shortcuts|eye off)',
  '(is|are|has been|have been|was|were) <adverb>? (sitting on|dragging _3 feet|playing for time|taking (his|her|its|their) (own)? (sweet)? time|stalling|holding (it|us|you|this|everything|things|the _2) up|being (difficult|slow|awkward)|to blame|at fault|hard to (reach|pin))',
  '(can not|could not) (make up (his|her|your|their)|get (his|her|its|their|your) act|be trusted|organise|read a|count|spell|tell (left|right|one|the time))',
  '(let|lets|has let|have let) (us|you|me|everyone|everybody) (all|both|badly|really)? down',
  '(kept|keep|keeps) !(everything|anything|nothing|something|shaking|trying|waiting|getting|hearing|being|having|going|asking|working|looking|checking|growing|running|coming|seeing) <ing>',
]

/** What is said of a third person only in blame. */
export const accused = [
  '(do|does) not (talk to (us|me|each other|one another|anyone)|listen|read (anything|mails|what|the _)|check (anything|their|his|her|the _)|bother|care ($|,|about)|tell (us|me|anyone)|pass (it|this|that|things|anything|messages))',
  '(has|have|had)? <adverb>? (<lapse.done>|<neglected>|~forget.done (to|about|that|the|our|this|a|an|both|all|<ing>)|<didBadly>)',
  '<adverb>? (did|had) not <adverb>? (~bother|~pass _4 on|~write _3 down|~check|~read|~listen|~tell|~look (at|properly|in|up|where)|~think|~turn up|~show up|~do (his|her|their|the|it|what|as|this)|~change (the|it)|~clean|~tighten|~lock|~close|~switch|~put|~follow|~note|~inform|~warn|~care|~ask (us|me|anyone|anybody|first|before|if|whether|permission)|~call (back|you)|~ring (back|you)|~bring|~finish|~return (my|our|your)|~stick|~keep|~label|~pack|~secure|~seal|~test|~measure|~load|~realise|~realize|~notice|~understand|~set (the|it|up)|~take (the|care|it)|~mention|~say|~enter|~file|~forward|~book|~order|~sign|~save|~record|~register|~wait|~let (us|you|me|anyone)|~give (us|you|me|him|her) (the|any|a)|be bothered|get (round|around|back|it))',
  'never <adverb>? (~bother|~pass|~write|~check|~read|~listen|~tell|~look|~archive|~think|~turn|~show|~do|~clean|~lock|~close|~follow|~note|~inform|~warn|~ask|~call|~ring|~bring|~finish|~return|~reply|~answer|~get (back|round)|~come back|~label|~pack|~deliver|~collect|~sign|~enter|~file|~send|~mention|~say|~put|~give|~set|~keep|~update|~log|~forward|~book)',
  '(was|were) (supposed|meant|due|asked|told|going) to _8 (and|but) (then|obviously|clearly|of course)? (he|she|they|it)? (did not|never|has not|was not|were not|forgot|failed|left|only|instead|rolled|turned|came|arrived|simply|just)',
  '(should|ought to) (not|never)? <adverb>? have !(<expected>|been|arrived|reached|come (back|through)) <acted>',
  '<adverb>? (missed|overlooked|forgot|misread|misheard|mistyped|ignored|lost|muddled|botched|bungled|mixed) (it|this|that|the|a|your|our|to|about|one|both|two|up|with)',
  '(broke|lost|dropped|damaged|deleted|spilled|spilt|scratched|knocked|overslept|panicked|dozed|messed|fluffed) (it|them|this|that|one|the|a|off and) _',
]

/** Passives that name who did it. */
export const byThem = [
  '(went wrong|got lost|was lost|happened|broke|fell through|was missed) _4 (when|because|after) <somebody> (has|had)? <adverb>? !(<harmless>|been|were|was|are|is|did) <acted>',
  '(delay|problem|mistake|error|mix-up|confusion|trouble|damage|hold-up|fault) _2 (is|was) (entirely|solely|purely|all|only|mainly|mostly|wholly|largely) (due|down|owing|thanks) to (the|our|your) _2 (<outsider>|<coworker>|<person>)',
  '(lost|broken|damaged|mislaid|forgotten|overlooked|mishandled|mixed up|caused|misread|missed|deleted|dropped|botched|bungled|ignored|misplaced|miskeyed|mistyped|misfiled|held up|messed up) _3 by (<name> _|(our|the|my|a|your|one of) _ ?(<coworker>|<outsider>|<person>|girl|boy|lad|temp))',
  'should (not|never)? (really)? have been <ed> _4 by (<name> _|(our|the|my|a|your|one of) _3 (<coworker>|<outsider>|<person>))',
  '<fault> of (mr|mrs|ms|dr|<name>) _',
  '(down to|because of|thanks to|due to|owing to) (mr|mrs|ms|our _ (<coworker>|colleague)|the (new|previous|last|other) (<coworker>|<outsider>|<person>))',
  '(if|had) (<name>|our _ <coworker>|my <coworker>|the _2 (<coworker>|<outsider>)) (had)? <adverb>? <acted> _8 (would|could|might)',
  '(no idea|do not know|can not say|can not explain|do not understand|god knows|goodness knows|heaven knows|lord knows) why (<name>|he|she|our _|my <coworker>|the _2 (<coworker>|<outsider>)) _',
  '(it is|that is|it was|that was) (always)? (the same|typical) (with|of|for) (the|our|<name>|those|these) _',
  '(somebody|someone) (in|at|on|from) (our|the)? (<coworker>|_ <coworker>|office|warehouse|yard|shop) _2 <acted>',
  '(was|were) (<possessive>) (first|last) (day|week|shift) (and|so) (he|she|they) _',
  '(that is|it is|this is) (on|down to) (the|our) _2 (<coworker>|<outsider>)',
  '(that is|it is|this is) (on|down to) <name> !(street|road|square|lane) ,? _',
]

/** Words that end like a past form and are none. */
export const notPast = [
  '(thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|dozen|citizen|sudden|siren|heaven|raven|alien|oxygen|specimen|abdomen|omen|stamen|shed|bed|sled|breed|deed|weed|exceed|proceed|succeed|sacred|naked|wicked|rugged|biped|moped|hatred|open|often|even|then|when|children|kitchen|garden|indeed|need|speed|weekend|seven|ten|eleven|bed|red|women|men|kitten|chicken|oven|linen|token|screen|green|seed|feed|speed|hundred|golden|wooden|between|listen|happen|agreed|based|limited|united|related|required)',
]
