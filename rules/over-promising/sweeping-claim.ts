import { phraseRule } from '../../src/rule/index.ts'
import { badNews, contact, unsure, willing } from '../words/over-promising-acts.ts'
import {
  anyThing,
  copes,
  does,
  effort,
  endless,
  manage,
  offered,
  theLot,
} from '../words/over-promising-sweeping.ts'

const says = '“{quote}” leaves nothing out; the one case you did not think of will be the customer’s.'
const instead = 'Say what is included, how often and until when, and what happens beyond that.'

/** A limit, a listing, an instruction or a past: then nothing is swept up. */
const bounded = {
  near: [
    '<unsure>',
    '<badNews>',
    '(quote|quotes|voucher|receipt|written|on request|a fair chance|chance|until <number>|except|apart from|other than|listed|on the (list|menu|quote)|in stock|within|up to|inside|under the|per|at most|max|maximum|according to|as set out|section|terms|included in|in the price|on page)',
    '(please|thank|thanks|sorry|kindly|hope)',
    '(usually|normally|mostly|as a rule|most|nearly|almost)',
    '(every|any|all|everything|anything) _2 (that)? (we|i|they) can',
    '(was|were|did|had)',
    'not _4 (every|all|any|everything|everyone|anything|anywhere|without)',
    // Which of them, where and for whom: a part of the whole, not the whole.
    '(everything|everyone|everybody|anyone|anybody|whatever|anything) (on|in (the|your|our|this)|from|who|with|by|before|after|between|may|here|(that)? you (brought|sent|gave|ordered|asked|need|want to)|we (have|sell))',
    '(any|every|all) _2 (with|built|sold|made (in|by|before|after|since)|above|below|over|between|but|from (the|<number>)|in (the (eu|uk|us|area|county|district|house|building|hall)|ireland|britain|england|scotland|wales|germany|france|europe|town))',
    '(over|above|below|from|after|before|since|to|than|version|android|ios|windows) <number>',
    '(no|without) _1 (limit|limits|restriction|restrictions|cap|ceiling) (on|to|for)',
    '(into account|into consideration|by (phone|post|email|name|hand|appointment))',
    '(check|see|find out|tell us|let us know|know|ask|decide) (whether|if)',
  ],
  within: 'sentence',
} as const

/**
 * Flags offers without an end and claims that leave nothing out: “as often as it breaks”, “our keys open every lock”.
 *
 * What has no limit cannot be kept, and nobody believes it; what has a clear one can be relied on.
 */
