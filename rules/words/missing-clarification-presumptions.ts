import type { Frame } from '../../src/rule/index.ts'
import { toldOrHarmless } from './missing-clarification-told.ts'

/** What is presumed about customers, their money, their people and what they said to others. */
export const presumptions = {
  excused: [
    '(sorry|apolog*|regret|regrets|wrong|wrongly|mistake|mistaken|mistakenly|careless|our fault|my fault|undone|reversed|reinstated)',
    '(should|ought to) have (asked|checked)',
    'as you (asked|requested|wished|instructed|told|said|wanted|agreed|wrote|ordered|confirmed)',
    '(at|on) your (request|wish)',
    'you (asked|told|instructed|wanted|requested|agreed|confirmed|chose|ordered|signed) _',
    ...toldOrHarmless,
  ],
  /** Looking for a fault and not finding it. */
  unseen: [
    '(could|can|did|do) not <adverb>? (reproduce|replicate|recreate|find|see|hear|detect|spot|provoke|trigger|confirm|notice|observe|discover|measure|smell) (the|it|this|that|any|a|your|anything|what)',
    '(fail|failed|unable|was unable|were unable) to (reproduce|replicate|recreate|find|see|hear|detect|spot|trigger|confirm|provoke)',
    '(has|have|had|shows|showed|found|find|saw) no such _',
    '(works|worked|ran|runs|behaved|behaves) (fine|well|normally|perfectly|all right|without (trouble|a hitch)) (here|for us|for me|on our|in our|with us|at our)',
    '(he|she|it|they) (did|does|do) not <adverb>? _3 (once|here|with us|in the (surgery|shop|workshop|office|lab))',
    'no (fault|defect|error|problem|trouble) (was|could be|has been) (found|seen|reproduced|detected)',
  ],
  /** And dropping the matter. */
  dropped: [
    '(so|therefore|hence|and|thus|which is why) _4 (~close|~archive|~return|~drop|~reject|~end|~shelve|~discharge|~dismiss|~send _2 back|~file|~leave it|~decline|~cancel)',
    '(~close|~archive|~shelve|~dismiss|~drop|~end) _2 (case|ticket|report|claim|matter|file|job|complaint|it)',
    '(no|nothing) (further|more|other|else) (steps|action|work|tests|to (do|be done)|from us|needed)',
    '(~send|~give|~post|~hand) _4 back (as it (was|is)|unchanged|untreated|unopened)',
    '(goes|go|went|gone) (to|into|in) the (archive|file|bin|drawer)',
  ],
  told: [
    '(~tell.done|~inform.done|~assure.done|~promise.done|~notify.done|~let know|~advise.done)',
    'given (our|my) word',
    'heard from (me|us)',
    '(have|has) (our|my) word',
  ],
  /** What one says of the reader to a third party. */
  willing: [
    '(that)? you (will|would|do|are|were|have|had|shall) (not|<adverb>)? <adverb>? (be|have)? (fine|happy|okay|ok|alright|mind|object|contest|agree|accept|consent|sign|appeal|love|like|want|pay|no objection*|glad|willing|pleased|delighted|satisfied|interested|content)',
  ],
  /** Other people whom the reader deals with. */
  third: [
    '(the|your) _? (agent|agents|hospital|doctor|gp|surgeon|landlord|landlady|tenant|tenants|neighbour|neighbours|neighbor|neighbors|lawyer|solicitor|accountant|bank|insurer|insurance|broker|school|teacher|office|colleague|colleagues|boss|manager|partner|wife|husband|son|daughter|mother|father|parents|family|builder|architect|supplier|seller|buyer|shop|dealer|garage|courier|driver|caretaker|reception|department|council|authority|embassy|airline|carrier|hotel|vet|nurse|consultant|employer|company|predecessor|team)',
  ],
}

const bound = { near: ['<bound>'], within: 'sentence' as const }
const excused = { near: ['<excused>'], within: 'sentence' as const }

