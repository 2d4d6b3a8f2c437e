import { phraseRule } from '../../src/rule/index.ts'
import { byItself, foundSo, wornOut } from '../words/blame-causes.ts'
import { untrained } from '../words/blame-curt.ts'
import { deed, duty, harm, lapse, misuse, rulesBroken } from '../words/blame-language.ts'
import { innocent, strong } from '../words/blame-office.ts'
import { addressee, coworker, person } from '../words/blame-people.ts'
import { notCared } from '../words/blame-said.ts'
import { acted, harmless } from '../words/blame-told.ts'
import { careless, veiled } from '../words/blame-veiled.ts'

const ours = '(our|my) (own|mistake|fault|error|doing|team|fitter|driver|staff|workshop|side)'

/**
 * Flags blame without a name: passives, a cause that can only be the reader’s doing, “somebody must have”.
 *
 * Nobody is accused, and everybody knows who is meant. What was found, and a cause with no culprit (frost, wear, a
 * strike), are left alone.
 */
export default phraseRule({
  id: 'blame-language/veiled-blame',
  severity: 'warning',
  since: '0.1.0',
  flags: '“the instructions were not followed”, “somebody must have”, “that comes from the way it was used”',
  why: 'Blame without a name is heard all the same, and cannot be answered.',
  reads: ['subject', 'own'],
  words: {
    addressee,
    person,
    coworker,
    lapse,
    duty,
    deed,
    misuse,
    rulesBroken,
    harm,
    innocent,
    strong,
    acted,
    harmless,
    careless,
    veiled,
    wornOut,
    foundSo,
    byItself,
    notCared,
    untrained,
  },
  frames: [
    {
      say: ['<careless>'],
      unless: [{ near: ['your _2 <rulesBroken>', 'by (us|our|me|my)', '(we|i|our)'], within: 'clause' }],
      says: '“{quote}” says that somebody was careless, and the reader knows who is meant.',
      instead: 'Say what you found, and what helps now.',
      examples: {
        flags: [
          'The ‹instructions were not followed› on site.',
          '‹Reminders had been given and were disregarded›.',
          'The seal ‹was evidently tampered with› on the way.',
          'The gate was ‹left open by you›.',
        ],
        allows: [
          'Your delivery instructions were not followed, and I am sorry.',
          'If the seal has been tampered with, please refuse the parcel.',
          'The instructions were not followed by our own fitter.',
        ],
      },
    },
    {
      say: ['<veiled>'],
      unless: [
        {
          near: [
            '((our|my) (own|mistake|fault|error|side|end|team|office|shop|yard|van|warehouse|part|gate)|we|i|us) _4',
            '(please|thank|thanks|worry|(you|they) (did|do) (worked|works|helped))',
          ],
          within: 'clause',
        },
        { near: ['(maybe|perhaps|hope|nice|kind|good)'], within: 'sentence' },
      ],
      says: '“{quote}” accuses without a name, and the reader hears theirs.',
      instead: 'Say what you found, without the one who did it, and what helps now.',
      examples: {
        flags: [
          'The door was open because ‹somebody forgot› to lock it.',
          '‹Nobody forced you to sign› it.',
          '‹Whatever you did› to the pump, it is burnt out.',
          '‹Against everybody’s advice› the roof was painted in the rain.',
          '‹Ignoring the reminders was› not the best idea.',
        ],
        allows: [
          'Somebody left our own gate open, and we are sorry.',
          'Somebody has been assigned to your case.',
          'It is nice that somebody thought of the flowers.',
          'Whatever you did worked, so thank you.',
        ],
      },
    },
    {
      say: ['<wornOut>'],
      despite: ['negated'],
      unless: [{ near: [ours, '(sorry|apologise|apologize|supplier|maker|factory)'], within: 'sentence' }],
      says: '“{quote}” names a cause that can only be the reader’s doing.',
      instead: 'Say what you found, and what keeps it from happening again.',
      examples: {
        flags: [
          'The ‹crack is from overtightening›.',
          'This is ‹down to how the tyres were looked after›.',
          'It failed ‹because the filter was never cleaned›.',
        ],
        allows: ['The crack comes from frost.', 'The stain is from the wrong oil in our workshop, sorry.'],
      },
    },
    {
      say: ['<foundSo>', '<notCared>', '<untrained>'],
      despite: ['negated'],
      lets: ['checked'],
      unless: [
        { near: [ours, '(sorry|apologise|apologize|by (us|our|my))'], within: 'sentence' },
        { near: ['(would|worth|recommend|suggest)'], within: 'sentence' },
      ],
      says: '“{quote}” leaves no doubt who is meant.',
      instead: 'Say what you found, and what helps now.',
      examples: {
        flags: ['The tap ‹had been left on overnight›.'],
        allows: [
          'The tap had been left on overnight, and I’m sorry for the mess.',
          'The flue has never been cleaned, so I would have it swept this year.',
        ],
      },
    },
    {
      say: ['<byItself>'],
      despite: ['negated'],
      unless: [
        { near: [ours, '(sorry|apologise|apologize|please|thank|thanks|you can)'], within: 'sentence' },
      ],
      says: '“{quote}” says that somebody must have done it, and the reader knows who.',
      instead: 'Say what you found, and ask what was seen.',
      examples: {
        flags: ['A door ‹doesn’t come off its hinges by itself›.', '‹Somebody must have dropped› it.'],
        allows: ['The lid does not open by itself, so please pull the tab.'],
      },
    },
  ],
})
