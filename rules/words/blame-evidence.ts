// The reader's own signature, knowledge or data, brought up as evidence against them.

const signed =
  '(signed|accepted|approved|ticked|initialled|initialed|agreed to|signed off|countersigned|clicked|acknowledged)'
const accusing =
  '(opened|viewed|clicked|deleted|changed|signed|used|cancelled|canceled|confirmed|accepted|downloaded|removed|switched|turned|unplugged|disabled|ignored|declined|refused|overrode|dismissed|acknowledged|altered|edited|moved|entered|typed|selected|agreed|approved|ordered|booked|never|did not|had not|have not|were (told|informed|warned|at home|not))'

/** What the reader put their name to. */
export const signedFor = [
  `(it|this|that|all|everything|which) (is|was|are|were|stands|stood) <adverb>? _4 (in|on) (the|your|our|that) _3 (that|which)? you <adverb>? (yourself|have)? ${signed}`,
  `(says|states|said|stated|read|reads) _4 (in|on) (the|your|our|that) _3 (that|which)? you <adverb>? (yourself|have)? ${signed}`,
  '(sheet|leaflet|booklet|card|letter|form|pack|note|guide|page|paper|handout|copy) (that)? you (were|had been) (given|handed|sent|shown) _4 (clearly|says|said|states|stated|in (capitals|bold|red|large))',
  `you <adverb>? (have)? ${signed} _5 (saying|to say|that says|that said|stating|which says|to confirm|confirming|to the effect|agreeing|with (that|this|the) _4 (in|on) it)`,
  'you (signed|ticked|approved|accepted|passed|signed off) (it|this|that|them|the (proof|proofs|design|drawing|drawings|plan|plans|layout|artwork|sample|spec|specification|draft|sketch|text|wording|colour|order|quote|estimate)) (off)? ,? (yourself|yourselves|(spelling|mistakes|mistake|errors|error|typo|typos|colour|date) and all|as it (is|was|stands|stood)|without (comment|a|any|changes|checking|reading)|with (the|that|those|this) _|and (did not|never|nobody|the _ (is|was)))',
  `(contract|terms|agreement|form|proof|quote|offer|waiver|declaration|conditions|disclaimer) (that|which)? you <adverb>? (yourself|have)? ${signed} <adverb>? (say|says|state|states|make|makes|tell|tells|rule|rules|exclude|excludes|leave|leaves|forbid|forbids) _`,
  'you (signed|agreed|ticked|consented) _5 when you <adverb>? <acted>',
  'you agreed to (it|this|that|these|them|our|the) _3 (at the time|when|yourself|on the (phone|day|spot)|in writing|back in|already)',
  'you were (there|present|in the room|on the call|in copy|copied in|part of) _2 when',
  'you (were|had been|have been) <adverb>? (shown|told|walked through|talked through|taught|trained|briefed|instructed|warned) _2 (how (to|this|it|the)|exactly (what|how|when|that)|what (to|happens|would)|not to|all (this|of this|that)|in (person|detail|writing)|beforehand|at the (handover|start|time|outset|briefing|induction|desk))',
  '(was|were|been) <adverb>? (all)? (explained|shown|demonstrated|pointed out|made clear|gone through|gone over|set out|spelled out|spelt out) (to|with) (you|your <person>|everyone|everybody|all of you) (at|when|in|on|twice|before|several|more|during)',
]

/** What our records say about the reader. */
export const onRecord = [
  `(records|record|log|logs|system|tracking|file|history|recording|notes|data|camera|cameras|cctv|footage|statistics|report|trail|register|sheet|logbook|entry|entries|timestamps) (<adverb>)? (show|shows|say|says|tell|tells|suggest|suggests|indicate|indicates|prove|proves|confirm|confirms|make clear|makes clear|reveal|reveals) _3 that? (you|your (login|account|user|card|<person>)|somebody|someone|<addressee>) (had|have|has|did)? ${accusing}`,
  '(according to|as) (the|our|your) _2 (log|logs|records|system|file|history|camera|data|tracking) (shows|show)? ,? _3 (you|somebody|someone|your (login|user|card|<person>)) (had|have|has|was|were)? <adverb>? (opened|viewed|clicked|deleted|changed|signed|used|cancelled|removed|switched|unplugged|disabled|ignored|declined|refused|dismissed|acknowledged|edited|never|did not)',
  '(we|i) (can|could) (clearly|also|even)? see (in the _|on the _|from the _|here|there)? that (you|somebody|someone|your (login|user|<person>)) _4 (opened|viewed|clicked|deleted|changed|used|removed|switched|unplugged|disabled|ignored|declined|refused|dismissed|edited|never|did not)',
  '(email|e-mail|mail|message|letter|attachment|link|reminder|notice|warning|alert|confirmation) _5 (was|has been|had been|were) <adverb>? (opened|read|clicked|viewed|acknowledged) _3 (by (you|your _|someone)|twice|times|several|at your|from your|on your)',
  '(signed for|delivered|received|accepted) _6 (so|and|which means|therefore) _2 (it|they|the _|this|that) (must|can not|could not|has to|is|are) <adverb>? (be|been|have|with you|in your|on your|at your|somewhere (in|at) your|not (our|lost|missing))',
  '(recording|recordings|records|notes|log|logs|transcript|photos|cctv|footage|data|colleague|colleagues|<person>|he|she|staff) (says|say|shows|show|tells|tell|suggests|suggest|has|have) _2 (otherwise|something (else|different|quite)|(it|this|that|things) (differently|rather differently|very differently)|the opposite|a (very|rather|quite|completely|somewhat)? different (story|picture|version|tale))',
  '(remembers|remember|recalls|recall|saw|heard|describes) (it|this|that|things|the _2) <adverb>? (differently|otherwise|another way)',
]

