// Curt reproaches, as they slip into a long day’s mail.

const late =
  '(reply|answer|approval|sign-off|deposit|signature|papers|documents|files|order|feedback|comments|confirmation|artwork|form|list|photos|drawings|permission|decision|go-ahead|details|figures|data)'

/** Time that the reader cost, and papers that had said it all. */
export const tooLate = [
  `(since|because|as) your ${late} (was|were|is|are) (missing|late|still|not)`,
  `without your ${late} (we|i|nothing|nobody|no one) (could|was|were) _`,
  `the ${late} took (you|your _) <number>`,
  'because you <adverb>? (wanted|insisted|preferred|changed|kept) _8 (now|obsolete|twice|longer)',
  '(cost|costs|delay|price|overrun|extra|surcharge) (is|are|comes|come|came) from your (own)? (change|changes|side|delay|mistake)',
  '(delay|problem|trouble|mistake|error|confusion) (starts|begins|started|began) (on|at|with|in) (your _|you)',
  '(complaint|claim|report|objection|reclamation) (after|of|that comes after|coming after) <number> (days|weeks|months) is',
  'not normal (to|that you) _',
  '(last (year|time|month|winter|summer)|before|for months|for weeks|since then) and (did|have done|has done) nothing',
  '(for the record|just to have it in writing|let it be noted|to set the record straight) ,? (that)? (you|your)',
  'the (door|gate|yard|site|office|building|entrance) (was|were) (closed|locked|shut) (although|at the agreed|twice|both times)',
  '<addressee> (accepted|approved|took|signed off|ordered|wanted|passed) (it|this|that|them|the _) (as it (is|was|stood)|as they (are|were)|like that|in that state)',
  '<addressee> (has|have|had) not <adverb>? (understood|grasped|realised|realized|thought)',
]

/** Doubts about what the reader's people know or read. */
export const untrained = [
  'your (people|staff|team|operators|<person>|_ <person>) (need|needs|could do with|might want|may want) (some|more|a bit of|a little|better)? (training|lesson|lessons|refresher|guidance|coaching|to (learn|read|listen))',
  'your (people|staff|team|operators|<person>|_ <person>) (should|ought to|must) (first|perhaps|really|maybe)? (read|learn|listen|know|pay attention|look at|check) _',
  'for (a|an) (company|firm|team|school|business|office|professional|shop) like (yours|you)',
  '(any|every) (<person>|beginner|amateur|professional|first-year) (knows|would know|should know|will know|sees|would see)',
  'look (at|into) your own _',
  '(i|we) (do|sometimes|begin to|am beginning to)? wonder (if|whether) (my|our|you (have|even|actually|ever)) _',
  '(do not|can not) (know|see) why you (ask|want|think|write|send|complain|did|would|say|expect|are (asking|writing|complaining))',
  '(looked|looks|seems|seemed) (like|as if|as though) (it|they|nobody|no one|the _) (had|has|have|was|were) (not|never|ever) _2 (cleaned|serviced|emptied|oiled|drained|dried|descaled|washed|watered|fed|brushed|maintained|swept|used it before|practised|practiced)',
  '(comes|come|came) only from _',
  '(killed|ruined|burnt out|destroyed|finished off|damaged|wrecked|broken) by <ing> _',
  '(and|but) (he|she) (did|had|has|have) not ($|, (this|which|so|and))',
  '(asked|told|advised|warned|reminded|begged) you _8 (and|but) you (did|had|have) not ($|,)',
]

/** Handed on, or left with somebody who has gone. */
export const handedOn = [
  '(it|that|this) is not (our|my) (task|job|duty|role|business) to _',
  '(we|i) (are|am) not (the|your) (helpdesk|postman|police|cleaners|lawyers|bank|it department|secretary|nanny|parents|caretaker|travel agent)',
  '(ask|contact|call|tell|speak to|write to|turn to|complain to) (your|the) _2 , (and)? not (us|me)',
  '(look|see) (into|inside) (the|his|her|their|your|people’s) (head|heads|mind|minds)',
  '(can not|could not) (really)? influence ($|,|that|what|how)',
  'would (not)? have (done|handled|decided|booked|said) (it|that|this) (differently|otherwise|like that|that way|another way)',
  '(was|were|been) decided (by|at|in) (the)? (headquarters|head office|management|others|my boss|somebody else|someone else|above|upstairs)',
  '(promised|agreed|told|offered|sold|arranged) (it|that|you|this) _3 , (i|we) (have|did|had) not',
  '(i|we) (have)? inherited (this|your|the|it|that)',
  'left (me|us|you)? (no|without|not a single) (notes|note|word|message|record|records|handover|instructions|trace|paperwork)',
  '(has|had|have) (<possessive>|his|her|their) own way of _',
  '(asked|told|reminded|warned|chased) (<name>|him|her|them) (twice|<number> times|several times|repeatedly|again and again) _',
  '<name> was (asked|told|reminded|warned) (twice|<number> times|several times|repeatedly) _',
  '(told|tell) (<name>|him|her|them) that (this|that|it) (was|is) (not|unacceptable|unprofessional|wrong|sloppy|careless|bad|poor)',
  '<somebody> (has|have|had) been (useless|hopeless|unreliable|unhelpful|careless|asleep) _',
  '<somebody> (has|have|had) not (asked|warned|informed|read|understood|thought|bothered|noticed|listened) (us|me|anyone|anybody|you|about|of|the|to|it|how|that)',
  '<somebody> could have (called|rung|told|asked|waited|left|looked|checked|written|knocked|said|thought) _',
  '<somebody> (is|are|was|were) (not|hardly) (exactly)? the (fastest|brightest|quickest|sharpest|most|best|tidiest) _',
  '<somebody> had (a (bad|long|hard) day|an off day|no (valid|idea|clue|experience|business|licence))',
  '<somebody> (promises|promise|promised|sells|sell|sold|says|say|said) (anything|everything|too much|what (he|she|they|you|people) (like|likes|want|wants|please)) _',
]

/** Regret about what happens on the reader's side. */
export const yourUpset = [
  '<sorry> _8 (irritation|confusion|annoyance|upset|disappointment|dissatisfaction|frustration|misunderstandings) (on|at) your (side|end|part)',
  '<sorry> <dearly>? (that)? you (are|were) not (<adverb>)? (satisfied|happy|content|pleased|convinced) _4 ,? (but|though|although|however) _',
]
