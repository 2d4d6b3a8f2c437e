import { phraseRule } from '../../src/rule/index.ts'
import { dearly, ownWords, perceive, sorry } from '../words/apology.ts'
import { yourUpset } from '../words/blame-curt.ts'
import { halfSorry } from '../words/blame-half-sorry.ts'
import { handle, lapse, wrong } from '../words/blame-language.ts'
import { feelings } from '../words/blame-non-apology.ts'
import { didBadly } from '../words/blame-office.ts'
import { aggrieved } from '../words/blame-turns.ts'

const says = '“{quote}” takes the apology back.'
const instead = 'Name what you did: “I’m sorry that we …”, and what you do about it.'

/**
 * Flags apologies that take themselves back.
 *
 * “Sorry if”, “sorry you feel” and “sorry, but” make the harm doubtful, a matter of the reader's feelings, or the
 * reader's own doing. Readers notice, and the apology does more harm than none. Being sorry to hear of a misfortune
 * is sympathy, and “sorry if this is long” hurts nobody.
 */
export default phraseRule({
  id: 'blame-language/non-apology',
  severity: 'warning',
  since: '0.1.0',
  flags: '“sorry if”, “sorry you feel”, “sorry, but you …”, “mistakes were made”',
  why: 'An apology that doubts the harm, or gives it to the reader, is heard as an insult on top of the harm.',
  reads: ['subject', 'own'],
  words: {
    sorry,
    dearly,
    perceive,
    ownWords,
    didBadly,
    lapse,
    handle,
    wrong,
    feelings,
    aggrieved,
    yourUpset,
    halfSorry,
  },
  frames: [
    {
      say: ['<feelings>', '<aggrieved>', '<yourUpset>'],
      unless: [
        {
          near: [
            'that (we|i) _4',
            '(our|my) (mistake|reply|answer|mail|words|tone|joke|message|driver|letter)',
            '(not|never) _3 you feel',
            'had to find out',
          ],
          within: 'clause',
        },
        {
          near: [
            'should (not|never) (have|happen)',
            '(nobody here|no one here|none of us|we|i) (should|ought|did not|failed|forgot|rang|told|had not|have not)',
            '(our|my) (mistake|fault|error|doing|oversight|side)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'I’m ‹sorry you feel› that way.',
          'We ‹regret that you see it› like that.',
          'We’re ‹sorry that our policy upset you›.',
          'We ‹regret any misunderstanding on your part›.',
          'I am ‹sorry that the room was not to your liking›.',
        ],
        allows: [
          'I’m sorry that we sent you the wrong part.',
          'I’m sorry to hear that your mother is ill.',
          'No need to apologise.',
          'I’m sorry that our reply upset you.',
          'I’m sorry that we upset you.',
          'I’m sorry that you felt alone on the ward; that should not have happened.',
        ],
      },
    },
    {
      say: [
        '<sorry> <dearly>? (it|this|that|anything)? (if|should|in case|to the extent|in so far as|insofar as|wherever)',
        '(if|should) (any|some)? _2 (mistakes|errors|mistake|error|wrong|offence|offense|harm|inconvenience) (was|were|has been|have been|is)? <adverb>? (made|done|caused|taken|given|been) _8 (sorry|apologise|apologize|regret|apologies)',
        '(if|should) (we|i|our|my|anything|something|it) _6 (offended|upset|hurt|annoyed|inconvenienced|fallen short|caused (you)? (any)? (offence|distress|upset)) _8 (sorry|apologise|apologize|regret|apologies)',
        '(if|should) (you|anyone|anybody|someone|somebody) _2 (felt|feel|feels|was|were|been) _3 (offended|upset|ignored|hurt|inconvenienced|neglected|disappointed|misled|mistreated|unwelcome) _8 (sorry|apologise|apologize|regret|apologies)',
        'any _4 you (may|might) _6 (regretted|regret)',
        'to the extent (that|to which) (we|i|our|any|anything|there) _6',
        'anything (we|i) (did|said|may|might) _6 (offend|offended|upset|fallen short|wrong)',
      ],
      despite: ['conditional'],
      unless: [
        {
          near: [
            '<ownWords>',
            '(i|we) _2 (misunderstood|misread|misheard|mistook)',
            '(i|we) _2 (read|understood|got|took) _5 (wrong|wrongly|incorrectly)',
            'do you mean',
            '(no|not) need to (apologise|apologize)',
            'if (not|so|it does|it has|it is not|that is)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'We’re ‹sorry if› you felt ignored.',
          '‹Apologies if› our driver came across as rude.',
          '‹If mistakes were made, we regret› them.',
        ],
        allows: [
          'Sorry if I misunderstood you – do you mean the blue one?',
          'If the refund has not arrived by Friday, I’m sorry and will call the bank myself.',
          'Sorry if I’ve read your mail the wrong way; is it the blue one?',
          'Sorry if this mail is rather long.',
          'We apologise that you were kept waiting.',
        ],
      },
    },
    {
      say: [
        '<sorry> <dearly>? ,? (but|though|although|however|yet) (<adverb>|then|,)? (you (<adverb>)? (should|could|did|had|have not|never|were|are (not|hardly|wrong|mistaken|confused|incorrect|too|asking|the one)|failed|forgot|chose|must understand|have to understand|must accept|knew|signed|agreed|asked|wanted)|your|nobody|no one|no-one|honestly|frankly|rules|that is (the way|how|life|business|your|not (our|my))|what did you|surely|i did|i told|i warned|we did|we told|we warned|(we|i) (are|am|were|was) (very|so|only|just|quite|extremely|really)? (busy|human|short-staffed|understaffed)|it is not (our|my) (fault|problem)|this is not (our|my))',
        '<sorry> _8 (but|though|although|however) you (have|had)? <adverb>? (<didBadly>|<lapse.done>|left|opened|ordered|booked|waited|insisted|refused|accepted|cancelled|confirmed|approved|ticked|brought|caused|changed)',
        '<sorry> _8 but _6 (with you|by you|on your (side|end|part)|down to you|your (own)? (mistake|fault|doing|error))',
        '<sorry> _8 (but|though|although) (you|your) (<adverb>)? (should|could have|did not|never|hardly|are hardly|were hardly|failed|forgot|also|yourself|had been|knew|were warned|were told|might have)',
        '<sorry> _8 (but|though|although) (you|your (team|staff|company)) (are|were|did|made|have|had) _2 (hardly|also|partly|no|as much|yourself|too|not exactly|not easy|not without)',
      ],
      unless: [
        {
          near: [
            'you (did|had) not (do|need|have)',
            'you should have (received|got|been|had)',
            '(your (order|parcel|payment|refund|booking|request|card|account|appointment|message|mail|email) _2 (is|was|has|will|can|could))',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” apologises, and then strikes back.',
      instead: 'End the sentence after the apology, and tell the facts in another one.',
      examples: {
        flags: [
          'I’m ‹sorry, but you should› have checked the size.',
          'I’m ‹sorry, but nobody› forced you to take it.',
          '‹Sorry for the short notice, but you are hardly› easy to reach.',
        ],
        allows: [
          'Sorry, but we don’t have it in blue.',
          'I’m sorry, but your order was lost on our side.',
          'Sorry for the delay, but you will have it by noon.',
        ],
      },
    },
    {
      say: ['<halfSorry>'],
      despite: ['conditional', 'negated'],
      unless: [{ near: ['(our|my) (mistake|fault|error|doing)', '(we|i) was wrong'], within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          '‹Should you have found our reply rude, we regret› it.',
          '‹I am told to apologise› for the soup.',
        ],
        allows: ['Should you have found our reply rude, we regret it, and it was our fault.'],
      },
    },
    {
      say: [
        '(mind you|to be fair to us|in fairness to us|in our defence|in our defense|having said that)',
        '(i|we) (would|must|might|should|will) <adverb>? (point out|add|note|observe|remark) that',
        '(hundreds|thousands|dozens) of? (other|others)',
      ],
      with: [{ near: ['<sorry>'], within: 'sentence' }],
      says: '“{quote}” apologises, and then argues.',
      instead: 'End the sentence after the apology, and leave the defence out.',
      examples: {
        flags: [
          'Apologies for the mix-up – ‹mind you›, the two names are alike.',
          'We regret that breakfast was cold, though ‹I would point out that› the others liked it.',
        ],
        allows: ['I would add that the part is in stock.', 'Mind you, the sale ends on Friday.'],
      },
    },
    {
      say: [
        '(mistakes|errors) (were|have been|may have been|might have been) <adverb>? made',
        'it (is|was) (<adverb>)? regrettable (that|if)',
        'it (is|was) (<adverb>)? (unfortunate|a pity|a shame|sad) (that)? you (took|take|chose|choose|decided|saw fit|never (asked|told|checked|said|mentioned|read|called))',
        '(do|you must|you will have to|you have to) (forgive|excuse|pardon) (us|me) (for|if)',
        '(forgive|excuse|pardon) (us|me) for (noticing|thinking|saying|pointing|mentioning|expecting|wondering|assuming|asking|doubting|breathing|trying|suggesting|being)',
        '(<sorry>) (you|that you) (felt the need to|feel the need to|saw fit to) (find|complain|write|make|raise|moan|bother|say|go|resort)',
      ],
      unless: [
        {
          near: [
            'on our (side|part|end)',
            '(our|my) (mistake|mistakes|own|fault)',
            'by (us|me|our)',
            'that (we|i|our)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” regrets what happened as if nobody had done it.',
      instead,
      examples: {
        flags: [
          '‹Mistakes were made›.',
          '‹It is regrettable that› the situation arose.',
          '‹It’s a pity you took› the matter online.',
        ],
        allows: [
          'A mistake was made on our side when we packed your order.',
          'Mistakes were made on our side, and we will pay for them.',
          'You asked for an apology, and you are right: we were wrong.',
        ],
      },
    },
    {
      say: [
        '<sorry> _4 any (inconvenience|trouble|delay|worry|confusion|disappointment|distress|upset|problems|issues|misunderstanding|annoyance|frustration|offence|hassle|disruption)',
        'any inconvenience (this|that|it|caused|we)',
        '<sorry> _2 (for|about) the (confusion|misunderstanding)',
        '<sorry> <dearly>? (that|to hear that)? you (are|were|feel|felt) <adverb>? (disappointed|unhappy|upset|dissatisfied|frustrated|let down|ignored)',
        '<sorry> _6 (meet|met|match|live up to|fell short of|fall short of) your expectations',
      ],
      severity: 'info',
      says: '“{quote}” leaves open whether anything went wrong.',
      instead: 'Name the trouble: “Sorry for the two lost days.”',
      examples: {
        flags: ['We ‹apologise for any inconvenience› this may have caused.', '‹Sorry for the confusion›.'],
        allows: ['Sorry for the late reply.', 'Thank you for telling us of the inconvenience.'],
      },
    },
  ],
})
