import { phraseRule } from '../../src/rule/index.ts'
import { badNews, unsure } from '../words/over-promising-acts.ts'
import { asks, body, favours, gift, moment, named } from '../words/over-promising-bodies.ts'
import { favour, insider, labour, request } from '../words/over-promising-parties.ts'

const says = '“{quote}” promises what somebody else has to do.'
const instead = 'Say what you have asked them for, and when you will check and write again.'

/** What makes another's future a rule, a report or a plan. */
const openEnded = {
  near: [
    '<unsure>',
    '(i|we) (have)? _1 (asked|checked|spoke|spoken|rang|called|agreed) (them|him|her|with|to|it)',
    'your _1 <insider>',
    '(accepted|approved|agree|accept|granted|grant|approve) or (refused|refuse|rejected|reject|not|decline|declined|against)',
    '(asked|hope|hopes|whether|policy|reckon|reckons|says|writes|according|told|informed) _8 will',
    '(will|shall) _3 (only|first|then) _3 (if|when|after|once|original|originals)',
    '(once|after|when|until) !(all|that is (in|done)|this|<number>|a (day|week|month|while)|(i|we) _3 (word|ask|talk|talked|speak|spoken|spoke|tell|told|call|called|explain|had|have)|(they|he|she) (have|has|see|sees|saw|hear|hears|read|reads|know|knows|get|gets) (it|this|that|your|our|the))',
    '(stated|schedule|set out|section|terms|in accordance|in writing|by post|normally|first|then|cash|originals|less the)',
    '(between|from) <number> (am|pm)? (and|to)',
    'within <number> (to|or)',
    '(please|make sure|so that|in case|or (he|she|they))',
    '~keep you (posted|informed|updated)',
  ],
  within: 'sentence',
} as const

/**
 * Flags promises in the name of somebody else: “the courier will deliver it tomorrow”, “my manager will approve it”.
 *
 * The writer cannot keep what is in another's hands, and the other often does not know of it. What the writer can
 * promise is to ask, and to report. What somebody has confirmed is a report and left alone, and so is what a party
 * will need or ask for.
 */
