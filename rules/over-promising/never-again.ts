import { phraseRule } from '../../src/rule/index.ts'
import { unsure, willing, wont } from '../words/over-promising-acts.ts'
import { again, ill, ills, otherAgain, prevention, recur } from '../words/over-promising-again.ts'

const says = '“{quote}” is a vow; the customer trusts what was changed, not the vow.'
const instead = 'Say what you have changed and since when, so that it is less likely.'

const becauseOfAction = { near: ['<prevention>'], within: 'nearby', leaves: 'info' } as const

/**
 * Flags vows that a fault will never return.
 *
 * After a failure the customer wants to know what was changed. “Never again” is the slogan without the plan. Where a
 * measure stands beside it, the vow is only worth a hint.
 */
export default phraseRule({
  id: 'over-promising/never-again',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a vow that a fault will never come back',
  why: 'The second time it happens, the customer remembers that you said it could not.',
  reads: ['subject', 'own'],
  words: { again, ill, ills, otherAgain, prevention, recur, unsure, willing, wont },
  frames: [
    {
      say: [
        '(will|shall|is going to|are going to|would|can) (never|not) (ever|possibly)? (<recur.base>|be repeated|happen to you) !(until|before|unless)',
        '(will|shall|is going to|are going to|would|can) (never|not) _6 <again>',
        '(is|are) (never|not) (ever)? going to _6 <again>',
        '(nobody|no one|none|no _2) _2 (is|are|will) ever _6 <again>',
        '(let|lets|letting) you down again',
        '(make|made|making) (sure|certain) _5 (never|not) _5 (<recur.base>|<recur.s>|<again>)',
        '(ensure|ensuring|guarantee|promise|see to it) _5 (never|not) _5 (<recur.base>|<recur.s>|<again>)',
        '(make sure|make certain|ensure|see to it) _3 never (have to|need to)',
        '(make sure|make certain|ensure|ensures|ensuring|making sure|see to it) _3 (none|nothing|nobody|no _1) _8 again',
        'never (happens|occurs|recurs|comes back|returns) again',
        '(never to|not to) (return|be seen|come back|happen again)',
        'never again (will|shall|do|does|are|is)',
      ],
      tense: ['future', 'present'],
      lets: ['conditioned', 'hedged'],
      unless: [
        becauseOfAction,
        {
          near: [
            '<unsure>',
            '<otherAgain>',
            '(discontinued|sold out|no longer made|retired|torn down)',
            'you (do|would) _1 not want',
            'you never want',
            // What is lost is no vow: a repaired watch that no longer keeps water out.
            'never (quite|fully|really)? be (waterproof|watertight|airtight|produced|made|built|sold|printed|offered|available|possible|new|white|flat|straight|smooth|clear|perfect|whole|the same|as _1) again',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'This ‹will never happen again›.',
          'Such an error ‹will not occur in future›.',
          'You ‹will never have this problem again›.',
          'We will ‹make sure this never happens› again.',
          { text: 'This ‹will never happen again›: we now check every label.', severity: 'info' },
        ],
        allows: [
          'I understand that you never want to see such a bill again.',
          'To make a repeat less likely, we now check every label twice.',
          'I can’t promise it will never happen again, but here is what we changed.',
          'The error does not happen in version 4.',
          'Has this happened again since Monday?',
          'If it happens again, please call me directly on 020 7946 0123.',
          'We never shipped the second parcel.',
          'You will not be charged again.',
          'If you keep the lid on, it will not happen again.',
          'We expect that it will not happen again.',
          'Nobody here can say that it will never happen again.',
          'The case will never be waterproof again, so take the watch off before you swim.',
        ],
      },
    },
    {
      say: [
        '(was|is|will be|will have been) the (very)? last time (you|we|this|that|one|any|a|anyone|our|it|i)',
        '(was|is|were|will be|will remain) (the|your|our) (very|absolute)? last (<ill>|one (with us|ever|you will|from us))',
        '<wont> _1 (see|have|get|experience|suffer|face|meet|find|receive) (another|any (more|further)|further) <ill>',
        '(will|shall) (not|never)? be (a|any|no) (next|second|third|other) time',
        '(will|shall) (not|never)? be (a|any|no) (repeat|repetition)',
        '(no|not a|not one) (next|second) time',
        'no repeat of (this|that|it|the)',
        '(~be|become|becomes) a thing of the past',
        '<wont> be (a|an) (issue|problem|worry|trouble) (again|any|ever)',
        'not (a|an) (issue|problem) (going|moving) forward',
        '(will|shall|going to) never (ever)? (see|hear|have|get|suffer|experience|face|meet|find) (that|this|such|the|another|a|any|one) _3 (again|<ills>|fault|noise|message|smell|leak|stain)',
        '(a|another) (second|third|fourth|fifth|repeat|next)? _2 (is|would be) (unthinkable|inconceivable)',
        'we have learned (our|the) lesson _8 not',
        'first and last time',
        'the last (you|we|anyone|anybody) (will|shall)? (ever)? (hear|see|hears|sees|know|feel) (of|about|from|that|this|it|the|your)',
        '(seen|heard|see|hear) the last of',
        '(this|that|it|it all|all this|all that) (stops|ends) (here and now|here|now|today)',
        '(is|are) (now)? (eradicated|banished|stamped out|ironed out|behind us|behind you|eliminated)',
        'turned over a new leaf',
        '(put|puts|putting) (an end|a stop|paid) to _3 (<ill>|<ills>|queuing|waiting|nonsense)',
        '(is|was|be|will be|that is) the (end|last) of (your|our|the|that|these|those|this|such|all)? _1 (<ill>|<ills>|damp|noise|mice|ants|pain|worry|worries|nonsense|misery|queuing|waiting|forms|paperwork)',
        'the (days|time|times|age|era) of _4 (are|is) (over|gone|past|behind)',
        '(has|have) (had|seen) (their|its|your|his|the) (day|last|time|first and)',
        '(stays|will stay|keeps|will keep|will remain|remains) (fixed|gone|dry|put|away|cured|clean|tight|mended|sorted|solved|that way|repaired|dead) !(_2 (until|till|for|on|at|from|by)|until|till|for|on|at|from|by)',
        '(first|one) and (only|last|final) _3 (with us|ever|you|in your|in our|from us|we)',
        '<wont> (misbehave|come round|strike|repeat itself|be repeating|catch (us|you) out|act up|show up|pop up|bother|return !(the|your|any|it|them|a|our|his|her)|reappear|turn up|creep (back|in)|find (its|their) way|darken)',
        '(never|no) _2 will (any|a|one|your|our|another) _4 (be|have|get|see|wait|stand|go)',
        '(not|never) once _4 (will|shall)',
        '<wont> _1 once (,|$|in|during|all|the|while)',
        'never more (problems|trouble|a|delays)',
        '(no more|never (again|another)) (<ills>|cold|late|wrong|lost|missed|long|waiting|sleepless|surprise|broken|bills|queues|paper|forms|calls|damp|noise|leaks|worries)',
        'from (now on|today on|this (day|morning|week|month) on|today|here on) _1 (nobody|no one|nothing|none|no|never|not one)',
        'double bookings ended',
      ],
      despite: ['negated'],
      lets: ['conditioned', 'hedged'],
      unless: [
        becauseOfAction,
        {
          near: [
            '<unsure>',
            '(last time) (i|we) (wrote|spoke|looked|checked|met|saw)',
            'was the last time (you|we) _2 (used|ordered|logged|changed|paid|visited)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'There ‹won’t be a next time›.',
          'Friday ‹was the last time a› tray of ours came late.',
          'As of today there are ‹no more mistakes› in your rota.',
          'Long queues will ‹be a thing of the past›.',
          { text: 'There will be ‹no more mix-ups›: we have added a second scan.', severity: 'info' },
        ],
        allows: [
          'When was the last time you changed the filter?',
          'Was that the last time we spoke?',
          'Monday was the last time we spoke.',
          'There is no next time for this offer if it has run out.',
          'We hope that there are no more problems.',
          'Under your contract the rate stays fixed until May.',
        ],
      },
    },
    {
      say: [
        '(~fix|~solve|~sort|~resolve|~cure|~repair|~settle|~stop|~end|gone|over|out|dry|free|rid) _2 [(once and for all|for good|for ever|forever|for all time|permanently|for evermore|for all eternity)]',
        '[once and for all]',
        '(will|shall) _8 [(once and for all|for all time)]',
        '(will|shall) not (be back|come back|return) !(until|before|to|on|from|in|the|your|any|it|them|a|our|calls|money|deposits)',
      ],
      lets: ['conditioned', 'hedged'],
      unless: [
        becauseOfAction,
        {
          near: [
            '<unsure>',
            '(was|were|did|had)',
            'you (want|wanted|need|expect|would like|wish)',
            '(ends|end|closes|close|closing|ending) (for good|for ever|forever|permanently)',
            '(closed|deleted|erased|removed|left|lost|sadly|unfortunately|afraid|offline|retired|discontinued)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          { text: 'We have replaced the valve, so the leak is fixed ‹for good›.', severity: 'info' },
          'The leak is fixed ‹for good›.',
          'The new pump will end the noise ‹once and for all›.',
        ],
        allows: [
          'If you change the hose as well, the leak is fixed for good.',
          'Unfortunately the old shop is gone for good.',
          'We expect that the leak is fixed for good.',
        ],
      },
    },
  ],
})
