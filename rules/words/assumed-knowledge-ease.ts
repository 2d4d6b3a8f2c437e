// Families of idioms as patterns; the class names are those of the rule `assumed-knowledge/trivialiser`.

/** Idioms for a task without effort, behind "is", "finds it" and their like. */
export const effortless: readonly string[] = [
  "child's play",
  'childs play',
  '(kids|kid|baby|kindergarten|simple|easy) stuff',
  'a? piece of (cake|pie|piss)',
  'a? walk in the park',
  'a? stroll in the park',
  'a? doddle',
  'a? cinch',
  'a? breeze',
  'a? snap',
  'a? picnic',
  'a? pushover',
  'a? no-brainer',
  'a? dawdle',
  'a? synch',
  '(a|the)? (easiest|simplest) (thing|job|task|trick|fix|step|part) _4',
  'easy-peasy',
  '(as)? easy as (pie|abc|falling|anything|one|that|1|winking|blinking|butter|riding|pressing|opening|changing|making|sending|tying|boiling|plugging)',
  '(as)? (simple|straightforward) as (abc|anything|one|1|falling|pressing|opening|changing|making|sending|tying|boiling|plugging|it gets|flicking|turning|riding)',
  'as (easy|simple) as it (gets|sounds|looks)',
  'like (falling off a log|riding a (bike|bicycle)|shelling peas|taking candy _3|stealing sweets _3)',
  'plain sailing',
  'smooth sailing',
  '(dead|well|super|stupidly|ridiculously|laughably|embarrassingly|absurdly|insultingly) (easy|simple|straightforward)',
  'money for old rope',
  'a (matter|question|case) of (minutes|seconds|moments|a few (clicks|minutes|seconds|turns)) !(until|till|before|that)',
  '(a|the work of a) (simple|quick|mere|little)? (one-minute|two-minute|three-minute|five-minute|ten-minute|1-minute|2-minute|3-minute|5-minute|10-minute|half-hour) (job|task|thing|fix|exercise|affair|matter) !(while you|for (us|me)|to (do|fit)|and (we|i))',
  '(five|two|ten|three|2|5|10) (minutes|minute) (work|of work|with|job)',
  'the work of (a|an|one|two|five|ten) (moment|minute|minutes|hour|evening|afternoon)',
  'second nature',
  'not (exactly|quite|really)? (rocket science|brain surgery|witchcraft|quantum (physics|mechanics|theory)|higher maths|a great art|black magic|science|sorcery|wizardry|voodoo|alchemy|nuclear physics|the moon landing|an art form|a feat)',
  '(no|hardly|scarcely) (rocket science|witchcraft|great art|great feat|brain surgery|quantum physics|black magic|higher maths|sorcery|feat|a feat|great shakes|great mystery|mystery|a challenge|difficult|hard|complicated|taxing|the hardest _3) !(feelings|feeling|limit|limits|deadline|date|copy|plastic|shoulder|evidence|and fast|water|hat|hats|edges|questions|work)',
  '(idiot-proof|fool-proof|monkey-proof|child-proof|bullet-proof)',
  'foolproof',
  'nothing (to it|difficult|complicated|simpler|easier|fancy|hard)',
  '(really|quite|all)? very simple really',
  'self-installing',
  'not (beyond|above) (you|anyone|anybody|the wit of _3|the wits of _3|human _2)',
  '(well|hardly|scarcely|surely not) (within your|beyond (you|your)) _2',
]

