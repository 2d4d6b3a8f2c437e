import { phraseRule } from '../../src/rule/index.ts'
import {
  expertly,
  expertThings,
  handling,
  looseThings,
  tradeActs,
} from '../words/assumed-knowledge-expert-steps.ts'

import { steps as stepVerbs } from '../words/assumed-knowledge-steps.ts'

const says = '“{quote}” takes the hand of somebody of the trade.'
const instead = 'Say how it is done, step by step, or offer to do it.'

/** Who takes a step: the thing of the trade, or an everyday thing under a hand of the trade. */
const some = '(the|your|both|each|all|any|these|those|its|that|a|an|one|two) _2'
const steps = [`(<expertly>|<handling>) ${some} <thing>`, `<expertly> ${some} <loose>`, '<trade-act>']

/** Somebody helps, shows or does it, or the sentence tells how. */
const helped = [
  '(to do (so|this|that|it)|here is how|this is how|step|steps|picture|photo|video|instructions|diagram|screenshot|walk you through|talk you through|guide you|show you how)',
  '(we|i|our _2) (will|can|could|shall|would|may) _1 (do|show|help|walk|talk|explain|come|guide|see to|take care|send (you|someone|somebody|an))',
  '(if you (prefer|like|are unsure|would rather|are not|do not|feel|know how)|if (unsure|in doubt)|let us (do|handle|send|come|take|have)|leave (it|that|this)|or _2 (call|ring|ask) us|happy to|glad to|your choice|or have us)',
  '(ask|let|have|get|tell|call|contact|speak to|leave it to|through|with|by|for|need|needs|via) _2 (your|a|an|the|any|our) _1 (engineer|electrician|admin|administrator|technician|plumber|fitter|mechanic|developer|developers|accountant|installer|vet|operator|operators|webmaster|it (team|department|people|person|support)|registrar|host|hosting provider|provider|garage|dealer|surveyor|solicitor)',
  '(return label|in (the|a) (same|old|original)? (box|bag|parcel)|back to us)',
  '(supplied|included|in the (box|bag|kit)|comes with|provided)',
  'by (turning|pressing|pushing|clicking|holding|pulling|choosing|selecting|going|opening|typing)',
]

/**
 * Flags steps that only somebody of the trade can take, asked of the customer without a word on how.
 *
 * "Isolate the circuit at the board" is half a minute to an electrician. Anybody else does not know what is meant, or
 * does it wrong. The same step is left alone when the mail says how, offers help, or leaves it to the customer's own
 * people.
 */
export default phraseRule({
  id: 'assumed-knowledge/presumed-skill',
  severity: 'warning',
  since: '0.1.0',
  flags: 'steps of a trade, asked of the customer without saying how',
  why: 'Whoever has never done it is stuck at once, and may break something.',
  reads: ['own'],
  words: {
    politely: [
      'please',
      'kindly',
      'just',
      'simply',
      'now',
      'first',
      'next',
      'then',
      'also',
      'so',
      'only',
      'and',
      'meanwhile',
      'thereafter',
    ],
    expertly,
    'any-step': stepVerbs,
    handling,
    thing: expertThings,
    loose: looseThings,
    'trade-act': tradeActs,
  },
  frames: [
    {
      despite: ['conditional'],
      lets: ['shown'],
      say: steps.flatMap(step => [
        `^ <politely>? <politely>? [${step}]`,
        `^ (before|after|when|once|until|while|as soon as|if|in case|should) _8 , <politely>? [${step}]`,
        `^ _8 (please|kindly) <politely>? [${step}]`,
        `(you|one) (will|would|may|might)? <politely>? (can|could|should|must|has to|have to|need to|needs to|want to|ought to|are to|had better|might like to|may wish to) (just|only|simply|then|now|first|also|quickly|easily)? [${step}]`,
        `(it is (necessary|enough|sufficient|best|important|advisable|sensible|essential|worth|a good idea|an easy matter|required)|make sure to|remember to|be sure to|do not forget to|try to|all (it|that|this) takes is|all you (have|need) to do is|you only have|it suffices) (to|of)? [${step}]`,
      ]),
      unless: [{ near: helped, within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          '‹Isolate the circuit› before Friday.',
          'You should ‹bleed both lockshields› once a year.',
          'Please ‹reverse the 101 movement› and tell me the result.',
          'Kindly ‹run a continuity test› on it.',
        ],
        allows: [
          'We will isolate the circuit on Friday.',
          'Please isolate the circuit by turning the red switch under the stairs.',
          'Please ask your electrician to isolate the circuit.',
          'Please open the window.',
          'Please do not open the gas cock.',
          'Please drain the stop valve as shown on page 3.',
          'To reset the relays, push them down and up again.',
          'Check the drivers’ names on page two.',
          'Open the console and choose a game.',
        ],
      },
    },
    {
      despite: ['conditional'],
      lets: ['shown'],
      say: steps.flatMap(step => [
        `^ <politely>? (<any-step.base>|get|go|have|make|climb|stand) _8 (,|and|then) <politely>? [${step}]`,
        `(you|one) (only|just|simply)? (can|could|should|must|has to|have to|need to|needs to|want to|ought to) _8 (,|and|then) <politely>? [${step}]`,
        `(you|one|he|she|they) (can|could|may|might)? (simply|just|easily|quickly|merely) [${step}]`,
      ]),
      unless: [{ near: helped, within: 'sentence' }],
      says,
      instead,
      examples: {
        flags: [
          'Get the ladder out and ‹bleed the header tank›.',
          'You only have to lift the lid off and ‹prime the impeller›.',
          'You simply ‹bridge the contactor›.',
        ],
        allows: [
          'We come at ten and isolate the circuit.',
          'Please put the caliper in the same box.',
          'You can ring us, or ask the plumber to come and bleed the valve.',
        ],
      },
    },
  ],
})