/** Frames about what is presumed of customers and of what others told them. */
export const presumptionFrames: readonly Frame[] = [
  {
    say: ['<unseen>'],
    with: [{ near: ['<dropped>'], within: 'sentence' }],
    despite: ['negated'],
    lets: ['checked', 'legal'],
    unless: [
      excused,
      { near: ['(free|refund|refunded|credit|replacement|new|until|if|unless|keep)'], within: 'sentence' },
    ],
    says: '“{quote}” ends the matter, and nobody asked the customer when it happens.',
    instead: 'Say what you tried, and ask when and how it happens for the customer.',
    examples: {
      flags: ['We ‹could not reproduce the› crash and have closed the ticket.'],
      allows: [
        'We could not reproduce the crash and have closed the ticket; does it still happen?',
        'We could not reproduce the crash and have closed the ticket, as you asked.',
        'We could not reproduce the crash and have closed the old ticket for a new one.',
        'We could not find the key.',
      ],
    },
  },
  {
    who: ['us', 'them', 'nobody', 'you'],
    say: [
      '<told> !(me|us) _4 <willing>',
      '(~tell.done|~assure.done|~promise.done|~inform.done) _5 on your behalf (that)? you _',
    ],
    tense: ['past', 'present'],
    despite: ['negated', 'reported'],
    unless: [
      excused,
      {
        near: [
          '(we|you) (discussed|agreed|said)',
          'if',
          '(i|we) (were|was|have been) told',
          'you (were|have been) (told|informed|assured|promised)',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}” speaks for the customer to somebody else.',
    instead: 'Ask the customer first, then pass on the answer.',
    examples: {
      flags: ['The choir has ‹heard from us that you would love› to sing on Sunday.'],
      allows: [
        'The choir has heard from us that you would love to sing, as you asked.',
        'We told them that you would love to if the train runs.',
      ],
    },
  },
  {
    say: [
      '<third> (must|must surely|must certainly|will surely|will certainly|will no doubt) (already|long since)? have <adverb>? (told|passed|informed|rung|explained|mentioned|sent|given|shown|forwarded|handed|warned|briefed|called|phoned|written)',
      '(surely|no doubt|presumably|certainly|doubtless) <third> <adverb>? (has|have|had)? <adverb>? (told|passed|informed|rung|rang|explained|mentioned|sent|given|gave|shown|forwarded|handed|warned|briefed|called|phoned|written|wrote)',
      'what _ (would|could|will) (have anything against|object to|mind|refuse|say no to) (it|this|that)',
    ],
    despite: ['asked'],
    lets: ['legal'],
    unless: [
      excused,
      { near: ['(if|please|whether|tracking|confirmed|check|ask)', '<number> _ ago'], within: 'nearby' },
    ],
    says: '“{quote}” supposes what somebody else said, and nobody asked.',
    instead: 'Tell the customer yourself, or ask whether they were told.',
    examples: {
      flags: ['‹Surely the school rang› you, so we did not.'],
      allows: [
        'Surely the school rang you; if not, here is the plan.',
        'The doctor must have told you, as you said.',
        'The school rang you on Monday.',
      ],
    },
  },
  {
    who: ['us', 'them', 'nobody'],
    say: [
      '~round.done (your|it|them|the|that|this|everything) _6 (up|down|off|to)',
      '(~round.done) (up|down) (to|from) _',
      '(was|were|has been|have been|is|are) <adverb>? (rounded|changed|reduced|raised|trimmed) (up|down|off)? (to|at) (an even|a round|the next|the nearest|a dozen)',
      '(was|were|has been|have been|is|are) <adverb>? (cut|set) (to|at) (an even|a round)',
      'made it (an even|a round|a full)',
      '(being|is|are|was|were) as good as (a (dozen|score|hundred)|two|three|six|ten|twelve|twenty)',
      'to keep (things|it|the (sums|numbers|books)) (simple|round|even|tidy|neat|easy)',
    ],
    lets: ['checked', 'legal'],
    unless: [
      excused,
      {
        near: [
          '(favour|favor|free|extra|pence|cents|penny|cent|tax|tables|display|screen|can|could|may)',
          'no (extra|charge)',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}” changes what the customer asked for, and nobody asked.',
    instead: 'Keep the customer’s own figure, or ask whether another one will do.',
    examples: {
      flags: ['We have ‹rounded your order up› to full boxes.'],
      allows: [
        'We have rounded your order up to full boxes, as you asked.',
        'We have rounded the sum down in your favour to a full euro.',
        'We rounded your order up to full boxes; is that all right?',
      ],
    },
  },
  {
    say: [
      'not (seeing|finding|meeting|having|reaching) (you|your) (at|in|there|on|by|for|here) _',
      '(as|since|because|when) you (did|were|had) not <adverb>? (turn up|turned up|come|appear|appeared|show|shown up|there|attend|attended|collect|collected|pick|picked|stop|sign|signed|tick|ticked|mention|mentioned|listed|list)',
      '(had|has|have|with|without) (no|a) (tick|cross) (on|in|against|by) _',
      '(since|as|because) you (smiled|nodded|came back for a) _',
      '(your|the) _ (kisses|smiley|smile|nod|exclamation marks|silence|tone|emoji|thumbs up|heart) _4 (speak|speaks|spoke|says|said|tells|told|means|meant) _',
    ],
    with: [
      {
        near: [
          '(i|we) (have|had)? (understood|took it|taken it|assumed|concluded|gathered|inferred|deduced|presumed)',
          '<bound>',
          '(~go.past|gone) by (last|the old|what)',
          '(there is|there will be|will not be|is) no _ for you',
          '(was|were|has been|have been|is|are) <adverb>? (<bind.done>|switched off|set aside)',
          'are on order',
        ],
        within: 'sentence',
      },
    ],
    despite: ['negated'],
    lets: ['checked', 'legal'],
    unless: [
      excused,
      {
        near: [
          '(refund|refunded|fee|fine|policy|terms|if|free|held|keep|kept|hold|waived|again|second|new (date|slot|time)|call|rang|called|still|can|could|may|please)',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}” is read as a wish, and nobody asked the customer.',
    instead: 'Ask what it means before you act.',
    examples: {
      flags: ['‹Not seeing you at the› tasting, the cook went by last year’s menu.'],
      allows: [
        'Not seeing you at the tasting, the cook kept the menu open.',
        'Not seeing you at the tasting, we have booked the old menu, as you asked.',
        'Not seeing you at the tasting, may we ask which menu you would like?',
        'As you did not turn up, we have booked a new date.',
      ],
    },
  },
  {
    say: [
      '(to be|just to be|being|erring) on the safe side',
      '(for good measure|just to be sure|just in case|to be safe)',
      '(as|since|because) (either|both|any) _? (could|might|may) have been (meant|intended|right|wanted)',
      '(one of each|both of them|the whole lot|the lot) , (as|since|because|to|for|just) _',
    ],
    with: [
      bound,
      {
        near: ['(billed|charged|invoiced|front and back|each|instead)'],
        within: 'sentence',
      },
    ],
    lets: ['checked', 'legal'],
    unless: [
      excused,
      {
        near: [
          '(free|no charge|no extra|check|checked|test|tested|backup|copy|copies|please|can|could|may|if|send|email)',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}” is the moment for a question, and the mail does more than was asked.',
    instead: 'Ask which one is meant before you act.',
    examples: {
      flags: ['‹To be on the safe side› all four tyres were replaced and charged.'],
      allows: [
        'To be on the safe side all four tyres were replaced and charged, as you asked.',
        'To be on the safe side all four tyres were replaced free of charge, not charged.',
        'To be on the safe side we have tested each tyre and replaced the left one.',
        'To be on the safe side all four tyres should be replaced and charged at once; shall we?',
      ],
    },
  },
  {
    say: [
      '(out of|beyond|not|hardly being|hardly) your (league|reach|budget|price range|pocket|purse|means|line|thing|cup of tea)',
      '(a|an) _ of your (size|age|means|standing|kind|type|budget|income|class|background|faith|trade) (can|will|must|would|should|does|has|needs|wants|surely) _',
      'which _ of your (size|age|means|standing|kind|type|income|class) (can|will|must|would|surely) _',
      '(like|as with|as for) (all|most|many|other) (our|of our)? _2 you (would|want|must) _',
      '^ (students|pensioners|seniors|teenagers|children|women|men|families|tourists|vegetarians|foreigners|artists|couples|singles|parents|startups|charities|farmers|smokers) are (always|forever|never|usually|notoriously|mostly) _',
      '(old habits die hard|once a _ always a _)',
      'like (for)? (most|many) (parents|customers|clients|families|people|neighbours|neighbors|members|guests|patients|tenants|owners|couples|firms|companies|others)',
      '(along|together) with (those|that|the names) of (all|most) (your|the) (neighbours|neighbors|colleagues|others)',
    ],
    with: [
      {
        near: [
          '<bound>',
          '(so|therefore|hence|and) _ _? _? (has|have|is|are|was|were|will) _',
          '(is|are|has) (packed|in it|on (your|the) (bill|order|list|invoice)|booked|included|added|entered|via|set)',
          '(we|i) (put|add|book|pack|set|send)',
        ],
        within: 'sentence',
      },
    ],
    lets: ['checked', 'legal'],
    unless: [excused, { near: ['(if|can|could choose|may|please|free)'], within: 'sentence' }],
    says: '“{quote}” takes the customer for one of many, and nobody asked.',
    instead: 'Name the options and what they cost, and ask.',
    examples: {
      flags: ['The best wine is ‹hardly your league›, so the house red has been packed.'],
      allows: [
        'The best wine is out of your budget, as you said, so the house red has been packed.',
        'The best wine is beyond your budget, so the house red has been packed for free.',
      ],
    },
  },
  {
    say: [
      'by (continuing|keeping|staying|paying|opening|coming|bringing|ordering|sending|leaving|going on) _8 you (have|are|had)? <adverb>? (agreed|accepted|agree|accept|consent|consented|approved|signed up|bound|deemed)',
      '(as|since|because) (the|your) _3 (was|were|is|are|has|have) not <adverb>? (been)? (sent back|returned|cancelled|refused|opted out|unticked|declined|collected) , you (are|have|will) <adverb>? (be)? _4 (subscriber|member|customer|subscribed|charged|bought|renewed|enrolled|signed|agreed|accepted)',
    ],
    despite: ['negated', 'conditional'],
    lets: ['legal'],
    unless: [
      excused,
      { near: ['(terms|conditions|policy|rules|privacy|fee|deposit|fine|rent)'], within: 'sentence' },
    ],
    says: '“{quote}” reads a yes into something that the customer never said.',
    instead: 'Ask for a clear yes, and wait for it.',
    examples: {
      flags: ['‹As the sample was not sent back, you are now a member›.'],
      allows: [
        'As the sample was not sent back, you are now a member, as you wished.',
        'As the deposit was not returned, you are charged nothing for the fee.',
      ],
    },
  },
  {
    say: [
      'your (real|true|actual) reason (for|why|behind|is|was) _',
      'the (real|true|actual) reason (why)? you _',
      'the (real|true|actual) reason for (leaving|cancelling|asking|writing|complaining|going) _',
      'you (are|were)? (only|just|simply|merely) (asking|writing|complaining|saying|cancelling|calling|doing|want|wanted|ask|say) _4 (because|since|so that|in order to|to get)',
      '(obviously|clearly|evidently|no doubt|surely|presumably) (your|the) _ _? (talked|put|told|pushed|persuaded|made) you _',
      'no doubt you (want|need|ask|wrote) _4 (for|because|to|so)',
      '(what you are|you are) really (asking|after|saying|looking|getting) _',
      '(deep down|secretly|at heart|in your heart|between you and me) _2 (you|your)',
      '(we|i) know (that)? you (regret|secretly|doubt|fear) _',
      'does not (need|take) a (crystal ball|detective|mind reader) to _',
    ],
    despite: ['negated', 'reported'],
    lets: ['checked'],
    unless: [excused, { near: ['(if|may|might|ask|could)', 'tell (me|us)'], within: 'sentence' }],
    says: '“{quote}” guesses what moves the customer, who did not say so.',
    instead: 'Answer what was asked; if the reason matters, ask for it.',
    examples: {
      flags: ['‹You are only asking because› the neighbours pay less.'],
      allows: [
        'You are only asking because I told you to, as you wrote.',
        'Do tell me the real reason you are leaving.',
        'The real reason you are leaving is the snow; is that right?',
      ],
    },
  },
  {
    say: [
      '(has|have|is|are|was|were|be|being) <adverb>? (therefore|hereby|thus|now|hence)? (considered|deemed|regarded|marked|classed|counted|treated|logged) (as)? <adverb>? (complete|completed|closed|done|resolved|solved|finished|settled|dealt with)',
      '(your|the) (ticket|case) has (now)? been (resolved|solved|closed|completed) (following|after|since|as|because)',
      'that (wraps|wrapped) (this|that|it) (one)? up',
      'case closed',
      '(draw|drawing) a line (under|here|there)',
      '(look|looks|looking) (on|upon) _3 as (settled|closed|done|dealt with|resolved|over|finished)',
      '(that|this) (is|will be) (the end|the last) of (it|the matter|this matter|that) $',
    ],
    lets: ['checked', 'legal'],
    unless: [
      excused,
      {
        near: [
          '(you|your) (confirmed|confirmation|wrote|word|okay|said|tested|told)',
          '(if|once|when|until|before|tested|checked|duplicate|unless|paid|invoice|bill|payment|balance|debt|account|fee|loan)',
          '(thank|thanks|congratulations)',
          '(~reopen|~re-open)',
        ],
        within: 'nearby',
      },
    ],
    says: '“{quote}”: whether it is solved is for the customer to say, and nobody asked.',
    instead: 'Ask: “Does it work for you now? Then I will close the case.”',
    examples: {
      flags: ['The job ‹is therefore considered complete›.', 'Let us ‹draw a line under› this now.'],
      allows: [
        'Let us draw a line under this now, as you asked.',
        'The job is considered complete once you have tried the tap.',
        'The job is considered complete; does the tap still drip?',
      ],
    },
  },
]
