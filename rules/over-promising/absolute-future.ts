import { phraseRule } from '../../src/rule/index.ts'
import { absolute, ordinary } from '../words/over-promising-absolute.ts'
import { badNews, contact, unsure } from '../words/over-promising-acts.ts'

const says = '“{quote}” makes this future hold without exception; the first exception breaks it.'
const instead = 'Say how far it reaches: for which cases, until when, and what happens in the others.'

/** Doubt and bad news anywhere in the sentence. */
const vague = {
  near: [
    '<unsure>',
    '<badNews>',
    '(please|kindly|grateful|sorry|apologise|thank you|thanks for)',
    '(send you|tell you|find out|let you know|photos before)',
    '(or|else) (you|it|they|he|she) (will|shall)',
    '(whatever|whichever) you (decide|choose|prefer|pick)',
    'drop _2 off',
    'be (more|less|longer|later|higher|lower|fewer) than',
    '(up to|except|apart from|at most|less the|minus|within|per) _2',
    '(as|so) (the|your|our) _2 (says|shows|states|say)',
  ],
  within: 'sentence',
} as const

/** Acts of writing and looking, rules of the house, and waiting for somebody. */
const everyday = {
  near: [
    '<ordinary>',
    '(will|shall) _2 <contact>',
    '(we|i|you) (can|could)',
    '(until|once|as soon as|when|after|before) _1 (you|we|the|your|they|it)',
  ],
  within: 'clause',
} as const

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
      say: ['(will|shall|is going to|are going to|am going to) !(not|never) _8 <absolute>'],
      tense: ['future', 'present'],
      about: { effort: 'info', contact: 'off' },
      lets: ['conditioned', 'hedged', 'legal', 'confirmed'],
      unless: [vague, everyday],
      says,
      instead,
      examples: {
        flags: [
          'The tent ‹will stand in any weather›.',
          'The fee ‹will be refunded in full›, and that soon.',
          'The hall ‹will always› smell of bread.',
          'We ‹will pay all of their› costs.',
          'She ‹will play it with everyone›.',
        ],
        allows: [
          'We will send you every photo.',
          'You will find all of them in the hall.',
          'If it rains, the tent will stand in any weather.',
          'It would be wrong to say that the tent will stand in any weather.',
          'The driver has told us that he will carry everything.',
        ],
      },
    },
    {
      say: ['<absolute> _8 (will|shall|is going to|are going to|am going to) !(not|never)'],
      about: { effort: 'info', contact: 'off' },
      lets: ['conditioned', 'hedged', 'legal', 'confirmed'],
      despite: ['conditional'],
      unless: [vague, { ...everyday, within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          '‹Whatever the dog eats, we will› pay the vet.',
          '‹Every last tile will› match.',
          '‹Any damage to the lawn will› be put right.',
        ],
        allows: [
          'Whatever the size, we will need a signature.',
          'Whatever you decide, I will hold the bench until Friday.',
          'It is hard to say whether every last tile will match.',
          'Shops that sell seconds say that every last tile will match.',
          'If they are from one batch, every last tile will match.',
        ],
      },
    },
  ],
})