/** A whole sentence, or its opening, that calls the thing easy. */
export const easySaid: readonly string[] = [
  '(is|are) (a|an) (very|really|fairly|pretty|quite|relatively)? [(simple|easy|straightforward|quick|trivial) (enough)? (job|task|matter|fix|operation|procedure|exercise|thing|affair)] to <skilled.base>',
  '[you (can|could|should be able to|will be able to) (easily|quickly|simply|also easily|very easily|quite easily) (do|fix|sort|change|handle|manage|replace|repair|solve|fit|set|reset) (it|this|that|these|them) (yourself|on your own|at home|alone)]',
  '(it|this|that) (is|should be|ought to be|will be|would be|must be) (<degree>)? [(easy|simple|straightforward|trivial|effortless|uncomplicated|painless|quick) (enough)?] for you to (<skilled.base>|do|find out|work)',
  '(it|this|that|which) is [not (really|very|at all|that|too|so|particularly|exactly|all that)? (hard|difficult|complicated|tricky)] , (you|just|simply) _2 (<step.base>|only|just|simply|need)',
  '[(as)? easy as (pie|abc|falling)]',
  '(^|,|so|and|but|really|is) [nothing (simpler|easier|more straightforward)] (than|,|$|:)',
  '[nothing (could|can|would) be (simpler|easier|more straightforward|less complicated)]',
  '[what could be (simpler|easier|more straightforward)]',
  '[(could|can) not (possibly)? be (easier|simpler|more straightforward|less complicated)]',
  '[there is (really|honestly|literally|absolutely)? (nothing|no (great|big|real)? (trick|magic|secret|mystery|art|science|knack)) to it]',
  "^ (dead|so|quite|completely|totally|absolutely|pretty)? [(foolproof|idiot-proof|simples|easy-peasy|easy as pie|piece of cake|child's play|no-brainer)]",
  '[(bob is your uncle|hey presto|easy-peasy|lemon squeezy|job is a good un)]',
  '[(impossible|hard|difficult|not easy) to (get lost|go astray|get stuck|mess (it|this|that)? up|make a mistake|put a foot wrong|mess up)]',
  '[you (can not|can hardly|could not|will not|could hardly|will hardly) (really|possibly|very well)? (go (far|very|badly)? wrong|get (it|this|that|lost)|mess (it|this|that)? up|miss (a step|the step))] !(with|from us)',
  '[(practically|almost|basically|virtually|nearly|all but|more or less|pretty much) (does|installs|runs|builds|puts|fills|fits|assembles|explains|works|writes|sets|configures|does) itself]',
  '(it|which|that|app|wizard|form|program|software|installer|kit|system) [(does|configures|installs|assembles|builds|runs) itself]',
  '(you (can|could|will have|will be able|get)|yourself|and you are|^ (just|simply)? <skilled.base>|(just|simply) <skilled.base>) _6 [(in no time|in next to no time|in a jiffy|in a flash|in a trice|in a heartbeat|in two shakes|in two ticks)]',
  '[(with your eyes (shut|closed)|in your sleep|blindfolded|blindfold|standing on your head|with one hand (tied|behind) _4|half asleep|with one finger|with both hands tied _3)]',
  '(<skilled>|easily done|do (it|this|that)) _8 [(before the kettle (has boiled|boils)|while the kettle boils|between two (cups|sips) of (tea|coffee)|in (your|a) (lunch|coffee|tea) break|over a (cup of)? (coffee|tea|cuppa)|in the time it takes to _3)]',
  '(can be|is|are|you have it|get it|and|quickly|easily) [(done|finished|sorted|fitted|installed|swapped|changed|replaced|set up|assembled|learned|wired|rewired|reset|configured) in (seconds|no time|a minute|two minutes|five minutes|ten minutes|an afternoon|a jiffy|moments|minutes|a flash|a trice)]',
  '[easily (done|sorted|fixed|remedied|cured|changed|fitted|swapped)] (yourself|at home|by (you|anyone|anybody|any))',
  '[(no|not much|hardly any|little|next to no|zero) (effort|hassle|fuss|skill|know-how|talent|brainpower) (at all|involved|required|needed|whatsoever)]',
  'is [not (at all|very|really|that|too|so|particularly|exactly|all that)? (hard|difficult|complicated|tricky)] to <skilled.base>',
  '[(a|one) quick (edit|tweak|reset|reboot|reflash|re-flash|rebuild|reinstall|restart|patch|recompile|rewire|solder|recalibration|factory reset|power cycle)] _6 (will|should|would|does|and|is|fixes|sorts|cures|later)',
  '[(should|will|would|can) (not|hardly|scarcely) (be)? (beyond|tax|stretch|overtax|stump|challenge|defeat|faze|daunt) you]',
  '[(should|will|would) not (present|pose) you (any|much|too much)? (trouble|difficulty|bother|problem|problems|headaches)]',
  '[you (should|will|would|ought to) (surely|really)? (have|find|get) (no|little|hardly any) (trouble|difficulty|problem|problems|bother|trouble at all)] (with (the|it|this|that)|in)? (<skilled.ing>|working|figuring|doing|following|understanding|it|this|$)',
  '[you (will|should|can|would|ought to) (surely|easily|soon|quickly|no doubt|certainly|be able to)? (manage (it|this|that|to|on your own|without|fine|just fine|by yourself)|figure (it|this|that|them) out|work (it|this|that|them) out)] !(if you (can|are))',
  '<skilled.ing> _8 [(will|should|would|does|is) (not|hardly|barely|scarcely) (take|going to take) you (long|more than|a minute|five|ten|all|an)]',
  '<skilled.ing> _8 [(takes|is|will take|should take) (you)? (only|just|barely|hardly|no more than|less than|all of|a mere|under|but) _1 (minute|minutes|second|seconds|moment|moments|quarter of an hour|jiffy|trice)]',
]

