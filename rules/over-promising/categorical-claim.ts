import { phraseRule } from '../../src/rule/index.ts'
import { badNews, ground, unsure } from '../words/over-promising-acts.ts'
import { missed, thrives, wanted } from '../words/over-promising-categorical.ts'

const says = '“{quote}” holds for every case; the first one in which it fails will be the customer’s.'
const instead = 'Say for how many, how often or until when, and what you do in the other cases.'

/** What makes it a rule of the house, a report, a wish, a figure or a limit. */
const bounded = [
  '<unsure>',
  'may !(<number>|,|$)',
  '<badNews>',
  '<ground>',
  '(until|till|unless|before (you|we|the|it|they)|except|apart from|other than|only|without (your|a|an|the))',
  '(hope|hopes|whether|wish|usually|normally|mostly|as a rule|should|could|might|must|if|please)',
  '(make sure|so that|in order|to (avoid|prevent|ensure)|so (nobody|nothing|no one|everyone|everything|every|all|you))',
  '(without (it|them|that|this|one)|otherwise|or else|while|during|before|after)',
  '(up to|at most|within|less the|minus|per) _2',
  '(listed|below|attached|enclosed|overleaf|above|on page|following)',
  '(i|we|you|he|she|they) _1 (was|were|had|did|found|saw|asked|said|wrote|told|wanted)',
]

/**
 * Flags claims about none, any or every case: “nothing of yours is going to get a scratch”, “on any wall and in any
 * light”, “every flower will be fresh”.
 *
 * Such a sentence is broken by one case. Bad news (“nobody will be in the office”), rules of the house and what is
 * bounded by a list, a date or a figure are left alone.
 */
export default phraseRule({
  id: 'over-promising/categorical-claim',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a good result that is told of none, any or every case',
  why: 'One case is enough to break it, and that customer will quote it back.',
  reads: ['subject', 'own'],
  words: { badNews, ground, missed, thrives, unsure, wanted },
  frames: [
    {
      say: [
        '(nothing|nobody|no one) _4 (will|can|could|shall|is going to) (keep|stop|prevent|delay|hinder|hold|derail|spoil|touch|shake|beat)',
        '(nothing|nobody|no one) (of _2|here|else|and nobody|in the world|on earth)? (will|shall|is going to|are going to) <adverb>? !(<missed>) _',
        '(none|not one|not a single one|not any) of _4 (will|shall|is going to|are going to) <adverb>? !(<missed>) _',
        '(not one|not a|not a single|no single) _2 (will|shall|is going to|are going to) <adverb>? !(<missed>) _',
        '(^|,|and|so|that) no !(fault) _1 of (ours|mine) _4',
        '(nobody|no one|nothing) (but|except|other than) (me|us|him|her|our|the|<capital>) _3 (will|shall|is going to|touches|handles|gets|goes)',
        '(will|shall|is going to|are going to) (leave|let|turn|send|keep|make) (nobody|no one|nothing|none) _1',
      ],
      despite: ['negated'],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [
        {
          near: [
            ...bounded,
            '(nothing|no one|nobody) (will|shall) (happen|change) (to (your|the)|for you)? (,|$|until|before)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Nothing of yours is going to get› a scratch.',
          '‹Not one pane will rattle› in the wind.',
          '‹None of the plums will bruise› on the way.',
        ],
        allows: [
          'Nobody will be in the office on Friday.',
          'No refunds will be given after the show.',
          'None of the plums will bruise if you keep them cool.',
          'None of the plums will bruise, as the log shows.',
          'Usually not one pane will rattle.',
          'Under your contract not one pane will rattle.',
          'The maker has confirmed that not one pane will rattle.',
        ],
      },
    },
    {
      say: [
        '(every|each|each and every|every (single|last)|all (of)? (your|our|the|these|those|my|his|her|their)|all <number>|both (of)? (your|our|the)|everything|everyone|everybody) _6 (will|shall|is going to|are going to) <adverb>? <thrives>',
      ],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [
        {
          near: [
            ...bounded,
            '(once|when|after|as soon as|from (monday|tuesday|wednesday|thursday|friday|saturday|sunday|<number>))',
            '(paid|refunded|credited|answered|closed|sorted) _2 (on|in|by|at|with|to)',
            '(and|or) (will|shall) (be )?_2 (checked|reviewed|sent)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['‹Every peach will arrive fresh›.', '‹All your bulbs will flower› in May.'],
        allows: [
          'If you water them, all your bulbs will flower in May.',
          'Usually all your bulbs will flower in May.',
          'Once the frost is over, all your bulbs will flower.',
          'The grower has confirmed that all your bulbs will flower.',
          'We hope that all your bulbs will flower in May.',
          'By law every peach will arrive fresh, as section 3 of the terms says.',
        ],
      },
    },
    {
      say: [
        '(any|every|all|no) _2 , (of|from|in|on|for|at|and|with)? (any|every|all|no) _2 , (of|from|in|on|for|at|and|with)? (any|every|all|no) _',
        '(in|on|at|for|with|from|of) (any|every|all) _1 (and|or|,) (in|on|at|for|with|from|of) (any|every|all) _',
        '(every|any|each) (conceivable|imaginable|thinkable) _1',
        '(any|every|whatever) _1 (under the sun|in the (world|book|universe)|on (earth|the planet)|known to man|there is (,|$)|you (can|could) (think of|imagine|name|throw))',
        '(now|today|this year|tonight|tomorrow) (or|and|nor) (in (ten|twenty|thirty|fifty|a hundred|<number>) years|ever|for ever|at any (time|point))',
        '(no (waiting|queues|queue|delays|delay|waits|fuss|forms|paperwork|mess|noise|dust|pain|limits|limit|surprises|extras|fees|charges)) , no _1 , (no|at|ever|in|for)',
      ],
      with: [
        {
          near: [
            '(will|shall|going to|can)',
            '(is|are|has|have|gets|get|does|goes|comes|works|runs|fits|takes|makes|keeps|finds|covers|handles|serves|solves|holds|stays|opens|prints|cleans|delivers|reaches|cover|handle|serve|solve|hold|stay|open|print|clean|deliver|reach|find|make|take|fit|work|ship|insure|insures|supports|support|protects|protect|matches|match|do)',
            '^ no',
          ],
          within: 'sentence',
        },
      ],
      despite: ['negated'],
      lets: ['conditioned', 'hedged', 'confirmed', 'legal'],
      unless: [
        {
          near: [
            ...bounded,
            '(do|does|can|could|will) not _6 (any|every|all)',
            '(was|were|had|did|has been|have been|thank|thanks)',
            '(any|every) possible (way|effort|help|support|date|day|moment|reason|cause|explanation)',
            '(check|checked|search|searched|look|looked|looking|tried|try|tell|considered|consider|explored|explore|exhausted)',
            '(you|your _1) (can|may|are welcome)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'Our gate opens ‹in any frost and in any flood›.',
          'We have a spare part for ‹every conceivable› pump.',
        ],
        allows: [
          'Our gate does not open in any frost and in any flood.',
          'If it is oiled, our gate opens in any frost and in any flood.',
          'Our gate usually opens in any frost and in any flood.',
          'The maker has confirmed that our gate opens in any frost and in any flood.',
          'The warranty says that the gate opens in any frost and in any flood.',
          'We have looked into every conceivable cause.',
          'We have a spare part for every conceivable pump, listed on page 3.',
        ],
      },
    },
  ],
})
