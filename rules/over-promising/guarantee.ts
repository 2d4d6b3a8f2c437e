import { phraseRule } from '../../src/rule/index.ts'
import { present, unsure, willing } from '../words/over-promising-acts.ts'
import {
  afterNoun,
  forfeit,
  oath,
  promise,
  result,
  stake,
  swear,
  word,
} from '../words/over-promising-warrant.ts'

const instead = 'Say what you will do and by when, and that you will write if anything changes.'
const withoutOath = 'Leave the oath out: say what you will do, by when, and what the result depends on.'
const says = '“{quote}” reads as a contract: the customer will hold you to the result.'

/** Work and care without a result: the assurance is empty then, and worth a hint. */
const workOnly = {
  near: [
    '(am|are|is) _2 (working|monitoring|watching|looking|keeping|dealing|handling|on the case|on it)',
    '(will|shall) _1 (keep an eye|get to the bottom|work (hard|on)|deal with|treat|handle (it|this|your _1) with|be handled|be treated|be dealt|be looked|keep working|give it|follow)',
  ],
  within: 'sentence',
  leaves: 'info',
} as const

/**
 * Flags commitments to a result that the sender cannot be sure to keep.
 *
 * A promise of a result is worth only what the company can control. When it breaks, the customer remembers the
 * promise and not the work, and the disappointment is larger than the help was. Promising to write or to call is
 * the opposite: that is a promise you can keep, and it is left alone.
 */
