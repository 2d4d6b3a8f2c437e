/** Who decides on something that the reader hopes for, beside the people of `body`. */
export const decider = [
  '<body>',
  '<acronym>',
  '(adjudicator|adjudicators|appeals (panel|board|officer)|claims (board|team|department|office|handlers)|medical board|tender board|benefits office|job centre|pension (office|board|provider)|licensing|admissions|examiners|the bench|prosecutors|land registry|companies house|benefits agency|parole board|selection (board|committee|panel)|ethics committee|scholarship (board|committee)|jurors|editors|management|management company|headquarters|head office|our (directors|board|management|partners|legal team|compliance (team|department)|credit (team|department)|underwriters))',
]

/** Decisions in the reader's favour. */
export const decides = [
  '(grant|allow|approve|uphold|award|acquit|quash|overturn|side|waive|lift|forgive|reimburse|refund|compensate|recognise|recognize|sponsor|fund|admit|accept|enrol|renew|extend|reinstate|rubber-stamp|authorise|authorize|settle|pay out|pay up|pay (you|for|it|the|your|back)|clear|release|certify|license|ratify)',
  '(dismiss|reject|throw out|strike out|refuse) (his|her|their|the|that|this) _2 (claim|claims|objection|objections|case|appeal|action|suit|application|evidence|argument|charge|charges)',
  '(throw|strike) (it|them|his|her|their|the _2|that|this) out',
  '(find|rule|decide|vote|come down|come out|speak) (for|in|on) (you|us|your|our|him|her|favour)',
  '(find|rule|decide) against (him|her|them|your _2|the _2)',
  '(give|offer|allot|assign|hand) (you|him|her|them|us|your _1) !(a call|a ring|the number|his|her|their|an update|more (details|information))',
  '(let|allow) (you|him|her|them|us|it|your _2) !(know) _',
  '(drop|cut|halve|lower|reduce|cancel|write off|tear up|withdraw|strike) (the|your|that|his|her|all) _1 (fine|penalty|fee|charge|charges|claim|bill|debt|tax|rent|price|case|sum|order|notice|points|interest|premium)',
  '(sign|wave|nod|pass|see|put|push) (it|this|that|your _2|the _2|you|him|her|them) (off|through)',
  '(sign|signs) off on',
  '(take|see) (your|our|her|his) (side|point|word)',
  '(take|choose|pick|select|nominate|elect|hire|want|keep) (your|the) _1 (design|entry|bid|offer|idea|proposal|plan|house|picture|song|text|story|name)',
  '(take|choose|pick|select|nominate|elect|hire|want|keep) (you|him|her) !(through|to|on (a|the) (tour|visit))',
  '(make|force|order|oblige|compel) (him|her|them|your _2|the _2) (to)? (pay|leave|move|repair|fix|withdraw|stop|sign|apologise|refund|replace|remove|give|take|return|accept|agree)',
  '(put|write|mark|record|log|count|treat|classify) (it|this|that|the _1|your _1) _1 (down)? as',
  '(back|believe|support|vindicate|favour|favor) (you|us|your|him|her)',
  '(agree|give in|fold|cave|relent|back down|climb down|see sense|play ball|say yes|go along|come round|come around)',
  'give (it|this|that|you|us|your _1) (the)? (nod|green light|go-ahead|all-clear|blessing|thumbs)',
  '(hold|keep) (the|your) _1 (place|price|slot|seat|room|table|line|date|rate) _1 (for you|open|free)?',
  '(issue|grant|renew|extend|stamp) (your|the|his|her|a|you) _1 (visa|permit|licence|license|passport|certificate|title|deed|deeds|registration|residence|card)',
]

