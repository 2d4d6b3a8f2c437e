import { phraseRule } from '../../src/rule/index.ts'
import { closedDoor } from '../words/blame-denied.ts'
import { shutOut } from '../words/blame-doors.ts'
import { blameless } from '../words/blame-hints.ts'
import { shrug } from '../words/blame-idioms.ts'
import { strong } from '../words/blame-office.ts'
import { handedBack } from '../words/blame-onto-others.ts'
import { defended, notMe } from '../words/blame-passing-on.ts'
import { brand, coworker, outsider, person } from '../words/blame-people.ts'
import { halfOwned } from '../words/blame-said.ts'
import { acted } from '../words/blame-told.ts'

const says = '“{quote}” closes the door on the reader.'
const instead = 'Say what you can do, or who exactly can, and pass it on yourself.'

/** With an offer beside it, a limit is honest: a hint is enough. */
const offered = {
  near: [
    '(but|so|and|instead|however|though) (i|we) (have|will|can|could|would|shall|are|am|did)',
    '(what|here is what) (i|we) can do',
    '(i|we) (have|will|can|would) <adverb>? (booked|moved|ask|asked|call|called|arranged|ordered|offer|send|sent|found|replace|replaced|refund|refunded|pay|put|try|passed|pass|forward|forwarded|be happy|be glad)',
    '(i|we) (have|will|would) <adverb>? help',
    '(happy|glad) to (help|ask|call|look|send|put)',
    '(i’ll|we’ll) _',
  ],
  within: 'nearby',
  leaves: 'info',
} as const

/** A refusal of responsibility is only softened by what is offered in the same breath. */
const offeredHere = { ...offered, within: 'sentence' } as const

/**
 * Flags refusals of responsibility: not our fault, out of our hands, nothing we can do.
 *
 * The reader has one contact, the writer; what they need is what can be done, or who exactly can do it. An honest
 * limit with an alternative beside it is good service and gets a hint at most; legal terms are left alone.
 */
