import { phraseRule } from '../../src/rule/index.ts'
import { business, onThings } from '../words/blame-deeds.ts'
import { evidently, inverted, singledOut, wilful } from '../words/blame-deeds-told.ts'
import { again, unheeded } from '../words/blame-hints.ts'
import { letdown } from '../words/blame-idioms.ts'
import {
  deed,
  duty,
  handle,
  lapse,
  misuse,
  neglected,
  resolve,
  rulesBroken,
  spurn,
  stall,
  wrong,
} from '../words/blame-language.ts'
import {
  consequence,
  didBadly,
  expected,
  innocent,
  omitted,
  onYourSide,
  setback,
  strong,
} from '../words/blame-office.ts'
import { badOutcome, causing, goingOn } from '../words/blame-outcomes.ts'
import { addressee, person } from '../words/blame-people.ts'
import { harmed, undone } from '../words/blame-plain.ts'
import { amiss, guilty, notPast } from '../words/blame-third.ts'
import { acted, handled, harmless, manner } from '../words/blame-told.ts'

const says = '“{quote}” puts the fault on the reader, who will defend it instead of helping.'
const instead =
  'Say what is missing or what happened, and ask for what you need: “I couldn’t find the file …”.'

/** The thing misled them: then it is told in the reader's defence. Nor is there blame where there is no hurry. */
const misled = {
  near: [
    '(form|page|layout|wording|sign|label|site|leaflet|menu|button|buttons|screen|instructions|field|fields|box|boxes|website|sheet|door|doors|letter|drawing) _4 (confusing|misleading|unclear|ambiguous|badly _|hidden|too (small|similar)|(look|looks) (alike|the same|similar)|easy to (miss|overlook|mix|confuse|get))',
    '(easily|easy to) (missed|overlooked|mixed|confused|happen|happens|done|miss|overlook|mix)',
    '(many|most|others|plenty of|lots of) _2 (do|did|have|make|made|press|tick|take) (the same|that|it|this)',
    '(no|not any|without) (hurry|rush|harm)',
  ],
  within: 'sentence',
} as const

/** Silence that we took for an answer is a fault of ours, and another rule's. */
const actedUpon = {
  near: [
    '(reply|replied|respond|responded|answer|answered|object|objected|react|reacted|back|touch|open|opened|turn up|show up|unanswered) _8 (so|therefore|thus|hence|and|,) (we|i) <adverb>? (have|went|took|put|made|sent|booked|carried|assumed|thought|understood|gave|guessed|gather|assume|guess|take it|chose|used|kept|left|added) !(to|no|not)',
    '(reply|replied|respond|responded|answer|answered|object|objected|react|reacted|back|touch|open|opened|turn up|show up|unanswered) _8 (has|have|is|was|were) <adverb>? (been)? (gone|done|booked|sent|made|taken|run)',
    '(we|i) (assumed|assume|took (it|that|this)|take (it|that|this)|understood|guessed|guess|gather|presumed|concluded|figured) _',
  ],
  within: 'sentence',
} as const

/** "It seems you forgot" is a guess: milder, and worth a hint only. */
const guessed = {
  near: [
    '(it|this) (seems|looks|appears|may|might)',
    '(perhaps|maybe|possibly|seemingly)',
    '(i|we) (think|believe|suspect|wonder)',
  ],
  within: 'clause',
  leaves: 'info',
} as const

/** Our own part in it, or a kind word: then it is no reproach. */
const oursOrKind = {
  near: [
    '(sorry|apologise|apologize|thank|thanks|glad|grateful|luckily|appreciate|well done|no wonder|rightly)',
    '(our|my) (own|mistake|fault|error|doing|side|old|page|site|leaflet|advice|request|letter)',
    '(we|i) (should|ought|failed|forgot|overlooked|misread|asked|told|sent|gave|have (put|refunded|waived|credited|reversed))',
  ],
  within: 'sentence',
} as const

/**
 * Flags sentences that say what the reader did wrong or left undone.
 *
 * What is missing matters, not who left it out. A sentence that begins with “you did not” is answered with a defence;
 * one that says what you could not find is answered with the file.
 */
