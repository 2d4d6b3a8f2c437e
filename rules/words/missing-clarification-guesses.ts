import type { Frame } from '../../src/rule/index.ts'
import { actedOnGuess, askFirst, toldOrHarmless } from './missing-clarification-told.ts'

/** Saying that one guesses, and what about. */
export const guesses = {
  guess: [
    '~assume',
    '~presume',
    '~guess',
    '~suppose',
    '~reckon',
    '~surmise',
    '~infer',
    '(i|we) (have|had)? figure !(out)',
    'figured !(out)',
    'figuring !(out)',
    '~take it !(from|out|off|back|away|up|to|in|on|easy|slowly|again|with|for|apart|there|here|by|home|at|over|once|into|as|along|straight|seriously|personally|down|through|and|further|when|before|after|twice|every|each|daily|without|under|around)',
    '~take (that|this) to mean',
    '~bet',
  ],
  reader: ['you', 'your', 'yours'],
  /** What readers are blamed for: a guess at that asks for no wish. */
  blunder: [
    '(~drop|~forget|~miss|~ignore|~damage|~spill|~break|~overlook|~misread|~mix up|~lose|~skip|~neglect|~fail|~cause|~knock|~bend|~mislay|~confuse|~enter|~type|~follow|~read|~press|~pull|~push|~open|~move|~store|~keep|~leave)',
  ],
  /** Verbs of guessing that are also used for empathy and plans: only with a wish behind them. */
  fancy: [
    '~imagine',
    '~expect',
    '~believe',
    '~think',
    '~feel',
    '~sense',
    '~dare say',
    '~suspect',
    '~gather',
    '~fancy',
    '~conclude',
    '~deduce',
    '~trust',
    '(am|are|was|were) <adverb>? (sure|certain|confident|convinced|positive)',
  ],
  /** What the reader wants, means or agrees to. */
  wish: [
    '~want',
    '~prefer',
    '~intend',
    '~wish',
    '~mean',
    '~choose',
    '~agree',
    '~accept',
    '~consent',
    '~approve',
    '~go (for|with)',
    '~refer to',
    '~talk about',
    '~ask (for|about)',
    '~look for',
    '~object',
    '~mind',
    '~need !(to)',
    '(would|will|do) (not|still|rather|also|no longer|probably)? (like|want|need|mind|care|prefer|have meant)',
    'would (rather|sooner|prefer|like|love)',
    'no longer (need|want|use|require)',
    '(be|are|were|am) <adverb>? (after|fine|happy|ok|okay|alright|content|willing|satisfied|interested|keen) (with|about|to|for|in)?',
    'have <adverb>? (changed your mind|no objection|given up|decided)',
    'not coming',
    '(are|were) (speaking|talking|writing|thinking|asking|referring|looking) (of|about|to|for)',
  ],
  /** Choosing, as people in general do it. */
  choosing: [
    '(~want|~prefer|~like|~love|~choose|~pick|~take|~opt for|~go for|~go with|~buy|~book|~ask for|~end up with|~settle for|~plump for|~favour|~favor|~renew|~hate|~expect|~appreciate|are (happy|fine|glad|after|keen))',
  ],
  /** People like the reader. */
  folk: [
    '(people|customers|clients|guests|families|parents|mothers|fathers|visitors|patients|tenants|buyers|couples|brides|grooms|owners|users|readers|members|students|children|kids|ladies|gentlemen|men|women|folk|folks|riders|drivers|travellers|travelers|diners|subscribers|residents|households|companies|firms|businesses|schools|shoppers|pensioners|beginners|players|pupils|passengers|cyclists|gardeners|landlords|shops|offices|startups|pet owners|homeowners|policyholders|savers|investors|singers|authors|architects|builders|farmers|growers|smokers|vegetarians|foreigners|tourists|campers|walkers|skiers|seniors|teenagers|neighbours|neighbors|newlyweds|movers|applicants|lenders|borrowers)',
  ],
  /** How often people do. */
  mostly: [
    '(nearly always|almost always|usually|always|mostly|normally|generally|typically|often|as a rule|by and large|tend to|invariably|commonly|nine times out of ten|rarely|never|seldom|hardly ever)',
  ],
  /** Words that make a statement about the reader a guess. */
  surely: [
    'probably',
    'of course',
    'needless to say',
    'obviously',
    'clearly',
    'evidently',
    'surely',
    'certainly',
    'presumably',
    'supposedly',
    'apparently',
    'naturally',
    'doubtless',
    'undoubtedly',
    'likely',
    'no doubt',
    'must surely',
    'will surely',
    'will probably',
    'will certainly',
    'bound to',
  ],
}

const owned = [
  'careless',
  'regret',
  'should not have',
  '(was|were) not right',
  'ought to have asked',
  'without asking was',
  '(our|my) fault',

  'sorry',
  'apolog*',
  'not your',
  ...toldOrHarmless,
  'wrong',
  'wrongly',
  'mistake',
  'mistaken',
  'should have asked',
  'misread',
  'misunderst*',
]

