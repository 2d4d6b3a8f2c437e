import { phraseRule } from '../../src/rule/index.ts'
import { absolute, ordinary } from '../words/over-promising-absolute.ts'
import { badNews, contact, unsure } from '../words/over-promising-acts.ts'

const says = '“{quote}” makes this future hold without exception; the first exception breaks it.'
const instead = 'Say how far it reaches: for which cases, until when, and what happens in the others.'

/**
 * Flags futures without an exception: “will ever”, “whatever it costs, we will”, “will be covered in full”.
 *
 * A future is a plan; “ever”, “every” and “whatever” make a vow of it that takes in all the cases nobody has thought
 * of. Rules of the house, thanks, and acts of writing and looking are left alone.
 */
export default phraseRule({
  id: 'over-promising/absolute-future',
  severity: 'warning',
  since: '0.1.0',
  flags: 'a future that is said to hold in every case, for ever, or entirely',
  why: 'The one case that nobody thought of is the one that the customer will hold you to.',
  reads: ['subject', 'own'],
  words: { absolute, badNews, contact, ordinary, unsure },
  frames: [
    {
      who: ['us', 'them', 'you'],
      say: ['(will|shall|is going to|are going to|am going to) _8 <absolute>'],
      tense: ['future', 'present'],
      about: { effort: 'info', contact: 'off' },
      lets: ['conditioned', 'hedged', 'legal', 'confirmed'],
      unless: [
        {
          near: [
            '<unsure>',
            '<badNews>',
            '<ordinary>',
            '(will|shall) _2 <contact>',
            '(until|once|as soon as|when|after|before) _1 (you|we|the|your|they|it)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['The frame ‹will carry any size›.'],
        allows: ['We will send you every photo.'],
      },
    },
    {
      say: ['<absolute> _8 (will|shall|is going to|are going to|am going to)'],
      about: { effort: 'info', contact: 'off' },
      lets: ['conditioned', 'hedged', 'legal', 'confirmed'],
      despite: ['conditional'],
      unless: [
        {
          near: [
            '<unsure>',
            '<badNews>',
            '<ordinary>',
            '(will|shall) _2 <contact>',
            '(until|once|as soon as|when|after|before) _1 (you|we|the|your|they|it)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: ['‹Whatever the dog eats, we will› pay the vet.'],
        allows: ['Whatever you choose, we will need a signature.'],
      },
    },
  ],
})
