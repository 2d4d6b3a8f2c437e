import { phraseRule } from '../../src/rule/index.ts'
import { comeuppance, forewarned } from '../words/blame-hints.ts'
import { incompetent, rhetorical } from '../words/blame-idioms.ts'
import { deed, duty, fumble, received, standard } from '../words/blame-language.ts'
import { confession, lesson, wiser } from '../words/blame-looking-back.ts'
import { expected, innocent, strong } from '../words/blame-office.ts'
import { addressee, coworker, person } from '../words/blame-people.ts'
import { proverb } from '../words/blame-proverbs.ts'
import { acted, harmless } from '../words/blame-told.ts'
import { lecturing, soEasy, yourDuty } from '../words/blame-turns.ts'

const says = '“{quote}” looks back at what the reader got wrong, and that cannot be changed now.'
const instead = 'Say what helps now, and what would make it easier next time.'

/**
 * Flags looks back at what the reader should have done.
 *
 * Being right about the past changes nothing and is heard as a scolding. “You should have received …” is an
 * expectation about our own work and is left alone, and so is what we should have done ourselves.
 */
export default phraseRule({
  id: 'blame-language/should-have',
  severity: 'warning',
  since: '0.1.0',
  flags: 'what the reader should have done, and “why didn’t you”',
  why: 'A look back at what the reader should have done scolds them and changes nothing.',
  reads: ['subject', 'own'],
  words: {
    addressee,
    person,
    duty,
    deed,
    fumble,
    received,
    standard,
    proverb,
    forewarned,
    comeuppance,
    rhetorical,
    incompetent,
    expected,
    strong,
    confession,
    wiser,
    innocent,
    acted,
    harmless,
    soEasy,
    yourDuty,
    lecturing,
    coworker,
    lesson,
  },
  frames: [
    {
      say: [
        '<addressee> <adverb>? (should|ought to) <adverb>? not? <adverb>? have <adverb>? !((read|written) (access|permission|confirmation)) (<duty.participle>|<deed.participle>|<fumble.participle>|been (more|better|a bit|a little|less) _ (careful|attentive|precise|patient|specific|thorough|prepared|organised|organized|clear|cautious|realistic|vigilant)|been (more|better) (careful|attentive|precise|patient|specific|thorough|prepared|organised|organized|clear|cautious|realistic|vigilant))',
        '<addressee> (should|ought to) <adverb>? not? <adverb>? have <adverb>? !(<expected>) (<ed>|<strong>|come|gone|chosen|spoken|rung|driven|begun|brought|thought|kept|bought) !(access|permission|confirmation)',
        '<addressee> (should|ought to) know better',
        '<addressee> (could|might) <adverb>? (at least)? have <adverb>? (at least)? (~tell.participle|~mention.participle|let _2 know|~warn.participle|~ask.participle|~check.participle|~say.participle|~call.participle|~ring.participle|~avoid.participle|~prevent.participle|~save.participle|~spare.participle|~read.participle|~look.participle|~bother.participle|~think.participle|~add.participle|~object.participle|~write.participle)',
        '<addressee> (was|were) <adverb>? (supposed|meant|expected|required|obliged) to <adverb>? !(<received>) _',
        '<addressee> (was|were|had been) <adverb>? <adverb>? (told|warned|advised|reminded|asked|informed|instructed) (<adverb>|not|to|about|of|that|before|beforehand|in)',
        '<addressee> needed to (have)? (<duty.base>|<duty.participle>)',
      ],
      unless: [
        { near: ['why (we|i)', '(sorry|apologise|apologize|apologies|regret)'], within: 'clause' },
        {
          near: ['you (was|were|had been) _2 (told|advised|informed|asked|warned|instructed)'],
          within: 'clause',
          leaves: 'info',
        },
        {
          near: [
            'you (was|were|had been) _2 (told|advised|informed|asked|warned|instructed) _8 (wrong|wrongly|mistake|by (us|our|a colleague|mistake|the))',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹You should have told us› sooner.',
          '‹You should have read› the terms before ordering.',
          '‹You were supposed to return› it within 14 days.',
          '‹You ought to have checked› the size first.',
          '‹You really shouldn’t have opened› the case.',
          '‹You could have avoided› this by updating.',
          'Your son has grown out of it, but ‹your wife should have measured› him.',
          { text: '‹You were told about› the fee in May.', severity: 'info' },
        ],
        allows: [
          'You should have received an e-mail from us this morning.',
          'You should have access again by Monday.',
          'You should have read access to both folders.',
          'We should have told you sooner.',
          'You shouldn’t have had to wait this long, and I’m sorry.',
          'You must have been worried when the screen went black.',
          'Should you have any questions, call me.',
          'What should you have received? Two boxes.',
          'You were supposed to get a voucher, and here it is.',
          'I’m sorry that you were supposed to fill in the form twice.',
          'You were told about the old price by our shop, so I have corrected it.',
        ],
      },
    },
    {
      say: [
        '(if you had|had you) <adverb>? <adverb>? (not|never)? (bothered|even|<duty.participle>|<deed.participle>|<fumble.participle>|been (more|better|a bit|a little|less) (careful|attentive|precise|patient|specific|thorough|prepared|organised|organized|clear|cautious|realistic|vigilant))',
        'if you had <adverb>? <adverb>? (not|never)? <adverb>? !(<expected>|already|missed|lost|liked|wanted|preferred|needed|stayed|lived|let) (<ed>|<strong>)',
        'had you <adverb>? <adverb>? (not|never)? <adverb>? !(<expected>|already|missed|lost|liked|wanted|preferred|needed|stayed|lived|let) (<ed>|<strong>)',
        'if you would have <adverb>? (<duty.participle>|<deed.participle>)',
        'had <adverb>? (your <person>|the <person>|anyone|anybody|somebody|someone) <adverb>? <adverb>? (bothered|<duty.participle>|<deed.participle>|<fumble.participle>)',
        'if (your <person>|anyone|anybody|somebody|someone) had <adverb>? <adverb>? (bothered|<duty.participle>|<deed.participle>|<fumble.participle>)',
        '(if|had) you _2 (paid|taken) (attention|the time|the trouble|more care|care|a minute|a moment|our advice)',
      ],
      with: [
        {
          near: [
            '(would|might|could) _2 (have|be|know|not|still|never|see|find|notice)',
            '(would|might) _8',
            '(there|here) (is|are)',
            '(was|were) (right there|there|in (bold|capitals)|clearly|stated|printed|on (page|the (first|second|last|next|same)))',
          ],
          within: 'sentence',
        },
      ],
      despite: ['conditional', 'asked', 'negated'],
      unless: [
        {
          near: [
            '(if|had) you _2 (asked|called|written|told) _5 (we|i) (would|could|might) (still)? (have)? (got|said|given|told) it wrong',
            '(even if|sorry|would you|(we|i) would (love|be glad|be happy|like))',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹If you had followed› the guide, this would not have happened.',
          '‹Had you measured› the alcove first, the wardrobe would fit.',
          'Actually, ‹if you’d bothered› to count, there are six lamps in that crate.',
          '‹If your team had replied› by May, we would be done.',
        ],
        allows: [
          'If you had a different delivery date in mind, let me know.',
          'If you had already paid, please ignore this reminder.',
          'Even if you had called, we would not have found it.',
        ],
      },
    },
    {
      say: ['<confession>'],
      despite: ['asked', 'negated'],
      unless: [
        {
          near: [
            'how could you have (known|guessed)',
            '(i|we) (ask|asked|wondered|wonder) (myself|ourselves)',
            'why did you (not)? (choose|pick|like|want|prefer)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” asks for a confession, not for information.',
      instead: 'Ask what you need to know: “What did you see on the display?”',
      examples: {
        flags: [
          '‹Why didn’t you call› us right away?',
          '‹Why did you wait› until the tank was empty?',
          '‹How come you waited› until August?',
          '‹How could you miss› the notice on the door?',
          '‹What on earth were› they doing?',
        ],
        allows: [
          'How could you have known that the shop was closed?',
          'Why didn’t our alarm ring?',
          'Why did you choose us, if I may ask?',
          'Why did you wait so long, we asked ourselves, and found that our sign was wrong.',
        ],
      },
    },
    {
      say: ['<wiser>', '<soEasy>'],
      despite: ['conditional', 'negated', 'asked'],
      unless: [
        {
          near: [
            '(we|i) (should|ought|sorry)',
            'even if',
            '(sorry|apologise|apologize)',
            'if (we|i|our)',
            '(from|of) (us|our)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” measures the reader against somebody who would have known better.',
      instead,
      examples: {
        flags: [
          'It ‹would have been wiser to› check with us first.',
          '‹A call to the office would have told› you that.',
          '‹I would have expected a call› first.',
          '‹Any competent bookkeeper would› have spotted it.',
          '‹A child could› set this up.',
        ],
        allows: [
          'A call from us would have saved you the trip.',
          'It would have been better if we had called.',
          'Any questions would be welcome.',
        ],
      },
    },
    {
      say: ['<lesson>'],
      unless: [
        {
          near: [
            '(we|i) (will|have|learned|learnt)',
            '(our|my) (lesson|own)',
            'for (us|me)',
            'if (you|we) (like|wish|want)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” teaches a lesson that nobody asked for.',
      instead: 'Offer the help itself: a reminder, a short guide, a call before the next step.',
      examples: {
        flags: [
          '‹Next time, please read› the label.',
          '‹Please read the guide before you write› to us.',
          '‹Before you accuse› others, have a look at your own order.',
        ],
        allows: [
          'Next time, we will read the meter ourselves.',
          'Next time I can send you a reminder.',
          'Next time, ask for me if you like.',
        ],
      },
    },
    {
      say: ['<forewarned>', '<comeuppance>'],
      despite: ['asked'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize|glad|thank|thanks|pleased|right)',
            'if you',
            '(our|my) (mistake|fault|error)',
            '(we|i) (should|forgot|failed)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” says that the reader had it coming.',
      instead,
      examples: {
        flags: [
          '‹You knew about› the noise when you booked.',
          '‹You had ample time to› raise this.',
          '‹May I remind you that we asked› for it in May?',
          '‹By your own admission› the lid was open.',
          '‹That is what happens when people› buy a used one.',
        ],
        allows: [
          'I’m glad you knew about the side door.',
          'If you had plenty of time to try it, tell me how it went.',
          'Shall I send you a reminder the day before?',
        ],
      },
    },
    {
      say: ['<lecturing>'],
      despite: ['negated'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|please)',
            '(our|my) (mistake|fault|error|explanation|instructions|wording|directions|advice|sign|map|guide)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” lectures the reader, or closes our side of the matter.',
      instead: 'Say what you do about it, and by when.',
      examples: {
        flags: ['‹You have to understand that we› are three people.'],
        allows: [
          'Thank you, a little patience would help us here.',
          'Our directions were muddled, so no wonder it took you an hour.',
        ],
      },
    },
    {
      say: ['<yourDuty>'],
      despite: ['negated'],
      lets: ['legal'],
      unless: [
        {
          near: ['(sorry|apologise|apologize|thank|thanks|(our|my|we) _2 (mistake|fault|error))'],
          within: 'nearby',
        },
      ],
      says: '“{quote}” tells the reader what was theirs to do.',
      instead,
      examples: {
        flags: ['‹Checking the sizes was your responsibility›.'],
        allows: ['Your form was in a mess, and we are sorry for that.'],
      },
    },
  ],
})
