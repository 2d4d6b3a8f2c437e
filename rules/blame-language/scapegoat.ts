import { phraseRule } from '../../src/rule/index.ts'
import { asUsual, culprits, wentWrong } from '../words/blame-culprits.ts'
import { handedOn } from '../words/blame-curt.ts'
import { formerly } from '../words/blame-hindsight.ts'
import {
  deed,
  duty,
  fault,
  faultHead,
  handle,
  lapse,
  neglected,
  useless,
  wrong,
} from '../words/blame-language.ts'
import { didBadly, expected, innocent, strong } from '../words/blame-office.ts'
import { theirs } from '../words/blame-onto-others.ts'
import { brand, coworker, outsider, person, unnamed } from '../words/blame-people.ts'
import { accused, amiss, byThem, guilty, notPast, somebody } from '../words/blame-third.ts'
import { acted, handled, harmless as innocently } from '../words/blame-told.ts'

const says = '“{quote}” names a culprit. To the customer you are one company.'
const instead = 'Say what went wrong and what happens next: “We did not ship it on time.”'

const predicate =
  '(has|have|had)? <adverb>? <adverb>? (<lapse.done>|~forget.done|<neglected>|<handle.done> (it|them|this|you|us|me|him|her|in|down)? _2 (the|a|an)? <wrong>)'
const where = '((in|from|at|on|of) (the|our)? _2|<name> <name>?)?'

/** The fault is told as a cause that nobody is blamed for, or taken back. */
const harmless = {
  near: [
    '(thanks|thank|grateful|luckily|fortunately)',
    '(did|do|does|was|were|is|are) not (to blame|at fault|forget|fail|ignore)',
    '(so|because) (we|i) (had|did|should)',
    'yet',
    'was (me|us)',
  ],
  within: 'clause',
} as const

/**
 * Flags naming a colleague, a partner or a supplier as the guilty one.
 *
 * To the customer the company is one: a colleague or a supplier who is named as guilty is a second complaint, and in
 * front of an audience a humiliation. A neutral cause (“the carrier reports a delay”), praise, and our own fault are
 * left alone.
 */