export default phraseRule({
  id: 'blame-language/you-failed',
  severity: 'error',
  since: '0.1.0',
  flags: 'the reader failed, forgot, ignored something or did not do what was asked',
  why: 'A reader who is told what they did wrong defends themselves; the thing that is missing stays missing.',
  reads: ['subject', 'own'],
  words: {
    addressee,
    person,
    lapse,
    duty,
    deed,
    handle,
    wrong,
    misuse,
    rulesBroken,
    resolve,
    spurn,
    stall,
    unheeded,
    again,
    harmed,
    undone,
    letdown,
    didBadly,
    omitted,
    innocent,
    strong,
    consequence,
    setback,
    onYourSide,
    acted,
    harmless,
    manner,
    handled,
    business,
    onThings,
    neglected,
    guilty,
    amiss,
    notPast,
    expected,
    inverted,
    singledOut,
    evidently,
    wilful,
    badOutcome,
    causing,
    goingOn,
  },
  frames: [
    {
      say: [
        '<addressee> (have|has|had)? <adverb>? <adverb>? <lapse.done>',
        '<addressee> (have|has|had)? (<adverb>|clean|plain)? ~forget.done (to|about|that|the|our|this|a|an|both|all|<ing>)',
        '<addressee> (have|has|had)? <adverb>? ~miss.done (the|our|your|this|that|a) _2 (deadline|appointment|payment|instalment|installment|slot|step|cut-off|point|line|paragraph|due date|closing date|window|inspection|visit|bill|reading)',
        '<addressee> (have|has|had)? <adverb>? <didBadly>',
        '<addressee> (was|were|have been) <adverb>? (careless|negligent|reckless|sloppy|inattentive|late (with|in)|too late|slow (to|in)|wrong to)',
        'you _8 (and|but) (then|also|simply|just|still)? <lapse.done>',
        '(by|through) not <ing> _8 you (have|had)? <adverb>? (<setback.done>|<ed>|<strong>)',
        '(by|through) <ing> _8 you (have|had)? <adverb>? <setback.done>',
      ],
      unless: [
        misled,
        {
          near: [
            '(~send|~give|~sell|~tell|~ship|~deliver|~offer|~issue|~supply|~lend|for|to|with|from|about) you <adverb>? <lapse.done>',
            '(glad|thank|thanks|relieved) _3 you',
            'you (~get|~receive) the wrong',
            '<wrong> _2 (arrived|came|turned up)',
          ],
          within: 'clause',
        },
        { near: ['because (our|we|my|i) _'], within: 'sentence' },
        guessed,
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹You failed to› attach the receipt.',
          '‹You forgot to› sign the form.',
          '‹You neglected› to read the terms.',
          '‹You ignored› the warning on the label.',
          'The label came back because ‹you typed in the wrong› postcode.',
          '‹Your team overlooked› the last page of the contract.',
          '‹You made a mistake› in field three.',
          '‹You have missed the deadline› for the payment.',
          { text: 'It looks like ‹you forgot to› sign page two.', severity: 'info' },
        ],
        allows: [
          'If you forgot your password, use the link below.',
          'You went to the wrong platform because our sign was out of date.',
          'Did you forget your password?',
          'We failed to send you the contract.',
          'You wrote: “you failed to deliver twice.”',
          'The disk that we sent you failed to start.',
          'The receipt wasn’t attached; could you send it again?',
          'You received the wrong parcel, and I am sorry.',
          'You entered the wrong code because the two fields look the same.',
          'You told us the wrong parcel arrived.',
          'I’m glad you ignored the first reminder, which crossed with your payment.',
        ],
      },
    },
    {
      say: [
        '<addressee> <adverb>? <adverb>? (did|had) not <adverb>? <adverb>? (<duty.base>|<duty.participle>|even)',
        '<addressee> <adverb>? (have|has) (still not|not <adverb>? <adverb>?|never|yet to) (<duty.base>|<duty.participle>|even)',
        '<addressee> (have|has|had)? never <adverb>? <duty.done>',
        '<addressee> <adverb>? <adverb>? (did|had) not <adverb>? <adverb>? (<omitted.base>|<omitted.participle>)',
        '(because|since) [<addressee> (did|had|have|has) (not|never) !(<adverb>? (<innocent.base>|<innocent.participle>)) <adverb>? _]',
        '(because|since) [<addressee> (will|would|do|does) not (accept|admit|listen|cooperate|acknowledge|believe|let us|see)]',
      ],
      unless: [
        misled,
        {
          near: [
            '(glad|good|relieved|right|luckily|thankfully|fine|worry|matter|problem) _4 you',
            'so that you',
            '(anything|something) wrong',
            '<wrong>',
            'because (we|i|our|my)',
          ],
          within: 'sentence',
        },
        actedUpon,
        guessed,
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹You didn’t provide› your order number.',
          '‹You never replied› to our question.',
          '‹You haven’t sent› us the file we asked for.',
          '‹You obviously did not follow› the instructions.',
          'Because ‹you did not charge the› battery, the update stopped.',
          '‹Your accountant never answered› our letter of May.',
          { text: 'It seems that ‹you didn’t sign› page two.', severity: 'info' },
        ],
        allows: [
          'You didn’t receive our e-mail because it bounced – sorry about that.',
          'You didn’t do anything wrong.',
          'You haven’t sent the form yet, but there is no hurry.',
          'You were not charged for the second parcel.',
          'You have not yet been assigned a technician.',
          'In case you didn’t see my note of Monday, here it is again.',
          'You didn’t need to send the form twice.',
          'It was good that you didn’t pay the second invoice.',
          'You didn’t give us the wrong number, I misread it.',
          'You did not pay because we had blocked the card reader.',
          {
            text: 'You never wrote back, so we went ahead with the oak.',
            also: ['missing-clarification/acted-on-assumption'],
          },
        ],
      },
    },
    {
      say: [
        '<addressee> (have|has|had)? <adverb>? !(<harmless>|been|were|was|are|is|did) <acted> _5 <manner>',
        '<addressee> (have|has|had|would|will|just|simply|went and)? <adverb>? <handled>',
        '<addressee> (had|then|went and)? <adverb>? !(_4 <business>) <onThings.done>',
        '<addressee> <guilty>',
        '(you|your _ <person>) had (the|it|your|them|this|both) _8 <manner>',
        '<addressee> <adverb>? (walk|walks|drive|drives|park|parks|leave|leaves|run|runs|let|lets|put|puts|smoke|smokes|use|uses|open|opens) _6 while (it|they|the _) (is|are) still',
        '(if|when) _5 it is (that|because) you _',
      ],
      severity: 'warning',
      unless: [
        misled,
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|glad|well done|great|grateful|impressed|right|correctly|(our|my) (mistake|fault|instructions|advice|request))',
            'because (our|we|my|i) _',
            '(as|like) (we|i|our) (asked|said|advised|told|suggested|agreed)',
          ],
          within: 'sentence',
        },
        {
          near: [
            '(when|after|before|since|once|until|while|that|what|which|where|how|as|photo|photos|picture|reading|readings) <addressee>',
          ],
          within: 'clause',
        },
        {
          near: [
            'left (your|an|a|some) _2 (scarf|umbrella|bag|coat|glasses|phone|keys|jacket|hat|gloves|book|charger|wallet|purse)',
          ],
          within: 'clause',
        },
        {
          near: ['(if|when|once|should) (it|they|the _|this|that|there|any _) _8 , you'],
          within: 'sentence',
        },
      ],
      says: '“{quote}” tells the trouble as the reader’s doing.',
      instead: 'Say what happened, without the one who did it, and what helps now.',
      examples: {
        flags: ['‹You signed without even asking› us.', '‹You left the gate open›.'],
        allows: [
          'You left the gate open for us, thank you.',
          'You went over the wet floor without noticing; the sign was easily overlooked.',
          'The colour came back after you washed the coat.',
          'If the cloth turns brown, you have taken too much.',
          'You left your scarf in the car.',
          'The photo you sent shows 40, so the estimate was too high and I have changed it.',
          'You have deactivated the account, and you can open it again at any time.',
        ],
      },
    },
    {
      say: ['because [<addressee> (have|had)? <adverb>? !(<innocent.done>) (<ed>|<strong>)] _'],
      severity: 'warning',
      with: [{ near: ['<consequence>'], within: 'sentence' }],
      unless: [{ near: ['(sorry|apologise|apologize|thank|thanks|glad|our|we|i)'], within: 'clause' }],
      says: '“{quote}” tells the trouble as the reader’s doing.',
      instead: 'Say what happened, without the one who did it, and what helps now.',
      examples: {
        flags: ['The discount is lost because ‹you changed› the booking online.'],
        allows: [
          'Your discount is lost because you followed our old leaflet, and I have put it back.',
          'The desk is closed to visitors because you asked for a quiet week.',
          'Your tariff is lower because you moved house.',
        ],
      },
    },
    {
      say: [
        '<addressee> (may|might|could|must) <adverb>? have <adverb>? (<lapse.participle>|~forget.participle|~miss.participle|<handle.participle> (the|a|an|your|our)? <wrong>)',
      ],
      severity: 'info',
      says: '“{quote}” is politely put, and still points at the reader.',
      instead: 'Leave the reader out: “The file didn’t reach me – could you send it again?”',
      examples: {
        flags: ['‹You may have missed› the second page.', '‹You might have entered the wrong› code.'],
        allows: ['I may have missed your second page.', 'You might have seen our new hours on the door.'],
      },
    },
    {
      say: [
        '<unheeded>',
        '<again>',
        '<undone>',
        '<onYourSide>',
        '<letdown>',
        '(you|your own? (<adverb>|_)? <person>) (have|has|had)? <adverb>? <harmed.done>',
      ],
      severity: 'warning',
      unless: [
        {
          near: [
            'your _4 (message|messages|mail|mails|letter|letters|email|emails|call|calls|request|requests|question|questions|note|notes)',
            '(sorry|apologise|apologize|our fault|thank|thanks)',
            'a (very|really)? (good|great|lovely|nice|clever|fine) (one|idea|choice|decision)',
            'by (us|our)',
            '(lovely|beautiful|happy)',
          ],
          within: 'sentence',
        },
        actedUpon,
      ],
      says: '“{quote}” holds up to the reader what they did, or did not do.',
      instead: 'Say what you need now, and by when.',
      examples: {
        flags: [
          'Both ‹reminders went unanswered›.',
          'Our ‹engineer drove out for nothing›.',
          'We are charging the full amount since ‹you did not cancel› in time.',
          '‹You broke the› seal.',
          'It is ‹always your branch› that runs out of coins.',
        ],
        allows: [
          'Your letters went unanswered, and that is on us.',
          {
            text: 'Both reminders went unanswered, so we booked the later slot.',
            also: ['missing-clarification/acted-on-assumption'],
            because: 'it is our own guess that went wrong',
          },
          'I’m sorry that our letter was ignored by the office you had written to.',
        ],
      },
    },
    {
      say: ['<inverted>', '<singledOut>', '<evidently>', '<wilful>'],
      severity: 'warning',
      despite: ['negated'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|glad|grateful|luckily|appreciate|well done|no wonder|rightly|understandable|understandably)',
            '(our|my) (own|mistake|fault|error|doing|side)',
            '(we|i) (should|ought|failed|forgot|overlooked|misread|was wrong|were wrong)',
          ],
          within: 'sentence',
        },
        actedUpon,
      ],
      says: '“{quote}” holds up to the reader what they did, or left undone.',
      instead: 'Say what is missing or what happened, and what helps now.',
      examples: {
        flags: [
          '‹Nor did you answer› the door.',
          '‹You were the one who wanted› it by Friday.',
          '‹You have evidently not changed› the belt.',
          '‹You could have said so at the time›.',
        ],
        allows: [
          'You were the one who put it there, and that was my own idea.',
          'Nor did you get an answer from us.',
          'You have evidently not changed the belt, but my own note was just as vague.',
          'At no point did you object, so we carried on with the oak.',
          'You have obviously not received our letter.',
        ],
      },
    },
    {
      say: ['<causing>'],
      with: [{ near: ['<badOutcome>'], within: 'sentence' }],
      severity: 'warning',
      despite: ['negated'],
      unless: [oursOrKind],
      says: '“{quote}” tells the trouble as the reader’s doing.',
      instead: 'Say what happened, without the one who did it, and what helps now.',
      examples: {
        flags: [
          '‹You drove it with the cap off, so› the engine seized.',
          'The order failed because ‹you switched› banks.',
        ],
        allows: ['You followed our old leaflet, so the discount was lost.'],
      },
    },
    {
      say: ['<goingOn>'],
      severity: 'warning',
      despite: ['negated', 'conditional'],
      unless: [oursOrKind],
      says: '“{quote}” makes a habit of it.',
      instead: 'Say what helps, once, and leave the habit out.',
      examples: {
        flags: ['‹As long as you keep unplugging› it, it cannot update.'],
        allows: ['As long as you keep unplugging it the way our own leaflet says, it cannot update.'],
      },
    },
  ],
})
