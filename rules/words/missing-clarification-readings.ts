import type { Frame } from '../../src/rule/index.ts'
import { actedOnGuess, askFirst, toldOrHarmless } from './missing-clarification-told.ts'

/** Guesses that hide in a participle, a noun or an idiom, and the deeds that follow them. */
export const readings = {
  /** A deed of whatever form, looser than an act, since a guess stands beside it. */
  deed: [
    '<act>',
    '(and|so|,|yet|but|hence|thus|therefore|whence|then) _4 (is|are|was|were|has|have|had|will|shall|gets|got|goes|comes|runs|went) <adverb>? (been|be|gone|being|now|on|off)? !(<held>) (<done>|<irregular>|<ing>|<moves>)',
    '(i|we|she|he|they|nobody) <adverb>? (have|had|has)? <adverb>? !(<held>) (<done>|<irregular>)',
    '(is|are) <adverb>? (coming|going|being) _',
    '(i|we) (have|had) _5 (<done>|<irregular>)',
    '(and|so|,) (the|our|my|a|your|his|her) _ _? <adverb>? (has|have|had)? <adverb>? !(<held>) (<done>|<irregular>)',
    '(and|so|,) (the|our|my|a|your|his|her|it) _3 (says|reads|shows|goes|comes|runs|starts|ships|leaves|ends|stays|gets|carries|bears|has|is) _',
    '(comes|goes|runs|starts|ships|leaves|ends|stays) (down|up|out|off|in|ahead|there|on|to|as|with|by|at|from|tonight|tomorrow|today|white|black|as)',
    '_ _ it is $',
    '_ it is ,? and',
    'so _ _? _? it is',
  ],
  /** How a guess is made from what was read or heard. */
  construing: [
    '~conclude',
    '~deduce',
    '~infer',
    '~assume',
    '~presume',
    '~gather',
    '~guess',
    '~suppose',
    '~surmise',
    '~figure',
    '~reckon',
    '~imagine',
    '~believe',
    '~think',
    '~judge',
    '~decide',
    '~sense',
    '~suspect',
    '~conjecture',
    '~divine',
    '~fancy',
    '~take it',
    '~work out',
  ],
  /** Grounds on which one guesses. */
  ground: [
    '(theory|assumption|presumption|premise|supposition|hypothesis|notion|footing|hunch|belief|guess|conjecture|idea|inkling)',
    'basis (that|of what)',
    'principle that',
    'understanding (that|, mine)',
  ],
  slip: [
    '(typo|slip|misprint|misspelling|typing error|spelling (mistake|error)|slip of the (pen|finger|keyboard))',
  ],
  gamble: [
    '(~have|~take|~give it) (a|another|my|our) (wild|lucky|educated|quick|bit of a)? (stab|punt|gamble|flyer|flier|bet|flutter|plunge)',
    '~take (a|another|my|our) (wild|lucky)? (chance|leap|shot in the dark)',
    '~chance (it|my arm)',
    '~risk (it|putting|sending|ordering)',
    '(~go|went) out on a limb',
    '~play it (by ear|safe)',
    '~err on (the)? (side|safe side)',
    '~trust (my|our) (luck|nose|gut|instinct)',
    '~hazard',
    '~venture (a|to guess)',
    '~make (something|one) up',
    '~fill in the (blank|blanks)',
    '~put two and two together',
    '~read _3 between the lines',
    '~jump the gun',
    '~second-guess',
    '~go (with|on|by) (my|our|a) (gut|hunch|nose|feeling|instinct|best guess)',
    '~roll the dice',
    '~draw lots',
    '~flip a coin',
  ],
  owning: [
    '(sorry|apolog*|regret|wrong|wrongly|careless|mistaken|mistake|hasty)',
    '(should|ought to) have (asked|checked)',
    'our (fault|mistake|error)',
    'my (fault|mistake|error)',
    '(not|never) (your|what you) (instruction|wish|asked|ordered|wanted)',
    '(put|putting) _3 right',
    'as you (asked|requested|wished|instructed|told|ordered|said|wanted|wrote)',
    'at your request',
    'you (asked|told) (us|me)',
    'you left _3 to (us|me)',
    'left it to us',
    ...toldOrHarmless,
  ],
}

const forgiven = { near: ['<owning>'], within: 'sentence' as const }
const waiting = {
  near: ['(if|whether|when|once|until|wait|pending) _', 'nothing (has|is|was)'],
  within: 'sentence' as const,
}
const deed = { near: ['<deed>'], within: 'sentence' as const }

