// It was somebody else.

/** Told apart from those who did it. */
export const notMe = [
  '(it|that|this) (was|is) not (us|me|we|i|our _|my _) (that|who|which|but) _',
  '(it|that|this) (was|is) not (us|me) ($|,|and|but)',
  '(it|that|this) (was|is|will have been|must have been) (the|our|your|my) _2 (<coworker>|<outsider>) ,? (and)? (not|rather than) (us|me|we|i|ours|mine)',
  '(did|do|does|was|were|is|am|are|has|have) <adverb>? (that|this|it|so)? ,? (and)? not (us|me|we|i) $',
  '(i|we) (was|were) not (working|on duty|on shift|employed|with the (company|firm)|here) (that (day|week|time)|then|at the time|yet|on the)',
  '(am|are|was|were) not the (one|ones|person|people) (who|that|to) !(answer|decide) _',
  '(was|were|is) (my|our) predecessor’s (doing|idea|decision|work|job|project)',
  'my (predecessor|colleague) (set|left|did|wrote|built|made|promised|arranged|agreed|booked|put|chose|told|signed|handled) (it|this|that|you|up|things|everything) (up)? _3 (like (that|this)|that way|so|wrong|without|before|not me|and not me|on (his|her) own)',
  '(i|we) (do|did|can|could) not <adverb>? (decide|control|choose|influence) (that|this|these|those|it|such)',
  '(head office|management|the (board|office|owner|owners|company|computer|system)) (decided|changed|cancelled|set|did|does|decides|sets) (that|this|it|them|those|the _2) (without|over|not (us|me)|and (we|i))',
  '(that|this|it) (is|was|would be) (strictly|really|purely|entirely)? (a|one) (matter|question|thing|case|issue|topic|job|one) for (your|the|them|him|her|<name>) _3 (not|and not|rather than) (for)? (us|me)',
  '(contact|write to|ask|call|ring|tell|try|complain to|speak to|talk to) (the|your) _2 (<outsider>|<person>|maker|shop) ,? _3 (we|i) (only|just|merely) _',
  '(can not|could not|will not|do not|would not) (take|accept|bear|assume|carry|shoulder) (any|the|that|this|all|full)? _2 (responsibility|liability|blame|fault) _',
  'nothing (whatsoever|whatever|at all)? to do with (us|me|our|my)',
  '(carry|take|carrying|taking) the (can|blame|rap|fall) for',
  '(not|never) (fall|falls|come|comes|lie|lies|sit|sits) (within|under|in) (our|my) (remit|responsibility|competence|scope|area|department)',
  '(is not|are not|was not|not) what (we|i) (are|am|were|was) (here|paid) (for|to)',
  '(from|on) our (side|end) ,? (everything|all|it|nothing) _3 (was (done|fine|in order|correct|right|on time|perfect)|went well|is in order|is correct|was ready)',
  '(everything|it|they|all|this|that|machine|car|bike|system|unit|order|goods|pallets|cake|file|site) (was|were|worked|ran|looked) <adverb>? (fine|perfect|perfectly|ok|okay|in order|complete|undamaged|correct|flawless|working|in (perfect|good|working) _|clean|dry|intact|well|faultless|faultlessly) when (we|i|our _) (left|handed|delivered|gave|sent|finished|returned|tested|packed|dropped|last)',
  '(was|were) (new|inexperienced|still learning|in training|only a temp|only a trainee) (and|so) (did|was|had|got|could|made|knew|forgot|mixed|gave|told) _',
]

/** The reader is made to share the fault before anything is owned. */
export const defended = [
  '(we|i|our _|my _) (may|might) (well|perhaps)? have (been|<ed>|gone|made|taken|got|given|had|done|let|kept|left|told|sent|forgotten) _6 but (you|your|so (did|had|were) you) !(will|can|need|are right|were right)',
  '(yes|granted|admittedly|true|fair enough|ok|okay) ,? _8 but (you|your) (<adverb>)? (had|have|did|were|could|should|never|also|are|team|staff|own|<acted>)',
  '(in|to) (our|my) (defence|defense|credit)',
  '(to be fair|in fairness|in all fairness|to do (him|her|them) justice|in defence|in defense) (to|of)? (us|me|our _|my _|him|her|them|<name>|the _) ,? _',
  '(to be fair|in fairness|in all fairness|to be honest|frankly|honestly|if we are honest|with respect|mind you|let us be fair) ,? (though)? ,? (you|your) (<adverb>)? (did|had|never|were|have|were not|did not|instructions|drawing|drawings|mail|email|message|handwriting|form|order|request|notes|directions|description|file|files|plan|list|team|<person>|own|should|could|might)',
  '(did|do|have|has) not (exactly)? (make|made) (it|this|things|our (job|work|lives)) (any)? (easy|easier|simple|better) (for us|for me|for anyone|for our _|either|$)',
  '(was|were|are|is) (hardly|not exactly|not very|not particularly|none too|anything but|far from) (clear|easy|helpful|ready|on time|legible|complete|obvious|consistent|precise) (either|themselves|yourself)',
  '(you|your <person>) (were|was|are|is|did|had|have) not _4 either $',
]
