// Retorts: thanks that sting, excuses, motives, guilt that is shared out, questions that want no answer.

/** Thanks and praise with a sting. */
export const backhanded = [
  '(thank you|thanks) for (nothing|reminding us how|explaining (our|my) (job|work|trade)|telling (us|me) how (to|we|i)|teaching|doubting|the (lecture|sermon|lesson)|pointing out the obvious|enlightening|your (many|lengthy|numerous|countless|endless|daily|colourful|creative|spirited|unsolicited|expert|frank) (mails|messages|letters|calls|opinion|opinions|advice|views|remarks|lecture|novel|essay|list|suggestions))',
]

/** It is always the same, with the reader. */
export const always = [
  '(with|from|at) (you|your <person>|your _ <person>) there is always (something|a problem|an excuse) ($|,|else|wrong)',
  '(never|hardly|rarely) a (week|month|day|year) (goes by|passes|went by|without) _3 (you|your)',
  'why is it always (you|your)',
]

/** Excuses, doubts, motives. */
export const retort = [
  '(another|more|the usual|the same old|yet another|that old|feeble|lame|flimsy|convenient) (excuse|excuses|pretext)',
  '(sounds|sound|seems|strikes (me|us) as) (rather|somewhat|a bit|a little|very|highly|quite)? (far-fetched|implausible|convenient|invented|made up) !(to|for) ',
  '(i|we) (find|found) (that|it|this|your _) <adverb>? (implausible|far-fetched|hard to swallow)',
  '(far from|less than|anything but) (convinced|persuaded) (by|of) (you|your _|this|that)',
  '(tell|sell|try) (that|it|this) (to|on) (someone|somebody) else',
  '(i|we) will believe (it|that) when',
  '^ if you say so',
  'you (are|were) (just|only|merely|simply|clearly|obviously) (out for|angling for) _',
  'out to (cash in|make money|get rich|squeeze)',
  'cashing in on (our|this|my)',
  'ulterior (motive|motives)',
  'you have (come|knocked|turned) (to|at) the wrong (door|address|people|person|department)',
  '(leave|keep) (me|us) out of (it|this|that)',
  '(try|tries|trying|tried|attempt|attempting) to (pin|lay|shift|push|foist|shove|blame) _4 (on|onto|at) (us|me)',
  'making (it|this|that) our (problem|fault)',
  '(both|each) (of us|sides|parties) (made mistakes|share the blame|contributed to|got it wrong)',
  '(share|part|some|half|portion|bit|lot|most) of the (blame|fault|responsibility|guilt) _2 (yours|with you|on your|on you|your own)',
  'you (also|too|yourself|yourselves) (must|have to|might|could|should|ought to) (admit|own up|accept (some|part of|your (part|share))|bear (some|part of))',
  'your (own)? (share|part|role|contribution) (in|to|of) (what went|the (delay|mess|problem|damage|confusion|misunderstanding|trouble|situation))',
  '(partly|equally|just as much|in part|no less) (your (own)? (fault|doing|responsibility)|yours|down to you|on you|because of you)',
  'worse things (happen|have happened)',
  '(hardly|scarcely) (life-threatening|a disaster|a catastrophe|a tragedy)',
  'you will (survive $|get over it)',
  '(bigger|worse) (problems|worries) than (this|that|your)',
  '(fuss|row|quarrel) (over|about) (<number>|a few|a couple of|four|five|two|three) (euros|pounds|pence|cents|dollars|minutes|crumbs|days)',
  '(three|four|five|six|seven|ten) (mails|messages|emails) in (an|one|a single) (hour|morning|day|afternoon) !(we|i)',
  '(slander|slanderous|defamation|defamatory|libel|libellous|blackmail|smear campaign)',
  '(wash|washing|air|airing|aired) (your|our|the)? dirty (linen|laundry)',
  '(going|went|gone) _3 (public|online|on facebook|on the internet|to the (press|papers|ombudsman)|on social media) (before|instead of|rather than|without) _',
  'by now ,? (you|your <person>) (should|ought to) (know|understand) !(the (result|date|answer))',
]

/** Questions that want no answer. */
export const rhetoric = [
  'when will you (finally|learn to|ever|get round)',
  'how (long|much longer) (will|do|are) you (going to)? (want to|intend to|plan to)? (keep|go on) <ing>',
  'why do you (always|never|keep <ing>|insist|refuse)',
  '(does|has|did|can|could|is) (nobody|no one) (at|in|on|over) (there|your) _',
  'is (this|that) your (idea of|(usual|normal) (way|tone|manner)) _',
  'do you (really|honestly|seriously|genuinely) (think|believe|expect|imagine|suppose)',
  'are you (serious|joking|kidding)',
  '(have|did) you (even|bother|bothered) (to)? (read|open|opened|look|looked|see|seen|check|checked|think|thought|listen|listened|ask|asked|measure|measured|test|tested|to _)',
  'who (raised you|do you think (you|we) are)',
]

/** It never happened. */
export const denying = [
  'no such (conversation|call|promise|agreement|thing|letter|visit|offer|request|remark) (took|was|ever|exists|happened|has|had)',
  '(conversation|call|promise|discussion|agreement) (you (describe|mention|refer to|speak of))? (never (took place|happened)|did not (happen|take place))',
  '(never|not) <adverb>? (~say|~promise|~agree to|~offer|~tell _2|~write|~mention|~happen|~hear) _2 (any such|anything of the (kind|sort))',
  '(there was|there were) (no|never any|never a) (fault|mistake|delay|error|rudeness|promise) (whatsoever|on our|here|with us|by us)',
]