/** What shows that the matter is still open: the decision, the check or the paper is yet to come. */
export const pending = [
  '(still|yet) (has|have|needs|need) to (meet|sit|sign|decide|vote|approve|agree|confirm|see|look|check|read|review|be|come|arrive|answer|go)',
  '(has|have) (yet|still) to',
  '(has|have) not (yet|even)? (yet|even)? (decided|met|seen|read|signed|agreed|started|begun|confirmed|answered|replied|looked|arrived|been (checked|read|opened|signed|approved|seen|started|inspected|tested|issued)|come (back|in)|opened|checked|spoken|asked|approved|voted|inspected|finished)',
  '(i|we) (have|did|need|do) not _3 (seen|read|checked|asked|spoken|looked|opened|see|read|ask|check|look|open|speak)',
  '(meets|meet|sits|sit|votes|decides|convenes|comes|visits|calls|reports) (only|again|next)? (on|in|next|at|this|tomorrow|after) _',
  '(is|are|am) (still|only (now|just)) (waiting|to|being|under|with|in (the|our|his|her)|at (the|our)|looking|checking|reading|missing|open|outstanding|pending|unsigned|away|deciding|on|sitting|going|before|thinking)',
  '(investigation|inquiry|enquiry|check|review|assessment|inspection|survey|audit|examination|hearing|interview|meeting|test|tests|analysis|report|case|file) _2 (only|just)? (starts|begins|is (due|next|on|still|pending|open|outstanding|under)|takes place|comes|will (start|begin|be|take|follow|come|show|tell)|has not|is not|follows)',
  '(will|shall|am going to|are going to) _1 (open|look into|look at|inspect|examine|investigate|see what|review|assess|find out|go through) _4',
  '(pass|send|put|hand|forward|submit|take|bring) (it|this|that|your _3|the _3) (on|over|in)? (to|before) (the|our|my) _2 (committee|board|panel|manager|director|directors|boss|council|office|head office|management|trustees|partners|court|judge|bank|assessor|team|department)',
  '(as soon as|when|once) i (find|have found|have|get|get round|open|reach|see)',
  'without (even)? (asking|looking|reading|seeing|checking|opening|a glance|having|a second|question|questions|further)',
  'before (i|we|anyone|anybody|they|he|she|the _2) _2 (seen|read|checked|looked|see|reads|read|asked|opened|met|meet|meets|look|looks|check|checks|open|opens|sit|sits|vote|votes|decide|decides)',
  'even (though|before|while)',
  'even without (asking|looking|reading|seeing|checking|a)',
  '(take|taking) your word',
  '(afterwards|later|after that|in due course) (,|$)',
  '(the|our|his|her) _1 (inspection|interview|vote|hearing|check|exam|survey|audit|trial|meeting) is (on|next|in|for|still|only|just|at)',
  '(has|have) (only)? (just)? reached (us|me) (today|this|only|yesterday|just)',
  '(only|still|just) (need|needs|have|has) to (find out|look|ask|see)',
  '(which|what) _2 (was|is) it',
  'read (the|your|it) _3 (later|afterwards|tomorrow|next)',
  'no (proof|evidence|need for a _1|trial|test|check|questions)',
  'no need (to|for (us|me|you|anyone) to) (wait|ask|check|look|read|see)',
  '(only|just) (just|now)? (come in|arrived|been (opened|filed|received)|started|begun)',
  '(do|need) not (have to|need to)? (know|see|read|check|ask|look|hear)',
  '(details|papers|paperwork|form|forms|proof|receipts|rest|check|checks|report) (can|may|will) (follow|come|wait)',
  '(just|only) (need|needs|have|has) to (open|do|check|read|look|finish|sign|see|file|start|hear|register)',
  'look into (it|this|that) (next|on|tomorrow|later|when|in)',
  '(get|gets|got) (round|around) to',
  '(later today|next week|tomorrow|in the next few days) ; _2',
  'even if (he|she|they|the _2|nobody|it) _8',
  '(either way|in any (case|event)|one way or the other|whichever way)',
  '(a|mere|only a|pure|just a) (formality|matter of (form|signatures|paperwork|days|time|weeks))',
  '(i|we) (can|could) already (say|tell|promise|confirm)',
  '(acceptance|approval|confirmation|decision|contract|permit|result|results|answer|signature|signatures|letter|papers|paperwork|policy|offer) _5 (will follow|follows|is (missing|outstanding|to come|on its way|being|still|next)|are (missing|outstanding|to come|being|still)|comes (later|next|in)|will come|to follow|later)',
  '(not|nothing) (is|has been|been) (signed|decided|settled|agreed|confirmed) yet',
  'only (the|one|a|your|his|her|their) _2 (is|are) (missing|outstanding|left|needed)',
]

/** Something the reader hopes to hear: what is claimed, returned or given. */
export const hopedFor = [
  '(refund|money|deposit|premium|premiums|fee|fees|fare|sum|amount|cost|costs|rent|instalment|bill|invoice|price|charge|charges|excess|claim|compensation|damage|damages|penalty|fine|balance|payment|cash|savings|difference|shortfall|francs|euros|pounds|dollars|naira|rupees|<number>)',
]

/** Things that are won: exams, homes, papers, places. */
export const won = [
  '(custody|probate|damages|compensation|residency|residence|citizenship|asylum|bail|parole|tenure|maintenance|planning permission|consent|the concession|sole custody|joint custody|the inheritance|the job|the post|the role|the contract|the tender|the licence|the license|the loan|the mortgage|the grant|the scholarship|the bursary|the place|the visa|the permit|the pension|the benefit|the allowance|the promotion|the award|the medal|the cup|the prize|the title|the deal|full marks|top marks|a distinction|a first|a merit|gold|planning|clearance|approval|accreditation|certification)',
]
