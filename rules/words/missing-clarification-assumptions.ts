import type { Frame } from '../../src/rule/index.ts'
import { askFirst, toldOrHarmless } from './missing-clarification-told.ts'

/** The writer owns up to the guess, or it explains what broke and not what the customer wants. */
const owned = [
  '(sorry|apolog*|regret|mistake|mistaken|wrong|wrongly|misread|misunderst*|careless)',
  '(should|ought to) have asked',
  'as you (asked|requested|wished|instructed|told)',
  '(caused|according|due)',
  ...toldOrHarmless,
]

const says = '“{quote}” is a guess, and nobody asked the customer.'

/** Frames about guesses that name themselves as such, and about what the customer is said to have done already. */
export const assumptionFrames: readonly Frame[] = [
  {
    say: [
      '(on|under|with|from) the (assumption|presumption|premise|supposition)',
      '(my|our|the|one|working) (assumption|presumption|supposition) (is|was|being|had been)',
      '(it|this|that) (was|has been|had been) <adverb>? (assumed|presumed|supposed|taken for granted)',
      'presumably (this|that|it|the|you|your|he|she|they|both)',
      '(~take|~make|~have|~hazard|~venture) (a|an|my|our) <adverb>? (educated|wild|best|informed|lucky|good)? guess',
      'you seemed to (want|need|prefer|mean)',
      '(it|this|that) (appeared|seemed|looked) (that|as if|as though|like) _6 (needed|wanted|used|using|meant|intended|wish|want|prefer)',
      '(must|will|can only) have (meant|wanted|intended)',
    ],
    with: [{ near: ['<act>', '(and|so|,) <irregular>'], within: 'sentence' }],
    lets: ['checked'],
    unless: [
      { near: owned, within: 'sentence' },
      {
        near: ['(price|prices|priced|quote|quoted|quotation|estimate|estimated|calculated|forecast)'],
        within: 'sentence',
      },
    ],
    says,
    instead: askFirst,
    examples: {
      flags: [
        '‹On the assumption› that the roof is slate, we ordered slate hooks.',
        '‹It was assumed› that the tenant pays, so nothing was taken from the deposit.',
        '‹Presumably this› is for the branch in Leeds; the fitter will go there tomorrow.',
        'The label was torn, so we ‹made a guess› and have printed it.',
      ],
      allows: [
        'It was assumed that the tenant pays, which was wrong, so we have sent the money back.',
        'On the assumption that the roof is slate, we have calculated the price of slate hooks.',
        'Presumably this is for the branch in Leeds; shall the fitter go there?',
        'It seemed to me that the room is cold.',
      ],
    },
  },
  {
    who: ['us', 'nobody'],
    say: [
      '(<guess>|~imagine|~fancy|~trust) (that)? (the|both|all|everyone|everybody|this|that|it) _3 (has|have|had|is|are|was|were) <adverb>? (been)? (accepted|sent|paid|signed|agreed|approved|confirmed|settled|transferred|chosen|read|decided|booked|ordered|wanted|no longer|not (needed|wanted|required)|meant)',
    ],
    lets: ['checked'],
    unless: [{ near: owned, within: 'sentence' }],
    says,
    instead: askFirst,
    examples: {
      flags: ['I ‹assume the contract has been signed›.'],
      allows: [
        'I assume the contract has been signed; is that right?',
        'I assumed the contract had been signed, and was wrong.',
      ],
    },
  },
  {
    say: ['you _8 , (i|we) (presume|assume|guess|suppose|reckon|take it|gather|imagine) $'],
    lets: ['checked'],
    unless: [{ near: ['you (know|may|can|could|might|have heard)', ...owned], within: 'sentence' }],
    says,
    instead: askFirst,
    examples: {
      flags: ['‹You will want the same table again, I presume›.'],
      allows: ['You know this already, I presume.', 'You can take the bus, I suppose.'],
    },
  },
  {
    who: ['us', 'nobody'],
    say: [
      '(i|we) (imagine|fancy|dare say) (that)? (the|this|that|it|your|both) _4 (is|are|was|were|has|must|goes) _',
    ],
    with: [
      { near: ['<act>'], within: 'sentence' },
      { near: ['(you|your|yours|him|her|them)'], within: 'sentence' },
    ],
    lets: ['checked'],
    unless: [{ near: owned, within: 'sentence' }],
    says,
    instead: askFirst,
    examples: {
      flags: ['‹I imagine the parking permit is for› your guest; we have posted it to her.'],
      allows: ['I imagine the permit is for your guest and have posted it to her, as you requested.'],
    },
  },
  {
    who: ['us', 'nobody'],
    say: [
      '(~consider|~regard|~treat|~deem|~count) (this|that|it|your|the) _3 (as|to be)? (settled|closed|resolved|solved|done with|dealt with|finished)',
      '(filed|file|filing|put|marked|mark|logged) _3 (under|as|down as) (solved|resolved|done|fixed|settled)',
      '(closed|closing|close) _3 [(because|as|since) _2 (looks|look|seems|seem|sounds)] (fine|ok|okay|good|right|solved|resolved|all right)',
    ],
    lets: ['checked', 'legal'],
    unless: [
      {
        near: [
          ...owned,
          '(you|your) (confirmed|confirmation|wrote|word|okay|told|said|tested)',
          '(if|once|when|until|before|after|tested|checked|duplicate|unless|invoice|bill|payment|paid|balance|debt|account|fee|loan)',
          '(thank|thanks)',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}”: whether it is solved is for the customer to say, and nobody asked.',
    instead: 'Ask: “Does it work for you now? Then I will close the case.”',
    examples: {
      flags: ['We ‹consider the matter closed›.', 'I have ‹filed this under solved›.'],
      allows: [
        'We consider the matter closed once you have your money.',
        'As you confirmed that it works, we have marked it as solved.',
      ],
    },
  },
]
