// Handing it on: habits of others, whose job it was, and doors that lead elsewhere.

const third = '((our|my|the|their) _2 (<coworker>|<outsider>)|<name> <name>?|<brand>|he|she|they)'

export const theirs = [
  `${third} (has|have|had)? (left|kept|had) (us|you|everyone|everybody|me) (all|both)? (waiting|hanging|guessing|in the (lurch|dark)|without|standing|high and dry)`,
  `${third} (has|have|had)? (messed|mucked|strung|mucking|messing) (us|you|me|everyone) (about|around|along)`,
  `${third} (has|have|had) (a)? (form|history|habit|reputation|record|way) (for|of) <ing>`,
  `${third} (is|are) (always|forever|constantly|notoriously|perpetually|chronically) (late|slow|wrong|behind|short|<ing>|unreliable|disorganised|overbooked|understaffed)`,
  `${third} (is|are) (never|rarely|seldom|hardly ever) (on time|ready|reliable|there|punctual|reachable|wrong to)`,
  `${third} (tends|tend) to (forget|lose|miss|overlook|be late|ignore|run late|leave|rush|cut|exaggerate|promise)`,
  `${third} (was|were) (supposed|meant) to (have)? !(arrive|open|reach|be (here|delivered|ready)|start|run|cover) _`,
  `${third} must have (forgotten|missed|put|left|mixed|picked|typed|entered|sent|lost|pressed|taken|misread|overlooked|miscounted|dropped)`,
  '(a|our|the|some) (new|inexperienced|temporary|junior|agency|holiday|summer|weekend) (<coworker>|<person>|starter|member of staff|lad|girl) (who|that)? (did not|put|sent|took|made|forgot|mixed|misread|picked|entered|thought|got|was not (aware|trained)|had not|had no)',
  '(that|this|it|which) (was|is) (<possessive>|the _ <possessive>) (job|responsibility|doing|call|omission|mistake|error|fault|business|department)',
  `for (whatever|some) reason ,? ${third} (did not|never|let|left|put|sent|took|forgot|failed|missed|thought|decided|chose|gave|told|went|ignored|wrote|used)`,
  '(fault|mistake|error|blame|responsibility|delay|problem|failing|omission) (is|was|lies|lay|rests) (entirely|squarely|wholly|purely|all|solely)? (theirs|with (them|him|her)|on their (side|end|part)|at their (end|door))',
  `${third} (swore|insisted|assured (us|me)|promised (us|me)|guaranteed (us|me)|told (us|me)) _8 (and|but|then|only) _3 (was|were|did|had|turned|found|it|not|never)`,
  `${third} (can not|could not|does not|do not|did not|will not|would not) (even|really|seem to|be bothered to|manage to) (read|count|spell|tell|get|be|answer|reply|listen|check|keep|organise|follow|pick|look|turn|hold|tie|find)`,
  `${third} (poured|painted|dug|drove|started|left|went|put|took|closed|opened|moved|parked|delivered|installed|fitted|cut|signed|shipped|sent) _6 without (even)? (asking|telling|waiting|checking|a word|testing|looking|reading|saying|ringing|permission|notice|measuring|cleaning)`,
  '(mix-up|mistake|error|delay|problem|confusion|trouble|mess|muddle|fault|slip|blame|misunderstanding|blunder|oversight) _4 (goes|went|traces|traced|leads|led|can be traced|is traced) (straight|all the way)? (back)? to (<name>|(the|our|my|a|an) _2 (<coworker>|<outsider>|<person>))',
  '(that|it) (was|will have been|would be) <name> _2 ,? (i am afraid|again|as usual|not (me|us))',
  '(sent|gave|booked|supplied|lent) (us|you)? (someone|somebody|a _|people|a _ _) (who|that) (had never|had no|did not|could not|was not|were not|knew nothing)',
  '(stand-in|replacement|relief|substitute|locum|stand in) _2 (did not|does not|had no|never|was not|is not) _',
  `${third} only (told|sent|gave|passed|let|rang|called|mentioned|noticed|realised|realized|informed|asked|remembered|thought|bothered) _`,
  '(despite|although|though|even though) (my|our|i|we) _3 (asking|reminding|telling|chasing|asked|reminded|told|chased|warned|warning) (him|her|them|<name>|the _2 (<coworker>|<outsider>))',
  'whoever (told|said|sold|promised|gave|advised|informed|quoted) (you|that|this|it) _6 (was|is|had|got|did|should|has) _',
  `${third} (took|put|wrote|entered|noted|booked|had) (it|this|that|them|you|your _|the _2) down (as|for|wrong|under) _`,
]

/** For somebody else to settle. */
export const handedBack = [
  '(is|was|would be|will be) (a matter|something|one|a question|an issue|a point|a problem)? (for you|between you)? (to|and) (sort (it)? out|take up|settle|resolve|raise|argue) _2 with _',
  '(is|was|would be) (something|a matter|one|a question|a point) for you to (sort|take up|settle|resolve|raise|deal|argue|clear)',
  '(you (will|would) (have|need) to|you must|you had better|you are best) (take|raise|settle|sort|discuss|argue) _3 (up|out)? with (them|him|her|the _|your _|whoever)',
  '(we|i) (can not|am not|are not|could not|can hardly) (be)? (answerable|answer|responsible|accountable|vouch) for (what|how|anything|things|others|the (actions|mistakes|work))',
  '(this|that|it) (is|was) (really|strictly|entirely)? (not)? (between you and|a matter between you)',
]

/** The reader's account, refused. */
export const contradicted = [
  '(i|we) (do|can|could) not (accept|agree with|recognise|recognize|share|follow) (that|your|the|this) _ ?(description|account|view|criticism|comment|comments|version|characterisation|picture|interpretation|assessment|allegation|allegations|suggestion|implication|premise|reading|argument|reasoning|claim|complaint|criticisms|accusation)',
  '(i|we) do not (think|feel|find|consider|believe) (that|this|it|your _2) (is|was|to be)? <adverb>? (fair|accurate|justified|a fair _|warranted|proportionate|called for|necessary to (write|post|copy|threaten))',
  '(is|was) not (how|what|the way) (i|we|he|she|they|my _|our _) (remember|remembers|recall|recalls|saw|heard|understood|recorded) (it|things|that|the)',
  '(you|your <person>) (are|were) (simply|just|quite|plainly|factually)? (not right|wrong|mistaken|incorrect) (about|on|that|there|in|to)',
  '(where|how) you (got|get|came by|picked up|arrived at|came up with) (that|this|the|such an?) (idea|impression|figure|notion|from|number|price|information|date)',
  '(no idea|not sure|do not know|can not think|wonder) where (you|your _) (got|get|have|had|took|found|heard|read) (that|this|it|the)',
  '(was|were) never (part of (the|our|your)|agreed|discussed|promised|offered|quoted) ($|,|and|by|with|in|the|at|nor|as|deal|offer|contract)',
]
