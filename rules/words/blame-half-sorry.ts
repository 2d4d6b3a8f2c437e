// Regret that takes itself back, in the wording of letters.

const saying = '(sorry|apologise|apologize|apologies|regret|regrets|regretted|apology)'
const wronged =
  '(offended|upset|ignored|hurt|inconvenienced|neglected|disappointed|misled|mistreated|unwelcome|impolite|rude|unfriendly|displeased|annoyed|slighted|wronged)'

export const halfSorry = [
  `(if|should) _8 (displeased|offended|upset|hurt|annoyed|bothered|disappointed) (you|anyone|anybody|him|her|them) ,? (then)? (please)? (consider|accept|take|let) (this|that|my|our) _`,
  `to the extent (that)? (an|any|you|we|something|mistakes|there|things|our) _8 (we|i|this|that|which) <adverb>? (are|am|express|is|apologise|apologize|regret|be)? _3 ${saying}`,
  `should you have (perceived|felt|found|experienced|considered|taken|been|got) _8 ${saying}`,
  `(if|should|insofar as|in so far as) you (consider|feel|felt|find|found|believe|see|regard) (yourself|yourselves) ${wronged}`,
  `(unfortunate|regrettable|a pity|a shame|pity) that you (have)? (chosen|choose|chose|decided|see|saw|feel|felt|take|took|read|prefer|preferred|insist|can not see|will not|could not see|do not see|view) _`,
  '(regret|regrettable|unfortunate|sorry) that (things|matters|mistakes|errors) were allowed to',
  '^ (errors|mistakes|these things|such things|things) (do|will|may|can)? (occurred|occur|happened|happen|happens) ,? (as they|and|in every|everywhere|to everyone|to all|from time)',
  '(errors|mistakes|faults|failings) (may|might) have (occurred|happened|been made|crept in) _4 (both|all|each|either) (sides|parties)',
  '(mistakes|errors|failings) on (both|all) sides',
  'if it is an apology (that)? you (are after|want|need|expect|are waiting)',
  '(i am|we are|i have been) (told|asked|made) (that)? (i|we)? (have|am|are|need)? to (say sorry|apologise|apologize)',
  '^ (are you)? (happy|satisfied|content) now $',
  `<sorry> _6 ,? (but|only|though|yet) it (was|is) (not)? (us|you|your _|me) (who|that) _`,
  `<sorry> _8 ,? but you (were|did|had|chose|never|left|only|also) !(right|very|absolutely|not (alone|wrong)) _`,
  'if _6 (really|truly|actually|indeed) (was|were|is|did) _6 (we|i) (are|am|do|can only) (sorry|apologise|apologize)',
  'did not meet your (rather|somewhat|quite|very|so|evidently|clearly) (particular|peculiar|exacting|demanding|special|high|refined|personal) _',
  'for (sharing|sending|giving|offering) (us)? your _ ?, (let us say|shall we say|how shall i put it|to put it mildly) ,? _',
  '<sorry> _2 (that|to (see|hear|read) that)? you (are|were|feel|felt) (so|very|still|rather)? (disappointed|unhappy|upset|dissatisfied|frustrated|annoyed|not (happy|satisfied)) _8 (but|however|though|although|yet) _',
]