export default phraseRule({
  id: 'over-promising/guarantee',
  severity: 'error',
  since: '0.1.0',
  flags: 'a result, a time or a price that is guaranteed, promised or sworn to',
  why: 'When a guaranteed result slips, the customer remembers the promise, not the work behind it.',
  reads: ['subject', 'own'],
  words: { present, unsure, willing, swear, promise, afterNoun, forfeit, oath, stake, word, result },
  frames: [
    {
      who: 'us',
      say: ['<swear>', '<promise.now> !(<afterNoun>)', '(am|are|is) [<promise.ing>] !(<afterNoun>)'],
      tense: ['present', 'future', 'modal'],
      about: { effort: 'info', contact: 'off' },
      despite: ['conditional'],
      lets: ['legal'],
      unless: [
        {
          // "We guarantee nothing", "we vouch for the paint, not for the wall": a limit, not a promise.
          near: [
            '<unsure>',
            '(my|our) _1 (cat|dog|horse|mother|grandmother|wife|husband|daughter|son|horoscope|machine|printer|oven|kettle) <adverb>? (<promise>|<swear>)',
            '(<promise>|<swear>) (you|them|him|her)? (nothing|neither|little|not to)',
            '<promise> (you)? to (keep (it|this)|be (brief|quick|honest|frank|careful|kind|patient|fair)|stop|listen|read|remember|think|behave|explain)',
            '(until|till) _2 (<number>|january|february|march|april|may|june|july|august|september|october|november|december|end of)',
            // Bounded to what the writer has in his hands.
            '(though|but|and|,) not (for|what|how|the|that|whether|when)',
            'not in (my|our) (hands|power|control|gift)',
            '(no|not) more than that',
            'not for',
            '<promise> (you)? (that)? (i|we) (will|shall) (personally|at least)? (send|submit|file|forward|pass|hand (it|them|the|your|in)|raise|post|mention|pass|ask|put (it|the|your|this) (to|forward|in|on|before)|bring (it|this|that) up)',
            '(if|when|before|until|whether|unless) (i|we) _2 (<promise>|<swear>)',
            '(if|when|before|until|whether|unless) (you|they|he|she) (<promise>|<swear>)',
            '(rather|instead) _3 (<promise>|<swear>)',
            '(<promise>|<swear>) only',
            '(all|best|only|most|least|nothing|much) _4 (i|we) can _1 (<promise>|<swear>)',
            '(could|might|easy to|tempting to|rather not|used to|before (i|we)|so that we can|in order to|until we can) <promise>',
            '(could|might) (<promise>|<swear>)',
            'only (<promise>|<swear>)',
            '(what|which|than|everything|date|dates|times|level|speed|as) (i|we) (can|do|will)? _1 <promise>',
            '(<promise>|<swear>) (you)? (that)? (i|we) (have|had|did|was|were|am|are|tried|looked|checked|read|asked|counted)',
            '(for|within) <number> (years|months)',
            'up to <number>',
          ],
          within: 'sentence',
        },
        {
          // "Our price promise", "our guarantee": a name.
          near: [
            '(price|quality|service|satisfaction|back|year|years|month|day|lifetime|delivery|workmanship|deposit|bank|product|our|your|the|a) (promise|guarantee|pledge)',
          ],
          within: 'clause',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'We ‹guarantee› your data will be back by tomorrow.',
          'I ‹guarantee› this will fix the problem.',
          'I ‹promise› you it will arrive before the weekend.',
          'I can ‹promise› that your invoice will be corrected today.',
          'I ‹guarantee› it won’t fail again.',
          'Our team ‹vouches for› delivery by Friday.',
          'We hereby ‹undertake to› finish the hall before the fair opens.',
          { text: 'I ‹promise› that we will look into it carefully.', severity: 'info' },
        ],
        allows: [
          'We can’t guarantee delivery before Friday.',
          'Unfortunately we are unable to guarantee a specific technician.',
          'The guarantee period ends on 31 May.',
          'Your warranty guarantees repair within two years of purchase, as set out in section 4.',
          'We guarantee repair within two years of purchase, as set out in section 4.',
          'We guarantee the repair of the frame, as set out in section 4.',
          'I don’t want to promise you a date I can’t keep.',
          'Do we promise next-day delivery on that page?',
          'If we promise a date, we put it in the order confirmation.',
          'You wrote that we promise a refund on page two.',
          'Please fill in the attached guarantee form.',
          'We promised to call you last week and we did not.',
          'I promise to call you at 3.',
          'Without a serial number there is no guarantee that the part will fit.',
          'In this weather we promise nothing.',
          'It was wrong of us to promise you the third.',
          'The most I can promise is a free slot next week.',
          'I promise that I have counted them twice.',
          'We can vouch for the paint, but not for the wall under it.',
          'Our price promise may help you here: show us the lower offer.',
        ],
      },
    },
    {
      who: 'us',
      say: ['~assure (you|all|them|everyone|your _1)', '(wish|want|like) to assure (you|all|your _1)'],
      tense: ['present', 'future', 'modal'],
      about: { effort: 'info', contact: 'off' },
      // "I assure you that we mean it" binds nobody; a result has to follow.
      with: [{ near: ['<result>'], within: 'sentence' }],
      lets: ['legal', 'conditioned'],
      unless: [workOnly],
      says,
      instead,
      examples: {
        flags: [
          'We can ‹assure you› that the outage is over for good.',
          'I ‹assure you› that the paint will never peel.',
          { text: 'I ‹assure you› that we will do everything we can.', severity: 'info' },
          { text: 'I can ‹assure you› that we will get to the bottom of this.', severity: 'info' },
        ],
        allows: [
          'I can assure you that we take this seriously.',
          'I assure you that we will write as soon as the lab has answered.',
        ],
      },
    },
    {
      say: [
        '(you have|~have you) (my|our) _2 <word> !(<afterNoun>)',
        '(you have|~have you) (my|our) _2 (word|promise|oath|vow) on _1',
        '(~give.now|giving) you (my|our) _2 <word> !(<afterNoun>)',
        '(my|our) (personal|full|firm|solemn|absolute|ironclad|cast-iron|written) (word|promise|guarantee|assurance|pledge) !(<afterNoun>)',
        '(that|this|it) is (a|my|our) _1 (promise|guarantee) (to you)? (,|$)',
        'i give (you)? my word',
        '(you have|~have you) (my|our) (full|personal|absolute|firm|solemn) <word>',
      ],
      about: { effort: 'info', contact: 'off' },
      lets: ['legal'],
      unless: [
        {
          near: [
            '(i|we) (will|shall) (personally|at least)? (read|send|raise|pass (on|it|this|that|your|them)|bring (it|this|that) up|listen|forward|put|mention|come to|be honest|go through|sit down|stay in)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹You have my word› that the part ships on Monday.',
          'It will be with you on Monday, and ‹that is a promise›.',
          'I am ‹giving you my solemn promise› that the roof holds.',
        ],
        allows: [
          'You have my word that I will call you at three.',
          'You have our guarantee certificate with the invoice.',
          'I give you my word that I will read your letter to the board.',
          'Do we have your word on that?',
        ],
      },
    },
    {
      say: [
        'rest assured',
        '(be|feel) assured',
        'you (can|may) (be|rest|feel) _1 (sure|certain|assured) !(to|of)',
        '(be|feel) reassured',
      ],
      about: { effort: 'info', contact: 'off' },
      with: [
        {
          near: [
            '<result>',
            'can not',
            '(nobody|no one|nothing)',
            '(is|are) _2 (on (its|the) way|there|here|in good)',
            '(i|we) (am|are) <ing>',
          ],
          within: 'sentence',
        },
      ],
      lets: ['legal', 'conditioned'],
      unless: [workOnly],
      says,
      instead,
      examples: {
        flags: [
          '‹Rest assured›, your order will be there on time.',
          '‹You can be certain› that nobody will see your file.',
          { text: '‹Rest assured› that we will try every shop in town.', severity: 'info' },
          { text: '‹Rest assured› that we are working on it.', severity: 'info' },
        ],
        allows: [
          'You wrote “rest assured”, and then nobody called you.',
          'Rest assured that I will ring you after lunch.',
          'Rest assured, if you do nothing the plan ends by itself and is not renewed.',
        ],
      },
    },
    {
      severity: 'warning',
      despite: ['negated', 'conditional'],
      say: [
        '<oath>',
        '(bet|betting|wager|wagering|gamble) (you)? (a|the|my|our|any|anything|good|all) _3 (<stake>|that|on)',
        '(mark|heed) (my|our) words',
        'take my word (for it)?',
        'take it from (me|us)',
        'you (can|may|could) (also|safely|absolutely|fully|really)? (count|rely|depend) (on|upon) (it|that|this ,|our|my|us|me|having|getting|being|delivery|approval|success|completion|results|me to|us to)',
        'you (can|may|could) (also|safely|absolutely|fully|really)? (bank|bet) (on|that|it|we|the|your _1)',
        '(count|rely|depend|bank) (on|upon) (your|the|our|my|a|an|his|her|their|its) _3 (being|arriving|coming|working|getting|going|passing|having|reaching|standing|holding|staying|succeeding|opening|starting|landing)',
        'take (it|that|this) to the bank',
        'you (can|may|could) (be|feel|rest) _1 (certain|sure|assured|confident) of !(a (warm|friendly|kind|good) (welcome|meal|bed|reception)) (a|an|your|getting|having|delivery|success|approval|the (money|place|result|date|seat|room|day))',
        '(^|,|and) (count|bank|depend) on (us|me|it) (to|for|,|:|$)',
        'set your (watch|clock) by',
        'you (can|may) hold (me|us) to (it|that|this)',
        '(stake|bet|betting|wager|risk) (my|our|a|all|good) _4 <stake> (on|that|,|$)',
        '(put|lay) (my|our|all|good) _2 (money|house|mortgage|shirt|reputation|neck|savings|pension|head|wages|licence|shop|business|boots|bottom dollar|life) on',
        '(stake|bet|put|lay|wager) (good)? money (on|that)',
        '(accept|take|assume|bear) (full|all|complete|unlimited) (liability|responsibility) for (anything|everything|all|any|whatever)',
        '(am|are|is|stand|stands) (answerable|liable|accountable|responsible) for (every|all|any|whatever)',
        'eat my hat',
        '(signed|sealed) and (sealed|delivered) !(by|on|at|in)',
        '(that|this) much i (can|will) promise',
        '(i|we) (will|shall) (personally)? (take|accept|bear) full (responsibility|liability)',
        '(if|unless|or) _8 <forfeit>',
        '<forfeit> _4 (if|unless)',
        'i (will)? (personally)? (see|saw) to (it|that) (myself|personally)',
      ],
      about: { contact: 'off' },
      unless: [
        {
          near: [
            '<unsure>',
            '^ you bet (,|$)',
            '(count|rely|depend) on (my|our) (vote|support|help|understanding|discretion|sympathy)',
            '(but|yet|and) (look|check|judge|ask|see|try) _',
            '(name|names|inscription|letters|lettering|words|initials) _3 (carved|cut|engraved|etched|chiselled) in',
            '(not|never|nor|nothing|none|neither) _3 (<oath>|stake|bet|wager|take my word|take it from|mark my words|count on|rely on|bank on|depend on)',
            'i (know|understand|feel|realise|realize|see) (how|that|your|the)',
            '(count|rely|depend) on (me|us) to (send|tell|let|keep you|call|write|report|ask|check|try|look)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” lends weight to a promise that the customer will not forget.',
      instead: withoutOath,
      examples: {
        flags: [
          '‹Take it from me›, that gate will outlast the fence.',
          '‹You can count on it› that the stand is up on Thursday.',
          'I would ‹stake my reputation on› that weld.',
          'The price stays as it is, ‹hand on heart›.',
          '‹Cross my heart›, the cake will have no nuts in it.',
        ],
        allows: [
          'You can count on me to call you at nine.',
          'I would not stake my reputation on that weld.',
          'You bet, the bar is open on Sunday.',
          'Nothing is set in stone yet.',
        ],
      },
    },
    {
      severity: 'warning',
      despite: ['negated'],
      say: ['trust (me|us) (,|on|that)', ', (trust|believe) (me|us)', 'believe (me|us) ,'],
      with: [{ near: ['<willing>', '<present>'], within: 'sentence' }],
      about: { contact: 'off' },
      unless: [
        {
          near: [
            '<unsure>',
            '(know|understand|feel|realise|realize) (how|that|your|the|it)',
            '(has|have|had|was|were|did)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” lends weight to a promise that the customer will not forget.',
      instead: withoutOath,
      examples: {
        flags: ['It will hold, ‹believe me›.', '‹Trust me›, the money goes out on Friday.'],
        allows: [
          'Believe me, I know how that is.',
          'Trust me, we have looked everywhere and it is not here.',
        ],
      },
    },
    {
      say: [
        '<be> <adverb>? [guaranteed] !(by (law|the|a|your|our|its|his|her|their|statute|<capital>)|under|for|with|to|only|access|up to|until|through|minimum|in (the|your) (plan|contract))',
        '(satisfaction|results|success|delivery|approval|pass) guaranteed',
      ],
      tense: ['present', 'future'],
      lets: ['legal', 'conditioned'],
      unless: [
        { near: ['(fail|break|mentioned|lost|late|crash|once|after|when|until)'], within: 'sentence' },
      ],
      says,
      instead,
      examples: {
        flags: ['Delivery before Christmas is ‹guaranteed›.', 'Your seat will be fully ‹guaranteed›.'],
        allows: [
          'Is delivery before Christmas guaranteed on my order?',
          'The price is not guaranteed.',
          'Once the deposit is here, the room is guaranteed.',
          'A room is guaranteed if the deposit has arrived by Friday.',
        ],
      },
    },
  ],
})
