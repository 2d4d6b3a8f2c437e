// Told before, and told so.

/** The question is a nuisance. */
export const nuisance = [
  '(~ask|asking|~write|~call|~repeat) _6 (second|third|fourth|fifth|tenth|hundredth|twentieth) time _4 (will|would|does|is|makes|changes) not',
  '(to)? repeat (what|myself|ourselves) _2 (wrote|said|told|already|again|for)',
  '(i|we) (am|are|do not|will not) _4 (repeat|explain|discuss|argue|debate|answer|go (over|through|into)) _3 (again|anymore|further|a third time|a second time|forever)',
  '(have|had) (been|gone) (over|through|round) this _5 (already|times|again)',
  '(we|this|discussion|conversation|debate|you) (are|is|have been|keep)? (just)? (go|going|gone) (round|around|over) (in|the) _2 (circles|houses|ground)',
  'here we go again',
  'which part of _3 (did|do|was|is) (you)? not',
  'what part of _4 (did|do|was|is) (you)? not',
  '(i|we) (really)? (can not|could not|do not know how to|am not sure how to|do not know how) _3 (make|be|put|say|explain) _4 (clearer|plainer|simpler|more (clear|plain|simple))',
  '(i|we) (do not know|wonder) how (many|often) (more)? _3 (times|i|we)',
  'as (any|every) _3 (will tell you|could tell you)',
  '(perhaps|maybe) (now|this time) (you|it) _3 (will|is|understand|clear|see)',
  '(remember|recall) when (i|we) (suggested|told|warned|advised|said|recommended)',
  '(i|we) did (warn|tell|say|advise|mention|point out|recommend) (you|it|this|that|so|against|at)',
  '(i|we) (warned|begged|urged) you',
  'told you so',
]
