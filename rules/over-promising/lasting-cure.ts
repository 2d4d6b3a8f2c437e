import { phraseRule } from '../../src/rule/index.ts'
import { badNews, ground, unsure, wont } from '../words/over-promising-acts.ts'
import { bother } from '../words/over-promising-denied.ts'
import { noEnd, nuisance, wear, wears } from '../words/over-promising-lasting.ts'

const says = '“{quote}” is said for all time; wear, weather and bodies do not know of it.'
const instead = 'Say what was done and tested, how long it lasts as a rule, and what you do if it comes back.'

/** What makes it a report, a wish, advice, a figure or a limit. */
const bounded = [
  '<unsure>',
  'may !(<number>|,|$)',
  '<badNews>',
  '(hope|hopes|whether|wish|usually|normally|mostly|as a rule|should|could|might|tends|tend|rarely|seldom)',
  '(^|and|then|so|could you|would you) please',
  '(make sure|so that|in order|to (avoid|prevent|keep)|otherwise|or else|until|unless|before (you|it|we|they))',
  '(was|were|had|did) _6 (you|he|she|they|i|we)',
  '(tested|rated|certified|measured|according|datasheet|data sheet|manufacturer|warranty|standard)',
  '^ (take|keep|use|wear|turn|switch|close|open|leave|put|wash|check|press|store|apply|do not|never|always)',
]

/**
 * Flags cures and works that are told to last for ever: “the varnish never fades”, “the chimney won’t smoke any more”,
 * “the router has dropped out for the last time”.
 *
 * A repair lowers the odds, and a good material lasts long. What was changed and tested, and how long it usually
 * holds, is what the customer can rely on.
 */
