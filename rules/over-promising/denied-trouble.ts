import { phraseRule } from '../../src/rule/index.ts'
import { badNews, ground, unsure, wont } from '../words/over-promising-acts.ts'
import { annoy, blemish, bother, notOne, spared } from '../words/over-promising-denied.ts'
import { mishap, ruin } from '../words/over-promising-mishap.ts'

const says = '“{quote}” rules out what nobody can rule out; one case is enough to break it.'
const instead = 'Say how likely it is, what you did against it, and what you do if it happens.'

/**
 * Flags trouble that is denied without a rest: “not a single mouse will …”, “you won’t see a scratch”.
 *
 * The worry behind the question is real, so an answer that waves it away sounds good for one day. What was done against
 * the trouble, and what happens if it comes all the same, is an answer that lasts.
 */
export default phraseRule({
  id: 'over-promising/denied-trouble',
  severity: 'warning',
  since: '0.1.0',
  flags: 'trouble of which the writer says that it will not come',
  why: 'The customer stops guarding against it on your word, and bears the damage if it comes.',
  reads: ['subject', 'own'],
  words: { annoy, badNews, blemish, bother, ground, mishap, notOne, ruin, spared, unsure, wont },
  frames: [
    {
      say: [
        '<notOne> _8 (will|shall|is going to|are going to|can|gets|get|goes|ever)',
        '^ <notOne> _6 (left|by|from (today|now|tomorrow|tonight|monday)|any more|again|anymore)',
        '(will|shall|is going to|are going to|can|could) (not|never) <adverb>? (<annoy>|<spared>|be|have|see|lose|find|miss|get) _4 (a|one) single',
        '(will|shall|going to) _6 [<notOne>]',
        '(nothing|none|nobody|no one|neither) (of (your|the|our|my|you|them|us|these|those|yours) _2)? (will|shall|is going to|are going to) <adverb>? (<annoy.base>|have to (<annoy.base>|wait|worry|pay|fear|lift|touch|lay))',
        '(nothing|none|nobody|no one|neither) of (your|the|our|my|you|them|us|these|those|yours) _3 (will|shall|is going to|are going to) <adverb>? (ever|get|be (lost|missed|late|blocked|left|turned|broken|hurt|harmed|damaged|charged))',
        '(nobody|no one|nothing|none) (else)? (is getting|is coming|gets|comes|will get|can get|slips|will slip|sneaks) (past|in|into|through|near|by|out|at|over|under|to)',
        'no (burglar|thief|fox|rat|rain|wind|sound|smell|draught|virus|hacker|stranger|intruder|weed|insect|mosquito|dog|cat|child|moisture|damp|germ|bug|error|mistake|detail|customer|guest|file|mail|call|order|parcel|deadline|client|patient|pupil) _3 (will|shall|is going to|are going to|gets|can get|slips|is ever|are ever|is|are) (ever|left|get|come|go|slip|escape|in|past|through|near|lost|missed|forgotten|overlooked)',
        '<wont> so much as',
        '(you|they|he|she|nobody|no one|anyone) (will|would|could) (not|never)? (be able to)? tell (it|which|where|that|the|them|what|if|whether) _1',
        '(price|rate|fee|rent|figure|tariff|quote|bill|cost|costs|premium|amount) <wont> (ever)? (change|move|go up|rise|increase|creep|climb|budge) !(until|before|unless)',
        '<adverb>? (impossible|not possible) for (them|him|her|anyone|anybody|the _1|your _1) to (win|refuse|object|take|claim|sue|prove|reject|say|touch|get|evict|break)',
        '(they|he|she|nobody|landlord|court|council|bank|police|insurer|employer|neighbour) (can|could) not (evict|sue|fine|harm|challenge|take) (you|it from you|your|the _1 from you|him|her)',
        '(can|could) not be (challenged|contested|attacked|overturned|disputed|beaten|bettered|faulted|cracked)',
        'no (judge|court|tribunal|thief|burglar|hacker|virus|competitor|rival|storm|wind|rain|frost|weather|rust|moth) (can|could|will|would|is able to) _',
        '(rust|water|rain|wind|frost|fire|moths|thieves|nobody|no one|damp|mould|hackers|time|age|weather|burglars) (can|could) (not|never) (ever|even|possibly)? (touch|harm|hurt|get|break|reach|enter|spoil|beat) _',
        '(do|does) not have a leg to stand on',
        'you will not go to (prison|jail|court)',
        'never more than (a|one|two|three|five|ten|<number>|a few) (minute|minutes|hour|hours|day|days|second|seconds|metre|metres) (late|away|off|behind)',
        'impossible to (pick|break|crack|hack|lose|fail|lift|forge|copy|force|tip|scratch|guess)',
        '(nobody|no one|not even (an|a|the) _1|even (an|a|the) (expert|maker|museum|dealer|surgeon)) (will|could|can) (be able to)? (not)? _1 (tell|see|spot|notice|read|open|crack|guess|find)',
        'you would never (know|guess|notice|tell)',
        '(you|nobody|they|experts|anyone) (could|can) not tell (it|the|them) (from|apart|difference)',
        'no (rat|mouse|thief|fox|hacker|burglar|bee|wasp|error|mistake|call|mail|guest|customer) _2 (gets|get|goes|comes|slips|escapes|leaves|waits) !(without|until|before)',
        '(neither) _3 (nor) _4 (will|shall|is going to|are going to) _1 (change|move|rise|slip|go|fail|break|suffer|<annoy.base>)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '<ground>',
            '<badNews>',
            '(until|before|unless|without (the|a|your|an)|except)',
            'this (year|month|quarter|term|season)',
            '(lease|contract|agreement|tenancy)',
            '(able|allowed|permitted|entitled|eligible|available|open|reachable|in the office|at home)',
            '(refund|refunds|place|places|access|right|rights|choice|option|seats|tickets|payment|money) (will|shall|is|are|can)',
            '(nobody|no one) (here|in|at|on) _3 (will|can) (say|tell|answer|know)',
            '(please|should|must|make sure|so that|ask|asked)',
            '(will|shall|can) ask',
            '(forget|remember) (your|how|the|what|that|you)',
            '(has been|have been|was|were) (changed|replaced|reset|deleted|removed) _2 so (that)? (nobody|no one)',
            '(you|your _1) (want|wants|need|needs|like) _5 never',
            // A policy that names what it is about.
            '(because of|for lack of|on account of) _1 (money|cost|costs|price|income|fee|fees|means|funds)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Not one of your guests will› be sent to the second hotel.',
          '‹None of your horses will ever› go lame on that track.',
          '‹Nobody will limp› after the walk.',
          'After the treatment ‹nothing gets in›.',
        ],
        allows: [
          'Not one of the drivers will be available before noon.',
          'It would be rash to say that nobody will limp.',
          'Nobody will be able to open the gate, unfortunately.',
          'If the film is dry, not a single drop will get in.',
          'Please make sure that nobody will be left behind.',
          'Nobody will touch the wall before you have seen it.',
          'No pupil is left behind for lack of money.',
          'The old keys have been cancelled, so nobody else can get in.',
        ],
      },
    },
    {
      say: [
        '(you|your _2|guests|visitors|users|customers|they|he|she) <wont> (even|ever|so much as|really)? <spared>',
        '(you|your _2|guests|visitors|users|customers|they|he|she) (will|shall) never (ever)? <spared>',
        '(you|your _2|guests|visitors|users|customers|they|he|she) (will|shall|are going to|is going to) <adverb>? (see|have|get|feel|find|notice|experience|suffer|face|hear|lose|meet|encounter|spot) (absolutely|virtually|practically|simply)? (no|zero) (more|further|other)? _1 <blemish>',
        '(you|your _2) (will|shall|stand to|are going to|can only)? (lose|risk|suffer|miss) (absolutely)? nothing !(if|but|until)',
        '(you|your _2|guests|they|he|she) <wont> (see|find|have|get|hear|notice|smell|meet) any (again|any more|anymore|of (it|them|that) (again|any more))',
        '(you|your _2) (will|shall) (hardly|scarcely|barely) (have to wait|(notice|feel|see|hear|know) (that)? (i|we|us|they|anything|a thing))',
        'you (will|can) (never|not) tell (it|the|that|where|which|they|he|anything)',
        'you need never _1 (worry|think|fear|ask|call|queue|buy|look|go|touch|wait|see|pay)',
        '(you|your _2) (have|has) (lost|had|spent|seen|waited|paid) your last',
      ],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '<ground>',
            '<badNews>',
            '(until|before|unless|please|should|so that|make sure|to help)',
            '(statement|refund|email|e-mail|notification|password) _2 (until|yet)',
            '(lose|miss) (the|your|any|a) _1 (hotel|seat|seats|place|places|deposit|booking|slot|spot|turn|points|room|table|discount|ferry|train|bus|flight|boat)',
            'find (any|a|one) _2 (in|on|at) (the|our|this|your) (list|shop|website|page|menu|invoice)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'After the last coat ‹you won’t find a seam›.',
          '‹Your tenants will notice no difference›.',
          '‹You will hardly notice that we› are there.',
          'With the new pass ‹you need never queue› again.',
        ],
        allows: [
          'You won’t find any parking on our street, so take the bus.',
          'You won’t see a difference until the update has run.',
          'We can’t promise that you won’t see a mark.',
          'If you rinse it at once you won’t see a mark.',
          'You won’t lose your place.',
          'Unfortunately you will hardly notice an effect.',
        ],
      },
    },
    {
      // "Hardly" leaves room: how a difference will look, not that there is none.
      severity: 'info',
      say: [
        '(you|your _2|guests|visitors|users|customers|they|he|she) (will|shall) (hardly|scarcely|barely) (ever)? (notice|feel|see|hear|recognise)',
      ],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [{ near: ['<unsure>', '<ground>', '<badNews>'], within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [{ text: '‹You will hardly notice› the step.', severity: 'info' }],
        allows: ['Sadly you will hardly feel any warmth from it.'],
      },
    },
    {
      who: ['them', 'nobody', 'you'],
      say: [
        '<wont> <annoy.base>',
        '(can|could) (not|never|no longer) (possibly|ever|even|really|physically)? (<ruin.base>|corrupt|harm|damage|destroy|scratch|touch (you|your|it|them)|escape|occur|arise|recur|go down|be (corrupted|compromised|breached|misused|copied|forged|picked|forced|cloned|guessed|jemmied|prised|lifted|cracked|overloaded|charged for|billed for|blamed|evicted|fined|exceeded|confused|mixed))',
      ],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '<ground>',
            '<badNews>',
            '(until|before|unless|so that|make sure|to (ensure|help)|if|should|please|without|only)',
            '(forget|remember) (your|how|the|what|that|you)',
            'no such thing as',
            'you (will|would|do) not mind',
            '(that|this|it) will not be (a|an) (problem|issue)',
            '(will|shall|can|could) not (be|go|run|have|touch|delay|settle|exceed) _2 (any more|anymore|further|longer|more than <number>)',
            '(we|i|you) (can|could|will) not (lose|miss|happen|be|forget|argue|damage|go|wait|spot|confuse|hold|get|touch|occur)',
            '(so that|to) (you|it|they) _1 not',
            '(will|shall) not be _1 (affected by (this|these|the) _1 (change|changes|update|migration|law)|sent|returned)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'The council ‹won’t raise an eyebrow›.',
          'With the new roots the path ‹won’t buckle›.',
          'The update ‹cannot corrupt› your archive.',
        ],
        allows: [
          'If you oil it, the hinge won’t squeak.',
          'Sadly the parcel won’t be returned in time.',
          'I can’t swear that it won’t itch.',
        ],
      },
    },
    {
      say: [
        '<bother> _5 (is|are|becomes|become) <adverb>? (impossible|ruled out|excluded|out of the question|unthinkable|inconceivable|not possible|eliminated|unknown|unheard of|zero|nil)',
        '(~make) (that|this|errors|mistakes|mix-ups|it|them|such _1) (technically|physically|completely|absolutely)? impossible',
        '(excludes|rules out|eliminates|precludes|prevents|stops|avoids|removes|excluding|ruling out|eliminating|preventing) (all|any|every|each) _2 <bother>',
        '(excludes|rules out|eliminates|precludes|prevents|stops|removes|ends) _1 <bother> (altogether|entirely|completely|for good|once and for all|forever)',
        '(no|nothing) (conceivable|earthly|possible|imaginable|known) (scenario|way|reason|chance|risk|circumstance|circumstances|case|power) _8',
        'no (scenario|situation|circumstance|circumstances|case|world|universe) (in|under|where) _8 (<annoy>|not|never|late|lost|fails|falls|goes)',
        '(chance|chances|risk|probability|likelihood|odds) _8 (is|are) <adverb>? (zero|nil|nonexistent|non-existent|none)',
        '(there is|there are|has|have|contains|leaves|brings) (absolutely)? no <blemish> (at all|whatsoever|of any kind|any more|anymore)',
        '(contains|has|have) (absolutely)? no (bugs|bug|flaws|weak points|weak spots|weaknesses) (,|$|and)',
        'nothing (ever)? (scratches|stains|breaks|leaks|fails|slips|gets lost|gets forgotten|goes astray|goes wrong|goes missing|escapes|falls|shakes|moves|stops|beats|harms|hurts|penetrates|scares)',
        'nothing (that)? (can|could|will) (happen|touch|harm|go|shake|stop|hurt|spoil|get|delay|ruin) _1',
        '(does|do) (simply|just)? not (simply|just|ever)? (<annoy.base>) (any more|anymore|any longer|ever|with us|here|at all) (,|$)',
        '(simply|just) (does|do) not <annoy.base>',
        '(it|that|this|they|the _1|our _1) never (goes (down|wrong|off|flat|out)|crashes|fails|breaks|leaks|jams|sticks|lets|misses|runs (out|dry|late)|sleeps|rusts|squeaks|stalls|freezes|overheats|fades|stops)',
        '(nobody|no one) (gets|is) (ever)? (turned (down|away)|refused|rejected|left (out|behind)|sent away|forgotten|overlooked|kept waiting)',
        'never (gets|get) (rejected|refused|sent back|returned|lost|turned (down|away)|forgotten|stuck)',
        '(our|this|these) _2 (does|do) not (break|fail|leak|rust|fade|crack|puncture|crash|squeak|peel|shrink|warp|jam|slip|rot|stain|scratch|overheat|stall|lie) (,|$)',
        'there (is|are) no (bugs|bug|flaws|weak points|loopholes|side effects|gaps)',
        '(makes|make|making) _4 (a|an)? (physical|technical|sheer|absolute|complete)? impossibility',
        '(is|are) (completely|totally|absolutely|utterly)? (idiot-proof|fool-proof|thief-proof|hacker-proof|bomb-proof|idiotproof|crash-proof|future-proof|burglar-proof|tamper-proof)',
        '(never|not once) (gone|been|broken|failed|missed|lost) _4 (never will|will not|shall not|nor will)',
        'never will $',
        '<bother> _3 (is|are) (a|an) impossibility',
        'is (ever|never) (refused|rejected|turned (down|away)|lost|late|missed|forgotten|left out|overlooked)',
        'so as never to',
      ],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '<ground>',
            '<badNews>',
            '(if|unless|until|please|was|were|had|found|found|asked|checked)',
            'impossible (for (us|me|our _1)|to (say|tell|give|deliver|accept|offer|know|predict|get|find|book|send|open|reach))',
            '(helps|help|designed|meant|intended|supposed) _2 (to)? _6',
            '(nothing|no _2) (left|more) to (say|add|do)',
            '(so that|so nothing)',
            '(to my|in my (view|opinion|book|eyes)|if you ask me|for me|i (find|think))',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'With the new labels ‹mix-ups are ruled out›.',
          'The lock ‹excludes any misuse›.',
          'The ‹risk for your data is zero›.',
          'The paint is so hard that ‹nothing scratches› it.',
        ],
        allows: [
          'Parking errors make it impossible to say when the road is free.',
          'If the pump runs, leaks are ruled out.',
          'It would be wrong to claim that errors are excluded.',
          'The check was done twice, so mix-ups are ruled out.',
        ],
      },
    },
  ],
})
