// Ways of winning the argument.

/** The reader is shown to be wrong. */
export const knowsBetter = [
  '(i|we) (think|believe|suspect|fear) you will find',
  'you will find that _3 (contract|terms|agreement|policy|invoice|offer|clause|law)',
  'contrary to (what you|your)',
  'with (all)? (due)? respect !(to|for|<capital> <capital>? $|,? <capital> <capital>? <capital>? $)',
  'you (allege|insist that|contend|would have us believe|(seem|appear) to (think|believe) !(of)) _',
  'you (claim|maintain|pretend|imagine|fancy|claimed|alleged|insisted|maintained|pretended) (that|to (have|be)|you|we|it (was|is|were)|there (was|is|were)|nobody|(the|our|your|his|her|their) _3 (was|is|were|never|did|had|does|has|are))',
  'your (so-called|supposed|alleged|self-styled|so called|imagined|imaginary|purported) _',
  'as (you and i|we both|you) (both)? _2 (well|perfectly well|very well|full well) know',
  '(let me (make this|be) (very|perfectly|absolutely|crystal) clear|read my lips)',
  '(if you (would|had)|had you) _2 (read|look|looked|listen|listened|check|checked) _8 (carefully|properly|closely|more carefully|more closely|attentively)',
  'if you read _5 (carefully|properly|closely)',
  '(there is|there’s)? nothing wrong with (our|the|my) _8 (it is (just)? you|your own|but you)',
  'whether you (<adverb>)? (like|believe|accept|want|admit) it or not',
  'even if you (do|did|can|could) not (admit|like it|believe|accept it)',
  '(short|selective|convenient) (memory|memories)',
]

/** The reader is not believed. */
export const unconvinced = [
  '<disbelief>',
  '(i|we|one) (struggle|struggled|fail|find it (hard|difficult|impossible)|have (difficulty|trouble)|find it _ (hard|difficult)) (to)? _ (see|believe|understand|accept|imagine|picture|credit|follow|believing|seeing|understanding|accepting|imagining)',
  '(hard|difficult|impossible) to (believe|swallow|credit|take seriously)',
  '(i|we) (do|can|could) (not|hardly|scarcely) (<adverb>)? ((believe|buy|imagine) (you !(are|will|need|can|have|qualify|should)|that you !(are|will|need|can|have|qualify|should)|your !(account|order|payment))|(accept|take|see) (that you !(are|will|need|can|have|qualify|should)|your (explanation|story|version|word|excuse|excuses|claim|reasoning|argument|point))|(believe|buy|accept|see|imagine|take) (a word|it for|how you|how your|any of|this story|that story))',
  '(i|we) (would|should) (love|like) to believe',
  '(i|we) (remain|am|are|was|were) _4 (unconvinced|sceptical|skeptical|not convinced|doubtful|not persuaded)',
  '(allow|permit) (me|us) to doubt',
  '(you (can|could) (hardly|not|scarcely)) expect (us|me|anyone|anybody) to (believe|swallow|accept)',
  '(beggars|defies|stretches) (belief|credulity)',
  '(one|i|we) (can not|cannot|can’t) help (wondering|noticing|thinking|feeling|suspecting)',
  '(colour|color|call) (me|us) _2 (sceptical|skeptical|cynical|old-fashioned|suspicious|picky)',
  '(i|we) (was|were) not born yesterday',
  '(it has|it had)? not escaped (us|me|our|my)',
  'funny how',
  '(strange|odd|curious|interesting|remarkable|convenient|funny|surprising) (that|how) you !((have|had|did|were|are) (not|never)? ?(received|receive|get|got|had|heard|been|told|sent|given|left|charged)) !((have|had|did) (not|never) (receive|received|get|got|hear|heard|had|been)) _',
  '(i|we) (know|see) what you (are|were) (doing|up to|trying)',
  '(suspicious|suspiciously) (timing|convenient|like|close|well)',
  '(pull|pulling) (my|our) leg',
  '(try|trying|tried) to (take|pull) _2 (for a ride|a fast one|for fools)',
  '(of course)? you (will|would) (say|deny) (that|it|so)',
]
