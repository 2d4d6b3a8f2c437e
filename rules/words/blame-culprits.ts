// Ways of pointing at a third person. `somebody` is the class of those who can be pointed at.

const culprit = '(<name> <name>?|(the|our|my|their|your) _2 (<coworker>|<outsider>|<person>)|she|he|they)'
const failing =
  '(did not|never|should (not)? have|could not (be bothered|even)|had not|has not|have not|forgot|lost|missed|broke|let|mixed|muddled|left|overlooked|ignored|ruined|sent (the|it|you) _? ?(wrong|twice|late)|took the wrong|gave (you|the) wrong|put the wrong|<lapse.done>)'

export const culprits = [
  `it (is|was) (<name> <name>?|(the|our|my|their|your) _2 (<coworker>|<outsider>|<person>)|she|he|they) (who|that) ${failing}`,
  `(^|and|but|so|because|that) !(<unnamed>|<adverb>) <capital> (is|was) the one (who|that) ${failing}`,
  `${culprit} (is|was|are|were) the (one|ones|person|people) (who|that) ${failing}`,
  `<somebody> (has|have|had|just|simply)? <adverb>? (let (it|this|that|them|things|everything) (go|slip|slide|pass|lapse|drop|through)|made (it|things|matters|this|everything) (even|much|far|a lot)? worse|held (everything|us|things|you) up)`,
  `<somebody> (has|have|had)? <adverb>? (shipped|sent|delivered|supplied|sold|gave|given|built|poured|fitted|used|put) _4 (bad|faulty|rotten|mouldy|dud|defective|second-rate|wrong|shoddy|inferior|substandard) !(weather) _`,
  `<somebody> (has|have|had|did)? <adverb>? (do|done|did|made) (a|an|such a) !(great|good|fine|super|lovely|brilliant|wonderful|excellent|marvellous|proper|thorough|beautiful|fantastic|full|first) _2 (job|mess|hash) (of|on|with|there|here|$)`,
  `<somebody> (did|has|have|had) not (do|done) (his|her|their|its) (homework|job|bit|part|work)`,
  `<somebody> (had not|did not have|has not|does not have|have not|do not have) (got)? (a|any|the (faintest|foggiest|slightest|least|first))? (clue|idea)`,
  `<somebody> (has|have) (been)? (<adverb>)? (incompetent|useless|hopeless|negligent|sloppy|careless|unreliable)`,
  `<somebody> (ought) (never|not) to have _`,
  `<somebody> (has|have|had)? (obviously|clearly|evidently|apparently|simply|plainly) (kept|taken|stolen|lost|thrown|given|put|dropped|broken|damaged|binned|mislaid) _`,
  `<somebody> (does|do|did) not know what (he|she|they) (is|are|was|were) (doing|talking about)`,
  '(like|as) (an|a|complete|rank|total)? (amateur|amateurs|beginner|beginners|cowboy|cowboys|novice|bunch of amateurs)',
  'to save (his|her|their|your) life',
  '(the)? (people|lot|ones|lads|guys|gentlemen|ladies) (upstairs|downstairs|next door|over there|in (head office|accounts|sales|planning|the office)) (have|had)? <adverb>? (forgot|forgotten|never|did not|lost|missed|left|ignored|<lapse.done>)',
  '(do not)? (blame|thank) (<brand>|<name>) ($|,|for|,? (he|she|they|it))',
  '(it is|that is) (<name>|<capital>|him|her|them) you (can|have|may|might) (to)? thank',
  '(heads|his head|her head|their heads|whose head|somebody’s head) (will|should|must|ought to|would) (roll|be)',
  '(person|people|colleague|man|woman|employee|member of staff|staff member|driver|agent|operator|engineer|technician|clerk|chef|nurse) (responsible|concerned|in question|at fault|involved) (has|have|was|were) (now|since|also)? (been)? <adverb>? (given a|spoken to|told|reprimanded|disciplined|dismissed|warned|stood down|sacked|moved|talked to|dealt with|suspended|taken off|let go|had a)',
  '(he|she|they|who) (has|have) (now|since|also)? been <adverb>? (given a (dressing|warning|talking|telling)|spoken to|reprimanded|disciplined|dismissed|sacked)',
  '(a|given a|had a) (dressing-down|dressing down|telling-off|telling off|talking-to|rap on the knuckles|good talking to)',
  '(which|that) (we|i) (find|consider|call|regard as|think) <adverb>? (careless|negligent|irresponsible|thoughtless|reckless|selfish|inconsiderate|rude|unacceptable|disappointing|unprofessional|sloppy|shameful|lazy|inexcusable|disgraceful|poor|shocking)',
  '(unless|because|when|if) (somebody|someone|one) (is|was|has been) <adverb>? (careless|negligent|wasteful|sloppy|reckless|rough|messy|lazy) (with|about|in)?',
  '(<name>|he|she|<coworker>) (just|simply|only)? never (looks|checks|listens|reads|measures|asks|thinks|learns|tells|answers|writes|bothers|counts|cleans|tests)',
  '(sales|marketing|billing|dispatch|accounts|logistics|purchasing|<name>) will (promise|say|sell|tell|sign) (you|people)? anything',
  '(in|through|by) (his|her|their|<possessive>) (carelessness|negligence|laziness|stupidity|sloppiness|incompetence|haste|ignorance)',
]

/** The usual suspects: said beside something that went wrong. */
export const asUsual = [
  '(as usual|as so often|as ever|as always|yet again|once again|not for the first time|typically)',
]

/** Something went wrong. */
export const wentWrong = [
  '(did not|never|has not|have not|had not|nothing|forgot|forgotten|wrong|late|failed|missing|lost|ignored|unanswered|nobody|no one|too (late|little)|incomplete|unsigned|<lapse.done>)',
]
