import { phraseRule } from '../../src/rule/index.ts'
import { superior } from '../words/people.ts'

/** "Your account manager" helps, and so does the one who "can decide"; and what was asked for is no threat. */
const helps = [
  'as you (asked|requested|wished|suggested|wanted)',
  'at your request',
  'you (asked|requested|wanted)',
  '(account|project|product|password|customer success|success|site|facility|property|case|care) manager',
  'who (can|will|decides|handles|looks|knows|takes)',
  '(she|he|they) (can|will|decides|handles|looks) (help|book|answer|decide|arrange|advise|approve|sign)',
  'so that (she|he|they) can (help|answer|book|decide|arrange|approve|sign|advise)',
]

const instead =
  'Solve it with the person you write to, or call; if somebody has to decide, say who and what they can do.'

/**
 * Flags a copy that is used as a lever: a superior or a lawyer who reads along so that somebody feels watched.
 *
 * Copying in the boss tells the reader that talking to them is over. It moves the matter from the problem to the
 * ranks, and it is answered in kind. A superior who was asked for, or who is introduced as the one who can help, is
 * no lever.
 */
export default phraseRule({
  id: 'cc-cascade/leverage-cc',
  severity: 'error',
  since: '0.1.0',
  flags: 'a superior or a lawyer copied in as pressure, and copies “for the record”',
  why: 'A copy that is meant as pressure moves the matter from the problem to the ranks.',
  reads: ['subject', 'own'],
  words: {
    superior,
    copying: [
      '~copy',
      '~cc',
      "cc'ing",
      "cc'd",
      '~add',
      '~include',
      '~loop',
      '~put',
      '~bring',
      '~take',
      '~keep',
      '~have',
      '~got',
    ],
    'any-word': [
      'sales',
      'support',
      'operations',
      'finance',
      'service',
      'purchasing',
      'it',
      'department',
      'studies',
      'production',
      'quality',
      'marketing',
      'engineering',
      'procurement',
      'school',
    ],
    copied: [
      '(in)? (copy|cc|bcc)',
      'to (this|the|our) (e-mail|email|mail|thread|conversation|message|exchange)',
      'on (this|the) (e-mail|email|mail|thread)',
    ],
  },
  frames: [
    {
      who: ['us', 'nobody'],
      say: [
        "[(~copy|~cc|cc'ing|cc'd) in? (your|my|our|the|their) _2 <superior>]",
        '[~loop in (your|my|our|the) _2 <superior>]',
        '[~loop (your|my|our|the) _2 <superior> in]',
        '[(~add|~include|~put|~bring|~take|~keep|~have|~got) (your|my|our|the) _2 <superior> _2 <copied>]',
        '[(your|my|our) _2 <superior> <be> _1 (in|on) (copy|cc|bcc)]',
      ],
      unless: [{ near: helps, within: 'sentence' }],
      says: '“{quote}” will be read as pressure.',
      instead,
      examples: {
        flags: [
          'I’m ‹copying your manager› so that she knows about the delay on your side.',
          'I have ‹added our legal department to this e-mail›.',
          '‹Cc’ing my boss›, as you don’t seem to believe me.',
          'I’ve ‹copied your director›, perhaps that speeds things up.',
        ],
        allows: [
          'As you asked, I’ve copied my manager, Jane Roe, who decides on refunds.',
          'I have copied our managing director, who can sign the refund today.',
          'I’ve copied your account manager Tom, he books the visits.',
          'You copied our CEO in your last mail; she reads along.',
          'Install a password manager first.',
          'Our legal team has approved your refund.',
          'Shall I copy your manager?',
        ],
      },
    },
    {
      say: [
        '[(your|my|our) _1 <superior> (~get|~receive|~see|~read|~follow) _1 (this|it|along|every|each|a copy|all|these|our)]',
        '[so that everyone (can see|~know|is aware|sees)]',
        "[(~include|~copy|~cc|cc'ing|~add) everyone (involved|concerned)]",
        '[(~copy|~cc|~include|~add) _4 for the record]',
        '[(~take|~bring|~loop|~pull|~drag|~get|~have) (you|him|her|them|<name>) (along|in|into this|on board) (here|on this|too|as well)?] _4 (speed|grown-up|adult|pressure|sense|witness|watch|see|hurry|move)',
        '[so that (he|she|they|everybody|everyone|all of us|we all|nobody|no one) (can|could|may|might) (see|witness|read|hear|tell|say|watch|judge|claim)] _4',
        '[(as|for) (a)? (witness|witnesses)]',
        '[(~copy|~cc|~add|~include|~loop|~bring|~have|~got) _6 so (that)? (he|she|they|you|everyone|everybody|we all) (can|could|may|will)? _2 (~explain (himself|herself|themselves|yourself|this|that|it)|~answer for|~realise|~realize|~tell you (himself|herself|themselves)|(~see|~know|~hear|~witness) (how (you|it|this|that|things)|what (you|happened|went|i|we)|who (is|was)|the kind of))]',
        '[(for (full|complete|total|everybody is|everyone is)? (transparency|visibility)) ,? _2 (~copy|~cc|~include|~add|in copy|in cc)]',
        '[(~copy|~cc|~include|~add|~loop in|in copy|in cc) _6 for (full|complete|total|reasons of)? (transparency|visibility|good order)]',
        '[(~read|~follow|~watch|~listen) (along|in) (too|as well|on this|silently|quietly|by the way)?] _6 (disput*|argu*|complain*|refus*|disagree*|question*|quiet|unseen)',
        '[grown-up in the room]',
        '[(with|having) (your|my|our|the) _1 <superior> (in copy|in cc|reading|watching|listening)]',
        '[(~share|~forward|~circulate|~send) (this|it|the mail|your mail|your complaint) (with|to) (the whole|the entire|all the|all|everyone|everybody)]',
        '[for the record ,? (i|we) (am|are|have)? (~include|~copy|~cc|~add|including|copying)]',
      ],
      severity: 'warning',
      unless: [{ near: helps, within: 'sentence' }],
      says: '“{quote}” tells the reader that somebody is watching.',
      instead,
      examples: {
        flags: [
          '‹For the record, I am including› everyone involved.',
          '‹Our director reads this› mail too, by the way.',
        ],
        allows: [
          'For the record-keeping, your invoice number is 2231.',
          'Our director sees all complaints once a month, as you asked.',
          'Does your manager get a copy of the report?',
        ],
      },
    },
  ],
})
