// The reader's word, papers and timing against ours.

const paper =
  '(booking|order|form|note|notes|mail|email|e-mail|sheet|request|ticket|list|brief|quote|contract|drawing|plan|spec|specification|application|label)'
const due =
  '(reply|answer|approval|sign-off|deposit|signature|papers|documents|files|file|order|feedback|comments|confirmation|artwork|text|texts|form|forms|list|photos|drawings|permission|decision|go-ahead|details|figures|data|copy|instructions|money|rent|contract|notice|cancellation)'
const thing =
  '(file|files|logo|photo|photos|copy|scan|picture|pictures|drawing|drawings|recording|sample|samples|text|image|images|form|address|number|list|data|plan|plans|template|code|version)'

/** What was described is not what was found. */
export const notAsSaid = [
  `not what (was|is|it said|stands) (on|in) the ${paper}`,
  'what you (described|told us|said|wrote|sent|ordered|asked for) _4 (was|is) (something|quite|very|rather|a completely|completely|altogether)? _ ?(different|another (thing|matter|story))',
  'nothing like (what|the _) you (described|said|told|wrote|sent|drew|promised)',
  '(did|does) not (match|fit|agree with|correspond (to|with)|tally with) (what|the _2) (you|we found|we saw)',
  'you (said|told us|told me|described it|called it|wrote|assured us) _8 (and|but) (it|that|there|they|this) (was|were|turned out|is) (anything but|not|nothing|far|bigger|worse|quite|in fact|actually|no|only)',
  '(is|was) the (size|name|address|date|number|colour|color|spelling|text|word|wording|amount|version|option|day|time) (that)? you (put|typed|entered|wrote|ticked|signed|clicked)',
  '(the way|exactly how|just how|just as|exactly as) you (typed|wrote|spelled|spelt|entered|drew|put) it',
  '(printed|made|cut|entered|built|sent|posted|engraved|baked|booked) what was (in|on) (the|your) _',
  '(picked|chose|named|selected|approved|typed|entered|requested|wrote|measured|drew) (it|this|that|them|the _|the _ _|these|those) yourself ($|,|and|so|in|on|at|when)',
  `(the|that|this) ${thing} (we (got|had|received) from you|you (sent|gave|supplied|uploaded|provided)|from you) (was|were|had|is|are|has) (far too|much too|a (low|poor)|the wrong|not (good|even|usable|big|sharp))`,
  'you were (given|handed) (a|an|the|our) (leaflet|booklet|sheet|card|copy|handout|guide|letter|list) (about|on|at|with|when|before|that|which|explaining|telling)',
  '(form|contract|terms|waiver|quote|agreement) (that|which)? you (<adverb>)? (signed|accepted|ticked|approved) <adverb>? (mentions|mentioned|warns|warned|makes)',
  'your _ ?<person> (will|should|must|ought to) have (told|explained|warned|informed|mentioned|said)',
  '(it is|that is|it was) your _2 (that is|that has|that was|that keeps|, not (our|us|ours|the|my))',
  'your (printer|router|firewall|browser|phone|computer|system|network|wiring|software|settings|setup|set-up|configuration|installation|printer settings|mail server) (is|are|was|were) (wrong|incorrect|set up (wrong|wrongly|incorrectly|badly)|(wrongly|badly|incorrectly) (set|configured|installed))',
]

/** The reader's part came late. */
export const cameLate = [
  `your ${due} (only|did not|does not|has not)? (came|come|arrived|arrive|reached|reach|took|was|were|got here|got to us) (us|in|here)? _2 (only|late|<number> _ (late|after)|weeks|days|months|(two|three|four|five|six|ten|several|<number>) (days|weeks|months)|too late|not until|until the|a (day|week|month|fortnight) late|yesterday|after the)`,
  `(we|i) (only)? (got|had|received|were sent) your ${due} (only|not until|just) (on|yesterday|after|at|last|this|in|the)`,
  `your ${due} , which _2 (came|arrived|was|reached us|took) _3 (late|weeks|days|only|after|until)`,
  '(ball|decision|draft|contract|papers|file|form) (was|is|has been|had been|lay) (in your court|on your desk|with you) (for|since|until)',
  '(been|keep|kept) chasing (this|you|your _2|it) (since|for|up since|up for)',
  '(nobody|no one) (rang|called|wrote|came|got) back to (us|me)',
  '(nobody|no one|none of you|not one of you) _2 (said|raised|mentioned|objected|spoke|asked|complained|noticed) (anything|it|this|that|a word|up|about it)? _3 (at the time|then|on the day|at the meeting) !(to you)',
  'no (objection|objections|complaint|concern|concerns|comment|comments) (was|were) (raised|made|voiced|received) (at|when|by|during|until|before|then|on)',
  '(it was|was) open to you to _',
  '<addressee> (have|has|had) not been !(able|using|getting|receiving|seeing|feeling|sleeping|having|hearing|asked|billed|charged|waiting|enjoying|offered) <ing>',
  '(he|she|they) (have|has|had) not been (practising|practicing|brushing|taking|doing|wearing|following|eating|attending|revising|reading|listening|trying|paying|turning|handing|bringing|cleaning|exercising|using|keeping|looking)',
  '(neighbours|neighbour|sister|brother|friends|friend|classmates|predecessor|colleagues) _4 (managed|manages|manage|had no (trouble|problem)|found it|got it done)',
  'most (of our|of the|of)? _ ?<crowd> (have|had|get|do|manage|send|pay|bring|hand) (this|it|that|theirs|their _|them) (done|in|paid|sorted|within|in time|by|back|ready|first|before)',
  'other <crowd> (simply|just|manage|also manage|seem)',
  '(is|was|has been) not (normally|usually|generally|ever|otherwise) (been)? (a|any) (problem|issue|difficulty|trouble) (for|with) (others|anyone else|anybody else|our other|most (of our|people|customers|guests)|other)',
  'all the others (have|had)? (all)? (managed|handed|paid|sent|brought) (it|this|that|them|theirs|their _) !(on|to)',
]