export default phraseRule({
  id: 'over-promising/commitment-for-others',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a promise that a third party, a superior or another department has to keep',
  why: 'When the other does not deliver, the customer has only your word to hold on to.',
  reads: ['subject', 'own'],
  words: { asks, badNews, body, favour, favours, gift, insider, labour, moment, named, request, unsure },
  frames: [
    {
      say: [
        '<body> (will|shall|is going to|are going to) !(only|first|usually|normally|probably|then|likely) <adverb>? (<favour>|<favours>)',
        '<body> (in|at|from|of|on|for|over|next door) _3 (will|shall|is going to|are going to) !(only|first|usually|normally|probably|then|likely) <adverb>? (<favour>|<favours>)',
        '(<body>|<insider>) (will|shall|is going to|are going to) <adverb>? (love to|say yes|make an exception|bend the rules|agree|sign (it|this|that|the|your|off)|approve|let you|let it|wave|waive|extend|squeeze|fit you|slot you|knock _3 off|take _3 off|throw in)',
        '(will|shall|going to) (have|get) (my|our|the) _1 (<body>|<insider>) (to)? (<favour>|<favours>)',
        '^ !(our|it|this|that|they|he|she|we|i|you|delivery|shipping|payment|access|parking|support|service|insurance|everything|someone) <capital> (will|is going to) <adverb>? (knock|squeeze|waive|approve|authorise|sign off|let you|see you right|sort (it|you|that|this)|throw in|look after (it|you|that)|fix (it|that|this) for|see you without|fit you) _',
        '((my|our|the) _1 (manager|boss|director|supervisor|chief|owner|president|ceo)|head office|hq|management|hr) (will|shall|is going to) <adverb>? (<favour>|<favours>)',
        '(they|he|she) (will|are going to|is going to) <adverb>? (approve|grant|agree|authorise|say yes|sign (it|off|this|,|$)|go easy|believe you|look after you|see you right|take care of (you|it)|give in|fold|cave|relent|waive|replace it|refund|lift|drop the|settle|honour|find (in|for) your|rule|squeeze you|fit you|slot you|make (room|an exception)|be (fine|happy|ok|okay|all right) with|love (it|you|this|the|your)|rubber-stamp|play ball|come (round|around)|wave|nod|let you|let us|let it|bend|swallow|pay (you|up|out|it|the|for|,|$)|not (charge (you|a|anything)|object|refuse|say no|mind|notice|turn|reject|find|complain|argue)|never (object|refuse|say no|mind))',
        '(<body>|<insider>) (will|shall|is going to|are going to) <adverb>? !(<asks>) _6 <gift>',
        '(<body>|<insider>) (will|shall|is going to|are going to) <adverb>? (have|get|find|do|make|turn|bring|take|swap|fit|send|fix|deliver|put) _8 (that is|it is|this is|which is|they are|he is|she is) (no|not a|not an|never a|always) (problem|issue|trouble|bother|question|hassle|worry|no)',
        '(<body>|<insider>) <capital> (will|shall|is going to|are going to) <adverb>? (<favour>|<favours>|get (it|you|this|that|your _1) _|sort|do|fix|solve|find|look after|take care)',
        '<insider> (will|shall|is going to|are going to) <adverb>? (give|let|get (it|you|that|this) (done|sorted|fixed|back|in|through|a|the)|take care of (it|this|that|everything|the whole)|see to (it|that|everything)|cook (whatever|anything)|make it happen|work wonders|work miracles|move mountains)',
        '(my|our|the) _1 (<body>|<insider>|boss) (approves|approve|accepts|accept|signs|sign|agrees to|agree to|grants|grant|waives|waive) (everything|anything|all|every|any|whatever) _',
        '(they|he|she|the _1 <body>|the <body>) (have|has) (no choice|to (give|pay|let|accept|grant|approve|refund|take)) (you|it|your|the|that)',
        '(<body>|<insider>) (in|at|of|from) _3 (signs|waves|pushes|passes|nods) _4 (without|unseen|blind)',
        '(our|my) _1 (solicitor|lawyer|lawyers|accountant|engineer|technician|manager|director|partner|colleague|team|people) (makes|gets|forces|talks|has) (them|him|her|it|the _1|your _1) (to)? (withdraw|pay|back|sign|drop|agree|fold|give|leave|out|off|through|down|into)',
        '<body> (will|can) (not|never) (but|help but) _2',
        '<body> (who|which)? (will|shall|is going to|are going to) <adverb>? !(<asks>) _ (it|them|you|your|the|this|that|these|up|down|another|every|all|everything|both) _6 (for you|to you|on you|with you|up to|to your|in your|on your|at your|off your|for your|of your|in the same|cleaner|cheaper|faster|better|sooner|for half|for less)',
        '<body> (will|shall|is going to|are going to) <adverb>? (come down|back|vote for|support|match|take care of|put in a good word|leave (it|the _1|your _1) (cleaner|better)|make (it|them|up|good|sure)) _',
        '<body> (let|lets|waves|wave|takes|take|puts|put) (it|them|you|him|her|your _1) (through|back|on|off) (in|within|at once|without|by|,|$)',
        '(they|he|she|<body>|<insider>) never (argue|argues|refuse|refuses|check|checks|ask|asks|quibble|quibbles|look|looks|say|says|object|objects|reject|rejects|turn|turns|fail|fails|complain|complains|notice|notices)',
        '(will|shall) get (him|her|them|it|the _1|your _1|my _1) to (stop|pay|agree|accept|leave|knock|drop|waive|approve|release)',
        '(<body>|<insider>) (will|is going to) get (you|him|her|it|them|your _2) (at least|the|a|back|off|out|through|in|going|up|down|<number>)',
        '(my|our) _1 (manager|boss|director|chief|bank|supplier|printer|partner|lawyer|accountant) (never|always|can not) (says|say|refuses|refuse|turns|turn|signs|agrees|agree|fails|fail|delivers|deliver|pays|releases|accepts|approves|lets|does|finds)',
        '<body> (will|shall|is going to|are going to) <adverb>? (wait|hold (on|back|it)|open|close|keep|stay|work|look) _4 (for you|for your|however|especially|specially|late|open|quiet|until|till|away|the other)',
        '<body> (will|shall|is going to|are going to) <adverb>? (throw (it|this|that|them) out|back (me|us|you|it)|wipe|write (you|it) (a|off|down)|have to (pay|give|accept|refund|take|let|drop|agree)|side|stand (by|behind)|put (it|you|that) (right|through|up)|see to (it|that)|take care of|look after|deal with|go easy|show mercy|say nothing|do (it|that|this|anything|the lot|everything)|make (it|them|that|you) _1|give)',
        '<capital> (in|from|at) <insider> (will|is going to) <adverb>? !(<asks>) _',
        '<body> (has|have) never (turned|refused|rejected|failed|said no|let|lost) (down|one|any|us|me|you|a)',
        '(your|the) _1 (visa|passport|permit|licence|license|certificate|papers|residence permit) (will|is going to) <adverb>? be (in your|through|issued|stamped|granted|there|back)',
        '(they|he|she) can not (refuse|say no|turn (you|it|us|this) down|reject|object)',
        '<body> can not _1 (say no|refuse|object|turn (you|it|us) down|reject|but|help)',
        '(the|your|this|that|our) _1 <request> (will|shall|is going to|are going to) <adverb>? (be (approved|accepted|granted|upheld|successful|waved|signed|authorised|authorized|cleared|passed|allowed|honoured|paid (out|in full)|settled|renewed|extended|lifted|recognised|stamped|won|fine|a success|plain sailing|rubber-stamped)|go (through|ahead|our way|your way|in your)|come through|succeed|sail through|get (through|approved|accepted|granted|the (nod|go-ahead|green light))|fly through|be through|pass)',
        '(your|the|this) _1 <request> (goes|gets|sails|comes) _2 (through|approved|accepted|granted|waved)',
        '(will|shall) (of course|naturally) be (accepted|approved|granted|ready|there|on time|fine|sorted|upheld)',
        '(our|the|my) _1 (lawyer|lawyers|solicitor|solicitors|barrister|team|legal team|counsel) (will|is going to|are going to) <adverb>? (win|get you off|beat|have (it|the) _3 (dropped|dismissed|thrown out))',
        '(will be|be) (getting|receiving) (the|your)? (first prize|loan|visa|grant|permit|job|approval|place|refund)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'backed'],
      unless: [openEnded],
      says,
      instead,
      examples: {
        flags: [
          '‹My manager will approve› the refund.',
          'The ‹bank will release› the money today.',
          'The ‹manufacturer will replace it for free›.',
          '‹Your visa will be approved› in time.',
          'The ‹neighbour will carry the crate over for free›.',
        ],
        allows: [
          'If the bank releases the money, it will show on Monday.',
          'Will your manager approve the quote?',
          'The embassy will only accept originals if they are stamped.',
          'The insurer has confirmed that the insurer will cover the tow.',
          'Whether the council will grant it I can’t say.',
          'I have asked whether the landlord will extend the lease.',
          'The supplier expects that the factory will release it in week 32.',
          'The council has written to us. The council will grant the permit on Friday.',
        ],
      },
    },
    {
      say: [
        '(jury|panel|board|committee|boss|manager|director|council|bank|they|he|she) (just|only|merely) (has|have|needs|need) to (sign|nod|say yes|stamp it)',
        '(pull|pulling) _2 strings',
        '(owes|owe) (me|us) (a|one|many|several)',
        '(they|he|she) always (do|does|are|is|say|says|pay|pays|accept|accepts|approve|approves|agree|agrees) (so|yes|it|in the end|with me|for us|$)',
        '<body> (is|are) always (on time|punctual|generous)',
        '(<body>|<insider>|head office) (always|never|invariably)? (rubber-stamp|rubber-stamps|rubberstamps|nods|waves)',
        '<body> (always|never) (approve|approves|accept|accepts|say|says|grant|grants|agree|agrees|pay|pays|stop|stops|refuse|refuses|run|runs|fail|fails|object|objects|sign|signs|reject|rejects|let|lets|turn|turns|deliver|delivers|miss|misses|check|checks)',
        'make (sure|certain) (that)? (they|he|she|the _1 <body>|the <body>|<body>) (approve|approves|accept|accepts|agree|agrees|pay|pays|sign|signs|say|says|deliver|delivers|do|does|grant|grants)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed'],
      unless: [
        openEnded,
        {
          near: [
            'as (he|she|they) always',
            'never (ask|asks|deliver|delivers) (for|on|in|at|before|after|you|anyone)',
            '(stole|ate|played|broke|smashed|lost|left|did|was|were|as (he|she|they))',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['‹Customs never stop› such parcels.', 'The ‹board just needs to nod›.'],
        allows: [
          'The swans left in May, they always do.',
          'It would be wrong to say that customs never stop a parcel.',
          'If the bank owes us one cent, it pays.',
          'My colleague has confirmed that the board only has to sign.',
          'We expect that the committee just needs to nod.',
        ],
      },
    },
    {
      say: [
        '(refund|money|payment|deposit|funds|amount|credit|cash|salary|payout|loan|pension|rebate|compensation|bonus|<number>) (will|shall|is going to) <adverb>? (be (in|on|back|with|credited|there)|come back|reach|arrive in|hit|land|enter|drop into|show (in|up)|appear (in|on)|clear) _4 [(today|tonight|tomorrow|this (morning|afternoon|evening)|by _2 <weekday>|by (noon|lunch|lunchtime|midnight|tomorrow|the weekend|the end of)|on <weekday>|before _2 (christmas|easter|weekend|<weekday>)|first thing|by the <number>)]',
        '(will|shall) have (it|the|your) _2 (money|refund|deposit|<number>|funds|cash|back) (back)? _3 (by|before|today|tonight|tomorrow|on)',
        '(refund|money|deposit|cash|payout|4.200|<number>|loan) _2 (is|are) as good as (in|on|yours|back)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'backed'],
      unless: [
        {
          near: [
            '<unsure>',
            '(once|after|usually|normally|latest|reference|transfer number|as soon as)',
            'within <number>',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” promises what the banks on the way have to do.',
      instead: 'Say when you sent the money and how long banks usually take.',
      examples: {
        flags: [
          'The refund will be in your account ‹tomorrow›.',
          'You ‹will have the deposit back by› Friday.',
        ],
        allows: [
          'The refund will appear on your statement within 5 to 10 working days.',
          'The deposit will usually be in your account by Friday.',
          'If the form comes today, the money will be in your account tomorrow.',
          'The bank has confirmed that the money will be in your account tomorrow.',
          'Our bank has confirmed it. The money will be in your account tomorrow.',
          'We sent it today, so the money will normally be in your account tomorrow.',
        ],
      },
    },
    {
      say: [
        '<body> (will|shall|is going to|are going to) <adverb>? !(<asks>) _',
        '<body> (in|at|from|of|on|for|over|next door) _3 (will|shall|is going to|are going to) <adverb>? !(<asks>) _',
        'be _3 by (the|our|their|a) _2 <body>',
        '<body> (is|are) <adverb>? (delivering|dropping|bringing|collecting|picking|releasing|paying|refunding|approving|putting|getting|lifting|signing|printing|sending|shipping|fitting|installing|unloading) _6',
        '(our|the|my) _1 (man|woman|lad|lads|boys|girl|girls|people|folk|guys|crew) (will|is going to|are going to) <adverb>? (have|get|fix|do|finish|bring|repair|install|deliver|sort) _',
        '(<body>|<insider>) (finishes|restores|sorts|sorts out|handles|sees to|clears up|releases|completes|pays|signs|gets|does (it|that)|lends|grants|approves|refunds|credits) (it|them|you|your|this|that|these|everything|all) _6',
        '(<body>|<insider>) <capital> (will|shall|is going to|are going to) <adverb>? !(<asks>) _',
        '<insider> (will|shall|is going to|are going to) <adverb>? (send|ship|dispatch|despatch|deliver|post|release|install|replace|unlock|approve|waive|correct|call off|find|see you|paint|build|print|mend|swap|move|start|fix|repair|solve|finish|complete|restore|refund|credit|ready|resolve|rebuild|unload|load|patch|get (it|you|your|that|this|them|every)|have (it|your|the|this|that|everything|all|them|found|every|you|both))',
        '(<body>|<insider>) (will|shall|is going to|are going to) (credit|refund|pay|release|reimburse|replace|approve|call out)',
        '(he|she) (will|is going to) <adverb>? (fix|mend|repair|fit|install|deliver|bring|finish|sort|replace|paint|clean|build|sign|approve|pay|refund|collect|carry|cook|bake|print|treat|agree|accept) _',
        '(they|the (lads|guys|boys|men|people)) (will|are going to) <adverb>? !(<asks>|send (you|him|her|us)|be|come|go|start|arrive|leave|follow|ship|expire) _',
        '(you|your _1) (will|are going to) <adverb>? (have|get|receive|be given) (the|your|a|this) _1 (keys|visa|passport|permit|licence|license|loan|mortgage|planning permission|permission|verdict|settlement|compensation|payout|grant|place|job|approval|buyer|tenant|lodger|donor|offer|nanny|sponsor|publisher|go-ahead|green light|certificate|residence|citizenship|title deeds|deeds|insurance money)',
        '^ !(our|it|this|that|they|he|she|we|i|you|everything|delivery|shipping|payment|access|parking|support|service) <capital> (will|is going to) <adverb>? (see you|get (you|it|your)|take care|squeeze|clear|sort) _',
        '(mr|mrs|ms|dr|sir|herr|frau|madame) <capital> (will|is going to) <adverb>? <labour>',
        '(<capital> from _2 <insider>) (will|shall|is going to) <adverb>? (<labour>|<favour>)',
        '^ !(our|it|this|that|they|he|she|we|i|you|someone|somebody|everything|everyone|nobody|one|delivery|shipping|payment|orders|order|access|parking|support|service|both|all|there) <capital> (will|is going to) <adverb>? (send|bring|deliver|fix|finish|install|refund|repair|knock|have) (you|it|your|the|them|that)',
      ],
      with: [{ near: ['<moment>'], within: 'sentence' }],
      lets: ['conditioned', 'hedged', 'confirmed', 'backed'],
      unless: [
        {
          near: [
            '<unsure>',
            '<badNews>',
            '(will|shall) (need|require|ask|contact|call|ring|let|have to|be in touch|get back|get in touch)',
            '(will|shall) (be (in|on) (touch|leave|holiday|training|the office)|have (access|to|questions))',
            '(i|we) (have)? asked',
            'your _1 <insider>',
            '(will|shall) _8 (between|from) <number> (am|pm)? (and|to)',
            'take over',
            'send _1 (a|an|the|your) _1 (reminder|letter|bill|invoice|form|forms|note|confirmation|copy|statement|link|code|receipt|card|list|questionnaire)',
            '(will|shall) send _4 within <number>',
            '(please|make sure|stated|terms|within <number> (to|or)|or (he|she|they))',
            '(asked|hope|whether|says|writes|told) _8 will',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'The ‹courier will deliver it› tomorrow.',
          'Our ‹developers will have it› fixed by Friday.',
          '‹Accounts will credit› you this week.',
          '‹Priya will send you› the contract tonight.',
          'The ‹plumber is going to repair› the boiler before noon.',
          'The outage will ‹be ended by the grid operator› tonight.',
        ],
        allows: [
          'The courier has confirmed delivery for tomorrow between 9 and 12.',
          'I have asked the developers for a date and will write to you by 5 pm.',
          'The system will send you a confirmation e-mail today.',
          'The courier will need a signature tomorrow.',
          'Your finance team will see the credit as a separate line.',
          'Our technician will have access to the cellar on Monday, as your caretaker agreed.',
          'The fitter will be on leave this week.',
          'If the part comes, our fitter will finish on Friday.',
          'The warehouse hopes that the carrier will collect it on Friday.',
          'It would be wrong to say that the courier will bring it tomorrow.',
          'The driver has told me that the driver will be there tomorrow.',
          'The carrier wrote to us this morning. The carrier will bring it tomorrow.',
        ],
      },
    },
  ],
})