/** Nothing of what the reader reports was ever said here. */
export const neverSaid = [
  '(we|i|our _|my _|none of (us|our _)|nobody here|no one here|nobody (in|at|from|on) (this|our|the) _) <adverb>? (never|at no (time|point)|have never|has never|would never|would not have) <adverb>? (~promise.done|~say.done|~agree.done|~offer.done|~quote.done|~claim.done|~suggest.done|~state.done|~confirm.done|told you|told anyone|say such|say that|say so|promise (such|that)) _',
  '(nobody|no one|none of (us|our _)|not one of our _) (here|at|in|on)? (our|this|the)? _2 (~promise.done|~say.done|~agree.done|~offer.done|~quote.done|~claim.done|~suggest.done) (you|that|such|anything|so|this|it|to)',
  '(we|i) did not <adverb>? (promise|agree to|say (anything|so|this)) _',
  '(our|my|the) <coworker> (would|could|can|do|does) (not|never) (have)? (say|said|do|done|promise|promised|tell|told|behave|behaved|speak|spoken|be|been) _2 (that|such|so|this|it|you|like that|rude)',
  '(can not|can hardly|could not) (imagine|believe|picture|think) that (our|my|he|she|they|any of|anyone|anybody) _',
  '(that is|that does|this is) not (like|typical of|sound like) (him|her|them|our _)',
  '(never|not) (had|heard|received) (a|any|one|a single) (bad word|complaint|complaints|negative word) (about|of|against|on|regarding) (him|her|them|this|that|our|the|anyone|<name>)',
]

/** What came back bears the marks of use. */
export const returned = [
  '(has|have|had) (clearly|obviously|evidently|plainly|visibly|definitely|undoubtedly) been !(delivered|received|resolved|sent|paid|processed|damaged in|fixed|done|dispatched|shipped|refunded|booked|cancelled|discussed|informed|agreed|assigned|confirmed|credited|approved|reported|moved) (worn|used|washed|opened|dropped|altered|eaten|driven|ridden|cut|bent|broken|read|put|taken|tampered|repaired|modified|installed|fitted|assembled|wet|exposed|stood|knocked|forced|scratched|chewed|handled|stored|left|kept|glued|painted)',
  '(tags|tag|labels|label|seal|packaging|wrapper|film|box) (had|has|was|were) (already)? (been)? (taken off|removed|cut off|cut|broken|opened|torn|missing|discarded)',
  '(came|arrived|was|were) (back|returned) (to us)? (half _|with (make-up|mud|dirt|scratches|hair|stains|marks|sand|sweat|perfume)|worn|used|dirty|in pieces|washed|scratched|wet|soaked|filthy|opened)',
  '(shows|show|showed|bears|bear|has|have) (clear|obvious|definite|plain|visible|distinct)? (signs|marks|traces) of (use ($|,|and)|misuse|abuse|rough|neglect|force|tampering|being)',
  '(has|have|had) been (through (water|the wash)|on (a|the) beach|in (the)? (water|sea|rain|wash)|outside (all|in|for)|under water)',
  '(that|this|it|which) did not come from (us|here|our _)',
  '(water|sand|dirt|mud|hair|salt|crumbs|rust) (inside|in) (the|it|its|both) _4 (so|which|and that|therefore)',
  '(our|the) (logs|system|records|log|server|database) (have|has) (you|your) _2 (logged in|down|against|at|as)',
  '(link|attachment) _4 (was|has been) (clicked|opened)',
]
