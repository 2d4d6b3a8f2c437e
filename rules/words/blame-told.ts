// How plain reports of what somebody did turn into a reproach: the manner, the moment, the advice gone unheeded.

/** Past forms of doing, whoever did it. */
export const acted = [
  '<ed>',
  '<strong>',
  '(bought|sold|wrote|rang|stood|spoke|struck|swept|dug|drew|fed|froze|ground|hid|hit|led|lent|lit|rode|rose|shot|sank|spent|spread|swung|taught|trod|wound|stuck|held|read|fell|forgot|undid|redid|rewired|slept|stole|swore|tore|woke|let|left|came|sat|told|said|knew|thought|saw|got|found|heard|paid|understood|spoke|packed|grew)',
]

/** What is done by no will of one's own, or is the other side's doing: nobody is blamed for it. */
export const harmless = [
  '<innocent.done>',
  '(need|proceed|exceed|decided (against|on|in favour|to keep|for)|waited|paid|thanked|enjoyed|helped|used to|needed|wanted|wished|planned|happened|appeared|seemed|turned (out|up|to)|experienced|suffered|faced|encountered|met|spent|travelled|traveled|entitled|supposed|based|interested|listed|registered|signed up|been|born|scheduled|offered|shared|kindly|attached|described|mentioned|suggested|recommended|referred|enquired|inquired|raised|pointed|highlighted|spotted|discovered|passed|recovered|chosen|thought of|agreed)',
]

/** What makes an act a reproach. */
export const manner = [
  'without (even|first|so much as|ever)? !(charging|needing|having|any|being|paying|risking|losing) <ing>',
  '(too|far too|much too) (late|early|soon|hot|hard|fast|quickly|tight|tightly|close|far|high|low|deep|short|thin|thick|wet|long (in|on|before|to)|much (salt|water|soap|oil|weight|force|pressure|heat|paint|glue))',
  '(although|though|even though|despite|in spite of) (the fact that)? (i|we|our|my|the|being|having|it|this|that|all|everything|clear|repeated|several) _',
  '(against|contrary to) (the|our|my|all|what|everything|explicit|medical|clear|any) _',
  '(all the same|regardless|nonetheless|nevertheless|even so) ($|,|and)',
  '(before|when) (we|i) (had|were|was|could|have) (not|even|yet|still|only|finished|agreed|confirmed|approved|signed|checked|a chance|time|ready)',
  'while (it|they|the _2) (was|were) still _',
  'the whole (time|day|night|weekend|week|winter|summer)',
  'at the (very)? last (minute|moment|second) !(of)',
  '(at|with) (such)? (very|extremely|too)? (short|little) notice',
  'with (barely|only|just|less than|under|hardly) _3 notice',
  'only (to|after|when|once|on the (day|morning|evening)) _',
  '(and|,) (then|now)? (wondered|complained|expected|blamed|acted|wonder|complain|blame|expect (us|me|a|the))',
  '(right|bang|slap|straight|directly|full) (across|in front of|in the (way|middle)|on top of|over|through|into) _',
  'in (a|such a|no|complete|total) (state|mess|hurry|rush|muddle|fit state)',
  'for the (second|third|fourth|fifth|umpteenth|nth) time',
  '(yourself|yourselves|himself|herself|themselves|on (your|his|her|their) own) (and|with|instead|so|before|rather|which|first) _',
]