/** All that is left, all it takes: a hard step in the clothes of a small one. */
export const onlyLeft: readonly string[] = [
  '[(all|everything) (that)? (you|there) (have|have got|need|ought|is|are|must|now have|then have)? (left)? (to)? do _1 is] !((to)? (<easily-done>)) (to|,|:)? (<belittling>|just)? <step.base>',
  '[all (that)? (remains|is left) (now)? (for you)? (to do)? (now)? is] !((to|for you to|for us)? (<easily-done>|thank)) (for you)? (to)? (<step.base>|have|_ <ing>)',
  '[(all|everything) (that)? you (have|need) is] (to)? (<belittling>|just)? <step.base>',
  '[the only (thing|step|job|task|bit) (that)? (you (have|need) to do|left (for you)? (to do)?|remaining|you still have to do|is left)] _1 is !((to)? (<easily-done>))',
  'it is [(just|only)? a simple matter] (of <ing>|to <step.base>)',
  '[what you (have|need) to do is] (<belittling>|just) <step.base>',
  '[(just|only|merely|simply|purely|no more than|nothing more than|little more than|nothing but|but|hardly more than) a (matter|question|case|small matter)] of (<ing>|_ <ing>)',
  '[the (small|little|minor) (matter|question) of] <ing>',
  '[all (it|this|that) (takes|needs|wants|requires|asks for) is] !(your (signature|approval|answer|reply|consent|name|yes)|a (signature|photo|date|yes|reply|name|call))',
  '[(an|a) (easy|simple|trivial|straightforward|quick) (matter|affair|business|exercise)] (of <ing>|to <skilled.base>)',
  '[(there is|there are) (only|just|nothing but) the _6 to (undo|do|unscrew|disconnect|connect|remove|loosen|unclip|lift|fit|turn|set|adjust|change)] !(,|if)',
  '[all that is (needed|required|called for|wanted|necessary) is] !(your|a (signature|photo|date|yes|reply|name|call))',
  '(<step.ing> _6|click|press|reset|restart|command|line) [is all (it|this|that) (needs|wants|requires)]',
  '[in (just|only)? (two|three|four|five|six|a few|a couple of|a handful of|2|3|4|5) (simple|easy|quick|short|little)? (clicks|taps|keystrokes|mouse clicks)]',
  '[in (just|only)? (two|three|four|five|a few|2|3|4) (simple|easy|quick|little) steps]',
  '(^|:|takes|take|is|are|needs|it|that|there|just|only|with) [(two|three|a few|a couple of|2|3) (clicks|taps|turns|keystrokes)] (, )? (and|is all|away|will do|later)',
  '[(it|that|this) does not (take|need|require|call for) (much|a lot|long|more than (a|one|two|five|ten))] _3 (to)? (<skilled.base>|<skilled.ing>)',
]

/** Whoever is said to be able to do it as well, however young, old or simple. */
export const simpleFolk: readonly string[] = [
  '(even)? (a|an|any|your) _1 (child|toddler|five-year-old|six-year-old|four-year-old|eight-year-old|ten-year-old|schoolchild|schoolkid|schoolboy|monkey|chimp|chimpanzee|beginner|novice|layman|laywoman|lay person|kid|fool|idiot|amateur|apprentice|trainee|grandmother|granny|gran|half-wit|infant|pensioner|drunk|technophobe|dunce|dolt|simpleton|blind man)',
  '(my|our) _1 (grandmother|grandma|gran|granny|nan|nana|grandad|grandfather|grandpa|mother|mum|mom|mam|mother-in-law|daughter|son|kids|children|dog|cat|hamster|aunt|auntie|great-aunt|uncle|dad|father|eight-year-old|six-year-old|ten-year-old|five-year-old|twelve-year-old|niece|nephew|postman|cleaner|apprentice|trainee|intern|neighbour|boss|wife|husband|other half)',
  'even (i|my _1|our _1|the _1)',
  'someone with two left hands',
]

/** What they are said to do. */
export const manageable: readonly string[] = [
  '(can|could|would|might|will|should) (easily|quickly|probably|surely|also|happily|well|even|manage to|be able to|have)? (find their way|find his way|find her way|get the hang|do|manage|operate|fit|follow|understand|use|change|set|install|put|work|assemble|spot|get|build|handle|complete|fill|configure|grasp|replace|swap|run|figure|learn|see (that|why|how|it|what|which)|read (it|this|that|the)|solve|master|make sense|have <step.participle>|<skilled.base>)',
  '(manages|managed|does|did|masters|handles|figured|worked|mastered|set up|uses|fitted|installed|understands|gets) (it|this|that|hers|his|theirs|fine|just fine|without) !(for|as a|at the|in (the|his|her|town))',
  '(manages|managed) to',
]

/** Nobody special is needed. */
export const noExpert: readonly string[] = [
  '(does not|do not|will not|would not|hardly|scarcely) (take|need|require|have to be|need to be|need to have|have to have|want|call for) [(a|an|any|much|special|to be a|to have a)? (genius|expert|rocket scientist|brain surgeon|degree|phd|diploma|professor|magician|wizard|einstein|superhero|master craftsman|diy (expert|genius|king|skills))]',
  '(does not|hardly|scarcely) (take|need|require|call for) [(a|an) (trained|qualified|professional|proper)? (engineer|electrician|plumber|mechanic|technician|specialist|programmer|developer|professional|carpenter|locksmith)] to <step.base>',
  '[(takes|take|needs|requires|calls for) no (great|special|particular|technical|prior)? (genius|expert|expertise|skill|skills|knowledge|know-how|talent|training|rocket scientist|degree|wizardry)]',
  '[no (special|particular|technical|prior|programming|computer|it)? (skills|skill|knowledge|expertise|instructions|tools|training|degree|qualifications|know-how|diy skills)] (is|are)? (needed|required|necessary)',
  '[(even)? with two left (hands|feet|thumbs)]',
]
