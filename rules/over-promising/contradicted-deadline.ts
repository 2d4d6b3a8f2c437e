import { phraseRule } from '../../src/rule/index.ts'
import { contact, unsure } from '../words/over-promising-acts.ts'
import { allTheSame, closed, obstacle, sameDay, usualTime, yourTime } from '../words/over-promising-closed.ts'

const instead = 'Give the earliest date you can keep, or say who has confirmed this one.'

/**
 * Flags dates that the same sentence speaks against: a day on which nobody works, or a time far below the usual one.
 *
 * A later date that holds is worth more than an early one that does not. Where somebody has confirmed the early date,
 * saying so is enough.
 */
export default phraseRule({
  id: 'over-promising/contradicted-deadline',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a date promised against a closed day, an obstacle or the usual time, with nothing to back it',
  why: 'The customer plans with the date; when it slips, the reason was known from the start.',
  reads: ['subject', 'own'],
  words: { allTheSame, closed, contact, obstacle, sameDay, unsure, usualTime, yourTime },
  frames: [
    {
      say: [
        '(although|though|despite|in spite of|even if|even with|notwithstanding|regardless of) _6 [<obstacle>] _8 (will|shall|is|are|gets|get|arrives|arrive|ships|ship|leaves|comes|runs|starts|opens|closes|goes|stays)',
        '(will|shall|is|are|gets|get|arrives|arrive|ships|ship|leaves|comes) _8 [(although|though|despite|in spite of|even with) _4 <closed>]',
        '<closed> _6 (but|yet|still|and yet) _2 (your|you|yours|we|our|i|it|the) _8 <allTheSame>',
        '<sameDay>',
        '(no worries|never mind|forget|do not worry) (about)? _2 <obstacle> , _3 (will|shall|is|are|gets|comes|arrives|turns|leaves|goes|starts|opens|runs)',
      ],
      lets: ['conditioned', 'hedged', 'confirmed'],
      despite: ['negated', 'conditional'],
      unless: [
        {
          near: [
            '<unsure>',
            '<weekday> (the)? <number> _2 (and|or|,) <weekday> (the)? <number>',
            '(will|shall|can) _2 <contact>',
            '(late|later|delayed|delay|sorry|unfortunately|reach (us|me)|online|open again|reopen|reopens|back on|available|from <weekday>|only|except|apart from)',
            '(was|were|did|had|please)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” speaks against the date that you promise in the same breath.',
      instead,
      examples: {
        flags: [
          'Even though the bakery is ‹shut› until May, your wedding cake will be ready on Friday.',
          'We are ‹closed on Sunday, but your cake is baked that very day›.',
          'No one works here on ‹Sunday, but your sail is ready on Sunday›.',
          'You get the permit on Friday ‹although the office is closed›.',
        ],
        allows: [
          'We are closed on Monday, but your order will leave on Tuesday.',
          'The next dates, as the office is closed in May, are Monday 8 June and Monday 6 July.',
          'Although we are closed on Monday, you can reach us by e-mail.',
          'Even though the office is shut, I will write to you that very day.',
          'No one works here on Sunday, but the sailmaker has confirmed that he is there on Sunday.',
          'Although there is a strike, your parcel is here by Friday if the ferry sails.',
        ],
      },
    },
    {
      say: ['<yourTime>'],
      with: [
        { near: ['<usualTime>'], within: 'sentence' },
        {
          near: [
            'but',
            ', (yours|you will|your _1)',
            '(usually|officially|ordinarily|normally) _4',
            'yet',
            'though',
            'although',
            'while',
            'and',
            'still',
            'however',
            'only',
            'other',
            'else',
            'others',
            'normally',
            'usually',
            'typically',
          ],
          within: 'sentence',
        },
      ],
      lets: ['conditioned', 'hedged', 'confirmed'],
      despite: ['negated'],
      unless: [
        {
          near: [
            '<unsure>',
            '(will|shall|can) _2 <contact>',
            'there (was|is) _4 (left|free|spare|available)',
            '(because|since|as !(a (rule|matter|general))|so|therefore|earliest|cancellation|in stock|left over|unless|sorry|unfortunately|please)',
            'will (take|need|wait|be (late|later))',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” undercuts the usual time, and nothing in the mail backs it.',
      instead,
      examples: {
        flags: [
          'The lead time is eight weeks, but ‹yours will be here on Friday›.',
          'Everybody else waits until May, ‹you get it next week›.',
        ],
        allows: [
          'The pump has a lead time of eight weeks, so you will have it on 18 January.',
          'Delivery usually takes two weeks, but if you pay today you will have it on Friday.',
          'The usual wait is a month, yet the registry has confirmed the slot, so you will have it on Friday.',
          'The lead time is six weeks, but I will call you on Friday.',
          'The lead time is six weeks, and we have one in stock, so you will have it on Friday.',
        ],
      },
    },
  ],
})
