import { phraseRule } from '../../src/rule/index.ts'
import { contact, ground, unsure, willing, wont } from '../words/over-promising-acts.ts'
import { mishap, neverInLife, neverNeed, ruin, trouble } from '../words/over-promising-mishap.ts'

const says = '“{quote}” leaves nothing that may go wrong; one small thing is enough to break it.'
const instead = 'Say what you did so that it is unlikely, and what you do if it happens all the same.'

/**
 * Flags claims that nothing can go wrong: “it cannot fail”, “zero risk”, “there is no way it gets lost”.
 *
 * Nobody is able to rule out every failure, and customers know it. What calms them is to hear what was done so that
 * it is unlikely, and what happens if it comes to pass.
 */
export default phraseRule({
  id: 'over-promising/nothing-can-go-wrong',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a failure that is said to be impossible',
  why: 'Nobody can rule out every failure, so the first small one costs the trust that the sentence should win.',
  reads: ['subject', 'own'],
  words: { contact, ground, mishap, neverInLife, neverNeed, ruin, trouble, unsure, willing, wont },
  frames: [
    {
      who: ['them', 'nobody', 'you', 'us'],
      say: [
        '(can|could) (not|never) (possibly|ever|even|really)? <ruin.base>',
        '(can|could) (not|never) (possibly|ever) <mishap>',
        '<wont> <mishap.base>',
        '<wont> have (cause|reason) to',
        '<wont> have to (<mishap.base>|lift a finger|pay a|pay for any|fear)',
        '<wont> (end up|be left) (paying|without|alone|with|waiting|standing)',
        '(nobody|no one|none of (us|them|you)) _4 (has|have) to (worry|fear|pay|wait)',
        '(does|do) not (ever|simply|just) <ruin.base>',
        'there is no <ruin.ing>',
      ],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '<unsure>',
            '<ground>',
            'no such thing as _4 <ruin>',
            'no such thing as _4 that can not',
            '(will|shall|can|could) not (be|go|run|have) _2 (before|until|unless|any more|anymore|further|longer)',
            '(we|i) (can|could) not (lose|miss|happen|be)',
            'can not happen (before|until|on|at|in|this|today|here)',
            '(should|must|ought) _2 (have|has) to',
            // What the writer's own house keeps for the reader.
            '(lose|miss) (the|your|any|a) _1 (hotel|seat|seats|place|places|deposit|booking|slot|spot|turn|points|room|table|discount|ferry|train|bus|flight|boat)',
            '(you|they) can not (miss|lose) (it|us|the)',
            // How easy a step of the reader is, another rule judges.
            '(you|nobody|no one|one) (can|could) (not)? (really)? go wrong',
            '(so that|to) (you|it|they) _1 not',
            '(will|shall) not (be|have) _1 to (miss|lose|suffer) out',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Once the seal is fitted, the pump ‹cannot fail›.',
          'The old mill ‹won’t let you down›.',
          'Your files ‹can’t get lost› in the move.',
          'You ‹will not regret› it.',
        ],
        allows: [
          'We can’t lose another day, so please send the drawings now.',
          'I can’t promise that it won’t break.',
          'If you keep it dry, it will not rust.',
          'The film usually does not fade, but it might.',
          'You won’t lose the room.',
          'Nobody should have to wait three weeks for an answer.',
        ],
      },
    },
    {
      say: [
        '(will|shall|going to) (never (ever|even)?|not ever) (<mishap.base>|<neverNeed>)',
        '(is|are|am) (not|never) ever going to (<mishap.base>|<neverNeed>)',
        '(nobody|no one|none|no _2) (is|are) _1 ever going to (<mishap.base>|<neverNeed>)',
        '(no|nobody|none|not one) _5 (will|is going to|are going to|shall|can|has to|have to) ever !(ask|call|know|be asked)',
        '(we|our _2) never (<mishap.base>|make _1 (mistakes|mistake|errors|error)) !(the chance)',
        '(we|our _2) [have never] _1 <mishap> _6 (and|so) _2 (will|shall) not',
      ],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '<unsure>',
            '<ground>',
            '(we|i) (never|not) (claim|said|say|promise|promised)',
            'password*',
            'pin',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” is a promise without an end.',
      instead,
      examples: {
        flags: [
          'The valve ‹will never stick›.',
          '‹No child will ever be left waiting› at our gate.',
          '‹We never miss› a delivery.',
        ],
        allows: [
          'Our staff will never ask for a PIN.',
          'We never claim that the diet works for everybody.',
          'It would be wrong to say that it will never crack.',
        ],
      },
    },
    {
      say: [
        'nothing (can|will|could|gets|is going to|goes|shall|ever) _1 <mishap>',
        'nothing (can|will|could|gets|goes) (lost|wrong|missing|astray|broken|damaged)',
        '(nobody|no one|not one|not a|not a single|none|no !(,|you|we|i|it|he|she|they|that|this|the|your|our)) _4 (will|shall|can|is going to|are going to|gets|get|goes|go) (be|get|go|ever)? _1 (<mishap>|lost|missed|wrong|missing|overlooked|forgotten|broken|damaged|chipped|left out|left behind|turned away|delayed|cancelled)',
        'nothing (to lose !(by)|falls through|slips through|falling through|slipping through|left to chance)',
      ],
      despite: ['negated'],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: ['(please|make sure|so that|until|unless|without (a|an|the|your))', '<unsure>'],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['During the move ‹nothing can go wrong›.', '‹Not a single glass will be broken› on the way.'],
        allows: [
          'If you back up first, nothing will be lost.',
          'It is hard to say that nothing will be lost.',
        ],
      },
    },
    {
      say: ['what (could|can|should) (possibly|ever)? go wrong'],
      despite: ['asked'],
      says,
      instead,
      examples: {
        flags: [
          'It is only a tyre, so ‹what could ever go wrong›?',
          'With three fitters on site, ‹what can go wrong›?',
        ],
        allows: ['Could you list what could go wrong?', 'You asked what could go wrong.'],
      },
      lets: ['conditioned'],
      unless: [
        {
          near: [
            '(know|knows|ask|asks|see|list|names|name|show|shows|explain|explains|think|overview) _1 what',
          ],
          within: 'sentence',
        },
      ],
    },
    {
      say: [
        'no way (that|on earth|in the world)? _6 (refuse|reject|say no|turn|lose|fail|miss|<mishap>|not|never|higher|more|late|later|less|lost|cancelled|canceled|fails|without)',
        '(no|not a|zero|nor|hardly any) _3 (chance|danger|risk|possibility|fear|question|prospect) (that|of) _6 (<mishap>|<trouble>|not|never|higher|more|late|later|lost|cancelled|refused|turned)',
        '(~carry|~involve|~pose|~bear|is|are|with|at|runs|run) (absolutely|really|simply)? no (<adverb>)? (risk|danger|downside|downsides|hidden costs|drawbacks) !(assessment|register|group|profile|report|score)',
        '(will|shall|can) not be (a|any|a single) _1 <trouble>',
        '(do|does) not stand a chance',
        '(failure|defeat|delay|no|impossible|can not|a no|giving up) (is|are) (not|no|never) (something|a word|an option|part of|in (my|our)|how) _3',
        '(has|have|is|carries|there is) no (downside|downsides|risk|danger|drawback) (,|$|whatsoever|at all|to (it|this|you))',
        '(do|does|will do) no harm !(to)',
        '(nothing bad|nothing|no harm|no accident|no mishap|no evil) (can|could|will) (come|happen|result|befall) (of|to|from|with) _',
        '(nobody|no one) (can|could|will) (possibly|ever)? (hack|steal|copy|crack|guess|harm|beat|fake|forge)',
        'impossible to (overdose|overfeed|ruin|spoil|damage|hurt|break|fail)',
        "out of harm's way",
        'you (can|could) not (possibly|really)? (lose|fail) (,|$|with|by)',
        '(would|will) (be|take|need) a (miracle|wonder|catastrophe|disaster) (if|for|to|before)',
        '(is|are) not in (my|our|his|her|their) (nature|blood|genes|dictionary|vocabulary)',
        '(is|are) not (on the (menu|agenda|cards)|in (our|my) dictionary)',
        '(would|should) be (amazed|astonished|very surprised|flabbergasted|astounded) if _4 not',
        '(would|will) (not|never) dream of (being late|letting|missing|failing|disappointing|losing|keeping)',
        '(is|are) not the (smallest|slightest|least|faintest|tiniest) (doubt|chance|risk|danger|possibility)',
        '(not|hardly) as if (anything|something|it|that) could',
        '(do|does) not know (how|what) (it|that|anything|they) could (possibly)? (go wrong|fail|break|refuse|happen)',
        'have to try hard to (break|fail|lose|miss|ruin)',
        '(shall|will) not be found wanting',
        '(can|could) not (imagine|picture|see|conceive of) (the|them|him|her|it|anyone|anybody|your|a|that) _4 (refusing|failing|breaking|losing|saying no|turning|leaking|objecting|rejecting|going wrong|stopping|missing|fail|refuse|break|lose|reject)',
        '(will|shall) not (hear|see|have|get|find) a (word|peep|murmur|sound|squeak|trace|hint|flicker|whisper|moment|minute) _1 (of|from|about)',
        '(no|not the slightest) intention of (missing|being (late|beaten|second)|letting|failing|losing|disappointing|keeping you|running late)',
        '(do|does|need) not (even)? (think|worry|dream) about (it|them|him|her|the _1|your _1|any of it) (failing|breaking|leaking|being late|going wrong|losing|refusing|slipping)',
        '(is|are) not possible (for|that) _4 (<ruin.base>|<mishap.base>)',
        '(we|i) never (say no|turn (anyone|anybody|a|down)|fail|lose|miss|disappoint|forget|let)',
        '(have|has) never (lost|missed|failed|broken|had) _4 (and|,|nor) (do not|never|nor|will not|are not|have no|shall not) _3 (intend|plan|going|mean|start|will|about)',
        '(do|does) not do (failure|failures|delays|delay|mistakes|late|excuses|second best|half measures)',
        '(do|can|could) not (see|imagine|think of|conceive of|find) (any|a|one|how|what|why) _3 (could|can|should|might)? _2 (fail|fails|wrong|stop|prevent|refuse|refused|reject|lost|late|delay|break|lose)',
        '(will|shall) (not)? have (no|not the slightest|not the least|the slightest|the least|little|any) _1 (reason|cause|grounds|occasion|call) (to|for) (complain|complaint|worry|regret|doubt|fear|grumble|object|be (unhappy|sorry|disappointed)|come back|look elsewhere|dissatisfaction)',
        '(will|shall|is going to|are going to|am going to) (not|never) let _4 (slip|fail|happen|lapse|suffer|go wrong|fall through)',
        '(are|am|is) (not|never) going to let _4 (slip|fail|happen|lapse|suffer|go wrong|fall through|down)',
        '(i|we) (can|hereby)? (rule out|exclude) (that|any|a|every|the (possibility|chance|danger|risk))',
        '(pose|poses|present|presents|means|involves) no (threat|danger|risk|problem|problems|harm)',
        '(have|has|with) (absolutely)? nothing (whatsoever|at all)? to (lose|fear)',
        '(is|are) (going)? (nowhere|not going anywhere) in (any|the)',
        'nothing (short of|but) (a|an) _2 (will|can|would|could|stops|prevents|keeps)',
        '(will|would) not (feel|notice|hear|hurt|see) (a|any|the) _1 (thing|bit|difference|pain|dust|noise|jab|needle)',
        'nothing (that)? (can|could|will|would) (happen|stop|hurt|harm|keep|prevent|disturb|shake) _1',
        '(can|could|will) do no harm !(to)',
        '(deviation|deviations|delays|delay|mistakes|errors|failure|failures|repeat|relapse|losses|damage|complications|surprises|overruns|misunderstandings|outages|defects|rejection) _4 (are|is) <adverb>? (ruled out|out of the question|unthinkable|excluded|impossible|inconceivable)',
        '(out of the question|unthinkable|inconceivable|impossible) that _4 (<mishap>|left|not|without|refused)',
      ],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '(until|before|unless|because|since the|no way to|way of (telling|knowing))',
            '<unsure>',
            '<ground>',
            '(we|i) _1 (can|could) _4 (before|in time|earlier|sooner)',
            'that (you|we|i|it|they|he|she|the _1) (was|were|had|have|has)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'There is ‹no way the glue fails›.',
          'There is ‹no risk of delay›.',
          'Switching ‹carries no risk›.',
        ],
        allows: [
          'There is no way we can deliver before Easter.',
          'There is no danger to the wiring, because the socket sits on the other wall.',
          'That is no way to treat a guest, and I am sorry.',
          'If you use the old plug, there is no risk of damage.',
          'It would be careless to say that there is no risk of delay.',
        ],
      },
    },
    {
      say: [
        '<neverInLife>',
        '(impossible|out of the question|unthinkable) (for|that) _4 (<ruin.base>|<mishap.base>)',
        '<wont> (find|have|see|lose|hear|spot) (one|a) single',
      ],
      despite: ['negated'],
      lets: ['conditioned'],
      unless: [
        {
          near: [
            '(not|never|nobody|wrong|careless|unable) _6 (say|promise|claim|guarantee)',
            '(we|i) would',
            'insur*',
            '(was|were|had|damaged|caused) _3 <neverInLife>',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'It would need ‹a tsunami› to stop our fitters.',
          'Not ‹in a million years› will that lock open to a thief.',
        ],
        allows: [
          'Your policy covers the damage that an earthquake does, it is insured.',
          'In a million years we would not have thought of that, thank you.',
          'No glue on earth can mend a plate in so many pieces.',
          'With a crack that wide no glue on earth works.',
        ],
      },
    },
    {
      say: [
        'zero <trouble> !(game|card|plan)',
        '(there|it) (will|shall|is going to) be no !(need|further|charge|fee|cost|more|one|longer|change|decision|delivery|service|doubt) (deviation|interruption|exception|difference|discrepancy|slip|slippage|lapse|loss|damage|delay|disturbance|inconvenience|waiting|queue|queues|trouble|problem|nasty|unpleasant|bad) _',
        '(no|not any|not the slightest) (deviation|interruption|exception|difference|discrepancy|slippage|lapse|loss|damage|delay|disturbance|inconvenience) _4 (will|shall|is going to) (occur|arise|ensue|happen|take place|result|be)',
        '(is|are|comes|come|runs|carries|with) (entirely|completely|absolutely|totally)? without (any|the slightest|the least) (risk|danger|side effects|side effect|hazard|downside|drawback)',
        '(carry|carries|hold|holds|see|sees|there is|there are|has|have) (absolutely)? no (risk|risks|danger|dangers|hazard|hazards) (here|at all|whatsoever|,|$|in|for (you|your))',
        'you (have|need have) (no|nothing) (reason|cause|need) to (fear|worry|dread)',
        'no _1 <trouble> (whatsoever|at all|of any kind|of any sort|in any way|ever)',
        '(will|shall) <adverb>? (be|have|see|get|face|experience|meet|find|hear) no _1 <trouble>',
        '(will|shall|going to) _8 [without (a single|a|any|the slightest|the least|even a) _1 <trouble>]',
        'without (a single|the slightest|the least) _1 <trouble>',
        '(will|shall|going to|get) _8 [without (a single|one single|the slightest|the least) _1]',
        '(will|shall|going to) have [no (effect|impact|influence|bearing|consequences) (whatsoever|at all)]',
        'no <trouble> , no',
        '(will|shall|going to) _8 [without (a|any|so much as a) (flicker|murmur|wobble|blip|squeak|bump|quibble|fuss|struggle|scratch|hitch|hiccup|glitch|snag|ripple|stutter|whimper)]',
        '(there) <wont> be (a|one|another) (cent|penny|euro|dollar|pound|rupee) _2',
        '(there will be|there is going to be|there shall be) no (problem|trouble|issue|bother|fuss|objection|difficulty) (with|at|from|getting|in|on)',
        '<wont> have (this|that|these|those|such|the same|any|a) _1 (fault|faults|problem|problems|issue|issues|defect|weakness|bug|trouble)',
      ],
      lets: ['conditioned', 'hedged'],
      unless: [
        {
          near: [
            '<unsure>',
            '<ground>',
            '(was|were|had|found|showed|reported|logged|went|did|ran|because)',
            '(will|shall) _1 without (a|any) (delay|waiting|wait)',
            '(it|that) is _1 no _1 (trouble|problem|bother|hassle)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'There ‹will be no downtime›.',
          'You get the new release with ‹zero downtime›.',
          'You get the new line with ‹no interruption whatsoever›.',
          'The parade will pass ‹without a single hiccup›.',
        ],
        allows: [
          'The scan found zero errors.',
          'If you pay by Friday, there will be no delay.',
          'There should be no downtime, as far as I can see.',
        ],
      },
    },
  ],
})
