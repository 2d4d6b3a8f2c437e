import type { Frame } from '../../src/rule/index.ts'
import { actedOnGuess, askFirst, toldOrHarmless } from './missing-clarification-told.ts'

/** Guesses that stand behind an act as its reason, and other grounds that are no word of the customer. */
export const reasons = {
  /** Guessing, present or past, as people do it in a subordinate clause. */
  guesses: [
    '(~assume|~presume|~guess|~suppose|~reckon|~imagine|~gather|~expect|~fancy|~figure|~bet|~surmise|~suspect|~think|~believe|~take it|~dare say|~daresay|~trust|~feel)',
  ],
  guessed: [
    '(~assume.past|~presume.past|~guess.past|~suppose.past|~reckon.past|~imagine.past|~gather.past|~expect.past|~fancy.past|~figure.past|~surmise.past|~suspect.past|~think.past|~believe.past|~take.past it|~conclude.past|~infer.past|~deduce.past|~decide.past)',
  ],
  /** What makes a guess one about the customer and not about a fault. */
  concerned: [
    '(you|your|yours|him|her|his|hers|she|he|nobody|no one|anyone|anybody|everyone|everybody|somebody|best|better|suit|suits|suited|wanted|needed|meant|intended|enough|fine|okay|ok|alright|all right|right|likeliest|easier|quicker|rather|no longer|any more|anymore|go)',
  ],
  /** A machine part or a cause: that is a diagnosis. */
  diagnosis: [
    '(fault|cause|caused|causing|leak|leaking|fuse|bearing|valve|sensor|cable|battery|motor|pump|virus|infection|fracture|worn|broken|faulty|defective|short circuit)',
  ],
  owned: [
    '(sorry|apolog*|regret|regrets|wrong|wrongly|mistake|mistaken|mistakenly|careless|hasty|fault|undone|reversed|reinstated|restored|incorrectly)',
    '(should|ought to) have (asked|checked)',
    'as (i|we)? (believe|think)? _? you (asked|requested|wished|instructed|told|said|wanted|agreed|wrote|ordered)',
    'you (asked|wanted|agreed|ordered)',
    '(at|on) your (request|wish)',
    'you (asked|told|instructed|wanted|requested|said|agreed|confirmed|chose|left it) _',
    'according to',
    '(cancel|change|return|swap|undo|reverse) (it|this|them|that)? (free|any time|at any time|until|by)',
    'free of charge',
    ...toldOrHarmless,
  ],
}

const bound = { near: ['<bound>'], within: 'sentence' as const }
const forgiven = { near: ['<owned>'], within: 'sentence' as const }