/** Frames about guesses in other forms than “I assume that you …”. */
export const readingFrames: readonly Frame[] = [
  {
    say: [
      '(having|after) <adverb>? <construing> (that|from|by)',
      '(on|under|with|from) (the|a|my|our) _2 <ground>',
      '(my|our) (reading|interpretation|guess|inference) (is|was|being)',
      '(in|by|on) (my|our) (reading|interpretation)',
      '<gamble>',
      '(evidently|obviously|clearly|plainly|apparently|surely|probably|presumably|no doubt|doubtless) (a|an|just a|the) _2 <slip>',
    ],
    with: [deed, { near: ['(you|your|yours)'], within: 'nearby' }],
    lets: ['checked', 'legal'],
    unless: [forgiven, waiting],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: [
        '‹Having concluded that› you no longer need the desk, we have sold it.',
        '‹Evidently a slip›, so I changed your birthday in the file.',
        'I ‹took a punt on your› shoe size and the boots are on their way.',
      ],
      allows: [
        'Evidently a slip; may I change your birthday in the file?',
        'Having concluded that you no longer need it, we sold it, which was wrong.',
        'Having concluded that you were out, we moved the visit; it stays open until you name a day.',
        'On the theory that it is the fuse, you could try another one first.',
      ],
    },
  },
  {
    say: [
      '(thinking|believing|supposing|reckoning|figuring|guessing|imagining|presuming|gathering|sensing|assuming) (that)? (you|your) _',
      '(going|judging) (by|from) your (last|previous|past|old|earlier|usual) _',
      '(taking|reading|interpreting|understanding|treating) (your|what you) _4 (to mean|as (a|an|your) (yes|order|consent|approval|instruction|cancellation|confirmation|no|request|hint|sign|notice|resignation))',
      'reading between (the|your) lines',
      '(evidently|obviously|clearly|plainly|apparently|surely|probably|presumably|no doubt|doubtless) your _2 <slip>',
      '(it|that|this) (will|would|must|has to|can only) (be|have been) (the|your|a|his|her) _4 you (~mean|~want|~refer|~need|~ask|~talk|are (on about|after|talking|referring|asking|thinking|looking))',
      'you will be (wanting|meaning|after|needing|thinking|looking|referring|talking)',
      'at your (age|time of life)',
      '(as|being) (a|an) _ _? you (will|would|must|probably|surely|presumably) _2 (want|prefer|like|be (after|happy|fine|interested|looking)|rather|choose|opt)',
    ],
    with: [deed],
    lets: ['checked', 'legal'],
    unless: [forgiven, waiting],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: [
        '‹It must be the seaside branch you meant›, so we have moved the party.',
        '‹Thinking you would› rather sit, I have booked chairs.',
        '‹Going by your last order›, I have had six cut.',
      ],
      allows: [
        'Thinking you would rather sit, may I book chairs?',
        'Thinking you would rather sit, we booked chairs, and I apologise.',
        'Thinking you would rather sit, we booked chairs that you can drop until noon.',
        'It must be the wind that you hear; I have heard it too.',
      ],
    },
  },
  {
    say: [
      '(has|have|had|was|were|been|is|are) <adverb>? (taken|read|treated|understood|interpreted|construed|logged|booked|filed|counted|regarded|recorded|registered) (as|for|to mean) (a|an|your|the|full|firm|tacit)? (consent|acceptance|agreement|notice|approval|withdrawal|resignation|permission|yes|refusal|waiver|go-ahead|settled|accepted|agreed)',
    ],
    with: [deed],
    lets: ['checked', 'legal'],
    unless: [forgiven, waiting],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: ['Your letter ‹was taken as notice›, so we have cleared the locker.'],
      allows: [
        'Your letter was taken as notice, as you asked, so we have cleared the locker.',
        'Your letter was taken as notice, so we emptied the locker; nothing has been thrown away.',
      ],
    },
  },
  {
    who: ['us', 'nobody'],
    tense: ['past'],
    say: ['<gamble> _4 (you|your|yours)'],
    lets: ['checked'],
    unless: [forgiven, waiting],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: ['I ‹had a stab at your› second name, and the badge says Lund.'],
      allows: [
        'I had a stab at your second name; is it Lund?',
        'I had a stab at your second name, which was careless of me.',
        'I had a stab at your second name, and the badge waits until you have seen it.',
      ],
    },
  },
  {
    who: ['us', 'nobody'],
    say: [
      '(i|we) (have|had)? <adverb>? (~assume.done|~presume.done|~guess.done|~suppose.done|~figure.done|~reckon.done) !(that|you|your|it|this|out|how|nothing|full|all|responsib*|liability|control|charge|office|command|risk|debts|wrong|wrongly|so|as|too|the (role|worst|responsib*|risk|costs|cost|debt)) _',
      '(~assume.done|~presume.done|~guess.done|~take.done) _4 (to be|was|were|is) (yours|mine|the (right|wrong|same|usual|old|new|latest) one|in error|a (mistake|typo|joke|slip)|no longer)',
      '(i|we) (took|take|have taken) !(nothing|no|part|care|over) _3 (to be (yours|your _)|for (yours|granted|a (yes|no)))',
      '(which|who|that|whom) (i|we) <adverb>? (~assume.done|~presume.done|~guess.done|~imagine.done|~suppose.done|~gather.done|~figure.done|~think.done|~believe.done|~take.done it) (that)? (you|your)',
      '(which|whom|that) (i|we) <adverb>? (~suppose|~assume|~presume|~guess|~imagine|~gather|~trust|~reckon|~take it) (that)? you !(know|have heard|can|may|might)',
      '(have|had) (to)? <adverb>? (guess|assume) (at|that|the|a|your)?',
    ],
    with: [deed],
    lets: ['checked', 'legal'],
    unless: [forgiven],
    says: actedOnGuess,
    instead: askFirst,
    examples: {
      flags: [
        '‹I have assumed oak› for the shelves, and they are being cut.',
        'The grey box I ‹took to be yours›, and it has gone to the tip.',
        'Your old desk, which I ‹imagined you would not need›, was sold.',
      ],
      allows: [
        'We have assumed responsibility for the shed, and the roof was mended.',
        'I have assumed oak for the shelves; please tell me if you want pine.',
        'I have assumed oak for the shelves, as you asked, and they are being cut.',
      ],
    },
  },
  {
    say: [
      '(~take the liberty|~make so bold|~be so bold|~make bold|~see fit|~saw fit|~venture) (of|as to|to) !(write|writing|attach|attaching|copy|copying|enclose|enclosing|send|sending|ask|asking|forward|forwarding|call|calling|contact|contacting|suggest|suggesting|add|remind|reminding|say|guess)',
      '(~take) it (upon|on) (myself|ourselves|himself|herself|themselves) to !(write|ask|call|contact|check|copy|forward|chase)',
    ],
    who: ['us', 'them', 'nobody'],
    tense: ['past', 'present'],
    lets: ['checked'],
    unless: [forgiven, { near: ['~refund', '~waive', '~credit'], within: 'sentence' }],
    says: '“{quote}”: this choice was the customer’s, and nobody asked.',
    instead: 'Let the customer choose: name the options and ask which one it shall be.',
    examples: {
      flags: [
        'I have ‹taken the liberty of› moving you to the larger plan.',
        'We ‹made so bold as to› paint the fence green.',
      ],
      allows: [
        'I have taken the liberty of attaching the form.',
        'I have taken the liberty of moving the visit, as you asked.',
        'I have taken the liberty of crossing out the fee, which I refund today.',
      ],
    },
  },
  {
    say: [
      '(~think.done|felt|deemed|considered|judged) it (best|better|wise|wisest|prudent|right|fit|proper|sensible|kinder|safer|easiest|simplest) (to|if|that|for) !(ask|asking|wait|check|write|call|hold|leave|keep)',
      '(~think.done|~figure.done|~know.done|~imagine.done|~reckon.done|~guess.done|~assume.done) (that)? you (would|will|had|were) (have|be|like|love|want|prefer|appreciate|enjoy|need|mind|agree|not|rather|no|happy|fine|glad|after|probably|surely|have (wanted|liked|preferred)) _',
      '(i|we) (know|am sure|are sure|felt sure|was sure|were sure) (that)? you (would|will) (not)? (like|love|want|prefer|appreciate|agree|mind|approve|object|be (happy|fine|glad|pleased|delighted|thrilled))',
      'for (the sake of)? simplicity',
      'better (too (much|many)|safe|one) _3 than',
    ],
    who: ['us', 'them', 'nobody'],
    with: [deed, { near: ['(you|your|yours)', '(everything|both|all)'], within: 'sentence' }],
    despite: ['negated'],
    lets: ['checked'],
    unless: [
      forgiven,
      {
        near: [
          '(wait|ask|check|write|call|hold) _',
          '(would|could|can|may|might|shall|will) (like|be able|offer|suggest|recommend|propose)',
          '(tell|let|ask|asked|asking|inform|warn|mention|explain) (you|it)',
          'you (can|could|may) (choose|decide|keep)',
          '(know|hear) (this|that|about|from)',
          '~refund',
          '~waive',
          '~credit',
          'free (of charge)?',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}”: this choice was the customer’s, and nobody asked.',
    instead: 'Let the customer choose: name the options and ask which one it shall be.',
    examples: {
      flags: [
        'We ‹thought it best to› take the whole hedge down, so your garden is open now.',
        'I ‹figured you would› want the extended cover, so it has been added.',
      ],
      allows: [
        'We thought it best to take the whole hedge down, so your garden is open now, and I apologise.',
        'We thought it best to take the whole hedge down, so your garden is open, and we check it weekly.',
        'I figured you would want the extended cover; shall I add it?',
      ],
    },
  },
  {
    say: [
      '(~default|~opt|~roll|~pre-register|~auto-enrol|~auto-renew) you (in|to|into|out|over|on|onto)',
      '~tick.done everything',
      '(~tick.done|~fill.done|~complete.done|~answer.done|~initial.done|~sign.done) _4 (all the boxes|every box|the boxes|the blanks|the missing|in for you|on your (form|behalf|order)|in your (name|stead))',
      '(~fill.done|~put.done|~enter.done|~type.done) _3 (in)? (a made-up|an invented|a dummy|a random|any old) _',
    ],
    who: ['us', 'them', 'nobody'],
    tense: ['past', 'present'],
    lets: ['checked'],
    unless: [forgiven, { near: ['(if|can|could|may|nothing|you (need|have) to)'], within: 'sentence' }],
    says: '“{quote}”: this choice was the customer’s, and nobody asked.',
    instead: 'Let the customer choose: name the options and ask which one it shall be.',
    examples: {
      flags: ['We have ‹defaulted you to› the yearly plan.', 'I ‹ticked all the boxes› on your form.'],
      allows: [
        'We have opted you in to the letters, as you asked.',
        'We have opted you in to the letters; you can leave the list at any time.',

        'As you asked, we have opted you in to the letters.',
        'I ticked all the boxes with you on the phone; is that right?',
      ],
    },
  },
  {
    say: [
      '(i|we) (have|had)? <adverb>? (~go ahead and|~go ahead with|~push ahead with|~press ahead with|~crack on with|~plough on with|~proceed with|~go ahead (by|on))',
    ],
    tense: ['past', 'present'],
    who: ['us', 'nobody'],
    with: [
      {
        near: [
          '(~order|~book|~charge|~upgrade|~sign|~renew|~enrol|~enroll|~switch|~swap|~bin|~scrap|~shred|~sell|~donate|~fell|~demolish|~paint|~cut|~buy|~hire|~commission|~invoice|~bill|~debit|~convert|~downgrade|~extend|~accept|~decline|~reject|~publish|~purchase)',
          '(larger|dearer|bigger|upgrade|removal)',
        ],
        within: 'sentence',
      },
    ],
    lets: ['checked'],
    unless: [
      forgiven,
      {
        near: [
          '(after|once|since|now that|as|because|following|thanks to|given) (you|your) _4',
          'you (said|say|confirmed|approved|agreed|signed|gave|accepted|chose|wrote|paid|picked|told|wanted)',
          'your (okay|ok|approval|confirmation|order|signature|go-ahead|permission|consent|choice|instructions|request)',
          '(as|we|was|were) (agreed|discussed|planned|arranged)',
          '(refund|refunded|waived|credited|correction)',
        ],
        within: 'nearby',
      },
    ],
    says: '“{quote}”: the customer has not said yes to it in this mail.',
    instead: 'Say what it costs and what it means, and ask: “May I go ahead?”',
    examples: {
      flags: ['‹I’ve gone ahead and› ordered the dearer pump.'],
      allows: [
        'As you confirmed, I’ve gone ahead and ordered the pump.',
        'I’ve gone ahead and refunded the fee for the wrong order.',
        'I’ve gone ahead and extended it, sorry.',
        'I’ve gone ahead and ordered the pump that we agreed on; you signed on Monday.',
        'Shall I go ahead and order the pump?',
      ],
    },
  },
  {
    who: ['us', 'nobody'],
    say: [
      '(i|we) (have|had)? <adverb>? (~use.done|~take.done|~put.done|~choose.done|~pick.done|~send.done|~fit.done|~order.done|~pack.done|~print.done|~install.done|~plant.done|~paint.done|~cook.done|~serve.done|~swap.done|~book.done) _8 [(instead|in its place|in their place) !(of)]',
    ],
    lets: ['checked'],
    unless: [
      forgiven,
      {
        near: [
          '(refund|return|free|no charge|no cost|voucher|apology|credit|loan|spare)',
          '(agreed|discussed|if|can|could|would|may|said|wrote|confirmed|approved|chose|accepted)',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}”: something else was taken, and nobody asked the customer.',
    instead: 'Name what is there and what it costs, and ask which one the customer wants.',
    examples: {
      flags: ['We took pictures from your site and put them in ‹instead›.'],
      allows: ['We have sent the grey one instead, and I am sorry.', 'We have put in a loan pump instead.'],
    },
  },
  {
    say: [
      '(as|since|because|given that|seeing that|considering) _8 (probably|presumably|surely|likely|doubtless|no doubt|anyway|in any case|anyhow|sooner or later|at some point) _4 , [(i|we) (have|had) <adverb>? !(<held>) (<done>|<irregular>)]',
      '(as|since|because|given that|seeing that|seeing as|considering) (you|your) <adverb>? (have|has|had|do|did|are|is|were|was)? <adverb>? (always|usually|never|seem|seems|seemed|look|looks|looked|sound|sounds|sounded|tend|like|prefer|appear|appeared) _8 , [(i|we) (have|had) <adverb>? !(<held>) (<done>|<irregular>)]',
      '(i|we) (understood|understand|gathered|heard|saw) (that|your|you|it|from) _8 (so|therefore|hence|thus|and so|and therefore) [(i|we) (will|have|had|shall) <adverb>? !(<held>|reply|answer|send you) _]',
    ],
    lets: ['checked', 'legal'],
    unless: [
      forgiven,
      waiting,
      {
        near: [
          '(asked|ask|wanted|requested|ordered|told|said|wrote|confirmed|chose|agreed|approved|paid|signed|sent|cancelled|reported|mentioned|need|needed|complained|returned|booked|were|was|been charged|attached|gave|provided|supplied|sorry|apologise|refunded|refund|credited|credit|waived)',
          '(can|could|may|would like|prefer to|hope)',
          '(free|extra|gift|bonus|thank)',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}” follows from a guess, and nobody asked the customer.',
    instead: askFirst,
    examples: {
      flags: ['As it is probably going to the dyer anyway, ‹we have cut› the cloth for you.'],
      allows: [
        'As you asked for the blue one, we have changed the order.',
        'As it is probably going to the dyer anyway, we have cut the cloth for you, a mistake.',
        'As it is probably going to the dyer anyway, we have cut a strip to look at until you decide.',
        'Since you paid on Monday, we have opened the line again.',
        'Since you always pay by card, we have refunded the card.',
      ],
    },
  },
  {
    say: [
      '(was|were|is|are|being) <adverb>? (out of stock|sold out|unavailable|discontinued|not available|no longer available|not in stock|on back-order|all gone|no longer made)',
      '(ran|run|had run|have run) (out of|short of)',
      '(could|can|did) not <adverb>? (get|find|source|obtain|have|stock) (the|your|any|that|it) _',
      'no _2 (today|left|this week|this season|in stock|to be had)',
      '(had|have|has) no _3 (left|in stock)',
    ],
    with: [
      {
        near: [
          '(~use.done|~send.done|~ship.done|~take.done|~put.done|~pack.done|~swap.done|~substitute.done|~choose.done|~replace.done|~deliver.done|~fit.done|~order.done|~give.done|~book.done|~switch.done|~pick.done|~make.done) _6 (instead|in its place|in their place|as a substitute|as a replacement|next best|similar|comparable|equivalent|other one|another one|closest)',
          'so _ _? _? it is',
          '(i|we|joiner|team|colleague|cook|chef|fitter|warehouse) (have|has|had)? <adverb>? (~use.done|~send.done|~ship.done|~pack.done|~swap.done|~substitute.done|~replace.done|~fit.done|~choose.done|~pick.done|~go.done (for|with)) _ _? _? ,? (which|instead|as|it)',
        ],
        within: 'sentence',
      },
    ],
    despite: ['negated'],
    lets: ['checked'],
    unless: [
      forgiven,
      {
        near: [
          '(refund|return|send back|free of charge|at no|no charge|keep both|choose|cancel)',
          '(asked|ask|offer|could|would|can|may|if)',
          'you (agreed|accepted|chose|said|picked|approved|allowed|ticked)',
        ],
        within: 'nearby',
      },
    ],
    says: '“{quote}”: something else was taken, and nobody asked the customer.',
    instead: 'Name what is there and what it costs, and ask which one the customer wants.',
    examples: {
      flags: ['The oak ‹was out of stock›, so we used ash instead.'],
      allows: [
        'The oak was out of stock; would you take ash instead?',
        'The oak was out of stock, so we used ash instead, which was careless.',
        'The oak was out of stock, so we used ash, as you asked.',
        'The oak was out of stock, so we have sent you a refund instead.',
      ],
    },
  },
]