export default phraseRule({
  id: 'over-promising/lasting-cure',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a fault that is said to be gone for ever, or a thing that is said never to wear',
  why: 'When it comes back, the customer remembers that it could not.',
  reads: ['subject', 'own'],
  words: { badNews, bother, ground, noEnd, nuisance, unsure, wear, wears, wont },
  frames: [
    {
      who: ['them', 'nobody', 'you'],
      say: [
        '(the|our|this|that|these|those|your|its|it|they|which) _3 never <wears> !(to|for you|up to|range)',
        '<nuisance> _2 (do|does|will|can|could|is going to|are going to) (not|never) _1 (come back|return|reappear|recur|spread|survive|stand a chance|get (in|through|past|near)|bother|trouble|grow back|bite|sting|settle)',
        '<nuisance> _2 (is|are) (gone|out|over|cured|beaten|dead|history|eradicated|eliminated) (for (good|ever|life)|and (it|they)? _1 (stays|stay|will stay|will not|does not|do not|never|not))',
        '<nuisance> (disappears|disappear|vanishes|vanish|clears up|dissolves|goes away|go away|stops|stop) (and (your|the|it|they) _1 (is|are|stays|stay)|for good|completely|at once|instantly|overnight|after (one|just one|a single|the first))',
        '(is|are|was|were) _1 (out|gone|fixed|dry|clean|straight|tight) and (it|they|that|this|he|she)? _1 (stays|stay|will stay|remains|will remain|is staying) _1 (so|out|gone|that way|off|dead|fixed|dry|closed|shut|clean|up|down|straight|tight|in|there|put)',
        '(has|have) <adverb>? (dropped|dropped out|crashed|stalled|leaked|failed|frozen|jammed|stuck|blocked|broken|broken down|squeaked|dripped|flickered|tripped|smoked|cut out|gone out|let you down|kept you (up|waiting|awake)|annoyed you|bothered you) _1 for the (very)? last time',
        '<wont> _1 <wear> _4 <noEnd>',
        '(can|could) (not|never|no longer) _1 <wear> _4 (any more|anymore|any longer|ever|again)',
        '(no|without|not one) _1 <nuisance> (ever)? (comes|come|gets|get|grows|grow|makes|survives|survive|remains|is left|are left|stands|will (come|get|grow|survive|remain|make|be left))',
        '(will|shall|going to) _1 (have|see|find|get|hear|suffer|feel|notice) no more <nuisance>',
        '(cough|coughing|pain|noise|smell|damp|itch|itching|<nuisance>) (will|is going to|are going to) <adverb>? (stop|end|cease|go|heal|clear|clear up|disappear|vanish|be (gone|over|cured|healed|history|behind you)) _2 (for good|for ever|forever|completely|entirely|altogether|once and for all|instantly|at once|overnight|in no time|after (one|just one|a single|the first))',
        '(cures|heals|banishes|eliminates|eradicates|clears|knocks out|gets rid of|puts an end to|will (clear|cure|heal|banish|end|eliminate|eradicate|get rid of|rid)) (up)? (you of)? (all|any|every|the|your|his|her|its|their|this|that|even)? _1 <nuisance>',
        '(ends|kills|removes|dissolves|stops|beats|will (kill|remove|dissolve|stop|beat)) (all|any|every|even) _1 <nuisance>',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      despite: ['negated'],
      unless: [
        {
          near: [
            ...bounded,
            '(kills|stops|removes|clears|ends) (when|at|on|in|about|around)',
            '(helps|help|designed|meant|intended|supposed|used) _2 (to)? (stop|clear|cure|remove|kill|against)',
            '(removes|stops|clears|resolves|ends|eliminates|fixes|remove|stop|clear|end|eliminate) (the|this|that|your|an|any) _1 (issue|issues|problem|problems|error|errors|fault|bug|message)',
            'ends (the|our|your) _2 (contract|agreement|membership|lease|subscription)',
            '<ground>',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹The lacquer never fades›.',
          'After the spray the ‹ants don’t come back›.',
          'The pump ‹has stalled for the last time›.',
          'The ‹damp is out and it stays› out.',
          'This gel ‹clears eczema› in a week.',
          'With the cowl on, the stove ‹won’t smoke any more›.',
        ],
        allows: [
          'If you air the room, the damp does not come back.',
          'Usually the ants don’t come back.',
          'Keep the lid on, so that the paint does not dry and the brush never sticks.',
          'The lacquer usually never fades.',
          'We can’t claim that the lacquer never fades.',
          'The gel helps to clear eczema.',
          'Under the warranty, a hinge that never rusts is defined in section 4.',
          'According to the lab, the lacquer never fades.',
          'The bolt is straight and it stays straight since the plate was replaced by us.',
        ],
      },
    },
    {
      say: [
        '(stays|stay|remains|remain|keeps|keep|will (stay|remain|keep)) (completely|totally|absolutely|perfectly|entirely|utterly|permanently|always) (dry|clean|white|smooth|quiet|fresh|sharp|straight|tight|still|rust-free|odourless|odour-free|green|crisp|soft|silent|dark|watertight|waterproof|clear of)',
        '(will|shall|is going to) _1 (last|serve|do|see|carry|hold|keep) (you|him|her|them|us)? _2 (to|till|until) (the end of|your dying|your last|the day you|the rest of|kingdom|doomsday)',
        '(will|shall|is going to) _1 (last|serve|do|hold|stay|stand) _2 (the rest of|all (your|his|her|its) (life|days|years)|a lifetime|lifelong|for good)',
        'the (last|only) (and only)? _2 you (will|would|are going to|have to|need to) ever (have to|need to)? (need|buy|pay|want|replace|see|make|get|fill|order|fit|install)',
        'the last _2 you (will|are going to) (have to|need to)? (buy|want|install|replace)',
        '(keeps|keep|will keep|holds|stops|locks|shuts) (every|all|any|each) _1 <nuisance> _1 (out|off|away|at bay|down|in check)',
        '(survives|withstands|resists|outlives|outlasts|stands up to|shrugs off|laughs at|defies|will (survive|withstand|resist|outlive|outlast|stand up to|shrug off)) (any|every|all|whatever|anything|everything) _2',
        '(matches|fits|blends|will (match|fit|blend)) _3 (to the last|to the (millimetre|shade|inch)|in any light|on any _1|exactly everywhere)',
        '(as|so) (good|new|fresh|strong|white|sharp|bright|soft|straight|smooth|clean|quiet) _2 in (<number>|a hundred|a thousand) years',
        '(come|comes|turn|turns) (out|up) (like|as|as good as) new',
        '(you|nobody|no one|anyone) (can not|could not|can|could|will never|will not|will) (be able to)? (tell|see|spot|notice) (the|any|a) (join|repair|seam|mend)',
        '(for|till) (always|ever and ever|ever more) $',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      despite: ['negated'],
      unless: [
        {
          near: [
            ...bounded,
            '(you|i|we) _2 (liked|like|love|loved|want|wanted|asked|remember)',
            '(takes|take) (all|any|every) _1 (card|cards|major|orders|bookings|calls)',
            '(the last|the only) _3 (form|document|paper|code|key) you',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Under the tarp the hay ‹stays absolutely dry›.',
          'This is ‹the last roof you will ever need›.',
          'The net ‹keeps every fox out›.',
          'The finish ‹survives any› shower.',
          'The bridge ‹will last you till the end of› your days.',
        ],
        allows: [
          'If it is oiled, it survives any winter.',
          'The glue usually survives any winter.',
          'We can’t say that it survives any winter.',
          'The tests by the lab show that it survives any winter, according to their report.',
          'This is the last form you will ever need to fill in before the move.',
          'The lid stays completely dry, as set out in section 3.',
        ],
      },
    },
  ],
})