export default phraseRule({
  id: 'blame-language/denied-responsibility',
  severity: 'warning',
  since: '0.1.0',
  flags: '“not our problem”, “out of our hands”, “there is nothing we can do”',
  why: 'The reader cannot go anywhere else; a closed door is remembered longer than the problem.',
  reads: ['subject', 'own'],
  words: {
    brand,
    coworker,
    outsider,
    person,
    strong,
    acted,
    blameless,
    shrug,
    closedDoor,
    notMe,
    defended,
    halfOwned,
    shutOut,
    handedBack,
  },
  frames: [
    {
      say: [
        'not !(,) (really|exactly|actually|strictly|in any way)? (our|my|of our|of my) (own)? (fault|problem|responsibility|job|department|concern|business|lookout|remit|mistake|headache|issue|area)',
        'not (something|anything) (we|i) (are|am|can be|could be) (responsible|liable|accountable)',
        'none of (our|my) (business|concern)',
        '(no|not any) (concern|business|fault|problem) of (ours|mine)',
        '(has|have|had) nothing to do with (us|me|our)',
        '(can|could|will|shall|would) not (and will not)? be (held)? (responsible|liable|accountable|answerable)',
        '(am|are|is) not (responsible|liable|accountable|to blame) for',
        '(can|could|will|do|does) not (take|accept|bear|assume|see) (any|the|that|this)? _ (responsibility|liability|blame)',
        '(~take|~accept|~assume|~bear) no _2 (responsibility|liability|blame|fault)',
        '(~decline|~reject|~disclaim|~refuse|~deny) (all|any|every) (responsibility|liability|blame|fault)',
        'no (responsibility|liability) (whatsoever|for|on our)',
        '(our|my) (conscience|hands) (is|are) (clear|clean|tied)',
        '(wash|washed) (our|my) hands',
        '(out of|beyond|outside) (of)? (our|my) (hands|control|power|influence|responsibility|remit)',
        '(will|would|do|refuse) not? (to)? (have|let|take|accept|allow) _6 (pinned on (us|me)|laid at (our|my)|blamed on (us|me)|the blame|put on (us|me))',
        '(can not|could not|will not|refuse to) be blamed',
      ],
      despite: ['negated'],
      unless: [
        {
          near: [
            '(clause|section|statutory|warranty|paragraph|article|terms|conditions|house rules) _',
            '(provider|supplier|carrier|customer|hirer|lessee|organiser) (shall|will) not',
            '(confidential|virus|viruses|disclaimer|recipient|opinions)',
            'you (are|were) not (responsible|liable|to blame|accountable)',
            '(is|was|it is) not your',
          ],
          within: 'nearby',
        },
        offeredHere,
      ],
      says,
      instead,
      examples: {
        flags: [
          'That is ‹not our problem›.',
          'This is ‹not my department›.',
          'It’s ‹out of our hands›.',
          'We ‹cannot be held responsible› for late deliveries.',
          'We ‹accept no liability› for what the courier does.',
          'I’m afraid ‹my hands are tied›.',
          {
            text: 'Snow on the A9 is ‹beyond our control›, so we have moved the visit to Monday.',
            severity: 'info',
          },
        ],
        allows: [
          'This e-mail is confidential; we accept no responsibility for viruses.',
          'That’s not your problem to solve – I’ll sort it out.',
          'It is our responsibility to get this right.',
          'We accept no liability under clause 9 of the contract.',
        ],
      },
    },
    {
      say: [
        'nothing (more|else|further|left)? (that)? (we|i|anyone|anybody) (can|could) <adverb>? (do|offer|change) !(from here|until|before|myself|ourselves)',
        '(can not|could not|unable to) (do anything|help you (with that|there|any further|further|any more|anymore))',
        '(is|was) nothing (more)? (to be|that can be|we) done !(on your|by you)',
        'no way (that|for us to)? (we|i)? (can|could)? (help|change|make an exception|do anything|know|find out)',
        '(we|i) (can|could) do nothing',
      ],
      despite: ['negated'],
      unless: [offered],
      says,
      instead,
      examples: {
        flags: [
          { text: 'There is ‹nothing we can do› today, but I will call the plant at 8.', severity: 'info' },
          'There is ‹nothing we can do›.',
          'I’m afraid I ‹can’t help you with that›.',
        ],
        allows: [
          'We can’t repair it here, but I have booked a courier to our workshop.',
          'There is nothing else you need to do.',
          'Is there nothing you can do?',
          'If there is nothing more we can do for you today, I wish you a good trip.',
        ],
      },
    },
    {
      say: ['<closedDoor>'],
      despite: ['negated'],
      lets: ['legal'],
      unless: [offered],
      says,
      instead,
      examples: {
        flags: [
          'If the shop lost it, ‹that’s between you and› the shop.',
          '‹We don’t make the rules›.',
          '‹We aren’t here to hold› hands.',
          '‹You will have to take it up with the courier›.',
          { text: '‹We only process› orders, so I have asked the plant.', severity: 'info' },
        ],
        allows: ['You don’t need to write to the courier, I will do that.', 'We only need the second page.'],
      },
    },
    {
      say: [
        '<blameless>',
        '<notMe>',
        '<shrug>',
        '(that|this|it) (is|was) (the|our)? _2 !(nobody’s|one’s|today’s|customer’s) <possessive> (problem|business|headache|lookout)',
        '(does|do|did) not (really)? concern (us|me)',
        'little (that|else|more)? (we|i) can do',
        '(we|i) (have|had) no (control|influence) (over|on)',
        '(we|i) (am|are) (powerless|helpless)',
        'not (something|a matter) (that|which)? (we|i) (deal with|handle|look after|get involved)',
        '(do|does|can|will|would) not (accept|agree|admit|concede|believe|consider|think|feel) _4 (we|i) (are|were|am|was|have|did|made) _4 (fault|blame|responsible|liable|wrong|mistake|error)',
        '(i|we) (see|find|found|can see|could find|have found) no (fault|error|mistake|wrongdoing|negligence) (on|in|with|at) (our|my)',
        '(you (will|would) (have|need) to|you must|you had better) (sort|deal|solve|settle|resolve) _5 (yourself|yourselves|on your own)',
        '(just|simply) the way (it|things|that|we) (is|are|goes|works|work)',
        '(that|this|it) is (just|simply) how _3 (works|work|goes|operates|is|are)',
        '(need to|have to|must|should|had better|ought to) complain to (them|him|her|<brand>|the <outsider>)',
        '(hardly|scarcely) (our|my) (fault|problem|job|responsibility|business|concern|doing)',
        '(above|beyond) (my|our) (head|pay grade|remit|station)',
        '(ask|call|contact|talk to|speak to|complain to|blame) whoever',
        '(decision|decisions|choice|rule|rules|price|prices) (was|were|is|are) (taken|made|set|fixed) (above|elsewhere|without|before|by (others|somebody|someone|head office|management))',
        '(i|we) (was|were) not (involved ($|,|so|and)|consulted ($|,|so|and|when)|informed ($|,|so|and)|on duty|in charge ($|,|so|and|of that)|in that day|there that day)',
        'before (my|our) time',
        '(i|we) had (no|nothing) _2 (say|part|hand|influence) in',
        '(i|we) (do|did) not (make|write|set|decide|choose) the (schedule|schedules|fees|policies|decisions|decision|price|routes|menu|programme|program)',
        '(system|computer|software|policy|program) (simply|just)? (will|does|would|did) not (allow|permit) (me|us|it|that)',
      ],
      unless: [offered, { near: ['(sorry|apologise|apologize)'], within: 'sentence' }],
      despite: ['negated'],
      says,
      instead,
      examples: {
        flags: [
          'It ‹was working when it left› our shop.',
          'It’s ‹hardly our fault› that the code was wrong.',
          'That is ‹above my pay grade›.',
          { text: 'That is ‹above my pay grade›, but I have asked my manager.', severity: 'info' },
        ],
        allows: ['I’m sorry, that was before my time, and the note should have been there.'],
      },
    },
    {
      say: ['<defended>', '<halfOwned>'],
      despite: ['negated'],
      unless: [
        {
          near: [
            '(thank|thanks|glad|good|lovely|great)',
            '(we|i) (should|will|have|are|am) _4 (waived|refunded|refund|pay)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” defends us before anything is owned.',
      instead: 'Own our part, and leave theirs out.',
      examples: {
        flags: ['‹We may have been slow, but you› were not ready.'],
        allows: ['To be fair, you did a great job.'],
      },
    },
    {
      say: ['<shutOut>', '<handedBack>'],
      despite: ['negated', 'asked'],
      lets: ['legal'],
      unless: [
        offeredHere,
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|glad)',
            '(before|until|without|if|unless|could you|can you)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Don’t look at us›, the hall is run by the town.',
          '‹Nothing can be done about› the noise.',
          { text: '‹Nothing can be done about› the noise, but I have asked the hall.', severity: 'info' },
        ],
        allows: ['Nothing can be done about the noise before Monday.'],
      },
    },
  ],
})
