import { phraseRule } from '../../src/rule/index.ts'
import { yourAct } from '../words/blame-causes.ts'
import { causedByYou, officePassive } from '../words/blame-deeds-told.ts'
import { fault, faultHead, harm } from '../words/blame-language.ts'
import { strong, yourDoing } from '../words/blame-office.ts'
import { person } from '../words/blame-people.ts'
import { acted } from '../words/blame-told.ts'

const says = '“{quote}” gives a verdict of guilt; the reader will argue the verdict, not the problem.'
const instead = 'Say what happened without an owner, and what both of you can do now.'

/**
 * Flags sentences that say whose fault it is: the reader's.
 *
 * Most disputes come from misunderstandings, so a verdict of guilt answers a question that nobody needs answered. Our
 * own fault may be named; warranty wording that excludes misuse is a term and not a reproach.
 */
export default phraseRule({
  id: 'blame-language/your-fault',
  severity: 'error',
  since: '0.1.0',
  flags: 'a fault, mistake or negligence that is given to the reader',
  why: 'A verdict of guilt starts a dispute about the past; the reader came for help with the present.',
  reads: ['subject', 'own'],
  words: { fault, faultHead, harm, person, strong, acted, yourDoing, yourAct, causedByYou, officePassive },
  frames: [
    {
      say: [
        'your (own|team’s|staff’s|side’s|company’s|<possessive>)? <adverb>? (big|gross|own|sheer|simple|obvious|serious|careless|continued|repeated|unfortunate|costly|little|evident|apparent|personal|sole|initial|original)? <fault> !(<faultHead>)',
        'your (own)? <person> <possessive>? <fault> !(<faultHead>)',
        'your (colleague’s|accountant’s|architect’s|builder’s|plumber’s|electrician’s|contractor’s|manager’s|driver’s|cleaner’s|husband’s|wife’s|son’s|daughter’s|father’s|mother’s|child’s|partner’s|tenant’s|neighbour’s|employee’s|developer’s|consultant’s) (own)? <fault> !(<faultHead>)',
        '<fault> (on|of) (your|the (customer’s|client’s|buyer’s|guest’s|tenant’s|user’s)) (own)? (part|side|end|behalf)',
        '<fault> (by|of|on the part of) (you|yours|yourself|yourselves|your own? <person>|the (customer|client|buyer|guest|tenant|user))',
        '(entirely|wholly|solely|purely|completely|all|exclusively)? (of|from) your own (making|choosing|want|lack|neglect)',
        '(fault|mistake|error) (is|was|lies|lay) _2 (yours|with you|on your (side|part|end))',
        '(it|this|that) (is|was) you who (<fault>|caused|broke|forgot|failed|changed|left|deleted|chose|insisted|wanted|asked)',
      ],
      lets: ['legal'],
      unless: [
        {
          near: [
            '(our|my) _3 (mistake|fault|error|failure|oversight)',
            '(we|i) (made|make|are|was|were|am) _2 (mistake|fault|error|oversight|wrong)',
            '(ours|mine) (too|as well|just|equally|as much)',
            '(understandable|easy|easily|common|natural|sorry|forgive|worry|no problem|happens to)',
            '(free|invite|ask|question|whether) _4',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'This was ‹your mistake›.',
          'The loss is due to ‹your negligence›.',
          'It is ‹your own fault› that the offer expired.',
          'The offer lapsed because of ‹your lack of interest›.',
          'That was a ‹mistake on your part›.',
          'The damage comes from ‹negligence by your staff›.',
          'This mess is ‹entirely of your own making›.',
        ],
        allows: [
          'Your error message says “disk full”.',
          'This is not your fault.',
          'Please send us your error log.',
          'You asked whose fault it was: it was ours.',
          'We are to blame for the delay.',
          'The warranty does not cover damage caused by misuse (section 5).',
          'Sorry about our mistake.',
          'I’m sorry that your mistake took us so long to explain.',
        ],
      },
    },
    {
      say: [
        'you (are|were) (the one|the ones|(all|entirely|solely|fully|alone|partly|yourself|yourselves|<adverb>))? (to blame|at fault|in the wrong|guilty|liable|responsible for (the|this|that|any|your) _2 <harm>)',
        '(~blame|~thank).base yourself',
        '(only|no one|nobody|no-one|none) _2 (yourself|yourselves|himself|herself|themselves) to (blame|thank)',
        '(nobody|no one|no-one|none) (else)? to (blame|thank) _5 but (yourself|yourselves|himself|herself|themselves|you)',
        '(brought|bring) (this|it|that|these problems) (up)? (on|upon) (yourself|yourselves)',
        '(serves|serve) you right',
        '(is|was|to|of|by|own) your (own)? (error|errors) !(<faultHead>)',
        '(error|errors) (on|of) your (own)? (part|making)',
        '(shot|shooting|shoot) (yourself|yourselves) in the foot',
        '(an|a bit of an) own goal',
        'made your (own)? bed',
        '(a|of|to|by|is|was|be|simple|pure|plain|clear|classic|an) (user|operator|customer|pilot|handling|driver|client|buyer|tenant) (error|mistake|mishandling|negligence|misuse) !(<faultHead>)',
        '(caused|triggered|provoked|brought about|created|produced|explained) _2 by (you|yourself|yourselves|your (own|late|early|incorrect|improper|careless|rough|sudden|constant|<person>))',
        '(nobody’s|no one’s) _2 but (yours|your|the (customer’s|bidder’s|buyer’s|guest’s|client’s|user’s))',
        '(it|this|that|all|everything|fault|blame|loss|delay|damage|problem|responsibility) _3 (is|was|lies|lay|rests|falls) <adverb>? <adverb>? (at your door|squarely (with|on) you|with you alone|your (own)? (lookout|problem|concern))',
        '(is|was|lies|lay|rests|falls|comes) (entirely|squarely|purely|solely|wholly|completely|firmly|simply) (down to|on|with) you',
        '(attributable|traceable|owing|down) to (the|your|any)? _4 (user|customer’s|client’s|your (own)? (side|part|choice|choices|decision|decisions))',
        '(the|a) <possessive> own (fault|mistake|department|lookout|problem|business|responsibility)',
      ],
      lets: ['legal'],
      says,
      instead,
      examples: {
        flags: [
          '‹You are to blame› for the delay.',
          'You ‹only have yourself to blame›.',
          'I’m afraid you ‹brought this on yourself›.',
          'This is a clear case ‹of user error›.',
          'The damage was ‹caused by your own› treatment of the device.',
        ],
        allows: [
          'Please do not blame yourself for the broken lock.',
          'You are not to blame for the delay.',
          'The user error log is empty.',
          'The warranty does not cover user error (section 5).',
          'The water was caused by the flat above yours.',
        ],
      },
    },
    {
      say: ['<yourDoing>', '<yourAct>'],
      severity: 'warning',
      unless: [
        {
          near: [
            '(glad|thank|thanks (to (you|your (help|quick|kind|work|effort))|for)|many thanks|grateful|happy|proud|possible|raised|won|love|loved|delighted|great|wonderful)',
            '(not|nothing|never) _2 (because|thanks|down|on|result)',
            'our (mistake|fault|error|side)',
            '(sorry|apologise|apologize)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” places the cause with the reader.',
      instead: 'Describe what you see, and offer to look at it together.',
      examples: {
        flags: [
          'The ‹problem is definitely on your end›.',
          '‹This is on you›.',
          'The seal is broken ‹because of you›.',
          'The missed discount ‹is down to you›.',
          'The van had to turn back ‹because of your late change›.',
        ],
        allows: [
          'Could you check on your side whether port 443 is open?',
          'The problem is on our side.',
          'Thanks to you, we raised £500.',
          'It is down to you which date we take.',
        ],
      },
    },
    {
      say: ['<causedByYou>', '<officePassive>'],
      severity: 'warning',
      despite: ['negated'],
      lets: ['legal'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|glad|grateful|delighted|proud|lovely|wonderful)',
            '(our|my) _3 (mistake|fault|error|failure|oversight)',
            '(we|i) (owe|forgot|should|failed|overlooked)',
            '(not|never|nothing) _2 (because|due|your|down|down to|caused)',
            '(as|when) (we|i) (asked|agreed|advised|told)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” names a cause that is the reader’s doing.',
      instead: 'Say what you found, and what keeps it from happening again.',
      examples: {
        flags: [
          'It is ‹down to where you put› the router.',
          'The rule had ‹been removed by your› own administrator.',
          'The noise ‹comes of not oiling› the chain.',
          '‹Due care was not taken› in the handling of the lamp.',
        ],
        allows: [
          'That is how your team cut it, as we asked.',
          'Sorry, the noise comes of not oiling our own chain.',
          'It is not down to where you put the router.',
        ],
      },
    },
  ],
})
