import type { Frame } from '../../src/rule/index.ts'
import { toldOrHarmless } from './missing-clarification-told.ts'

/** Choices that fell to the customer, and who or what made them instead. */
export const substitutes = {
  chosen: [
    '(chose|chosen|choose|ordered|booked|wanted|picked|selected|requested|reserved|preferred|asked for|had in mind|had asked for|had wanted|decided on|signed up for|opted for)',
  ],
  spared: [
    '(sorry|apolog*|regret|regrets|wrong|wrongly|mistake|mistaken|mistakenly|careless|undone|reversed|reinstated)',
    '(should|ought to) have (asked|checked)',
    '(as|like) (you|we|it was) (asked|requested|wished|instructed|told|said|wanted|agreed|wrote|confirmed|discussed|allowed|approved)',
    'you (agreed|accepted|approved|allowed|ticked|said|told|confirmed) _',
    '(refund|refunded|return|returned|send (it|them) back|free|no charge|no extra|at no|choose|cancel|swap it|change it)',
    '(would|could|can|may|might|shall|offer|suggest|propose|if)',
    ...toldOrHarmless,
  ],
}

const spared = { near: ['<spared>'], within: 'nearby' as const }
const instead = 'Name what is there and what it costs, and ask which one the customer wants.'

/** Frames about choices that somebody or something else made. */
export const substituteFrames: readonly Frame[] = [
  {
    say: [
      '(instead|in place|in lieu|rather than) (of)? (the|your|a|our) _ _? (that|which)? you (have|had)? <chosen>',
      '(instead|in place|in lieu) of your _ _? (we|i) <adverb>? (have|had|sent|put|took|used|booked) _',
      '(the|your) _ _? (that|which)? you (have|had)? <chosen> _4 (~replace.done|~substitute.done|~swap.done|~exchange.done|became|is now|has become|turned into)',
      'your _ _? (has|have|was|were|is|are) <adverb>? (been)? (~substitute.done|~swap.done|~exchange.done|~switch.done|~convert.done) (with|by|for|to|into|against) _',
      '(i|we) (have|had)? <adverb>? (~substitute.done|~swap.done) your _4 (with|by|for) (a|an) _',
    ],
    who: ['us', 'them', 'nobody', 'you'],
    lets: ['checked', 'legal'],
    unless: [
      spared,
      {
        near: ['(faulty|broken|defective|damaged|worn|password|wrong|old|new|warranty)'],
        within: 'sentence',
      },
    ],
    says: '“{quote}”: something else was taken, and nobody asked the customer.',
    instead,
    examples: {
      flags: [
        '‹Instead of the oak you ordered› we used ash.',
        '‹We have swapped your aisle seat for a window›.',
      ],
      allows: [
        'Instead of the oak you ordered we used ash, as you agreed.',
        'We have swapped your broken lamp for a new one.',
        'We have swapped your aisle seat for a window; is that all right?',
      ],
    },
  },
  {
    say: [
      '(at random|by lot|blindfold|blindfolded|eeny)',
      'with (our|my|his|her) eyes (closed|shut)',
      '~let (chance|fate|the dice|luck|a coin|the cards) (decide|choose|pick)',
      '~draw.done (lots|straws)',
      '(~draw|~pull|~pick) _4 (out of|from) (a|the) (hat|bag|bowl|jar)',
      '~stick.done a pin (in|into)',
      '(~throw.done|~roll.done|~cast.done) (a|the) (die|dice)',
      '(whichever|whatever) (came|was|lay|stood) (first|nearest|closest|to hand|on top)',
      'the first (one|name|date|size|colour|model) (that came|to hand|we (found|saw|came across))',
      '(a|the) toss of (a|the) coin',
    ],
    with: [{ near: ['(you|your|yours)', '<bound>'], within: 'nearby' }],
    tense: ['past', 'present'],
    lets: ['checked'],
    unless: [
      spared,
      {
        near: ['(test|sample|sampled|samples|checked|winner|winners|prize|raffle|draw)'],
        within: 'sentence',
      },
    ],
    says: '“{quote}”: this choice was the customer’s, and nobody asked.',
    instead: 'Let the customer choose: name the options and ask which one it shall be.',
    examples: {
      flags: ['Your two rooms were picked ‹at random›.'],
      allows: [
        'We picked one of your two rooms at random, as you asked.',
        'We picked one of your rooms at random for the test.',
        'We picked one of your two rooms at random; do you mind?',
      ],
    },
  },
  {
    say: [
      '(having|by having|since you|as you|because you|when you|in) _6 (thereby|therefore|thus|automatically|effectively|in effect) (agreed|accepted|consented|approved|chose|chosen)',
      '(with|through|by) your (first|last|recent|next)? _ _? you (have|had)? <adverb>? (agreed|accepted|consented|approved|renewed|signed up)',
      '(which|that|this) (makes|made|amounts|amounted) (to)? (a|an|your|it)? (consent|agreement|approval|acceptance|a deal)',
      '(which|that|this) (is|was) (a|an|your)? (consent|agreement|approval|acceptance|order|contract|yes|deal) (in|by|under|for|to) (our|my) (book|books|eyes|view)',
      '(~use|~open|~keep|~accept|~take|~sign for|~unwrap|~wear) _3 (you|and you)? (have)? (thereby|thus|therefore|in effect) (agreed|accepted|bought|consented)',
    ],
    despite: ['negated'],
    lets: ['legal'],
    unless: [
      { near: ['(sorry|apolog*|wrong|mistake|terms|conditions|policy|rules|privacy)'], within: 'sentence' },
      { near: ['as you (asked|wished|agreed|confirmed)'], within: 'sentence' },
    ],
    says: '“{quote}” reads a yes into something that the customer never said.',
    instead: 'Ask for a clear yes, and wait for it.',
    examples: {
      flags: ['‹With your last visit you have accepted› the new fee.'],
      allows: [
        'With your last visit you have accepted the new fee, as you confirmed.',
        'With your first visit you have accepted the price by mistake.',
      ],
    },
  },
]