/** A guess is owned up to, or the customer left the choice to the writer. */
const forgiven = {
  near: [
    ...owned,
    'as you (asked|requested|wished|instructed|told)',
    'you (asked|told) us to',
    'you left _3 to (us|me)',
    'according to',
    'caused by',
    'full responsib*',
  ],
  within: 'sentence' as const,
}

/** Frames about guesses: bare ones about the reader, and any that the writer acts on. */
export const guessFrames: readonly Frame[] = [
  {
    who: ['us', 'nobody'],
    say: [
      '<guess> (now|then|therefore|simply|just)? (that)? you !(got (home|back|there)|arrived|had a|enjoyed|can|could|may|might|know|understand|are right|have heard|already|(will|would|are|may)? (need|wonder|wondering|remember|(want|like) to (know|hear|see))|will (win|pass|enjoy|find|succeed|recover|manage|notice|feel|do (well|fine)|be (fine|all right|surprised|proud))|speak|are (aware|familiar|used to|at home)|have (read|seen|worked|dealt|done this|used|experience|been told)|(all|both|already) know|<adverb>? (have|had|did|must have)? (not)? <blunder>)',
      '<guess> (now|then|therefore|simply|just)? (that)? your _3 (is|are|was|were|will|would|has|have)',
    ],
    lets: ['checked'],
    unless: [forgiven],
    says: '“{quote}” is a guess about the customer, and nobody asks whether it is right.',
    instead: askFirst,
    examples: {
      flags: [
        'I ‹assume you mean› the blue one, so I have cancelled the other order.',
        'I ‹take it you don’t› need the old data any more, so we will delete it tonight.',
        'We ‹guessed you wanted› next-day delivery and charged for it.',
      ],
      allows: [
        'I assume you mean the blue one – is that right?',
        'I assume you mean the blue one. Please correct me if not.',
        'Should I assume you want both?',
        'I don’t want to assume you are coming, so I have kept the place open.',
        'You assumed that shipping was free, and our page was unclear about it.',
        'I assumed you meant June and should have asked.',
        'I suppose you could also take the bus.',
        'I trust you had a good journey.',
      ],
    },
  },
  {
    who: ['us', 'nobody'],
    say: [
      '<guess> !(is|are|was|were|would|at|with|all|to|as|so) (that|it|this|the|both|all|_) !(<reader>) !(responsib*|liability|control|charge|care|role|office|duty|duties|cost|costs|running|management|tenancy|lease|debt|debts|post|position|obligation*) _',
    ],
    with: [
      { near: ['<act>'], within: 'sentence' },
      {
        near: [
          '(you|your|yours|him|her|his|invoice|order|account|booking|bill|ticket|delivery|payment|subscription|contract|plan|request|reservation)',
          '<number>',
          'what i have',
          'so (i|we|the|it|that|he|she|they|our|my) _',
        ],
        within: 'sentence',
      },
    ],
    lets: ['checked'],
    unless: [forgiven, { near: ['^ (suppose|let us suppose)'], within: 'sentence' }],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: [
        'I’m ‹assuming this is› about invoice 2231 and have credited it.',
        'I ‹reckon 20 is› enough, so that’s what I’ve put through.',
      ],
      allows: [
        'I assume full responsibility for the delay and have refunded the fee.',
        'I assumed this was your order and have cancelled it, which was wrong.',
        'I assume the first one is right; shall I send it?',
        'I reckon with 20 guests and have written to you.',
        'Suppose the gaps are still there in July: then we will relay the floor for you.',
        'The town assumes the care of your playground and takes the key.',
      ],
    },
  },
  {
    say: [
      '[(on|under|with) the (assumption|understanding|premise|presumption|basis !(of _3 (use|usage|consumption|price|rate|contract|figures|reading|readings|terms|hours|weight|size)))]',
      'safe to (assume|presume|say|conclude)',
      '(presuming|presumably|supposedly)',
      '(my|our|a|best|educated|wild) guess',
      '(a|my|our|the|on) hunch',
      '(i|we) (have|had) (a|the|this) (feeling|impression|sense|suspicion|inkling)',
      '(i|we) (am|are|was|were) under the impression',
      '(stands to reason|in all likelihood|in all probability|chances are|odds are)',
      '(between the lines|to all appearances)',
      '(most|nearly all|almost all) (people|customers|clients|guests|families|parents|visitors|patients|tenants|buyers|readers|users) (<adverb>)? (~want|~prefer|~like|~choose|~take|~go for|~need|~pick|~mean|~opt)',
      '(most|nearly all|almost all|such) _? <folk> <mostly>? <choosing>',
      '<folk> _? _? <mostly> <choosing>',
      'you (will|would|do|did) (hardly|scarcely|surely|probably|rather|sooner|presumably|certainly|doubtless) <adverb>? (want|need|mind|miss|notice|object|care|require|wish|bother|prefer) !(to (worry|pay|do|know|call|come|wait|send|return|bring|register|book|apply))',
      'you (will|would) not <adverb>? (mind|object|miss|care|want)',
      '(everyone|everybody|nobody|no one) (<adverb>)? (~want|~prefer|~choose|~pick|~refuse|would (want|mind|object|refuse|say no|prefer|complain|choose))',
      'can only mean (the|a|you|your|that)',
      '(my|our) (gut|instinct|instincts|intuition)',
      '(it|that|this|they) (looked|seemed|appeared) (right|best|safest|sensible|logical|likely|the (right|best|better|safer|likelier|likeliest|obvious) (one|choice|option)?)',
    ],
    with: [
      { near: ['<bound>'], within: 'sentence' },
      { near: ['(you|your|yours|everyone|everybody|nobody|people|him|her|his|she|he)'], within: 'sentence' },
    ],
    lets: ['checked'],
    unless: [forgiven],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: [
        '‹Presumably you want› the larger plan; I’ve upgraded you.',
        'We have reordered ‹on the assumption› that you are out of stock.',
        'It was ‹a hunch›, so I have moved your party to the upper hall.',
        '‹Most people prefer› the aisle, so we have moved you there.',
      ],
      allows: [
        'Presumably caused by the storm, the line to your house was cut.',
        'My guess is the fuse; shall I send one?',
        'At a guess it takes two hours.',
        'It was a hunch and I was wrong, so we have moved you back.',
        'My guess is the pump, so I have ordered a new one.',
      ],
    },
  },
  {
    who: ['us', 'nobody'],
    say: ['(i|we) (can only)? <fancy> (that)? you <wish>'],
    with: [{ near: ['<act>', 'so _4 (~go|~come|~start|~begin|~run|is|are|will)'], within: 'sentence' }],
    lets: ['checked'],
    unless: [forgiven],
    says: '“{quote}” is a guess about what the customer wants.',
    instead: askFirst,
    examples: {
      flags: ['‹I imagine you mean› the Leeds site, so the engineer goes there tomorrow.'],
      allows: [
        'I imagine you mean the Leeds site; is that right?',
        'I thought you wanted the blue one, so we ordered it, and I am sorry.',
        'I believe you want a receipt, but I’ll wait for your word.',
      ],
    },
  },
  {
    say: [
      '(the|our|your) (system|software|bot|chatbot|algorithm|computer|script|tool|ai|assistant|app|robot|workflow|automation|filter) <adverb>? (has|had)? <adverb>? (~decide|~choose|~pick|~interpret|~understand|~conclude|~guess|~infer|~deduce|~opt|~settle|~reckon|~figure|~detect|~recognise|~recognize|~think)',
    ],
    lets: ['checked'],
    unless: [{ near: [...owned, '~correct', '~fix', '~repair', '~undo', '~reverse'], within: 'nearby' }],
    says: '“{quote}”: a machine guessed, and nobody asked the customer.',
    instead: askFirst,
    examples: {
      flags: ['‹Our system decided› that you meant the yearly plan.'],
      allows: ['Our system chose the wrong plan; we have corrected it.'],
    },
  },
  {
    say: [
      'you (do|did|would|will) not (<adverb>)? (mind|want|need|object|require|use|miss|care) _8 , (do|did|would|will) you',
      'you (would|will|are|do) (<adverb>)? (rather|prefer|like|want|need|happy|fine|agree|sooner) _8 , (would|will|are|do|is|did) not? (you|it)',
    ],
    despite: ['asked', 'negated'],
    with: [{ near: ['<act>', '(is|are|has been|have been) _2 (<done>|<moves>)', 'is on'], within: 'nearby' }],
    says: '“{quote}” asks for effect: the act is done before the answer comes.',
    instead: 'Ask, and wait for the answer before you act.',
    examples: {
      flags: ['‹You didn’t need the spare keys, did you›? We have recycled them.'],
      allows: ['You didn’t need the spare keys, did you? They are at the desk.'],
    },
  },
  {
    say: [
      'you <surely> _2 <wish>',
      'you (must|can only) (have)? (~want|~prefer|~intend|~mean|~refer to)',
      'you (will|would) (have)? (~want|~prefer|~mean|~refer to) !(to (bring|keep|know|read|check|see|note|hear|take|wear|have))',
      'you (must|can only|will) have (agreed|accepted|approved)',
      'you (must|will|would) be (fine|happy|okay|alright|pleased|delighted|thrilled|relieved) (with|about|to|for)',
      '<surely> you _2 <wish>',
      '(sounds|seems|looks) (like|as if|as though|that)? you _2 <wish>',
    ],
    with: [{ near: ['<act>'], within: 'sentence' }],
    lets: ['checked'],
    unless: [forgiven],
    says: '“{quote}” guesses at the customer’s wish, and the act follows without a question.',
    instead: askFirst,
    examples: {
      flags: ['‹You probably meant› the larger size, so I have changed the order.'],
      allows: [
        'You probably meant the larger size; shall I change the order?',
        'You will enjoy the new garden.',
        'You probably meant the red one, so I changed the order, wrongly as I see now.',
      ],
    },
  },
]