const cared =
  '(stirred|shaken|read|followed|cleaned|closed|tightened|dried|watered|fed|serviced|maintained|switched off|turned off|locked|primed|descaled|emptied|rinsed|stored|covered|taken|worn|applied|prepared|measured|sanded|aired|oiled|drained|looked after|kept|rested|exercised|brushed|wiped|sealed|insulated|bled)'

/** Care that was not taken, and marks that were there before. */
export const notCared = [
  `(seems|appears|looks|clear|obvious|evident|plain) _8 (was|were|has|have|had|is|are) not (being|been)? ${cared}`,
  `(was|were|had|have|has|is|are) (not|never) <adverb>? (being|been)? ${cared} (properly|correctly|regularly|before|first|often|enough|thoroughly|in time|every|, (hence|so|which)|hence|as (instructed|described|advised|it says))`,
  '(had|has|have) not been (given|allowed) (the|any|enough|sufficient)? (time|space|room|air) to _',
  '(was|were|had been|has been|have been|being) <adverb>? (pushed|done up|run|driven|filled|screwed|watered|washed|loaded|kept|turned|stored|mounted|stacked|inflated|tied|pulled|heated|cut|mown|fed|ridden|worn) _3 (far|much|way)? too (far|hard|hot|tight|full|high|fast|often|short|deep|wet|long|cold|heavy|much|little|close)',
  '(has|have|had) been left (bone|completely|totally|all|quite)? (dry|wet|damp|uncovered|out in the|to rot|soaking|in the (sun|rain|wet|cold|heat|car))',
  '(done up|tightened|cleaned|opened|fitted|hit|prised|forced|scrubbed) with (a|an|the) (impact|hammer|screwdriver|knife|wire|pressure|grinder|crowbar|wrench|strong|harsh|abrasive) _?',
  '(scratch|dent|stain|crack|mark|damage|hole|chip|leak|noise|fault|smell|tear|burn|scratches|marks|dents|stains) (was|were) (already)? there (before (it|you)|when (you|he|she|it)) _',
  '(cracked|damaged|broken|bent|wet|scratched|dirty|faulty|marked|dented|leaking|worn) already (before|when) (it|they|you|he|she) (came (in|to us)|reached us|got (here|to us)|brought|dropped|handed|gave)',
  '(have|has|got) you on (camera|tape|film|cctv)',
  '(missed|unpaid|ignored|skipped) (appointments|payments|instalments|lessons|visits|calls|deliveries|reminders) (on|in|this|since|so far|already|and)',
  'it did (reach|arrive|come|get) (with)? (you|to you|through)',
  '(nobody|no one) (at|in|on|from) your _2 (has|had) (logged in|signed in|opened|looked|read|collected|picked) _',
  '(can not|could not) explain why (you|your) (have|has|did|do|does|are|were)',
  '(something|a thing|that is for) you (would|will) (have|need) to (check|look|find out|sort|clear) (at|on|with|in|out|up) your',
  '(must|can only|has to) be (how|the way) (it|you|they|the _|this)',
  '(wear and tear|misuse|heavy use|neglect|condensation|lifestyle|driving|handling|usage|overuse|abuse) _4 , not (a|an|our|the) (defect|fault|problem|mistake|machine|product)',
  '(down to|due to|from|because of|to do with) (your|the)? (driving|riding|washing|user|handling|cleaning|parking|storage|lifestyle|usage|smoking|eating|sleeping) (style|habits|habit|handling|storage)',
  'how (a|an|the) _ (gets|looks|ends up|goes) when _',
  '(a|clear|plain)? (misuse|abuse) of (the|a|our) _',
  '(if|when) (you|people|customers|one|somebody|someone) _8 (this is what|that is what|you can not (expect|complain)|do not be surprised|it is no surprise)',
  '(was|were) (told to (go|leave|wait|come back)|turned away|sent away|refused (entry|access)) _5 by (you|your|one of your|somebody|someone)',
  '(your _ ?<person>|(someone|somebody) (at|in|on|from) your _) must have !(been) (<acted>|lost|put|taken|seen|known|thrown|given|sent)',
  '(appear|seem|appears|seems) not to have (<acted>|seen|understood|taken|noticed|been)',
]

/** Owned, and taken back in one breath. */
export const halfOwned = [
  '(mistake|fault|error|delay|blame) (was|is) (<adverb>)? (ours|mine|on our side|on us) ,? (but|although|though|however|yet) _',
  'on our (side|end|part) (too|as well|also)? ,? (but|although|though|however) (it|you|the|there|your|half|most|nobody|that) _',
  '(i|we) (accept|admit|grant|concede|know|agree) (that)? (we|i|it|the|our|that) _5 , (but|though|although) (then|so|you|it|half|the|nobody|even|your|there|to be)',
  '(we|i) (could|might|should) have (been)? (quicker|faster|clearer|better|earlier|more _) _1 ,? (but|though|although|however) _',
  '(granted|admittedly) ,? _8 (but|though) (it|the|there|nobody|that|they|most|half|then|we|you) _',
  'so (were|did|are|have|was|do|had) (you|your _) ($|,|too|and)',
  '(but|though|although|however) your _2 (did|does|was|were|is|are) (not)? (help|helping|exactly|hardly|hard|clear|easy|also)',
]
