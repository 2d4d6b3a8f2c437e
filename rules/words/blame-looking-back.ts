// Looks back: what somebody should have done, and what is now to be learned from it.

/** Questions that ask for a confession. */
export const confession = [
  'why (did|have|had|could|would) (you|your <person>) <adverb>? (not|never) <adverb>? (<duty.base>|<deed.base>|<duty.participle>|<deed.participle>)',
  '(have|did) you not <adverb>? (looked|look|read|seen|see|checked|check|noticed|notice|listened|listen|thought|think|even)',
  'you (can not|can hardly) (possibly|really)? have (read|looked|seen|checked|listened|understood|opened|followed)',
  'why (did|have|had) not you <adverb>? !(<expected>|receive|get|have|see|hear|find) _',
  'why (did|have|had|could|would) not (you|your <person>) <adverb>? (<duty.base>|<deed.base>|<duty.participle>|<deed.participle>)',
  'why (did|have|would) (you|your <person>) <adverb>? (wait|waited|ignore|leave it|sign|agree|throw|press|touch|open|tell|say|book|order|take so long|complain)',
  'how come (you|your <person>) <adverb>? (<ed>|not|did|never|waited|left|forgot|only|still)',
  'how could (you|your <person>) <adverb>? (not <duty.base>|miss|forget|overlook|think|believe|send|ignore|lose)',
  '(why|what|how) on earth _',
  '<rhetorical>',
  'what were you thinking !(of|about)',
  'what (else|more)? (did|do|would|were) you (really)? (expect|expecting|imagine|hoping)',
  'what did you think (would|was|it)',
  'in (their|your|his|her) right mind',
  'how (does|do|can|did|could) (one|anyone|anybody|somebody|someone|a person) (even|possibly|actually)? (manage|lose|miss|forget|break|fail|confuse|mistake)',
  'is it (really)? (too much|asking too much) (to ask|to expect)',
  'would it (have)? (~kill|~hurt) (you|them|him|her|anyone|your _)',
  '(please|kindly|^) explain why _3 (was|were|is|are|did|has|have) <adverb>? (not|never|off|open|late|still)',
]

/** Somebody else would have known better. */
export const wiser = [
  '(any|every) !(time|day|one|other) _ (would|will|could|can) (<adverb>)? have (told|known|warned) _',
  'would have been _2 (wise|wiser|prudent|sensible|courteous|polite|considerate|intelligent|smart|smarter|decent|advisable) (of you|if you|had you|for you|to|not)',
  'would have been _2 (better|helpful|nice|good|kind|easier|simpler) (of you|if you|had you|if your|for you to)',
  '(look|glance|call|question|minute|second|moment|test|word|email|e-mail|message|line|note|sketch|photo|scan|search|check|measurement|reading|asking|checking|measuring|looking|calling|knowing) _8 would have (<adverb>)? (told|shown|saved|spared|prevented|avoided|answered|been (enough|nice|the|wise|wiser|sensible|intelligent)|sufficed|done|helped)',
  '(i|we|one) (would|might|could) have <adverb>? (expected|hoped|thought|imagined|preferred) (you|your|a (call|word|message|company|firm|customer|client|little|bit)|someone|somebody|anyone|more|better|at least|for _ (more|better|something)|something)',
  '(any|every) (competent|decent|half-decent|self-respecting|sensible|sane|halfway) _2 (would|could|should|knows|manages)',
  '<standard> _2 (could|would|can|knows|understands|manages|sees) !(fall|get|be|drown|trip|choke|swallow|climb|slip|reach|have|need|not)',
  '(anyone|anybody|everyone|everybody|someone|somebody|people) with _ (basic|elementary|rudimentary|slightest|minimum|modicum|common) _2 (grasp|knowledge|understanding|idea|sense|of)',
]

/** A lesson for next time. */
export const lesson = [
  '(next time|another time|in future|in the future|from now on|going forward) (please|do|kindly)? _2 (read|think|listen|look|pay attention|(be)? (more)? (careful|patient|accurate|precise)|do your homework|learn|ask (before|first)|check before|measure)',
  '(please|do|kindly|perhaps|maybe|try to|try and|make sure (you|to)|be sure to) _2 (read|think|listen) _5 (next time|in future|in the future|before you (write|complain|call|accuse|blame|ask|contact))',
  '(lesson|moral|penny|message) _4 (learned|learnt|story|drop|sinks|sink|sunk in|gets through)',
  'it has (now|finally|at last|hopefully) sunk in',
  'that (is what|will) (comes of|happens when you|teach you)',
  '<proverb>',
  '<incompetent>',
  'before you (accuse|blame|criticise|criticize|complain|point)',
  'before (accusing|blaming|criticising|criticizing|complaining|pointing|passing the buck)',
]
