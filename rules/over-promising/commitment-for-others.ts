import { phraseRule } from '../../src/rule/index.ts'
import { unsure, willing } from '../words/over-promising-acts.ts'
import { due, favour, insider, labour, outsider } from '../words/over-promising-parties.ts'

const says = '“{quote}” promises what somebody else has to do.'
const instead = 'Say what you have asked them for, and when you will check and write again.'

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
  words: { due, favour, insider, labour, outsider, unsure, willing },
  frames: [
    {
      say: [
        '<outsider> (will|shall|is going to|are going to) <adverb>? <favour>',
        '<outsider> (in|at|from|of|on) _2 (will|shall|is going to|are going to) <adverb>? <favour>',
        '(<outsider>|<insider>) (will|shall|is going to|are going to) <adverb>? (love to|say yes|make an exception|bend the rules|agree|sign (it|this|that|the|your)|approve|let you|let it|wave|waive|extend|squeeze|fit you|slot you)',
        '(will|shall|going to) (have|get) (my|our|the) _1 (<outsider>|<insider>) (to)? <favour>',
        '((my|our|the) _1 (manager|boss|director|supervisor|chief)|head office|hq|management|hr) (will|shall|is going to) <adverb>? <favour>',
        '(they|he|she) (will|are going to|is going to) <adverb>? (approve|accept|grant|agree|authorise|say yes|sign off|give in|fold|waive|replace|refund|not (object|refuse|say no|mind|notice)|never (object|refuse|say no|mind)|(squeeze|fit|slot) you in|make (room|an exception)|be (fine|happy|ok|okay) with|love it|rubber-stamp)',
        '(will|shall) (of course|naturally) be (accepted|approved|granted|ready|there|on time|fine|sorted|upheld)',
        '(jury|panel|board|committee|boss|manager|director|council|bank|they|he|she) (just|only|merely) (has|have|needs|need) to (sign|nod|say yes|stamp it)',
        '(will be|be) (getting|receiving) (the|your)? (first prize|loan|visa|grant|permit|job|approval|place|refund)',
        '(pull|pulling) _2 strings',
        '(owes|owe) (me|us) (a|one|many|several)',
        '(they|he|she) always (do|does|are|is|say|says|pay|pays|accept|accepts|approve|approves|agree|agrees) (so|that|yes|it|in the end|with me|for us)?',
        '<outsider> (is|are) (always|never) (late|on time|punctual|fine|happy|generous|quick|full|closed|wrong|strict)',
        '(<outsider>|<insider>|head office) (always|never|invariably)? (rubber-stamp|rubber-stamps|rubberstamps|nods|waves)',
        '<outsider> (always|never) (approve|approves|accept|accepts|say|says|grant|grants|agree|agrees|pay|pays|stop|stops|refuse|refuses|run|runs|fail|fails|object|objects|sign|signs|reject|rejects|let|lets|turn|turns|deliver|delivers|miss|misses)',
        '(application|claim|loan|visa|mortgage|permit|appeal|complaint|petition|request|planning permission|licence|license|grant|bid|offer|extension|transfer|refund) (will|shall|is going to|are going to) <adverb>? (be (approved|accepted|granted|upheld|successful|waved|signed|authorised|cleared)|go through|come through|succeed|sail through|get through)',
        '(application|claim|loan|visa|mortgage|permit|appeal|request|licence) (goes|gets|sails|comes) _2 (through|approved|accepted|granted|waved)',
        'make (sure|certain) (that)? (they|he|she|the _1 <outsider>|the <outsider>|<outsider>) (approve|approves|accept|accepts|agree|agrees|pay|pays|sign|signs|say|says|deliver|delivers|do|does|grant|grants)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed'],
      unless: [
        {
          near: [
            '<unsure>',
            'your _1 <insider>',
            'only (accept|pay|approve|release|refund|cover|sign|deliver)',
            '(will|shall) (only|first|then|not) (accept|approve|pay|release|refund|cover|agree|grant) (original|originals|a|an|after|when|once|the|your)',
            '(asked|hope|whether|policy|plan) _8 will',
            '(once|after|when|as soon as|until|stated|schedule|set out|section|terms|in accordance|in writing|by post|normally|first|then)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹My manager will approve› the refund.',
          'The ‹bank will release› the money today.',
          'The ‹manufacturer will replace› it for free.',
          'Your ‹visa will be approved› in time.',
          '‹Customs never stop› such parcels.',
        ],
        allows: [
          'If the bank releases the money, it will show on Monday.',
          'Will your manager approve the quote?',
          'The embassy will only accept originals.',
          'The insurer has confirmed that the insurer will cover the tow.',
          'Whether the council will grant it I can’t say.',
          'I have asked whether the landlord will extend the lease.',
          'The supplier expects that the factory will release it in week 32.',
        ],
      },
    },
    {
      say: [
        '(refund|money|payment|deposit|funds|amount|credit|cash|salary|payout|loan|<number>) (will|shall|is going to) <adverb>? (be (in|on|back in|back on|with)|reach|arrive in|hit|land in|enter|drop into|show in|appear (in|on)) (your|you) _3 [(today|tonight|tomorrow|this (morning|afternoon|evening)|by _1 <weekday>|by (noon|lunch|lunchtime|midnight|tomorrow|the weekend)|on <weekday>|first thing)]',
        '(will|shall) have (the|your) _1 (money|refund|deposit|<number>|funds|cash) back (by|before|today|tonight|tomorrow|on)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed'],
      unless: [
        {
          near: ['<unsure>', '(once|after|usually|normally|latest|reference|transfer number)'],
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
          'We sent it today, so the money will normally be in your account tomorrow.',
        ],
      },
    },
    {
      say: [
        '<outsider> (will|shall|is going to|are going to) <adverb>? <labour>',
        '<insider> (will|shall|is going to|are going to) <adverb>? (send|ship|dispatch|despatch|deliver|post|release|install|replace|unlock|approve|waive|correct|call off|find|see you|paint|build|print|mend|swap|move|start|fix|repair|solve|finish|complete|restore|deliver|refund|credit|ready|resolve|rebuild|have (it|your|the|this|that|everything|all|them|found))',
        '(<outsider>|<insider>) (will|shall|is going to|are going to) (credit|refund|pay|release|reimburse|replace|approve|call out)',
        '(mr|mrs|ms|dr) <capital> (will|is going to) <adverb>? <labour>',
        '(<capital> from _2 <insider>) (will|shall|is going to) <adverb>? (<labour>|<favour>)',
        '^ !(our|it|this|that|they|he|she|we|i|you|someone|somebody|everything|everyone|nobody|one|delivery|shipping|payment|orders|order|access|parking|support|service|both|all|there) <capital> (will|is going to) <adverb>? (send|bring|deliver|fix|finish|install|refund|repair) (you|it|your|the|them)',
      ],
      with: [{ near: ['<due>'], within: 'sentence' }],
      lets: ['conditioned', 'hedged', 'confirmed'],
      unless: [
        {
          near: [
            '<unsure>',
            '(will|shall) (need|require|ask|contact|call|ring|let|have to|be in touch|get back|get in touch)',
            '(will|shall) (be (in|on) (touch|leave|holiday|training|the office)|have (access|to|questions))',
            '(i|we) (have)? asked',
            'your _1 <insider>',
            '(will|shall) _8 (between|from) <number> (am|pm)? (and|to)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'The ‹courier will deliver› it tomorrow.',
          'Our ‹developers will have it› fixed by Friday.',
          '‹Accounts will credit› you this week.',
          '‹Priya will send you› the contract tonight.',
          'The ‹plumber is going to repair› the boiler before noon.',
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
        ],
      },
    },
  ],
})