export default phraseRule({
  id: 'blame-language/scapegoat',
  severity: 'error',
  since: '0.1.0',
  flags: 'a colleague, a department, a partner or a supplier who is named as guilty',
  why: 'To the customer the company is one; a named culprit is an excuse, and a second complaint.',
  reads: ['subject', 'own'],
  words: {
    brand,
    coworker,
    outsider,
    unnamed,
    lapse,
    duty,
    handle,
    wrong,
    neglected,
    useless,
    fault,
    faultHead,
    person,
    innocent,
    strong,
    acted,
    harmless: innocently,
    handled,
    somebody,
    amiss,
    guilty,
    accused,
    byThem,
    handedOn,
    didBadly,
    notPast,
    expected,
    deed,
    asUsual,
    culprits,
    wentWrong,
    theirs,
    formerly,
  },
  frames: [
    {
      say: [
        `(the|our|my|their|a) _2 (own)? <outsider> ${where} ${predicate}`,
        `<name> <name>? ${where} ${predicate}`,
        `^ !(<unnamed>|<adverb>) <capital> <name>? ${where} !(failed|has failed|had failed|have failed) ${predicate}`,
        `<brand> ${predicate}`,
        '(blame|thank) (it|this|that) on (the|our|<name>) _',
        `(it|that) (is|was) (<name> <name>?|(the|our|my) (<outsider>|<coworker>)|she|he|they|<capital>) (who|that) ${predicate}`,
        `(the|our|my|their) _2 <outsider> (is|are|was|were) <adverb>? <adverb>? <useless>`,
        `<name> (is|was) <adverb>? <adverb>? <useless>`,
      ],
      unless: [
        harmless,
        { near: ['(seems|appears|apparently|may|might|perhaps|probably)'], within: 'clause', leaves: 'info' },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹Dave in the warehouse forgot› to ship it.',
          'I am told that ‹Maria overlooked› your second page.',
          '‹The courier never delivered› the second box.',
          '‹Our supplier sent us the wrong› colour.',
          'It was the van again, or rather ‹the driver forgot› to scan it.',
          { text: 'Apparently ‹the courier forgot the› second box.', severity: 'info' },
        ],
        allows: [
          'The carrier reports a delay of two days on this route.',
          'My colleague Dave found the cause this morning.',
          'You told us that the courier dropped the ball.',
          'Did our technician leave the site without a report?',
          'The driver could not enter the site, so we need a gate code.',
          'Windows failed to start after the update.',
          'Payment failed twice.',
          'The plumber is not to blame, the pipe is old.',
          'Luckily the courier forgot to charge the fee.',
        ],
      },
    },
    {
      say: [
        `(the|our|my|a|their) _2 <coworker> ${where} ${predicate}`,
        `^ <coworker> ${where} !(failed|has failed|had failed|have failed) ${predicate}`,
        `(he|she) <adverb>? (has|had)? (~forget.done|<neglected>|<lapse.done>|<handle.done> (it|them|this|you|us|me)? (the|a|an)? <wrong>)`,
        '(the|our|my) _2 <coworker> (is|are|was|were) <adverb>? <adverb>? <useless>',
        '(the|our|my|a) _2 (<coworker>|<outsider>) (should|ought to) <adverb>? (not|never)? <adverb>? have (been|<acted>)',
        '^ !(<unnamed>|<adverb>) (<coworker>|<capital>) should (not|never) <adverb>? have (<lapse.participle>|~offer.participle|~tell.participle|~say.participle|~sell.participle|~send.participle|~agree.participle|~give.participle|~allow.participle|~promise.participle|~quote.participle|~book.participle|~take.participle)',
        '(the|our|my) (<coworker>|<outsider>|predecessor) _3 (kept|left|leaves|took) (no (notes|record|records|trace)|everything (for|to)|you (with|in))',
      ],
      severity: 'warning',
      unless: [harmless],
      says,
      instead,
      examples: {
        flags: [
          '‹Our developers broke the› export with the last release.',
          '‹My colleague gave you the wrong information›.',
          '‹Sales should never have offered› you that price.',
          '‹The night shift messed up› your booking.',
          '‹The previous agent didn’t bother› to write it down.',
          '‹The lab is hopeless›, as you know.',
        ],
        allows: [
          'We shipped it to the wrong address, and I’m sorry.',
          'Our developers did not find any trace of your file, so I’ve asked for the backup.',
          'You wrote that our colleague forgot your name.',
          'Our engineers found the wrong cable and replaced it.',
          'Luckily my colleague ignored the first order.',
          'It should never have happened.',
        ],
      },
    },
    {
      say: [
        '<somebody> !(failed|has failed|had failed|have failed) (<guilty>|<accused>)',
        '<byThem>',
        '<handedOn>',
        '(mistake|error|fault|slip|blame|mix-up|muddle|confusion|trouble|problem|blunder) _2 (is|was|lies|lay|comes|came|happened|occurred|arose|started|originated|sits|rests) _2 (from|with|by) (the (person|people|man|woman|lady|colleague|team|firm|company) _ _|<name> _|(our|my|the|your|their) _2 (<outsider>|<coworker>))',
        'not (his|her|their|<possessive>) first (time|mistake|offence|offense|slip|blunder|warning|one)',
        'it (was|is) (<name> <name>?|(the|our|my|your) _2 (<outsider>|<coworker>|<person>)) (who|that) _6 without <ing>',
        '(he|she|they) (has|have|had) been (spoken to|reprimanded|disciplined|told off|warned|given a (talking|warning))',
        '(taken (it|this|the matter)? up with|had (a (word|few words)|words) with|dealt with|spoken (firmly|sternly|sharply) (to|with)|matter has been taken up with) (him|her|them|<name>|the person|the colleague)',
      ],
      severity: 'warning',
      unless: [
        harmless,
        {
          near: ['(sorry|apologise|apologize|apologies) (that|for)? ,? (our|my) _'],
          within: 'sentence',
          leaves: 'info',
        },
        { near: ['(seems|appears|apparently|may|might|perhaps|probably)'], within: 'clause', leaves: 'info' },
        {
          near: [
            '(report|article|review|letter|complaint|statement|story) _4 (says|say|said|states|claims|reads) that',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹My fitter Dario should have put› the steel in.',
          { text: 'I’m sorry, ‹our driver left the gate open›.', severity: 'info' },
          { text: 'Apparently ‹our driver left the gate open›.', severity: 'info' },
        ],
        allows: [
          'Luckily our driver left the gate open.',
          'Our driver didn’t turn up yet.',
          {
            text: 'The report of 1 May says that our driver left the gate open.',
            because: 'it tells what somebody else has written',
          },
        ],
      },
    },
    {
      say: [
        '!(nobody’s|no-one’s|one’s|today’s|yesterday’s|customer’s|it’s|that’s|there’s|let’s|what’s) <possessive> (own|big|stupid|silly|simple|repeated)? <fault> !(<faultHead>)',
        '<fault> (by|of|on the part of) (the|our|my|a|one of our|<name>) _2 (<coworker>|<outsider>)',
        'the fault (of|lies with|is with) (the|our|my|<name>) _2 (<coworker>|<outsider>|<name>)',
        '^ (you (can|may|should|must))? (blame|thank) (the|our|<name>) _',
        '(you (can|may|should|must)) (blame|thank) (the|our|<name>) _3 for (this|that|the)',
        '(i|we) blame (the|our|<name>)',
        '(botched|bungled|mishandled|overlooked|forgotten|mislaid|messed up|mixed up) by (the|our|my|a) _2 (<coworker>|<outsider>)',
        '(is|was|are) _3 (down to|the work of|the doing of) (the|our|my|your) _2 (<outsider>|<coworker>)',
        '(our|my) so-called _',
        '(passing|pass|passed) the buck',
        ', bless (him|her|them)',
        '(i|we) (did|was|were|have|am) not _8 (my|our|the) <coworker> (did|was|has) $',
        '(it|that) was my (colleague|predecessor|boss|manager|assistant) (who|and)',
        `(the|our|my) _2 (<outsider>|<coworker>) (has|have|had)? (yet again|as usual|as always|as ever) ,? (has|have|had)? <ed>`,
        '(the|our|my) _2 (<outsider>|<coworker>) (never|rarely|seldom|hardly ever) (answers|answer|replies|reply|reads|read|listens|listen|turns up|turn up|looks|look|checks|check|bothers|bother)',
        '(the|our|my) _2 (<outsider>|<coworker>) (always|constantly|keeps|keep) (forgets|forget|forgetting|loses|lose|losing|gets it wrong|ignores|ignoring|turning up late)',
        '(whoever|whichever _) _4 (this|it|the|your|that) _3 ((should|ought to) (not)? have|wants (telling|shooting)|had no|did not)',
      ],
      severity: 'warning',
      says,
      instead,
      examples: {
        flags: [
          'It’s the ‹courier’s fault›.',
          'This happened because of our ‹supplier’s mistake›.',
          'That ‹was down to the agency› we use.',
        ],
        allows: [
          'Please don’t blame your colleague; the form is confusing.',
          'It is nobody’s fault that the ferry was cancelled.',
          'The server’s error log is attached.',
        ],
      },
    },
    {
      say: [
        '(due|owing|thanks) to (a|an|our|the) _2 (<outsider>|<coworker>) <possessive>? (problem|issue|error|mistake|failure|delay)',
        'leaves (a lot|much|something) to be desired',
      ],
      severity: 'info',
      says: '“{quote}” hints at somebody who is to blame.',
      instead: 'Name the fact and the next step, without the one who caused it.',
      examples: {
        flags: ['The visit moved ‹due to a supplier problem›.'],
        allows: [
          'The visit moved due to heavy snow.',
          'The visit moved because of a problem in our planning.',
        ],
      },
    },
    {
      say: ['<culprits>', '<theirs>', '<formerly>'],
      severity: 'warning',
      despite: ['negated'],
      unless: [
        harmless,
        {
          near: [
            '(sorry|apologise|apologize|apologies)',
            '(seems|appears|apparently|may|might|perhaps|probably)',
          ],
          within: 'clause',
          leaves: 'info',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹It was Darren who forgot› the strap.',
          'Carla is nice, but she can’t spell ‹to save her life›.',
          { text: 'Perhaps ‹it was Darren who forgot› the strap.', severity: 'info' },
        ],
        allows: ['Luckily it was Darren who forgot the strap.'],
      },
    },
    {
      say: ['<asUsual>'],
      with: [{ near: ['<wentWrong>'], within: 'clause' }],
      severity: 'warning',
      despite: ['negated'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|please|will|if|open|opens)',
            '(usual|always|again|typically) ,? (we|i|our|my)',
          ],
          within: 'clause',
        },
      ],
      says: '“{quote}” makes a habit of it, and a culprit of somebody.',
      instead: 'Say what is missing this time, and who looks after it.',
      examples: {
        flags: ['‹As usual› they have entered nothing.'],
        allows: [
          'As usual we forgot the stamp.',
          'As usual, nothing will change on Sundays.',
          'The desk opens at nine as usual.',
        ],
      },
    },
  ],
})
