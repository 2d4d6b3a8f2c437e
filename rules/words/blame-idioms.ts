// Common idioms, by what they say about the reader or the writer.

/** Questions that want no answer. */
export const rhetorical = [
  '(do|did) you <adverb>? (honestly|seriously|really|actually) (think|believe|expect|want|suppose|imagine|intend|mean)',
  'what (on earth)? (makes|made) you (think|believe|assume|expect)',
  'since when (do|does|did|is|are|has|have|can)',
  'what more (do|did|can|could|should) (you|we|i) (want|expect|ask|offer|say|need)',
  'what (am|are) (i|we) supposed to',
  'who do you (think|suppose|imagine)',
  'whose (fault|idea|signature|job|responsibility|problem|mistake|decision) (is|was|do|did|would)',
  'how (hard|difficult) (can|could|is|was) it _2',
  '(is|was) it (really)? (so|that|too) (hard|difficult) to',
  'how many (people|times|reminders|mails|emails|calls|warnings) (does it|do you|do we|did it|more)',
  '(thank you|thanks) for (finally|ignoring|wasting|nothing|keeping us waiting)',
  '^ how (typical|charming|original|convenient|very convenient|predictable)',
  'after (all|everything) (that)? (we|i) (have|had)? <adverb>? (done|tried|offered|given|sacrificed)',
  'you can not (expect|order|change|blame|complain|cancel|refuse|ignore|sign|skip|demand) _8 and (then|still|also|expect|complain|blame)',
  '(people|those|anyone|anybody|whoever|customers|he|she) who? _8 (should|must|can|need|has|have) (not|no|only|themselves|himself|hardly) _2 (complain|surprised|wonder|blame|right|expect)',
  'let us (be (honest|realistic|serious)|face it|not pretend|not kid)',
  'owe (us|me|her|him|them|my|our) _2 apology',
]

/** Not up to the job. */
export const incompetent = [
  '(tell|know|knows) (a|an|the|one|his|her|their|left) _2 from (a|an|the|right|his|her|their)',
  '(left|right) hand (does not|did not|not) know*',
  '(pull|pulled|pulling) the wool',
  '(head|heads) in the (sand|clouds)',
  'asleep at the (wheel|switch|desk)',
  '(on|from) another planet',
  'cloud cuckoo land',
  'living under a (rock|stone)',
  '(lost|losing|loses) the plot',
  'sharpest (knife|tool)',
  '((has|have|having|got) two left (hands|feet)|(is|are) all thumbs)',
  '(organise|organize|arrange|run|manage) _5 brewery',
  'sandwich short',
  '(caught|with) _2 (pants|trousers) down',
  'could not organise',
  'has (her|his) head elsewhere',
  '(took|take|takes|taken) _2 eye off the ball',
]

/** Shrugs: the reader's trouble is left to the reader. */
export const shrug = [
  'take it or leave it',
  '(that is|such is|that’s) life',
  '(tough|hard|bad) (luck|cheese) _2',
  'like it or lump it',
  '(deal|live|cope) with it $',
  '(^|better|just|,|so) get used to it',
  'that ship has sailed',
  '(it|that) is your loss',
  'suit yourself',
  'good luck with (that|it|your)',
  'hold your breath',
  '(for you|for them|for your _) to (sort|settle|solve|resolve) _',
  'the answer (is|remains) (still|and stays|and remains) no',
  'not my (circus|monkeys)',
  '(nothing|little) to do with the _3 (desk|department|team) here',
  '(i|we) have (nothing|no reason) to (apologise|apologize)',
]

/** Let down, by the reader. */
export const letdown = [
  '(left|leave|leaving|dropped|drop) (us|me|our _|everyone|everybody) (in the lurch|hanging|in it|standing|out in the cold|high and dry|with the bill)',
  '(let|letting) (us|me|our _|the side|everyone|everybody) (badly|rather|all)? down',
  '(you|your <person>|they) (have|has|had)? (moved|moving|shifted|keep moving) the goalposts',
  'moving the goalposts',
  '(you|your <person>) (have|has|had)? <adverb>? (backed out|gone back on|went back on|broke your (word|promise)|broken your (word|promise)|changed your tune|blown hot and cold)',
  '(kept|left|keep|keeping|leaving) (us|me|our _) in the dark',
  'behind (our|my) (back|backs)',
  '(missed|miss) the boat',
  'too little ,? too late',
  '(not|never|nobody|no one) (even|once)? (lift|lifted) a finger',
  'without a single (word|reply|answer)',
  '(stood|stand) (us|me|our _) up',
  'your _2 (no-show|no show)',
  '(chopping|chop) and (changing|change)',
  '(on a|at a) whim',
  '(your|all these|these constant|all your|yet another|another of your) _ ?(last-minute|eleventh-hour) (change|changes|cancellation|cancellations|whims|ideas|wishes|requests)',
]

/** The reader's word is not taken. */
export const doubtful = [
  'pinch of salt',
  '(story|account|explanation|version|excuse|argument|claim|reasoning|theory) _3 (does|do|did) not (add up|hold water|stack up|wash|ring true)',
  '(this|that|it) (does|do|did) not (hold water|wash with|ring true)',
  '(smells|sounds|looks|seems) (fishy|rather convenient|very convenient|like an excuse)',
  'cock and bull',
  '(tall tale|fairy tale|crocodile tears|sob story)',
  '(come off it|do me a favour|you must be joking|are you kidding|are you joking|you can not be serious|spare (us|me) (the|your))',
  'save your breath',
  '(rewriting|rewrite) history',
  '(twist|twisting|twisted) (words|my words|our words)',
  '(put|putting) words (in|into) (my|our|his|her)',
  '(clutching|grasping) at straws',
  '(taking|take) (the mickey|us for (fools|a ride)|me for (a fool|a ride))',
  'trying it on',
  'in your dreams',
  '(figment|product) of your imagination',
  '(is|comes as) news to (me|us)',
  'the first (i|we) (have)? (hear|heard) of',
  '(conveniently|curiously|mysteriously|miraculously) (forgot|forget|forgotten|left out|ignored|overlooked|appeared|disappeared|broke|lost|failed|only)',
  '(strangely|oddly|funnily|curiously|interestingly) (enough)? (you|your|nobody|no one|the same|it only|this only)',
]

/** Made light of, or told to get over it. */
export const sulky = [
  'sour grapes',
  'get over (yourself|yourselves)',
  '(fuss|noise|ado) about nothing',
  'made of sugar',
  '(a|such a|the) (prima donna|diva|drama queen)',
  '(tantrum|tantrums|hissy fit|toys out of)',
  'chip on your shoulder',
  'wrong side of (the)? bed',
  'bee in your bonnet',
  'axe to grind',
  '(think of|mind|watch) your blood pressure',
  '(such|so|too) (a)? (trivial|petty|trifling|ridiculous) (a)? (thing|matter|detail|complaint|sum|issue|problem|point|amount)',
  '(spoilt|spoiled|pampered|entitled) (child|children|brat|brats|customers|guests)',
  '(nitpicking|hair-splitting|hairsplitting|pedantry|pettiness)',
]
