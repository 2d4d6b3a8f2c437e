// Reproaches without a name, and choices that are held against somebody.

/** An accusation without a name, of which the reader hears theirs. */
export const veiled = [
  '(somebody|someone) _2 (has been|had been|have been) !(trying|using|working|helping|looking after|waiting|asking|calling) <ing>',
  '(somebody|someone) _2 (has|had|have)? <adverb>? (<lapse.done>|~forget.done|thought|decided|felt like|fancied|did not <duty.base>|never <duty.past>|could not (be bothered|resist|wait))',
  '(nobody|no one|no-one) (made|forced|obliged|compelled|invited|begged|asked|required) (you|them|him|her) (to)? _',
  '(whatever|whoever|however) (it was)? (you|your <person>|they) _2 (did|have done|had done|were|tried|thought|put|poured|used|told|meant)',
  '(despite|in spite of|against|notwithstanding|over) (all|our|my|everybody’s|everyone’s|repeated|clear|several|numerous|many|express|explicit|the) _2 (warning|warnings|advice|reminder|reminders|recommendation|recommendations|instruction|instructions|request|requests|(we|i) (say|said|told|wrote|explained))',
  'without so much as',
  '(mess|hash|pig’s ear|meal) (that)? (was|has been|had been|you|they) _2 (made|left|makes|make)',
  'liberties _2 (taken|with)',
  'you went and _',
  'you (evidently|plainly|apparently|obviously|clearly) (did not|have not|had not|never|were not|are not|can not|do not|thought|believed|assumed|preferred|expected|wanted|signed|forgot)',
  '^ (ignoring|neglecting|forgetting|skipping|skimping|refusing|failing|dithering|disregarding|overlooking|misreading|overloading) _8 (was|had|has|cost|did)',
  '(sat|sitting|sits|stuck|lying|gathered|gathering) _5 (your (desk|drawer|side|court|office)|with you since)',
  '(never|not) <adverb>? (left|leave|reached|passed) your (desk|office|outbox|drafts|building|hands)',
  'such (carelessness|negligence|sloppiness|ignorance|recklessness|indifference|rudeness|incompetence|thoughtlessness|neglect)',
  '(weekly|constant|endless|yet another|last-minute|repeated) (change|changes) of (mind|plan|colour|date|heart)',
]

/** What the reader chose, held against them. */
export const heldAgainst = [
  '<addressee> (have|has|had)? <adverb>? <resolve.done> (not to <duty.base>|to (ignore|disregard|skip|overlook|wait|gamble|risk))',
  '<addressee> (have|has|had)? <adverb>? <spurn.done> _',
  '<addressee> (have|has|had)? <adverb>? ~leave.done (it|this|that) (too late|until|till|so late)',
  '<addressee> (have|has|had)? <adverb>? ~leave.done (the|your|a|our) _4 (blank|open|unlocked|unattended|plugged|running|ajar|unsigned|unanswered|undone)',
  '<addressee> (have|has|had)? <adverb>? <stall.done>',
  '<addressee> ~keep.now on? (changing|asking|sending|forgetting|complaining|ignoring|calling|insisting|missing|losing)',
  '<addressee> (have|has|had)? <adverb>? (kept <ing>|took _4 (days|weeks|months|ages|forever) to)',
  'you <adverb>? (<ed>|bought|sold|went|came|took|put|ran|began|chose|built|cut) _4 without (even)? (reading|checking|asking|telling|informing|consulting|looking|thinking|measuring|testing|bothering|notifying|warning)',
  '(all still|all|still been|still) waiting for (you|your <person>) to (<duty.base>|<deed.base>)',
  'while you were still <ing>',
  '<addressee> only <adverb>? (~hear|~read|~listen|~see) (what|half)',
]

/** Carelessness in the passive. */
export const careless = [
  '(<rulesBroken>) _2 (was|were|had been|have been|has been) <adverb>? (not|never) <adverb>? (been)? (followed|read|observed|heeded|respected|obeyed|adhered|studied)',
  '(<rulesBroken>) _5 (was|were|had been|have been|has been) <adverb>? (ignored|disregarded|flouted|overlooked|skipped|breached)',
  '(evidently|plainly|clearly|obviously|apparently|visibly) (has|have|had|was|were)? (not|never)? (been)? <misuse>',
  '(has|have|had|was|were) (evidently|plainly|clearly|obviously|apparently|visibly) (not|never)? (been)? <misuse>',
  '(been|was|were) <adverb>? tampered with',
  '(left|opened|moved|changed|altered|unplugged|disconnected|deleted|lost|misplaced|damaged|broken|sealed|overlooked|ignored|removed|modified|not done|not paid) _2 (by|from) (you|yourself|yourselves|your own? <person>|the (customer|client|guest|tenant|user))',
]
