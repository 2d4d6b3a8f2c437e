// Closed doors.

/** It is for somebody else, or for nobody. */
export const closedDoor = [
  '(that|this|it) is (strictly|entirely|purely|really|then)? between you and',
  '(i|we) (do|did) not (make|write|set) the (rules|prices|law|laws|policy|timetable)',
  '(rules|policy|law|terms) (are|is) (rules|the rules|policy|the law|the policy|the terms)',
  '(i|we) (am|are) (only|just|merely) (the)? (messenger|a reseller|an intermediary|the agent|the middleman|following|passing on|a small cog)',
  '(i|we) (only|just|merely|simply) (sell|host|rent|let|book|arrange|collect|transport|print|list|supply|install|forward|relay|distribute) (the|them|it|on) _6 (affair|concern|concerns|responsible|responsibility|business|not (us|ours)|not (our|my))',
  '(i|we) (only|just|merely) (work here|process|answer|pass on|follow|carry out|resell|read the|take calls|sit here)',
  '(i|we) (am|are) not (here|paid) to (<adverb>)? (babysit|nanny|hold|argue|teach|educate|play|entertain|mind)',
  '(i|we) (can not|could not|can hardly|could hardly) be expected to',
  'you (can not|can hardly|could not|could hardly|surely do not|do not|must not|should not) (<adverb>)? expect (us|me|anyone|anybody|our _) to',
  '(i|we) (do|am|are) not (run|running) (a|an|the) _2 (charity|hotel|nursery|bank|taxi|kindergarten|library|hotline|circus|agency|company)',
  '(we|i) (are|am) not (a|an|your) (charity|bank|taxi service|nursery|babysitter|babysitters|mind readers|mind reader|magicians|magician|secretary|mother|nanny|psychic|psychics|clairvoyant)',
  '(we|i) can only work with what (we|i) (are|am|were|was) given',
  '(no|little) (point|use|sense) (in)? (being|getting|shouting|complaining|shooting|blaming|taking it out)',
  '(do not|please do not) (blame|shout at|shoot|take it out on) (me|us|the messenger)',
  '(please|kindly|better|should|must|^) (take|raise|bring) (it|that|this) up with _',
  '(you (will|would) (have|need) to|you need to|you had better) (take|raise|complain) _5 (with|to) (them|him|her|the <outsider>|your)',
  '(write|complain|talk|speak) to _4 (and|,) not (to)? (us|me)',
  '(entirely|solely|purely|wholly) your own (responsibility|problem|affair|business)',
  '(is|are|was|were|remains|remain) the <possessive> own (affair|problem|department|lookout|risk|business)',
  ', (and)? not (ours|mine)',
  '(^|and|but|so|because|,) (it|that) (is|was) not (one of)? ours ($|,|to _)',
  '(the law|the terms|the contract|the manual|the timetable) (is|are) _2 clear',
]
