import { phraseRule } from '../../src/rule/index.ts'
import { warrant } from '../words/promise.ts'

const instead = 'Say what you will do and by when, and that you will write if anything changes.'
const says = '“{quote}” reads as a contract: the customer will hold you to the result.'

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
  words: { warrant },
  frames: [
    {
      who: 'us',
      say: ['<warrant>'],
      tense: ['present', 'future', 'modal'],
      about: { effort: 'info', contact: 'off' },
      lets: ['legal'],
      says,
      instead,
      examples: {
        flags: [
          'We ‹guarantee› your data will be back by tomorrow.',
          'I ‹guarantee› this will fix the problem.',
          'I ‹promise› you it will arrive before the weekend.',
          'We can ‹assure› you that the outage is over for good.',
          'I can ‹promise› that your invoice will be corrected today.',
          'I ‹guarantee› it won’t fail again.',
          'Our team ‹vouches for› delivery by Friday.',
          { text: 'I ‹promise› that we will look into it carefully.', severity: 'info' },
        ],
        allows: [
          'We can’t guarantee delivery before Friday.',
          'Unfortunately we are unable to guarantee a specific technician.',
          'The guarantee period ends on 31 May.',
          'Your warranty guarantees repair within two years of purchase, as set out in section 4.',
          'We guarantee repair within two years of purchase, as set out in section 4.',
          'I don’t want to promise you a date I can’t keep.',
          'Do we promise next-day delivery on that page?',
          'If we promise a date, we put it in the order confirmation.',
          'You wrote that we promise a refund on page two.',
          'Please fill in the attached guarantee form.',
          'We promised to call you last week and we did not.',
          'I promise to call you at 3.',
        ],
      },
    },
    {
      say: [
        'you have (my|our) _2 [word|promise|guarantee]',
        '(~give|~have) you (my|our) _2 [word|promise|guarantee]',
        'rest assured',
        'mark my words',
        'take my word (for it)?',
        '(that|this|it) is a [promise|guarantee] $',
      ],
      about: { effort: 'info', contact: 'off' },
      says,
      instead,
      examples: {
        flags: [
          'You have my ‹word› that the part ships on Monday.',
          '‹Rest assured›, your order will be there on time.',
          'It will be with you on Monday, and that is a ‹promise›.',
        ],
        allows: [
          'You wrote “rest assured”, and then nobody called you.',
          'Rest assured that I will call you at three.',
        ],
      },
    },
    {
      say: ['<be> <adverb>? [guaranteed]'],
      tense: ['present', 'future'],
      lets: ['legal'],
      says,
      instead,
      examples: {
        flags: ['Delivery before Christmas is ‹guaranteed›.', 'Your seat will be fully ‹guaranteed›.'],
        allows: ['Is delivery before Christmas guaranteed on my order?', 'The price is not guaranteed.'],
      },
    },
  ],
})
