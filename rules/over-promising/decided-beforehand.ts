import { phraseRule } from '../../src/rule/index.ts'
import { badNews, unsure } from '../words/over-promising-acts.ts'
import { decider, decides, hopedFor, pending, won } from '../words/over-promising-beforehand.ts'
import { body, named } from '../words/over-promising-bodies.ts'

const instead = 'Say what was asked for, who decides and when, and when you will write with the answer.'

/** A guess, a rule that holds for everybody, a condition of the other's, or an answer that is there already. */
const open = [
  '<unsure>',
  '<badNews>',
  '(stated in|schedule|set out|less the|according|up to|in line with)',
  '(hope|hopes|whether|guess|reckon|suppose|imagine|probably|likely|normally|usually|generally|in most cases)',
  '(i|we) (have|had)? _1 asked',
  '(will|shall|can) (only|not) <decides>',
  'only (if|when|once|after)',
  '(sorry|congratulations)',
  '(has|have) (already|now|just|since|today)? (approved|agreed|granted|accepted|confirmed|decided|signed|paid|refunded|written|ruled|awarded)',
  '(letter|confirmation|decision|notice|certificate|receipt) (is|are) (attached|enclosed|below|here)',
]

/**
 * Flags decisions that are told before they are made: “the court will find for you”, “you’ll get custody”, “you have
 * got the job, even if the board still has to meet”.
 *
 * Courts, boards, insurers and banks decide for themselves, and so does the writer's own house once it has looked.
 * What was asked for, who decides and when is all that can be said before.
 */
