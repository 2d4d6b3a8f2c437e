// Handing it on: habits of others, whose job it was, and doors that lead elsewhere.

const third = '((our|my|the|their) _2 (<coworker>|<outsider>)|<name> <name>?|<brand>|he|she|they)'

export const theirs = [
  `${third} (has|have|had)? (left|kept|had) (us|you|everyone|everybody|me) (all|both)? (waiting|hanging|guessing|in the (lurch|dark)|without|standing|high and dry)`,
  `${third} (has|have|had)? (messed|mucked|strung|mucking|messing) (us|you|me|everyone) (about|around|along)`,
  `${third} (has|have|had) a (history|habit) of (losing|forgetting|missing|running late|cancelling|turning up|breaking|ignoring|overlooking|mixing|promising)`,
  `${third} (is|are) (always|forever|constantly|notoriously|perpetually|chronically) (late|slow|wrong|behind|losing|forgetting|missing|complaining|moaning|running late|unreliable|disorganised|overbooked|understaffed) !(in (the|spring|summer|autumn|winter)|on (mondays|fridays))`,
  `${third} (is|are) (never|rarely|seldom|hardly ever) (on time|reliable|punctual)`,
  `${third} (tends|tend) to (forget|lose|miss|overlook|ignore|exaggerate|promise too)`,
  `${third} (was|were) (supposed|meant) to (have)? (tell|told|call|called|ring|check|checked|book|booked|lock|pass|order|ordered|sign|report|log|label|return|returned)`,
  `${third} must have (forgotten|mixed|mistyped|misread|overlooked|miscounted|dropped)`,
  '(a|our|the|some) (new|inexperienced|temporary|junior|agency|holiday|summer|weekend) (<coworker>|<person>|starter|member of staff|lad|girl) (who|that)? (did not (know|realise|realize|check|tell|read)|forgot|mixed|misread|picked the wrong|was not (aware|trained)|had no (idea|clue))',
  '(that|this|it|which) (was|is) (<possessive>|the _ <possessive>) (omission|mistake|error|fault)',
  `for (whatever|some) reason ,? ((our|my|the|their) _2 (<coworker>|<outsider>)|<name> <name>?|<brand>) (did not|never|forgot|failed|missed|ignored|sent you|told you|gave you)`,
  '(fault|mistake|error|blame|responsibility|delay|problem|failing|omission) (is|was|lies|lay|rests) (entirely|squarely|wholly|purely|all|solely)? (theirs|with (them|him|her) ($|,|and|not)|on their (side|end|part)|at their (end|door))',
  `${third} (swore|insisted|assured (us|me)|promised (us|me)|guaranteed (us|me)|told (us|me)) _8 but _4 (not|never|nothing|wrong|late)`,
  `${third} (can not|could not|does not|do not|did not|will not|would not) (even|seem to|be bothered to) (read|count|spell|answer|reply|organise|tie)`,
  `${third} (poured|painted|dug|drove|started|left|went|put|took|closed|opened|moved|parked|delivered|installed|fitted|cut|signed|shipped|sent) _6 without (even)? (asking|telling|waiting|checking|a word|testing|looking|reading|saying|ringing|permission|notice|measuring|cleaning)`,
  '(mix-up|mistake|error|delay|problem|confusion|trouble|mess|muddle|fault|slip|blame|misunderstanding|blunder|oversight) _4 (goes|went|traces|traced|leads|led|can be traced|is traced) (straight|all the way)? (back)? to (<name>|(the|our|my|a|an) _2 (<coworker>|<outsider>|<person>))',
  '(that|it) (was|will have been|would be) <name> _2 ,? (i am afraid|as usual|not (me|us))',
  '(sent|lent) (us|you) (someone|somebody|people|a _) who (had never|did not|could not|knew nothing)',
  '(stand-in|substitute|locum|stand in) (did not (know|check|read|tell)|had no (idea|clue))',
  `((our|my|the|their) _2 (<coworker>|<outsider>)|<name> <name>?|<brand>) only (told|informed|mentioned) _`,
  '(despite|although|though|even though) (my|our|i|we) _3 (asking|reminding|telling|chasing|asked|reminded|told|chased|warned|warning) (him|her|them|<name>|the _2 (<coworker>|<outsider>))',
  'whoever (told|said|sold|promised|gave|advised|informed|quoted) (you|that|this|it) _6 (was|is|had|got|did|should|has) _',
  `${third} (took|put|wrote|entered|noted|booked) (it|this|that|them|you|your _|the _2) down (wrong|wrongly|incorrectly)`,
]

/** For somebody else to settle. */
export const handedBack = [
  '(is|was|would be|will be) (a matter|something|one|a question|an issue|a point|a problem)? (for you|between you)? (to|and) (sort (it)? out|take up|settle|resolve|raise|argue) _2 with _',
  '(is|was|would be) (something|a matter|one|a question|a point) for you to (sort|take up|settle|resolve|raise|deal|argue|clear)',
  '(you (will|would) (have|need) to|you must|you had better|you are best) (take|sort|argue|have) (it|this|that) (up|out) with (them|him|her|the _|whoever)',
  '(we|i) (can not|am not|are not|could not|can hardly) (be)? (answerable|answer|responsible|accountable|vouch) for (what|how|anything|things|others|the (actions|mistakes|work))',
  '(this|that|it) (is|was) (really|strictly|entirely)? (a matter)? between you and (them|him|her|the <outsider>|your (landlord|bank|insurer|neighbour|supplier|employer|builder|agent))',
]

/** The reader's account, refused. */
export const contradicted = [
  '(i|we) (do|can|could) not (accept|agree with|recognise|recognize|share) (that|your|this) _ ?(description|account|view|criticism|comment|comments|version|characterisation|picture|interpretation|assessment|allegation|allegations|suggestion|implication|premise|reading|argument|reasoning|claim|complaint|criticisms|accusation) !(number|details|name|as)',
  '(i|we) do not (think|feel|find|consider|believe) (that|this|your _2) (is|was|to be)? <adverb>? (accurate|justified|a fair (description|account|reflection|comment|criticism)|warranted|proportionate|called for|necessary to (write|post|copy|threaten))',
  '(is|was) not (how|what|the way) (i|we|he|she|they|my _|our _) (remember|remembers|recall|recalls|saw|heard|understood|recorded) (it|things|that|the)',
  '(you|your <person>) (are|were) (simply|just|quite|plainly|factually)? (not right|wrong|mistaken|incorrect) (about|on|that|there|in|to)',
  '(where|how) you (got|get|came by|picked up|arrived at|came up with) (that|this|the|such an?) (idea|impression|notion)',
  '(no idea|can not think|wonder) where (you|your _) (got|took|heard|read) (that|this|it|the (idea|figure|impression|notion))',
  '(was|were) never (agreed|discussed|promised|quoted) ($|,|and|by us|with us|nor)',
]