/** What happens to a thing in careless hands. */
export const handled = [
  '(cut|drilled|screwed|nailed|dug|drove|ran|reversed|backed|crashed|bumped|walked|stepped|knocked|put (a|his|her|their) (foot|nail|screw|drill|spade|boot)) (straight|right|clean)? (through|into|over|across|against|off) _',
  '(tripped|kicked|tore|ripped|smashed|dented|chipped|snapped|bent|crushed|jammed|stained|spilled|spilt|soaked|short-circuited|shorted|blew|fused|melted|scorched|singed|burst) (the|our|your|a|one|it|this|that|off|out|up) _',
  'let (the|it|your|his|her|their|our|them|things|a) _3 (run (down|out|dry|over|on|wild|low)|go (off|cold|dry|rusty|stale|bad)|lapse|overflow|boil|dry out|freeze|die|drop|slip|slide|expire|rot|get (wet|damp|cold|dirty))',
  'left (it|them|everything) (on|running|unlocked|unattended|unplugged|ajar|lying|outside|switched (on|off)|plugged in|wide open|standing (open|in)|in the (rain|sun|car|cold|heat|wet|way))',
  'left !(a (message|note|voicemail|review|comment|gap|space)|your (name|number)) (the|your|a|his|her|their|our|both|all) _5 (open|on|off|running|unlocked|unattended|unplugged|ajar|blank|empty|lying|standing (open|in)|in the (rain|sun|car|cold|heat|wet|way)|outside|switched (on|off)|plugged in|till|until the last)',
  '(turned|sent|waved|chased) (our|the|my|him|her|them|us) _3 (away|around|back|round|off)',
  '(got|had gotten) (himself|herself|themselves|yourself|yourselves|it|this|that|them|things|the _2|everything) _4 (muddle|muddled|mess|twist|tangle|mixed up|wrong|confused|back to front|upside down)',
  '(made|made up) (a|such a|quite a|a right|a real|a complete) _2 (mess|hash|muddle|pig’s ear|botch|shambles|meal|nonsense|dog’s dinner)',
  '(refused|declined|did not want|were not willing|was not willing) (to (take|sign|open|accept|let|give|answer|come|move|wait|help|cooperate|listen|pay|show|say|talk|admit)|delivery|entry|access|us|him|her|them)',
  '(kept|keeps|keep) on? (changing|forgetting|ignoring|interrupting|pressing|resetting|switching|turning|moving|opening|leaving|missing|altering|rebooking|overriding|disabling|sending (the wrong|it back|new)|losing|arguing|putting (it|us|things|the) off)',
  '(had|has|have) no (business|right|authority|permission) (to|<ing>|doing)',
  '(sat|sitting|been sitting) on (it|this|that|the|our|your|my|them|his|her)',
  '(is|are|was|were|has been|have been) (simply|just|the ones?|the one who is)? (dragging _3 feet|holding (it|this|everything|us|things|the _2) up|stalling|being (difficult|awkward|slow)|taking (his|her|their|its) time)',
  'started (work|working|painting|digging|cutting|without|the _ (before|without)) _',
  'took (the|our|it|a) _4 (apart|off) (yourself|himself|herself|themselves|without|before)',
  '(tried|attempted|decided|saw fit) to (fix|repair|mend|open|adjust|force|install|fit|clean|move|do|change|remove|patch|rewire|bypass|restart|undo) (it|this|that|them|the _2|things) (yourself|yourselves|himself|herself|themselves|on (your|his|her|their) own|without|and|anyway|with (a|glue|tape|force))',
  '(fixed|repaired|opened|dismantled|adjusted|installed|fitted|replaced|wired|mounted|assembled|unscrewed|removed|rewired|painted|glued|altered|modified) (it|this|that|them|the _2) (yourself|yourselves|himself|herself|themselves)',
  'tightened _4 too (much|hard|far)',
  '(did|does|do) not (respect|follow|keep to|stick to|observe|comply with|adhere to) (the|our|your|any) _',
]