/** Frames about grounds that are no word of the customer. */
export const reasonFrames: readonly Frame[] = [
  {
    say: [
      '(as|since|because|for|given that|seeing that|seeing as|considering) (i|we) (can|could|do|did|would)? (only|just|rather|simply)? <guesses> (that)? !(responsib*|it (best|right|necessary|prudent|wise)) _6 <concerned>',
      ', (and|which|that|who)? (i|we)? (have|had)? (just|simply|rather|only)? <guessed> (that)? !(responsib*|it (best|right|necessary|prudent|wise)|to) _6 <concerned>',
      '(i|we) (am|are|was|were) (just|only|simply|rather)? (guessing|assuming|presuming|reckoning|supposing|figuring|betting|imagining|gathering|taking it) (that)? _6 <concerned>',
    ],
    with: [bound],
    lets: ['checked'],
    unless: [forgiven, { near: ['<diagnosis>'], within: 'sentence' }],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: [
        'The lesson is now on Monday at eight, ‹I presumed an early slot would suit› him.',
        'We have made out the lease for two years, ‹as I imagine you’re› settled here.',
        'I’ve put her down for Friday, ‹reckoned before lunch is best› for her.',
      ],
      allows: [
        'I presumed an early slot would suit him; shall I book Monday at eight?',
        'We have ordered a new pump, as I suspect the bearing in yours is worn out.',
        'I have booked Monday at eight, as I presume an early slot suits him, as you asked.',
      ],
    },
  },
  {
    say: [
      '(as|since|because|seeing that|seeing as|given that) (it|there|this|that) (makes|made|is|was|seems|seemed|would be|has|had) (of)? (little|no|hardly any|not much|barely any|no great) (sense|point|use|reason|good|value|harm) (to|in|for)? _',
    ],
    with: [
      bound,
      { near: ['(i|we|our|the _ (has|have) been|it is being|is being|being)'], within: 'sentence' },
    ],
    despite: ['negated'],
    lets: ['checked', 'legal'],
    unless: [
      {
        near: ['(sorry|apolog*|regret|regrets)', 'as you _', 'you (asked|agreed|wanted|said) _'],
        within: 'sentence',
      },
      {
        near: ['(can|could|may|might|would|please|if)', '(refund|refunded|waived|credited)'],
        within: 'sentence',
      },
    ],
    says: '“{quote}” is your reason, and the customer was not asked for theirs.',
    instead: 'Say what it costs and what it means, and ask: “May I go ahead?”',
    examples: {
      flags: ['‹As it makes little sense to leave› the old tap in, we have replaced both.'],
      allows: [
        'As it makes little sense to leave the old tap in, may we replace both?',
        'As it makes little sense to leave the old tap in, we have replaced both, as you wished.',
        'As it makes little sense to leave the old tap in, we have replaced both and waived the fee.',
      ],
    },
  },
  {
    say: [
      '(the|your|his|her) _ (of the two|one) (is|was|seems|looks) the more (formal|recent|likely|usual|official|sensible|probable|common)',
      '(is|was|being) the (more (formal|recent|likely|usual|official|sensible|probable|common)|newer|later|likelier|safer) (of the two|one|date|figure|number)',
      '(two|both|three|several) (conflicting|contradictory) (dates|figures|numbers|sizes|addresses|names|amounts|quantities|colours|colors|versions|spellings|prices|times)',
    ],
    with: [{ near: ['<bound>'], within: 'nearby' }],
    lets: ['checked'],
    unless: [
      forgiven,
      { near: ['(can|could|may|might|would|please|if|hold|wait|which)'], within: 'sentence' },
    ],
    says: '“{quote}” is the moment for a question, and the mail goes ahead instead.',
    instead: 'Name both, and ask which one holds.',
    examples: {
      flags: ['The contract ‹is the more recent of the two›, so he is booked for 30 hours.'],
      allows: [
        'The contract is the more recent of the two; shall we book him for 30 hours?',
        'The contract is the more recent of the two, so he is booked for 30 hours, as you wished.',
        'The contract is the more recent of the two, and nothing is booked until you say which one holds.',
      ],
    },
  },
  {
    say: [
      '(i|we) (have|had)? <adverb>? (~treat.done|~read.past|~count.done|~take.done|~interpret.done) (it|this|that|them|him|her|your _|the _ _?) (down)? as (a|an|the|one|being|meaning|meant)? !(urgent|emergency|priority|complaint|fault|defect|warranty|test|sample|gift|present|matter) _',
      '(i|we) (have|had)? (~take.done|~read.past|~understand.past|~interpret.done) (that|it|this|your _|what you _) to (be|mean) _',
    ],
    with: [
      {
        near: [
          '(since|as|because|seeing) _8 (no|not|nothing|missing|blank|without|unclear|illegible|torn|cut off|smudged|half)',
          'and (have|has|had)? <bind.done>',
          '(so|therefore|hence) _6 <bind>',
        ],
        within: 'sentence',
      },
    ],
    tense: ['past', 'present'],
    despite: ['reported', 'negated'],
    lets: ['checked', 'legal'],
    unless: [forgiven],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: [
        '‹We have treated it as a private› trip and cancelled the claim.',
        'You wrote of the shed, and ‹I took that to be the› new one, so the men have cut it down.',
      ],
      allows: [
        'We have treated it as urgent.',
        'We have treated it as a private trip and cancelled the claim, as you asked.',
        'We have treated it as a private trip and cancelled nothing; is that right?',
      ],
    },
  },
  {
    say: [
      'you (do|did|would|will|are|were|have|had|should) (not|<adverb>)? <adverb>? (~want|~need|~use|~mind|~expect|~require|~miss|~care|~plan|~prefer|~like|~keep|~bother|~mean|~say|~agree|~sleep|~eat|~drink|~drive|~work|rather|happy|fine|glad|allergic|sure|done|gone|finished|through|going to|coming) _6 , (do|did|would|will|are|were|have|had|should) (not)? you',
      'you (would|will) <adverb>? (rather|prefer|like|want|need) _6 , (no|right|eh|yeah) $',
      '(you|he|she|it|they|that|this|the _) (is|are|was|were|has|does|will|would|had|have) _6 , (is|are|was|were|has|does|do|did|will|would|had|have) not? (he|she|it|they|that) , (so|which is why|and|hence|therefore)',
    ],
    despite: ['asked', 'negated'],
    with: [
      {
        near: [
          '(i|we) (have|had|am|are)? <adverb>? <bind>',
          '(is|are|has been|have been|was|were) _2 (<bind.done>|<moves>)',
          '(they|it|he|she) (~go.past|is|are) (in|to|into|out|off|on|now)',
          'is on',
        ],
        within: 'nearby',
      },
    ],
    unless: [
      { near: ['<owned>'], within: 'nearby' },
      { near: ['(if|can|could|may|shall|please)'], within: 'nearby' },
    ],
    says: '“{quote}” asks for effect: the act is done before the answer comes.',
    instead: 'Ask, and wait for the answer before you act.',
    examples: {
      flags: [
        '‹You’d rather have cash, right›? Your card has been removed.',
        'I deleted the second user, ‹you weren’t going to need it, were you›?',
      ],
      allows: [
        'You’d rather have cash, right? Then tell me and I will see to it.',
        'You’d rather have cash, right? Your card has been removed, as you asked.',
        'You’d rather have cash, right? Your card has been removed, and can be added again.',
      ],
    },
  },
]