export default phraseRule({
  id: 'over-promising/sweeping-claim',
  severity: 'warning',
  since: '0.1.0',
  flags: 'an offer without an end, or a claim that leaves nothing out',
  why: 'The customer counts on exactly the case that you did not mean.',
  reads: ['subject', 'own'],
  words: {
    anyThing,
    badNews,
    contact,
    copes,
    does,
    effort,
    endless,
    manage,
    offered,
    theLot,
    unsure,
    willing,
  },
  frames: [
    {
      say: ['<endless>'],
      with: [{ near: ['<offered>'], within: 'sentence' }],
      despite: ['conditional'],
      lets: ['legal', 'hedged'],
      unless: [
        bounded,
        {
          near: [
            '^ (take|use|stay|come|bring|choose|read|try|keep)',
            '(you can|feel free|you may) (take|use|read|try|change|choose) (as|the|it)',
            '(you can|you may|feel free to|welcome to) (take|use|read|try|change|choose|bring|stay|come|borrow|ride|swim|invite|add|keep|walk|play|visit|cancel|move|switch) _3 as',
            '(we|i) can (take|seat|fit|add) as',
            '((make|makes|made) no exceptions|minimum age|permission|licence|license|licensed|software)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['We will repaint the door ‹as often as it takes›.', 'You get ‹unlimited help› from me.'],
        allows: [
          'Take as many leaflets as you like, they are free for as long as there are any.',
          'We can’t repaint it as often as it takes.',
          'You get unlimited help, as set out in section 3.',
          'You get unlimited help within the first month.',
          'We expect that it stays free as long as it lasts.',
          'The minimum age is twelve for the free tour, and we make no exceptions.',
          'We can seat as many children as you like.',
        ],
      },
    },
    {
      say: [
        '(we|i|it|they|our _2|the _2|this _2|that _1|these _1) (can|will|simply|really|just)? <manage> (with|for|on|in|at|to|absolutely|practically|virtually|just|simply|literally|quite)? <theLot>',
        '(we|i|it|they|our _2|the _2|this _2|that _1|these _1) (can|will) (simply|really|just)? <does> (absolutely|practically|virtually|just|simply|literally|quite)? <theLot>',
        '(we|i) (can|will)? <adverb>? (get|make|teach|turn) <theLot>',
        '(we|i|it|they|he|she|our _3|my _2|the _2|this _2|that _1|these _2|those _1) (can|will|simply|really|just|even)? <copes> (absolutely|practically|virtually|just|simply)? <anyThing>',
        '(we|i|it|they|he|she|our _3|my _2|the _2|this _2|that _1|these _2|those _1) can (simply|really|just|even)? <does> (absolutely|practically|virtually|just|simply)? <anyThing>',
        '(no !(,|and|but|so|i|we|you|it|he|she|they|not|that|the|this|our|my|reason|way|point)|not a|not an|not one|never (met|seen|had|found|known) a|never (met|seen|had|found|known) an|nothing) _3 (we|i|he|she|it|they|our _2|my _1|this _1) (can|could|will|would|do|does|has|have) not (be able to)? !(have|need|be|know|like|want|expect|plan|already) _',
        '(we|i|he|she|our _2|my _1) (can|could|will)? !(not|have|had|was|were|would|should) _4 (anything|anywhere|anyone|anybody|everything|everywhere) (at all|in the world|on earth|on the planet|you can (think|imagine|name|dream))',
        '(nothing|no _1) (is|are|was|has ever been) (beyond|past|too _1 for) (us|me|him|her|them|our _2|my _1)',
        '(have|has|know|knows|find|finds) (an|the|a) (answer|solution|cure|remedy|fix|buyer) (to|for) (every|any|all|each)',
        '(win|wins) (every|all) _1',
        '(any|every|each|all|anything|everything|whatever !(i|we)) !(the|of the|your|our|day|week|month|year|morning|afternoon|evening|night|time|term|season|spring|summer|autumn|winter|other|second|<weekday>) _6 , (and)? (we|i) (will|can|do|shall)? <adverb>? (pay|cover|mend|fix|repair|replace|match|beat|refund|meet|print|cook|handle|solve|take|get|find|clean|reimburse|make good|do it)',
        '(send|bring|return|show|name|give|hand|throw|pick|add|ask) (us|me|in)? _1 (any|anything|every|everything|whatever|as many|as much|for the moon) _8 (and|,) (i|we) (will|can)? (make|pay|refund|repair|fix|match|mend|beat|cover|solve|replace|do|print|cook|build)',
        '(pick|choose|name|take|bring|send|show|give|tell|ask|say|hand) (me|us)? (anything|whatever) _8 (and|,) (it is|they are|that is|the _1 is) (yours|on us|free|done|fixed|covered|paid)',
        'no _1 (has|have) ever (beaten|defeated|stumped|stopped|fooled|escaped|resisted|survived) (us|me|our _1|it)',
        '(has|have|did) never _3 (and|so) (never)? (will|shall|never will|does|goes)',
        '(all|every|each|everyone|everybody|nobody) _6 , (and)? (so (will|do|does|are) (you|yours|it|he|she)|(you|yours|it|he|she) (will|are|is) (be)? (next|too|as well|no exception|the next))',
      ],
      lets: ['conditioned', 'hedged', 'legal', 'confirmed'],
      despite: ['conditional'],
      unless: [bounded],
      says,
      instead,
      examples: {
        flags: ['‹Our solvent removes every stain›.', '‹Any deadline you set, we meet›.'],
        allows: [
          'The adapter fits everything listed on page 3.',
          'If it is clean, the glue sticks to everything.',
          'The lens usually works with every camera.',
          'Please check whether the time suits everyone.',
          'The lens works with every camera made after 2015.',
          'The porter knows everyone in the house by name.',
        ],
      },
    },
    {
      say: ['<effort>'],
      lets: ['conditioned', 'hedged', 'legal'],
      unless: [bounded, { near: ['(still|only|later|ago|left|more)'], within: 'sentence' }],
      says: '“{quote}” tells a success as a fact after a small effort.',
      instead: 'Say how it went for others, with a figure, and what it depends on.',
      examples: {
        flags: ['‹Two coats and you will› not see the crack.', '‹Ten lessons and you speak› Italian.'],
        allows: [
          'Two more coats and it is clean.',
          'Two visits and it is tight, according to the plumber.',
          'Usually two coats and it is dry.',
        ],
      },
    },
  ],
})
