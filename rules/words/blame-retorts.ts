// Retorts: thanks that sting, excuses, motives, guilt that is shared out, questions that want no answer.

/** Thanks and praise with a sting. */
export const backhanded = [
  '(thank you|thanks) for (nothing|reminding us how|explaining (our|my) (job|work|trade)|telling (us|me) how (to|we|i)|teaching|doubting|the (lecture|sermon|lesson)|pointing out the obvious|enlightening|your (many|lengthy|numerous|countless|endless|daily|colourful|creative|spirited|unsolicited|expert|frank) (mails|messages|letters|calls|opinion|opinions|advice|views|remarks|lecture|novel|essay|list|suggestions))',
  'how (very)? (kind|nice|generous|thoughtful|good|sweet|gracious) of you to _',
  '(deeply|ever so|terribly|most) (touched|moved|honoured|flattered) (by|that|to) (you|your)',
]

/** It is always the same, with the reader. */
export const always = [
  '(with|from|at) (you|your <person>|your _ <person>) (there is|it is) always (something|a|an|the|some)',
  '(never|hardly|rarely) a (week|month|day|year) (goes by|passes|went by|without) _3 (you|your)',
  'if it is not (the|one|this|your) _3 ,? (then)? it is (the|another|that|something|your)',
  'why is it always (you|your)',
  '(same|usual) (name|house|address|family|account|company|people|flat) (again|every time|as (always|ever|usual))',
]

/** Excuses, doubts, motives. */
export const retort = [
  '(another|more|the usual|the same old|yet another|that old|feeble|poor|lame|flimsy|weak|cheap|convenient) (excuse|excuses|pretext)',
  '(being|having) (busy|ill|away|abroad|on holiday|short-staffed|new|pregnant|elderly) (is|gives (you)?) (not|no|hardly) (a|an)? (excuse|reason|right|licence|ground)',
  '(sounds|sound|seems|strikes (me|us) as) (rather|somewhat|a bit|a little|very|highly|quite)? (unlikely|far-fetched|improbable|implausible|convenient|invented|made up) !(to (be|work|happen|need))',
  '(i|we) (find|found) (that|it|this|your _) <adverb>? (unlikely|implausible|far-fetched|hard to swallow) !(to need)',
  '(far from|less than|anything but) (convinced|persuaded) (by|that|of)',
  '(tell|sell|try) (that|it|this) (to|on) (someone|somebody) else',
  '(i|we) will believe (it|that) when',
  '^ if you say so',
  'you (are|were) (just|only|merely|simply|clearly|obviously) (out for|angling for|fishing for) _',
  '(out|keen|determined|hoping) to (cash in|make money|profit|get rich|squeeze)',
  '(cash in|cashing in) on',
  'ulterior (motive|motives)',
  '(suits|suited) you (rather|very|quite|just)? (well|nicely|fine) (that|to|now|when)?',
  '(you have|you’ve)? (come|came|knocked|knocking|turned) (to|at) the wrong (door|address|place|people|person|department)',
  '(leave|keep) (me|us) out of (it|this|that)',
  '(try|tries|trying|tried|attempt|attempting) to (pin|put|lay|hang|shift|push|foist|load|shove|blame) _5 (on|onto|at|to) (us|me|our|my) !(account|card|bill)',
  '(make|making|made) (it|this|that) (our|my) (problem|fault)',
  '(both|each) (of us|sides|parties) (made|share|bear|contributed|got it|must|have to)',
  '(share|part|some|half|portion|bit|lot|most) of the (blame|fault|responsibility|guilt) _2 (yours|with you|on your|on you|your own)',
  'you (also|too|yourself|yourselves) (must|have to|might|could|should|ought to) (take|accept|bear|look at|admit|own|ask)',
  'your (own)? (share|part|role|contribution) (in|to|of) (what went|the (delay|mess|problem|damage|confusion|misunderstanding|trouble|situation))',
  '(partly|equally|just as much|in part|no less) (your (own)? (fault|doing|responsibility)|yours|down to you|on you|because of you)',
  '(can not|could not|can hardly) (treat|teach|advise|protect|save|serve) (you|him|her|them|people|somebody|someone|anyone) (if|when|who|unless|as long as)',
  'worse things (happen|have happened)',
  '(hardly|scarcely) (the end|life-threatening|noticeable|visible|a disaster|a catastrophe|a tragedy|a matter)',
  'you will (survive|get over it|live)',
  '(bigger|real|worse) (problems|worries) (than|in|out)',
  '(fuss|row|argument|letter|complaint|mails|noise|quarrel|trouble) (over|about) (<number>|a few|a couple of|four|five|two|three) (euros|pounds|pence|cents|dollars|minutes|crumbs|days)',
  '(<number>|two|three|four|five|six|ten) (mails|messages|calls|letters|reminders|emails|e-mails) in (<number>|two|one|a|an|three|four) (hour|hours|day|days|minutes|morning|week|afternoon)',
  '(hold your horses|all in good time|give (people|us) a chance|rome was not)',
  '(slander|slanderous|defamation|defamatory|libel|libellous|blackmail|smear campaign)',
  '(wash|washing|air|airing|aired) (your|our|the)? dirty (linen|laundry)',
  '(posting|posted|post|going|went|gone) _4 (public|online|on facebook|on the internet|to the (press|papers|ombudsman)|on social media) (before|instead of|rather than|without) _',
  '(make|making) up your mind',
  '(by now|after _3 (lessons|years|months|weeks|terms|sessions|explanations|attempts)) ,? (you|your _|he|she|they|one|a _ ?_) (should|ought to) (know|be able|really|at least|understand|have !(had|received|got|heard|seen|been|a|an|the))',
]

/** Questions that want no answer. */
export const rhetoric = [
  'when will you (stop|start|finally|learn|stick|ever|get round)',
  'how (long|often|much longer) (will|do|are|must) you (going to|want to|intend to|need|keep|plan to|go on)',
  'why do you (always|never|keep|insist|refuse|still)',
  '(does|has|did|can|could|is) (nobody|no one|anybody|anyone|nobody else) (at|in|on|over) (there|your) _',
  'is (this|that) your (usual|normal|idea of) _',
  'do you (really|honestly|seriously|genuinely) (think|believe|expect|want|imagine|suppose)',
  'are you (serious|joking|kidding)',
  '(have|did) you (even|actually|bother|bothered) (read|open|opened|look|looked|see|seen|check|checked|think|thought|listen|listened|ask|asked|measure|measured|test|tested|to _)',
  'who (taught|raised|do you think) (you|we)',
  'what part of',
]

/** It never happened. */
export const denying = [
  'no such (conversation|call|promise|agreement|thing|letter|visit|offer|request|remark) (took|was|ever|exists|happened|has|had)',
  '(conversation|call|visit|promise|talk|meeting|discussion|agreement) (you (describe|mention|refer to|speak of))? (never|did not) (took place|take place|happened|happen|ever (take|happen))',
  '(any such|anything of the (kind|sort)|nothing of the (kind|sort))',
  '(there was|there were) (no|never any|never a) (fault|mistake|delay|error|rudeness|promise|noise|smell|leak|damage) (whatsoever|at all|on our|here|with us|by us)',
]