export default phraseRule({
  id: 'over-promising/decided-beforehand',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a decision in the reader’s favour that is told as a fact before it is made',
  why: 'The customer stops looking for another way on your word, and the one who decides has not spoken yet.',
  reads: ['subject', 'own'],
  words: { badNews, body, decider, decides, hopedFor, named, pending, unsure, won },
  frames: [
    {
      say: [
        '<decider> (will|shall|is going to|are going to|would have to|(has|have) no (choice|option|alternative|other choice) but to|can only|(is|are) (bound|certain|sure|obliged) to) <adverb>? <decides>',
        '<decider> (in|of|at|for|on) _3 (will|shall|is going to|are going to|would have to|(has|have) no (choice|option|alternative|other choice) but to|(is|are) (bound|certain|sure) to) <adverb>? <decides>',
        '<decider> can not (but|refuse|say no|reject|turn (you|it|this|us) down|do otherwise)',
        '<decider> ((rules|decides|finds|votes|rule|find|decide) (for|in) (you|us|your (favour|favor)|our (favour|favor))|(is|are|stands|comes down) on (your|our) side)',
        '<decider> (signs|sign|waves|wave|passes|nods|stamps|lets) _4 (without (asking|looking|a|any|reading|question)|unseen|blind|through)',
        '(your|our|his|her|their|the) _2 (appeal|objection|application|complaint|claim|case|petition|request|bid|tender|defence|motion|proposal|nomination) (carries the day|wins|succeeds|goes through|prevails|will (win|succeed|prevail|carry|go through|be (upheld|allowed|granted|successful|accepted|approved)))',
        "(your|our|his|her|their|the|(brother|sister|neighbour|landlord|tenant|husband|wife|partner|employer|opponent|insurer)'s) _2 (objection|appeal|claim|case|suit|lawsuit|charge|charges|argument|action|threat|counterclaim|defence|evidence) _4 (is|are|will|shall|has|have|can) _2 (bound to|sure to|certain to|going to|only|no (chance|prospect)|not a)? _1 (fail|collapse|fall (apart|over|flat|through)|lose|come to nothing|be (dismissed|thrown out|rejected|struck out)|chance of success)",
        '(landlord|tenant|seller|buyer|neighbour|husband|wife|employer|insurer|builder|company|firm|other (side|party)|defendant|debtor|opponent|council|airline|they|he|she) (will|is going to|are going to) <adverb>? be (ordered|made|forced|obliged|told|compelled) to (pay|repair|return|refund|give|leave|apologise|compensate|replace|fix|reinstate|withdraw|remove|pull down|take (it|you|him|her) back)',
        '(we|i) (will|shall|are going to) <adverb>? (have|get) _4 (lifted|quashed|dismissed|struck (out|off)|thrown out|set aside|overturned|annulled|dropped|written off|acquitted|evicted|waived|cleared|released|off the hook)',
        '(you|he|she|they|your _1) (will|shall|are going to|is going to) <adverb>? (get|have|win|keep|be (given|awarded|granted)|walk (away|out) with|come (away|home) with|land|secure|obtain) (the|a|an|your|his|her|full|sole)? _1 <won>',
        '(your|the|his|her) _2 (claim|case|defence|contract|argument|appeal) is <adverb>? (watertight|waterproof|bulletproof|unanswerable|unbeatable|unassailable|won|safe|cast iron|rock solid)',
        '(will|is going to|are going to) be (declared|found|ruled) (invalid|void|null|illegal|unlawful|unfair|wrong)',
        '(will|would|does|can) not stand up (in court|to)',
        '(police|council|bank|landlord|they|he|she|court|tax office|authorities) can (do|take|prove|say) nothing (to|against|from) (you|your|it|us) ',
        '(your _1|he|she|they) (will|shall) (not|never) (see|get|have) (a|one) (penny|cent|euro|dollar|pound)',
        '(you|he|she|they|we) (is|are) (bound|certain|sure|guaranteed|destined|going) to (win|succeed|be acquitted|be cleared)',
        '(without|no) (any)? (consequence|consequences|repercussions) (for (you|your)|whatsoever|at all)',
        '(he|she|they|your _1) will have to (pay|return|give|refund|repay|leave) _4 (every|all|the lot|in full|to the last)',
        '(you|he|she|your _1) will be (acquitted|cleared|let off !(at|in|on)|exonerated|found (not guilty|innocent)|granted (bail|leave|asylum)|naturalised)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'backed'],
      unless: [
        {
          near: [
            ...open,
            '((copy|form|letter|link|chance|time) to (sign|fill|pay|read|bring|show)|at the (end|start) of|on completion|by (law|statute)|under the (terms|policy|act)|section|if you|copy of|number|page|discount code|code)',
            '(court|judge|board|council|committee|bank|insurer|office) (will|shall) (then|first|only|also) _4',
            'order (number|form|confirmation|today|by|before|via)',
            '(once|as soon as|when) (the|your|it|he|she|they|we|you|i) _4 (is|are|has|have|signed|arrives|comes|receive|receives)',
            'let (you|us|him|her|them) (in|know|off|out|have)',
            '(application|claim|request|case) (will|shall) go through (the|our|a|to)',
            'in (your|our) favour or',
            '(accepted|approved|agree|accept|granted|grant|approve) or (refused|refuse|rejected|reject|not|decline|declined)',
            'get (the|your) (visa|permit|loan|grant|licence|job) (form|forms|papers|application)',
            'get the (job|grant) (sheet|number|card|description|in|by)',
            // The cost of a service is no defeat.
            '(you|your _1) _1 (will|would) have to pay',
            '(tenant|tenants|buyer|buyers|client|clients|customer|guest|guests|seller|employer) will pay',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” decides for the one who has to decide.',
      instead,
      examples: {
        flags: [
          'The ‹tribunal is going to award› you the costs.',
          'The ‹council has no choice but to grant› it.',
          '‹Your claim will succeed›.',
          '‹She will get custody›, that much is clear.',
          '‹We will have the ban lifted› in a week.',
          'The ‹DVLA will renew› it by Friday.',
        ],
        allows: [
          'The tribunal will decide in May whether the costs are awarded.',
          'The tribunal can’t award you the costs.',
          'If the papers are in order, the council will grant it.',
          'The bank has confirmed that the bank will waive the fee.',
          'The bank has written to us. The bank will waive the fee.',
          'It would be wrong to say that your claim will succeed.',
          'You will get a copy of the order when the judge has signed it.',
        ],
      },
    },
    {
      say: [
        '<hopedFor> _6 (will be|is going to be|are going to be|gets|get|is|are) <adverb>? (being)? (refunded|returned|paid|paid (back|out)|handed back|reimbursed|credited|repaid|waived|dropped|cancelled|canceled|written off|coming (back|your way|to you)|given back|transferred|restored|lifted|yours|covered|on its way) !(on|in (<number>|the|your|two|three|five|ten)|at)',
        '(we|i|they|my _1|our _1) (will|are going to|am going to) <adverb>? (refund|pay (back|out|for)|hand back|give back|reimburse|return|credit|repay|waive|drop|cancel|write off|cover) _',
        '(you|your _1) (will|are going to|is going to|are|is) <adverb>? (get|getting|have|having|receive|receiving|be (given|paid|refunded|reimbursed|compensated|upgraded)|get) _5 (back|whole (amount|sum|price)|full (amount|sum|price)|refunded|reimbursed|upgrade|refund|money|compensation|paid|waived|compensated|place|job|loan|room|post|seat|licence|contract)',
        '(i|we) will (credit|refund|waive|reimburse|return|cancel|drop) _2',
        'you will be (compensated|refunded|reimbursed|paid|repaid) (,|$|in full|for|and)',
        '(you|he|she) (have|has) (got|won|secured|landed) (the|your|that|a|this|his|her) _2 (job|place|loan|post|role|mortgage|contract|flat|house|seat|grant|part|case|prize|order|room|visa|permit|licence|deal|slot|tender)',
        '(your|the|his|her) _2 (claim|application|appeal|loan|mortgage|request|refund|transfer|visa|permit|licence|complaint|policy|extension|contract|objection|tender) (will|is going to) <adverb>? (be (approved|accepted|granted|paid|signed|upheld|honoured|renewed|issued|settled)|go through|come through|succeed)',
        '(he|she|they|the _2) (will|is going to|are going to) <adverb>? (put|write|mark|record|log|count|treat|classify|pass|approve|accept|sign|say yes|agree|clear|recognise) _',
        '(your|the) _2 (is|are) (approved|granted|accepted|settled|secured|through|safe|yours|certain|sure) _',
        '(scholarship|prize|award|job|place|contract|tender|order|post|grant|role|first prize) (goes|is going|will go) to (you|your _1)',
        '(we|i) (will)? (just|simply|will|also)? (pay|repay|refund|reimburse|credit|return|compensate) (it|the lot|everything|the whole|all|you|that|now)',
        'consider (it|the _2|your _2) (refunded|repaid|paid|approved|granted|done|settled)',
      ],
      with: [{ near: ['<pending>'], within: 'sentence' }],
      lets: ['hedged', 'confirmed', 'backed', 'legal'],
      unless: [
        {
          near: [
            ...open,
            '((^|,|but|and|only|or|<adverb>) if|unless|provided|subject to|depending|depends|should)',
            '(as soon as|when|once) (i|we|the _2) (have|has|get|gets|receive|receives) _3 (back|return|parcel|goods|item|jacket|keys|meter|car|them|it|form|details|account|iban|bank)',
            '(until|till|or (send|give|offer|replace))',
            '(within|in) <number> (working|business)? (days|weeks)',
            '(i|we) will (open|look|check|see|review|examine) _8 (whether|if|before)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” is said before anybody has looked or decided.',
      instead,
      examples: {
        flags: [
          'The adjuster has yet to come, but the ‹damage will be paid› in full.',
          '‹You have got the flat›, even though the owner has not seen the papers yet.',
          '‹We will refund the› fare without even looking at the ticket.',
        ],
        allows: [
          'If the owner agrees, you have got the flat even before the papers are signed.',
          'The adjuster has yet to come, and the damage should be paid by May.',
          'The adjuster has yet to come, and the fee will be refunded within 10 working days.',
          'The owner has yet to sign, but he has confirmed that you have got the flat.',
          'We are still waiting for the owner. It is hard to say that you have got the flat.',
          'The owner wrote to us today. You have got the flat, even though the agent has yet to sign.',
        ],
      },
    },
  ],
})