/** Moments and amounts that are held against the reader. */
export const belated = [
  'you (have|had)? only <adverb>? !(need|have|had|want|paid|pay|get|got|owe) <acted> _6 (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|at (the|five|six|four|nine|ten|noon|midnight|<number>)|after|when|once|yesterday|today|this (morning|week|afternoon)|last (week|night|month|monday|tuesday|wednesday|thursday|friday)|in (january|february|march|april|may|june|july|august|september|october|november|december)|<number> (day|days|hours|weeks|minutes))',
  '<addressee> (took|needed) (<number>|several|over|more than|almost|nearly|until|another|a (week|month|fortnight|year)|weeks|months|days|ages|so|too|all) _4 to (answer|reply|respond|send|sign|return|decide|confirm|tell|come back|get back|pay|approve|provide|let|ring|call|say|find|make up)',
  'it (took|has taken) <addressee> (until|till|<number>|over|almost|nearly|more than|weeks|months|ages|several|so long) _4 to',
  '<addressee> (waited|left it|held off|put it off|put off) _6 (before|until|till) (<ing>|you|the last|it was|telling|to (tell|call|report|say))',
  '<addressee> (came|wrote|called|rang|turned up|were|arrived|answered|replied|responded|applied|reported (it|this)|got (in touch|back)) (back|in|up)? (to us|to me)? (very|rather|far too|so|much too|pretty|a bit|quite|extremely|too) late (with|in|for|to|on|and|so|,|$)',
  '<addressee> (changed|have changed|kept changing|keep changing) _2 (mind|minds|tune|story) (again|twice|three|several|so|once|on us|at|after|halfway|<number>|and)',
  '<addressee> (cancelled|canceled|changed|moved|called off|postponed|altered|rescheduled|pulled out|withdrew|dropped out) _5 (at the (very)? last (minute|moment|second)|at (such)? short notice|on the (day|morning|evening|doorstep)|halfway|after (we|i) had|(the|a) (day|night|evening|morning|hour) before|hours before|with (a|one|two|<number>) (day|days|hours|hour|day’s) _)',
]

/** The act is stressed, against what the reader said. */
export const stressed = [
  'you did <adverb>? (agree|sign|accept|receive|get|open|know|want|insist|promise|tick|click|confirm|approve|choose|switch|change|turn|delete|order|initial|read|authorise|authorize|press|set|have (plenty|every|two|three|time)) !(so well|great|in good time|to receive)',
]

/** A regret that opens on the reader's own act. */
export const regretted = [
  '(unfortunately|sadly|regrettably|unluckily|alas) ,? <addressee> (have|has|had)? <adverb>? !(<harmless>|been|were|was) <acted>',
  'it is (unfortunate|a pity|a shame|regrettable) that <addressee> (have|has|had)? <adverb>? !(<harmless>|been|were|was) <acted>',
]

/** Said nothing, or the opposite. */
export const untold = [
  '<addressee> (have|has|had)? (said|told us|told me|wrote|mentioned) nothing (about|of|to|when|on|at)',
  '<addressee> (made|gave) no (mention|sign|indication|hint|notice|warning|reply|answer) (of|to|about|that|when|at|on)?',
  '<addressee> (kept|stayed|remained|went) (very|completely|rather|suspiciously)? (quiet|silent|mum) (about|on|when|for|until)',
  'you (told|assured|promised|said to) (us|me|my colleague|our _|him|her) _8 (but|and|yet) (there|it|they|that|he|she|this) (was|were|is|are|did|does|had|has) not',
  'you (told|assured|promised|gave) (us|me|my colleague|our _|him|her) (quite|just|exactly)? (the opposite|something (else|different|quite)|another|a different|otherwise)',
  'not what (you|your <person>) <adverb>? (said|told|wrote|signed|ticked|confirmed|put)',
  '(no one|nobody|not one person|none) (from|at|on|in|of) your <adverb>? (side|end|team|office|company|staff|people|department|<person>) <adverb>? (has|have|had)? <acted>',
  '(nothing|no (word|reply|answer|response|sign|news|call|mail)) (came|comes|has come|had come|was heard|arrived)? _2 from (you|your (side|end|office|team|<person>)) (for|since|in|until|despite|after|,|although|$)',
  'not (a|one) (squeak|peep|word|sound|whisper|murmur|sausage|line|single) _2 (from|out of) (you|your)',
  '(never|have not once|not once) (heard|had an answer|had a reply|got an answer|got a reply) (back)? from (you|your)',
  '(heard|received|had|got) (nothing|no (reply|answer|response|word|reaction)) (back|more|further)? from (you|your _2) (for|since|in|until|despite|after|although|to our|,|$)',
]
