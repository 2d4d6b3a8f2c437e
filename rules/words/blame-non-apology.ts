// How an apology takes itself back.

/** The trouble lies in what the reader feels. */
export const feelings = [
  '<sorry> <dearly>? (that|how|for the way|to (hear|learn|read|see) (that)?|it is)? you (have|had|still|now|should|do|did)? <adverb>? <perceive>',
  '<sorry> <dearly>? for (whatever|existing|following|trying|caring|assuming|doing (our|my) job)',
  '<sorry> <dearly>? that (the|our) (facts|rules|truth|reality|terms|laws) _',
  '(feelings|feeling|anybody|anyone|somebody|someone|nose) _4 (bruised|hurt|offended|upset|trodden) _8 <sorry>',
  '<sorry> _8 (anyone|anybody|someone|somebody) (felt|was|were|took|has|feels|is) _ (hurt|offended|upset|offence|offense|put out)',
  '<sorry> <dearly>? _3 any? (offence|offense|hurt feelings) _3 (taken|you)',
  '(regret|sorry|apologise|apologize) <dearly>? (for)? (any|the)? _2 (misunderstanding|confusion|offence|offense|disappointment) on your (part|side|end)',
  '<sorry> <dearly>? (that)? _6 (not|never) _2 to your (liking|taste|satisfaction|standards)',
  '<sorry> <dearly>? (that)? _6 (did not|failed to|could not) (please|suit|appeal|agree with|satisfy) (you|your|to you)',
  '<sorry> <dearly>? that _5 (upset|offended|displeased|annoyed|bothered|shocked|irritated|hurt|surprised) (you|your)',
  '<sorry> <dearly>? that your _6 (not|eye to eye|differ|differs|differ from)',
]
