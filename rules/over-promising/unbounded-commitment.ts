import { phraseRule } from '../../src/rule/index.ts'
import { badNews, contact, unsure, willing, wished } from '../words/over-promising-acts.ts'
import { everything, forever, freeForever, give, roundTheClock } from '../words/over-promising-unbounded.ts'

const says = '“{quote}” has no limit, and the customer may one day ask for all of it.'
const instead = 'Say what is included, until when, and up to which amount.'

/**
 * Flags commitments without a limit: “whatever it takes”, “all your problems”, “day and night”, “free for life”.
 *
 * Customers expect help without end where nobody drew the line in time. A clear scope, kindly said at the start,
 * spares both sides the quarrel later. Offers to listen (“anything else?”) and facts of a plan are left alone.
 */
export default phraseRule({
  id: 'over-promising/unbounded-commitment',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a commitment without a limit of scope, time or price',
  why: 'What has no limit will be asked for without limit, and the first “no” then looks like a broken promise.',
  reads: ['subject', 'own'],
  words: { badNews, contact, everything, forever, freeForever, give, roundTheClock, unsure, willing, wished },
  frames: [
    {
      who: 'us',
      say: [
        '(will|shall|can|going to) <adverb>? [<give.base> _1 <everything>] !((that)? (we|i) can|possible|in|within|to|else)',
        '(take on|cover|pay|bear|absorb|refund|reimburse|compensate|make good) [(all|any|every|everything|whatever) _1]',
        '(covers|pays|bears|absorbs|takes on|refunds|reimburses) [(all|any|every|everything|whatever) _1]',
        '<give.now> [(each and every|every (single|last|one)|everything (you|that you)|anything (you|that you)|the lot)]',
        '(will|shall|can|going to) (not)? <adverb>? [(stop at nothing|move heaven and earth|move mountains|go to any (length|lengths)|spare no (cost|costs|expense|expenses)|go to the ends of the earth|bend over backwards|drop everything|not rest (until|till)|not stop (until|till)|leave no stone unturned|go the extra mile (every|each|always)|work miracles)]',
        '(will|shall|can) <adverb>? (do|pay|try|give you|get you|find you|make you) [whatever !((i|we|he|she|they) (can|could|possibly)) _3]',
        '(will|shall|can) _6 [as (often|many|much|long) _2 as you (want|like|wish|please|need)]',
        '(have|get|ask for) as (many|much) _1 as you (like|want|wish|please|need)',
        'whatever (you|they|your _1) _6 , (we|i|our _1) (will|can|do|bake|cook|print|make|build|bring|pay|cover|match|deliver|find|fit|fix|get|have|handle|take|send)',
        '(i|we) (am|are) _1 (there|here|available|around|reachable|on call) _3 (any|every|whatever|whichever) (hour|time|day|night|moment|minute|weekend)',
        'any (problem|problems|question|issue|trouble|request|wish|damage|defect|cost|costs|bill|extra|fault) _5 , (we|i|our _1) (will|can)',
        '(take|takes|accept|accepts|assume|assumes|carry|carries|bear|bears) (all|every|any) _1 (responsibility|liability|risk|risks|consequences|losses|costs) _1',
        '(answer|answers|pay|pays|stand) for (everything|all|anything|whatever) _2',
        '(are|am|is) liable without',
        '(make|makes) (it|them|that|those|everything|all|any) good (to the last|in full|whatever|without|,|$)',
        '(send|forward|pass|hand) (us|me|on|over)? (every|any|all|each) _2 (bill|bills|invoice|invoices|claim|claims|fine|fines|letter|letters|summons|demand|demands) _4 to (us|me)',
        '(pay|cover|bear|settle|take) (the|any|every|your|all) _1 (fine|fines|penalty|penalties|damages|legal costs|lawsuit|summons)',
        '(cost|costs|expenses|loss|losses|damage|damages) _2 (is|are|will be) (borne|covered|paid|met|made good|carried|on us|reimbursed) _4 (without|in full|whatever|however|unlimited|no matter|by us)',
        'unlimited (help|support|advice|changes|revisions|hours|repairs|visits|time) from (me|us)',
      ],
      tense: ['future', 'modal', 'present'],
      about: { effort: 'info', contact: 'off' },
      despite: ['negated'],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '(out with|between <number>|from the (chart|list|menu)|like from|of the (return|exchange|repair|visit)|everything (that)? (i|we) (can|need))',
            '(can|could|will|do|does) not _1 (do|give|solve|fix|handle|cover|pay|provide|offer|make|promise|deliver|refund)',
            '(by|before|up to|at most|within|under|limited to|no more than|included in|according to) _3 (<number>|monday|tuesday|wednesday|thursday|friday|the list|your plan|your contract|section)',
            '(else|listed|inside|included|except|apart from|between|from the (chart|list|menu)|you like from|we need|on the day)',
            'everything (i|we|that i|that we) can',
            'answer (all|any|every) _2 (questions|question)',
            '(anything|everything|whatever) (but|after|before|between|on page|on the)',
            '(our|my) (own)? (error|mistake|fault|slip)',
            '(was|were) (ours|mine)',
            '(into account|into consideration)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'We will ‹do whatever it takes›.',
          'We’ll ‹solve all your problems›.',
          'We can ‹make anything you› want happen.',
          'I will ‹take care of everything›.',
          'We ‹will not stop until every› lamp in your street burns.',
          'We will ‹move heaven and earth› to find your dog.',
        ],
        allows: [
          'Let me know if you need anything else.',
          'All your data has been restored.',
          'We can’t do everything on this list before June.',
          'Do you need anything else from us before Thursday?',
          'If you cancel by Friday, we will refund everything you paid.',
          'We will cover all costs up to 300 euros.',
          'It would be wrong to say that we can solve all your problems.',
          'We usually find everything you ask for.',
          'We will gladly answer all your questions.',
        ],
      },
    },
    {
      who: ['us', 'them', 'nobody'],
      say: [
        '(takes|take) care of (all|every one) (of)? your _1 (worries|problems|needs|troubles|concerns|issues|headaches|questions)',
        '(will|shall) always be (there|on hand|by your side|at your side|at your service) !(on|at|from|between)',
        '(can|will) <adverb>? (make|get|fix|find|cook|bake|build|solve|repair|translate|move|cure|remove|print|handle|do|clean|paint|weld|source|deliver|beat) [(anything|everything|whatever|anybody|anyone) !((that)? (i|we|he|she|they) (can|could|possibly))]',
        '(do|think of|work on|touch|see) nothing (but|else) _4 (until|till)',
        '(will|shall) not (sleep|rest|eat|leave|stop|go home|give up|take on|start|touch|move) _4 (until|till|before) _2 (is|are|it|you|every|your)',
        '(nobody|none of us) (goes|will go|leaves|will leave|is going|sleeps|will sleep|rests|will rest) _2 (until|till|before)',
        '(every|each) (technician|fitter|man|person|hand|van|engineer|driver|nurse|cook|one of us) _4 (is|are) (yours|at your)',
        '(is|are|it is) on (our|my) head',
        'your wish is (our|my) command',
        'the sky is the limit',
        '(blank|open) (cheque|check)',
        'carte blanche',
        '(just)? say the word and (we|i|it)',
        '(there are|with|have) no limits',
        'without (any)? (limit|limits)',
        '(eat|swallow|absorb|take) the (difference|loss|extra cost)',
        'the whole nine yards',
        'lock stock and barrel',
        'promise you the (moon|earth|world)',
        '(any|all|every|further|additional) _2 (is|are|will be) on (us|me|the house)',
        '(the difference|any extra|everything else|the damage) is on (us|me|the house)',
      ],
      despite: ['negated'],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '(out with|between <number>|from the (chart|list|menu)|like from|of the (return|exchange|repair|visit)|everything (that)? (i|we) (can|need))',
            '(else|except|apart from|up to|listed|inside|included|from scratch|by hand)',
            '(anything|everything|whatever) (but|after|before|between|on page|on the)',
            'will (do|deliver) everything (to|in)',
            '(start|touch|move|take on) _3 (before|until|till) you (have|agree|say|tell|sign|write|decide|confirm|give|approve)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Our cook can ‹make anything› without nuts.',
          '‹Nobody goes home until› your server runs.',
          'We ‹will not sleep until it› works.',
        ],
        allows: [
          'Our cook can make anything listed on page 2 without nuts.',
          'If you call by noon, our cook can make anything on the menu.',
          'It would be wrong to say that our cook can make anything.',
          'We will not touch the wall before you have chosen the colour.',
        ],
      },
    },
    {
      say: ['<forever>'],
      with: [
        {
          near: [
            '<willing>',
            '(i|we) (am|are) <ing>',
            '(is|are) _2 (yours|free)',
            '(stay|stays|keep|keeps|remain|remains|lasts|last|cost|costs|give|gives)',
            'yours',
          ],
          within: 'sentence',
        },
      ],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [
        {
          near: [
            '<unsure>',
            '(ends|end|closes|close|closing|ending|leave|leaves|lost|gone|closed|deleted|left|wait|waiting|waited|take forever|takes forever|taking forever|blocked|removed|erased|fixed|solved|cured|remember|remembered|grateful|thank|thanks|wish|valid|miss)',
            '(warranty|guarantee|subscription|plan|licence|license|lease|contract|tenancy|loan|mortgage|agreement)',
            '^ (take|use|help yourself|enjoy|keep)',
            '(you can|you may|welcome to|feel free to) _4 <forever>',
            '(can|could|cannot|do|does|would) not _3 <forever>',
            'not (last|stay|remain|be|work|keep|go on) _2 <forever>',
          ],
          within: 'sentence',
        },
        { near: ['<wished> _5 <forever>'], within: 'clause' },
      ],
      says,
      instead,
      examples: {
        flags: [
          'We will service the pump ‹for life›.',
          'We will store your boat ‹as long as you like›.',
          'Your seat stays yours ‹forever›.',
        ],
        allows: [
          'The offer will not last forever.',
          'Your plan will run for life, as the certificate says.',
          'I will be grateful for ever.',
          'If you join today, the fee stays the same for life.',
          'I know that this is taking forever and will feel longer still.',
          'You’d love a bench that lasts for ever, I know.',
          'We will bring the fish for Good Friday.',
        ],
      },
    },
    {
      say: [
        '(i|we|our _2) (am|are|is|will be) _5 [<roundTheClock>]',
        '(i|we) (will|shall|can) _8 [<roundTheClock>]',
        '(call|ring|write to|reach|text|phone|wake) (me|us) _2 [<roundTheClock>]',
        'at your (service|disposal|beck and call) _3 [<roundTheClock>]',
        '(drop|dropping) everything',
      ],
      lets: ['conditioned'],
      unless: [
        {
          near: [
            '(line|hotline|desk|portal|chat|plan|contract) _4 <roundTheClock>',
            'not _6 <roundTheClock>',
            '(on call|hotline|pharmacy|reception|staffed|monitored) _2 <roundTheClock>',
            '<roundTheClock> (on|at|via|under|by|through)',
            '<roundTheClock> _6 (plan|contract|package|subscription|section)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'You can call me ‹any time, day› or night.',
          'Our engineers are there for you ‹around the clock›.',
          'I will watch the server ‹day and night›.',
        ],
        allows: [
          'Our phone line is open 24 hours a day.',
          'You can cancel at any time.',
          'Our chat desk is staffed around the clock.',
          'We are not on site around the clock.',
          'If the alarm goes off, we will come at any hour.',
        ],
      },
    },
    {
      say: ['<freeForever>'],
      lets: ['conditioned', 'hedged', 'legal'],
      despite: ['negated'],
      unless: [
        {
          near: [
            '<unsure>',
            '(orders|order) (over|above|from)',
            'without (your|prior) _1 (consent|permission|approval|agreement)',
            '(until|till) (<number>|your|the end|march|june|july|december|january)',
            // Equal for several things, or for a time that is named.
            '(the same|unchanged|fixed|frozen|locked) for (both|all|either|each|every|the two|children|adults|members|everyone|everybody|<number>|the (first|next|coming|whole|term|duration|length|rest)|this|one|a (year|month))',
            '(included|contained) in _6 nothing',
            // What was said before, or has been waived already.
            '(told|said|promised|wrote|assured|quoted|advertised) _8 (would|was|were)',
            '(was|were|has been|have been|have taken|have waived)',
            '(lease|contract|agreement|tenancy)',
            '(according to|residents|members|aged|(over|under) <number>)',
            '(before|until|this (year|month|quarter))',
            '(fixed|same) , even if',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Support stays ‹free of charge forever›.',
          'You will ‹not pay a cent more›.',
          'The price ‹will never go up›.',
        ],
        allows: [
          'Shipping is free of charge for orders over £50.',
          'Your plan includes unlimited users.',
          'If the quote is signed, there is nothing on top.',
          'I can’t promise that the price will never go up.',
          'There will be nothing on top until your licence ends.',
          'The price will never go up before April.',
          'The fee is the same for both cards.',
          'The skates are included in the ticket, with nothing on top.',
        ],
      },
    },
  ],
})
