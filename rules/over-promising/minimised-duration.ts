import { phraseRule } from '../../src/rule/index.ts'
import { contact } from '../words/over-promising-acts.ts'
import { breeze, jiffy, readersStep, tick } from '../words/over-promising-time.ts'

const says = '“{quote}” makes the time sound small; every minute more will feel like a broken promise.'
const instead = 'Give the time it usually takes, or say what it depends on.'

/**
 * Flags waiting times that are made to sound small: “it won’t take long”, “in no time”, “a quick fix”.
 *
 * Waiting is one of the two things that make customers angry, and a wait that was called short feels longer. A real
 * figure, even a long one, is easier to bear. Measured times (“about 40 minutes”) are left alone.
 */
export default phraseRule({
  id: 'over-promising/minimised-duration',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a wait or a job that is made to sound short, without a figure',
  why: 'A wait that was called short feels longer, and the customer stops believing the next figure.',
  reads: ['subject', 'own'],
  words: { breeze, contact, jiffy, readersStep, tick },
  frames: [
    {
      say: [
        '(will|should|would|shall|does|do|is going to|are going to) (not|hardly|barely|never) (really|even)? take (us|me|them|him|her|you)? _1 (long|ages|forever|much time|much longer|any time|a <tick>|more than (a|an|one|two|five|ten|a few|a couple of|few) <tick>)',
        '(will|should|would|shall|is going to|are going to) not be (very|too|that|much)? (long|much longer) !(before|until|enough|term|now)',
        '(take|takes|need|needs|want|wants) (us|me|him|her|them)? no (more|longer) than (a|an|one|two|five|a few|a couple of) <tick>',
        '(will|shall|is going to|are going to|takes|take|needs) _6 in (two|a couple of|half a|three|no) (ticks|shakes|minutes flat|seconds flat|minutes tops)',
        'take no time',
        '(will|shall) not take (us|me|him|her|them) (a|an|one|two|five|ten|half an|half a|<number>) (minute|minutes|hour|hours|day|days|week)',
        '(in and out|on your way|done and dusted|home and dry|in and away) in (a|an|one|two|five|ten|<number>) (minute|minutes|hour|tick|moment)',
        '(will|shall|is going to|are going to) not _2 wait (long|much longer|forever)',
        'give (us|me) (a|an|one|two|five|ten|<number>) <tick> and (it|you|we|i|your|the)',
        '(up and running|back online|done|fixed|sorted|live) in (seconds|minutes|moments)',
        '(will|shall) have (someone|somebody|a _1|an _1|the _1|our _1) (at|on|with|in) _3 (right away|at once|immediately|straight away|instantly)',
        '(will|shall|should|is going to|are going to) not (keep you|last|delay you|hold you up) (very|too|that|for)? (long|waiting)',
        '(<number>|a few|couple of) (minutes|seconds|hours|days|weeks|moments) , (tops|max|maximum)',
        '(minute|hour|day|week|minutes|seconds|hours|days|weeks) (,)? (tops|max|maximum|at the outside) (,|$)',
        '(will|should|would|going to) (be|take) (over|done|finished|ready) in (a|no|two|five|one) <tick>',
      ],
      tense: ['present', 'future', 'modal'],
      despite: ['negated'],
      lets: ['conditioned'],
      unless: [
        {
          near: [
            '<readersStep>',
            'you (said|wrote|told|were)',
            '(said|told|thought|promised|wrote) _4 would',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'This ‹won’t take long›.',
          'The upgrade ‹shouldn’t take more than a couple of minutes›.',
          'We ‹won’t be long›.',
          'Swapping the lock ‹will not take a minute›.',
        ],
        allows: [
          'This may take a while, usually two to three hours.',
          'The backup takes about 40 minutes for 10 GB.',
          'How long will it take?',
          'I know this has taken far too long.',
          'You said on Monday that it wouldn’t take long, and I’m sorry it did.',
          'The survey won’t take long.',
          'If the pipes are new, it won’t take long.',
          'It will not be long before the leaves fall.',
        ],
      },
    },
    {
      say: [
        '(will|should|would|shall|is going to|can) (only|just|merely) (take|be|need|require) (us|me|them|you)? (a|an|one|two|few|a few|a couple of|some|five|another) _1 <tick>',
        '(takes|take|lasts) (only|just|merely|barely|all of) (a|an|one|two|few|a few|a couple of) <tick>',
        '(only|just|merely) ~take.now (us|me|them)? (a|an|one|two|few|a few|a couple of|five) _1 <tick>',
        '(will|should) take (us|me|them)? (only|just|merely|all of|no more than|less than|under) _1 (a|an|one|two|few|a few|a couple of|five|ten) _1 <tick>',
        '(will|should) take (us|me|them)? (a|one|half a) (second|sec|moment|tick|jiffy|heartbeat)',
        '(will|shall|is going to|are going to) be (back|with you|done|there|ready|finished|right there|right with you) in (a|one|two|half a|just a) <tick>',
      ],
      tense: ['present', 'future', 'modal'],
      lets: ['conditioned'],
      unless: [{ near: ['<readersStep>'], within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          'It ‹will only take a minute›.',
          'Resetting the line ‹just takes a second›.',
          'I ‹will be back in a tick›.',
        ],
        allows: [
          'It took only a minute to find the cause.',
          'A minute ago I received your file.',
          'It will only take a minute to read.',
          'If the seal is dry, it will only take a minute.',
          'You wrote that it would only take a minute.',
        ],
      },
    },
    {
      say: ['<jiffy>', '<breeze>'],
      lets: ['conditioned'],
      with: [
        {
          near: [
            'will',
            'shall',
            'is',
            'are',
            'am',
            'be',
            'going',
            'get',
            'gets',
            'takes',
            'can',
            'comes',
            'goes',
          ],
          within: 'sentence',
        },
      ],
      unless: [
        {
          near: [
            '<readersStep>',
            '(was|were|did|had|took|went|arrived|answered|came|solved|fixed it)',
            '(will|shall) _2 <contact>',
            '(warm|hot|cold|alarm|sensor|siren|detector|tap|taps) _8 within (seconds|minutes)',
            'you (can|could|may) _1 (create|add|make|get started|set up|change|upload|switch|find|see|share)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          'We’ll have you back online ‹in no time›.',
          'It’s a ‹quick fix› on our side.',
          'Your replacement will be with you ‹before you know it›.',
          'It’s ‹just a matter of minutes› until it works.',
          'Our plumber will have it tight ‹in a jiffy›.',
        ],
        allows: [
          'Unfortunately it won’t be quick: the part has an eight-week lead time.',
          'Unfortunately there is no quick fix for this.',
          'Your colleague answered in no time, thank you.',
          'If the cable is loose, it is a quick fix.',
          'I will call you back before you know it.',
        ],
      },
    },
    {
      severity: 'info',
      say: [
        '(i|we|our _1) (will|shall|am going to|are going to) _5 [(right away|straight away|straightaway|immediately|instantly|at once)]',
      ],
      lets: ['conditioned', 'hedged'],
      unless: [{ near: ['(will|shall) _2 <contact>'], within: 'sentence' }],
      says: '“{quote}” is a time that the customer will measure.',
      instead,
      examples: {
        flags: ['We will fix this ‹right away›.', 'We’ll ship the new one ‹immediately›.'],
        allows: ['I will call you right away.', 'We will fix this right away if you send us the log.'],
      },
    },
  ],
})
