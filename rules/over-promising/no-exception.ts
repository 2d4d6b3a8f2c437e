import { phraseRule } from '../../src/rule/index.ts'
import { contact, unsure, willing, wont } from '../words/over-promising-acts.ts'
import { everyone, record, succeeds, works } from '../words/over-promising-always.ts'
import { mishap } from '../words/over-promising-mishap.ts'
import { perfectResult, rescue } from '../words/over-promising-success.ts'

const says = '“{quote}” knows no exception; one is enough to prove it wrong.'
const instead = 'Say how often it has worked, for whom, and what you do when it does not.'

/**
 * Flags claims without exception: “we always deliver”, “it works for everyone”, “no job is too big”.
 *
 * A record of success is worth telling, with its figure. As a rule without exception it turns into a promise that
 * this customer is the next success, and the first exception may be him.
 */
export default phraseRule({
  id: 'over-promising/no-exception',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a success that is said to know no exception',
  why: 'A claim without exception is a promise to this customer too, who may be the exception.',
  reads: ['subject', 'own'],
  words: { contact, everyone, mishap, perfectResult, record, rescue, succeeds, unsure, willing, wont, works },
  frames: [
    {
      say: [
        '(we|our _2|i) always (deliver|manage|make it|succeed|win|finish|find|hit|beat|match|come through) !(on|to|by|from|in|at|with|between|before|after|free|the|that|it (hard|best|useful|easier|helpful|odd))',
        '(we|our _2|i) always (keep|meet) _2 (word|promise|promises|date|dates|deadline|deadlines|budget|price)',
        '(there|you|it|we|our _2|your _2|i) (will|shall) always !(be (happy|glad|grateful|here|there|welcome|an honour|remembered|a pleasure|sorry|able|someone)|remember|have the right|need|require|see|depend|listen|find|try)',
        'there is always (someone|somebody|room|one (left|free)|a _1 (table|seat|place|bed|slot|spare|doctor|nurse|colleague|technician|driver|van|car|room|replacement|person|way out))',
        '(is|are|be) always (in stock|on time|punctual)',
        '(it|this|that|they|he|she|which) (has|have) always worked',
        '(is|are) never (late|sold out) !(to)',
      ],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '(almost|nearly|not|cannot) always',
            '(will|shall) always (give you|ask|tell|listen|try|say|speak|treat|respect|let|keep you|answer|help|do (my|our)|check|pass|show|stay|look|cost|smell)',
            '(we|i) always (ask|check|recommend|try|advise|need|use|send|appreciate|say|keep a|have to)',
            '(was|were|had|been) always',
            'there is always _8 (until|till|between|from <number>|during|opening|desk|reception|weekdays|<weekday>)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'The road is long, but ‹we always deliver›.',
          '‹There will always› be a nurse on the ward.',
          'Our bus ‹is never late›.',
        ],
        allows: [
          'You are always welcome.',
          'We will always be happy to help.',
          'We always send the invoice by post.',
          'There is always a chance of rain.',
          'We always do our best.',
          'If you order by ten, it will always arrive the same day.',
          'It would be wrong to say that we always win.',
        ],
      },
    },
    {
      say: [
        '<works> (with|for|on|in)? (everything|anything|everyone|everybody|anyone|anybody|whatever)',
        '<works> (with|for|on|in|out)? (each and every|every (single|last)|any _1 (in the world|on earth|there is|imaginable|whatsoever))',
        '<works> (with|for|on|in) (all|every one|each) of (them|you|us|those|these)',
        '(we|our _2|they) (catch|find|know|handle|cover|fix|solve|cure|beat|fit|spot) (everything|anything|everyone|anyone|all of them|them all)',
        '<works> (every time|for all|in every case|in all cases|without exception)',
        '(each|every|all|any) _2 (you|they|we) (will|could|can|might)? ever',
        '(anything|everything|whatever|everyone) (you|that|who) (will|could|can|might|has|have)? ever (need|want|buy|ask|wish|order|have|dream|needed|wanted)',
      ],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '(listed|on the list|except|apart from|other than|besides|inside|in stock|on page|not everyone|not everything|nobody knows)',
            '(if|hope|wish|check|see|whether|find) _3 <works>',
            '(let|ask|tell|thank|thanks) _3 (everyone|everybody)',
            // A date that suits, a part of the whole, and “that covers everything”.
            '(<weekday>|date|dates|day|time|slot|noon|morning|afternoon|evening|week|venue|plan|room|<number>) _4 (works|suits|fits)',
            '(everything|everyone|anything) (on|in|from|who|that|you (sent|ordered|asked))',
            '(that|this|which) _1 covers everything',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'This adapter ‹fits everything›.',
          'The ointment ‹works for everyone›.',
          'The card takes five percent off ‹anything you will ever need›.',
        ],
        allows: [
          'The adapter fits everything listed on page 3.',
          'Please check whether Tuesday works for everyone.',
          'The second date works for everyone here.',
          'If the cable is new, it works with everything.',
          'Nobody can promise that it works for everyone.',
        ],
      },
    },
    {
      say: [
        '<everyone> !((who|that) <succeeds>) _4 <succeeds>',
        '(nobody|no one|none|never) _3 (fails|failed|fail) (with|here|in) _1',
        '(i|we) (have|had) never _1 (lost|missed|failed|had) _6 (so|and) _2 (will|shall|is|are)',
        '(so|and) (you|yours|we|it|they|your _2|this one) (will|shall) _3 (either|no exception|no different|neither)',
        '(never|always|not once|not a single|nobody) _8 (so|and) (you|yours|we|it|they|your _2|this one|i) (will|shall) !(need|see|find|have|get|hear|receive|also|be (asked|able|met|sent|there|in|at|away|closed|back|open|off)|pass (the|a|it))',
        '(never|always|not once|not a single|nobody) _6 , (so|and) (you|yours|we|it|they|your _2|this one|i) (will|shall) !(need|see|find|have|get|hear|receive|also|be (asked|able|met|sent|there|in|at|away|closed|back|open|off)|pass (the|a|it))',
        '(so|and) yours (takes|works|does|goes|gets|passes|will)',
        ', yours (takes|works|does|will|goes) _2 (too|either|as well)',
        '(so|and) (your _2|you|this one|it) (is|are) no exception',
        '(pass|success) rate (is|of) (100|a hundred|100%)',
      ],
      despite: ['negated'],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '(claim|claims|roughly|percent|out of|most|nearly|almost|some)',
            '(must|has to|have to|needs to|need to|please|should|can|could|may)',
            '(was|were|did|had|until|before|once|when)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Every one of our pupils passes› the test.',
          'Everybody is happy here, ‹and you will be no exception›.',
          '‹Nobody fails with› us.',
        ],
        allows: [
          'Of last year’s class, 66 percent; that is most, but not all of our pupils pass.',
          'Everyone who wants to pass must come to the lesson.',
          'We send a card to everyone who passes the test.',
          'Everyone in the team wins if you tell us what went wrong.',
          'Everyone who was here had to pass a test, and everyone passes such a test now and then.',
          'It would be wrong to say that everyone passes.',
        ],
      },
    },
    {
      say: [
        '(hence|therefore|thus|consequently|so|as|and) (you|yours|it|he|she|they|this|your _2|none of _2|the _2) (will|shall|is going to|are going to|can only) _',
        '(hence|therefore|thus|consequently) _4 (will|shall|is going to|are going to)',
        '(it|that|this) will be (the same|no different|just the same) (for|with) (you|yours|your _1)',
        '(and|so) (you|your _2|yours|he|she|this one) (is|are) (next|no exception|the next)',
        '(so|as|hence|thus) (will|shall) (you|yours|he|she|they|it|this|your _2)',
        '(it|yours|you|he|she|they|this one|this time|your _2|the _2) (will|is going to|are going to) _4 (again|too|as well|either|next (year|season|time)|this (year|time|season))',
      ],
      with: [{ near: ['<record>'], within: 'sentence' }],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      despite: ['negated'],
      unless: [
        {
          near: [
            '<unsure>',
            '(so|and|as|hence) (you|it|he|she|they|this|your _2|the _2) (will|shall|is going to|are going to) (be (a (bit|little)|more|slow|there|in|on|at|sent|asked|late|longer|away|closed|charged)|take|have|come|go|want|add|use|move|mean|cost)',
            '(see|need|have to|be able|be asked|receive|find|notice|be charged|pay|get a|stay|close|remain|call|write|ring|send|check|let you|ask|tell)',
            '(probably|perhaps|maybe|likely|hopefully)',
            '(until|till|before|sorry|unfortunately|please|should|would|late|delayed|refund|credit|replace)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” makes a promise of what went well so far.',
      instead: 'Tell the record with its figure, and say that it is no promise.',
      examples: {
        flags: [
          'The tree has borne ten years running; ‹it will bear again›.',
          'No pot of ours has cracked so far, hence ‹yours will not either›.',
        ],
        allows: [
          'The tree has never borne so early, and it will probably bear again in May.',
          'The tree has always borne, and it would be wrong to say that it will bear again.',
          'If it has never cracked so far, it will not crack again.',
          'The gardener has confirmed that the tree, which has always borne, will bear again.',
          'The warranty has always covered this, and it will cover it again.',
        ],
      },
    },
    {
      say: [
        'no (job|task|order|request|group|crowd|stain|problem|case|project|wish|question|dog|room|house|party|_1) (is|are|was)? (ever)? too (big|small|large|difficult|hard|old|crazy|complicated|tricky|far|heavy|late|early|complex|much)',
        'nothing (is|are)? (ever)? (impossible|too (big|small|difficult|hard|much|crazy|complicated))',
        'there is nothing (that)? (i|we|they|he|she|it|our _2|this _1) (can|could|will) not',
        'there is no (job|stain|problem|lock|case|dog|room|engine|question|language|fault|leak|wish|task|format|deadline|customer|child|student) (that)? (i|we|they|he|she|it|our _2|this _1) (can|could|will) not',
        '(i|we) (have|know|find) _2 (answer|answers|solution|solutions|part|cure|fix) (for|to) (everything|every _1|anything|all)',
        '^ [you name it] , (we|i)',
        'name (a|any) _3 and (i|we)',
        'no such thing as (a|an)? (problem|no|impossible|difficult|hopeless|lost|too|bad|stupid|broken|full)',
      ],
      despite: ['negated'],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '<unsure>',
            '(listed|except|apart from|on page)',
            '(stupid|silly|bad) question*',
            '(question|questions|feedback|concerns)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead: 'Say what you take on, and where your limit lies.',
      examples: {
        flags: [
          '‹No job is too big› for our crew.',
          '‹There is nothing we can’t› repair.',
          '‹You name it›, we translate it.',
        ],
        allows: [
          'There is no such thing as a stupid question.',
          'If it has wheels, no job is too small for us to look at.',
          'It would be wrong to claim that no job is too big.',
        ],
      },
    },
    {
      say: [
        '(all|every|each|every single|each and every) _4 (will|shall|is going to|are going to) <adverb>? <perfectResult>',
        '(all|every|each) _3 (is|are|gets|get) (always)? (answered|resolved|settled|solved|honoured|kept|met|fulfilled|met|dealt with|put right|made good|found|recovered|fixed) _1 (in full|at once|immediately|without|on the spot|in every)',
        '(deliveries|delivery|deadlines|orders|appointments|promises|payments|repairs|trains|flights|calls|quality|standards) (is|are) always (met|kept|on time|right|perfect|honoured|punctual)',
        '(customers|clients|guests|visitors|patients|passengers|tenants|callers) (is|are) never (left (waiting|standing|hanging)|kept waiting|turned (away|down)|overcharged|disappointed|forgotten) _',
        '(all|every|each|every single|each and every) of (you|your _1|our _1|the _1|them) (will|shall|is going to|are going to) <adverb>? <perfectResult>',
        '(will|shall|going to) <adverb>? <rescue> (every|every single|every last|all|all of|the entire|each and every|every one of) _2',
        '(everyone|everybody) (will|is going to) be (thrilled|delighted|happy|amazed|impressed|jealous|speechless)',
        '(beat|match) (any|every|whatever) _1 (price|offer|quote|deal)',
        '(solves|ends|removes|cures|handles) all (of)? (your|these)? _1 (problems|worries|issues|needs|troubles|headaches)',
        '<wont> find (a|any) (better|cheaper|faster|nicer|safer) _3 (anywhere|elsewhere|in|$)',
        '(someone|somebody) will always be (there|here|at|on|ready|free|available)',
        '(will|shall|going to) <adverb>? (have|get) (the|your) (entire|whole|full) _2 (written off|cancelled|waived|dropped|refunded|struck)',
      ],
      lets: ['conditioned', 'hedged', 'legal', 'confirmed'],
      unless: [
        {
          near: [
            '<unsure>',
            '(once|when|after|before|until|as soon as|except|apart from|listed)',
            '(meet|find) (all|every) (the|of the)? _2 (details|information|staff|members|people|options|instructions|documents|files|photos)',
            'answer (all|every|each) _1 (questions|question|letter|letters|mail|mails|message|messages|call|calls)',
            '(you|they) (will|shall) find',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Every letter will be answered›, whatever the season.',
          '‹All of your plants will survive› the move.',
          'We ‹will restore every single› photo.',
          '‹Someone will always be there› at the gate.',
        ],
        allows: [
          'Every order will be checked twice.',
          'We will answer all your questions at the meeting.',
          'You will find all details on page two.',
          'If you back up today, every file will come back.',
          'Once the disk is copied, we will restore every photo we can read.',
          'It would be wrong to say that every file will come back.',
          'The lab has confirmed that every sample will be found.',
        ],
      },
    },
  ],
})
