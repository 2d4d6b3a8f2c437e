import type { Frame } from '../../src/rule/index.ts'
import { toldOrHarmless } from './missing-clarification-told.ts'

const asked = [
  'as you (asked|requested|wished|instructed|told|said|wanted|agreed)',
  'you (asked|told) (us|me) to',
  '(at|on) your request',
  'you left _3 to (us|me)',
  'left it to us',
  ...toldOrHarmless,
  'surprise',
  'sorry',
  'apolog*',
  'wrong',
  'mistake',
]

const instead = 'Let the customer choose: name the options and ask which one it shall be.'

/** Frames about decisions that were the customer’s to make. */
export const decisionFrames: readonly Frame[] = [
  {
    who: ['us', 'nobody', 'them'],
    say: [
      '(~choose|~pick|~select|~decide|~opt|~plump|~settle|~agree|~consent|~accept|~sign|~approve|~answer.done|~decline) _6 [(on your behalf|in your (stead|name|place|absence))]',
      '(~decide|~opt|~plump|~consent|~make up your mind) _4 [for you !(to)]',
      '(~choose|~pick|~select|~plump for|~opt for|~go (with|for)|~settle (on|for)|~decide (on|for)|~enter) _6 (since|as|because) (the|your|that|this) _3 (blank|empty|missing|unticked)',
      '(~make|~take) (the|that|this|a) (decision|choice|call) [(for you|on your behalf|in your (stead|name|place|absence))]',
      '(~give|~grant) (ourselves|myself) _4 (light|permission|go-ahead|leave)',
      '(~toss|flip|flipped) a coin',
      '(~settle|~decide|~plump|~go) (on|for|with) _4 [for (your|the two of you|all of you|both of you) _]',
    ],
    tense: ['past', 'present'],
    lets: ['checked'],
    unless: [{ near: [...asked, 'can (choose|pick|select)', 'if', 'nothing'], within: 'sentence' }],
    says: '“{quote}”: this choice was the customer’s, and nobody asked.',
    instead,
    examples: {
      flags: ['We chose the oak version ‹on your behalf›.', 'I ‹tossed a coin› and booked the first one.'],
      allows: [
        'You left it to us, so we chose the wine on your behalf.',
        'We can choose the wine on your behalf if you like.',
        'We chose two roses for you.',
        'We picked two rooms on your behalf; which one may I book?',
      ],
    },
  },
  {
    say: [
      '(rather than|instead of) (asking|ask|checking|check|waiting|wait|writing|write|calling|call) (again|around|back|twice|further|any longer|once more|everyone|everybody)',
      '(rather than|instead of) (~pester|~bother|~trouble|~disturb|~ask|~chase|~burden|~bore|~keep asking|wait for) (you|your) !(to)',
      '(without|before) (first|even)? (asking|consulting|checking with|troubling|bothering|waiting for) (you|your)',
      'no time to (ask|consult|check|wait)',
      'not (check|checked|ask|asked|consult|consulted) (with)? you (first|before|beforehand|about)',
      '(to save|saving|to spare|sparing) you (the|a|any|some) !(trip|trips|journey|walk|drive|stairs|postage|fee|fees|cost|costs|money|wait|queue|search|searching|typing|time|effort|hassle|way|second|return|long|expense|drive|fare) _',
      'not _2 (~bother|~trouble|~disturb|~pester|~bore|~burden) you',
      'could not (reach|contact|get hold of|get through to|catch) you',
      '(to (avoid|prevent|save)) (further|any|more|a)? (delay|delays|time)',
    ],
    with: [{ near: ['<act>'], within: 'sentence' }],
    despite: ['negated'],
    lets: ['checked'],
    unless: [
      {
        near: [
          ...asked,
          '~keep',
          '~hold',
          '~wait',
          '(nothing|not) _2 (been)? (ordered|booked|changed)',
          'left (a|you)',
          'writing',
          'should not have (happened|been|gone)',
          '(not|never|neither|nothing|nobody|no one|no) _8 (without|before) (first|even)? (asking|consulting|checking|troubling|bothering|waiting)',
          '(parcel|package|message|voicemail|form|letter|copy|note|details|link)',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}” saves the question, and the customer gets a decision instead.',
    instead,
    examples: {
      flags: [
        '‹Rather than bother you›, I have picked the grey one.',
        'I ‹couldn’t reach you›, so I ordered the dearer part.',
        'We did ‹not want to disturb you›, so we have moved the visit to May.',
      ],
      allows: [
        'I couldn’t reach you, so nothing has been ordered yet.',
        'To save you the trip, shall we send it?',
        'I couldn’t reach you by phone, so I am writing instead.',
        'We went ahead and shipped it without asking you, and that shouldn’t have happened.',
      ],
    },
  },
  {
    say: [
      'not _2 (sure|certain|clear) (which|what|whether|if|when|where|who|how)',
      '(could|can) not _2 (tell !(you|him|her|them|from)|read|decipher|establish|determine)',
      'you (left|leave|had left|have left) _4 (blank|unticked|unanswered)',
      '(where|since|as|because) (the|your|no|a) _? (size|colour|color|date|name|number|quantity|model|address|field|box|line|form|answer|signature|postcode|code|page|choice) _2 (was|were|is|are) (missing|blank|empty|not given|illegible|torn off|left out|unreadable)',
      '(fifty-fifty|a toss-up|heads or tails) _',
      'either (one)? _? could have been (meant|intended|right)',
      'no (instruction|instructions|preference|preferences|choice|wish|wishes|indication|answer|selection|decision|date|size|colour|color|name|option|details|quantity|model) _2 (was|were|is|has been|have been|had been|came) <adverb>? (given|received|stated|named|mentioned|specified|made|chosen|indicated|entered|expressed|with)',
      '(there (is|was|were)|(i|we) (found|find|saw|see|had|have)) no (size|colour|color|date|name|number|quantity|model|address|preference|instruction|instructions|choice|details) _3 (in|on) your (request|order|mail|email|message|form|booking|note|letter|enquiry|inquiry)',
      '(without|for lack of|for want of|in the absence of) (a|any|further|your|clear)? (instruction|instructions|preference|preferences|indication|choice)',
      'your _4 (hard|difficult|impossible|not easy) to (read|make out|decipher)',
      'you _2 not <adverb>? (say|specify|name|mention|state|tick|indicate|tell (me|us))',
      'not clear to (me|us)',
      '(do|did) not know (if|whether|which|what|who) _3 you',
      'not knowing (if|whether|which|what|your|the|how)',
      'no idea (if|whether|which|what|who) _3 you',
      'whether (this|that|it) (is|was) what you',
      '(left|was|were|is|being) (blank|unticked)',
      'you never <adverb>? (said|mentioned|specified|named)',
      'having no idea',
      'not <adverb>? (heard|been told|found out|seen|learnt|learned|had word) (who|which|what|whether|if|where|when|how)',
      'not (having|knowing|finding|hearing|seeing|receiving|getting) _3 (your|you|from you|which|what|whether|if|the)',
      '(for want of|for lack of|lacking|in default of|in the absence of|absent|failing) _4 (preference|instruction|instructions|choice|answer|reply|word|details|information|wish|wishes|decision|guidance|date|size|colour|number|name|guess)',
      'you (gave|named|stated|specified|chose|indicated|supplied) (no|none|nothing|neither|blank) _',
      'no (word|mention|hint|note|sign|trace|line|date|name|size|instruction|preference|indication) _4 (about|as to|regarding|whether|said|mentioned|in your|from you)',
      'your (form|order|note|mail|email|message|request|slip|sheet|letter|list) _2 (silent|illegible|smudged|torn|cut off|does not say|did not say|says nothing|said nothing|leaves open|left open)',
      '(the|your) (field|box|line) _3 (blank|empty|missing|illegible)',
      '(could|can) not (say|tell|remember|recall|make out|read|see|work out|find out|figure out) (which|what|whether|who)',
      '(do|did) not (remember|recall|quite recall|say) (which|what|whether|if|who|how)',
      'one of (the|your) (two|three|both) _ (had|has|must) (to)? be',
      '(there (are|were)|we (have|had)|i (have|found|had|see|saw)) (two|three|several|both|four|a couple of|a few) _ _? (on file|with (this|that|your|the same) name|under (your|that|this)|in (our|the) (system|books|list|files)|matching)',
    ],
    with: [
      {
        near: ['<bound>', 'it is (done|ordered|booked|sent|on)'],
        within: 'sentence',
      },
    ],
    despite: ['negated'],
    lets: ['checked'],
    unless: [
      {
        near: [
          ...asked,
          '(nothing|none|neither|nobody) (has|have|is|are|was|will)',
          '(neither|held|hold|free of charge|at no cost|at our (own)? (expense|cost)|on us|no extra|without charge|both options|two (quotes|offers|versions)|return|send one back|again|come back|choose from|to choose|untouched|alone|aside|waiting|open|cost you|send it back|^ should|both below|put in|checked|tested|do not (want|mix|guess))',
        ],
        within: 'sentence',
      },
    ],
    says: '“{quote}” is the moment for a question, and the mail goes ahead instead.',
    instead: 'Ask which one is meant before you act.',
    examples: {
      flags: [
        'It was ‹not clear which› tank you meant, so we drained the left one.',
        'You ‹didn’t say which› size, so I have ordered the large one.',
      ],
      allows: [
        'It was not clear which tank you meant, so we have left both alone.',
        'It was not clear which one you meant, so we cancelled both, and I am sorry.',
        'No size was given; which one shall I order?',
        'I’m not sure which model you have, so I attach both manuals.',
      ],
    },
  },
  {
    who: ['us', 'nobody'],
    say: [
      '(~tell|~assure|~promise|~inform) _4 (that)? you (would|will|are) (not)? (be|have)? (fine|happy|okay|ok|alright|mind|object|contest|agree|accept|consent|no objection*)',
      '~let _4 know (that)? you (would|will|are) (not)? (be|have)? (fine|happy|okay|ok|alright|mind|object|contest|agree|accept|consent|sign|leave|no objection*)',
    ],
    tense: ['past'],
    unless: [{ near: asked, within: 'sentence' }],
    says: '“{quote}” speaks for the customer to somebody else.',
    instead: 'Ask the customer first, then pass on the answer.',
    examples: {
      flags: ['I have ‹told the landlord you would be fine› with the noise.'],
      allows: ['I told the landlord you would be fine with May, which was wrong.'],
    },
  },
  {
    say: [
      '(which|that|this) (only)? proves (that)? (you|your) _4',
      'which (only)? (shows|tells us|tells me) (that)? you (agree|accept|approve|consent|want|wanted|(are|were) (happy|fine|satisfied|content))',
      'so (you|i know you|we know you) (must|evidently|obviously|clearly) _2 (~agree|~accept|~approve|satisfied|happy|settled)',
      '(that|which) (is|was) as good as a (yes|signature|promise)',
      'yes in (our|my) (books|trade|view|eyes)',
      '(our|my) books (that|this|it) is',
      'was all the (go-ahead|permission|confirmation|consent|approval|okay) _3 (needed|wanted|required)?',
    ],
    lets: ['checked', 'legal'],
    with: [{ near: ['you', 'your'], within: 'sentence' }],
    unless: [{ near: asked, within: 'sentence' }],
    severity: 'warning',
    says: '“{quote}” reads a yes into something else.',
    instead,
    examples: {
      flags: ['You paid the deposit, ‹which proves that you› accept the new terms.'],
      allows: [
        'This means you can use the pool with your card from May.',
        'You paid the deposit, which proves that you accept the new terms, as you said.',
      ],
    },
  },
]
