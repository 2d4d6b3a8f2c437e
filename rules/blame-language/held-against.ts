import { phraseRule } from '../../src/rule/index.ts'
import { tooLate } from '../words/blame-curt.ts'
import { asOrdered, hadTime, keptWaiting, turnedDown } from '../words/blame-deeds.ts'
import { onRecord, returned, signedFor } from '../words/blame-evidence.ts'
import { avoidable } from '../words/blame-hindsight.ts'
import { deed, duty, lapse, resolve, spurn, stall } from '../words/blame-language.ts'
import { innocent, omitted, strong } from '../words/blame-office.ts'
import { badOutcome } from '../words/blame-outcomes.ts'
import { addressee, coworker, person } from '../words/blame-people.ts'
import { cameLate, notAsSaid } from '../words/blame-said.ts'
import { acted, belated, harmless, regretted, stressed, untold } from '../words/blame-told.ts'
import { hadInHand, lateInDay, stung, wished } from '../words/blame-understated.ts'
import { heldAgainst } from '../words/blame-veiled.ts'
import { behaved, wasTold, yourWords } from '../words/blame-yours.ts'
import { crowd } from '../words/courtesy-digs.ts'

const says = '“{quote}” holds against the reader what they did.'
const instead = 'Say where things stand now and what can still be done.'

/** Our own part in it, or a kind word: then it is no reproach. */
const oursOrKind = [
  '(sorry|apologise|apologize|thank you|thanks (for|to you)|many thanks|glad|grateful|luckily|well done|rightly)',
  '(our|my) (own|mistake|fault|error|doing|side|old|oversight)',
  '(we|i) (should (have|not)|ought to have|failed|forgot|overlooked|misread|was wrong|were wrong)',
  '(for|of|by|to) (us|me) ($|,|and|to|not)',
] as const

/**
 * Flags what the reader chose, signed, knew, said or did late, where it is held against them.
 *
 * A choice told as a fact (“you chose the green tiles, so …”) is left alone, and so is a record that the reader is
 * asked to check.
 */
export default phraseRule({
  id: 'blame-language/held-against',
  severity: 'warning',
  since: '0.1.0',
  flags: '“you left it too late”, “it is on the form you signed”, “our records show that you opened it”',
  why: 'A choice or a signature that is held up as evidence turns the reader into the accused.',
  reads: ['subject', 'own'],
  words: {
    addressee,
    person,
    duty,
    deed,
    resolve,
    spurn,
    stall,
    innocent,
    omitted,
    strong,
    acted,
    harmless,
    heldAgainst,
    signedFor,
    onRecord,
    belated,
    stressed,
    regretted,
    untold,
    coworker,
    asOrdered,
    hadTime,
    keptWaiting,
    turnedDown,
    returned,
    behaved,
    wasTold,
    yourWords,
    crowd,
    tooLate,
    cameLate,
    notAsSaid,
    wished,
    stung,
    lateInDay,
    hadInHand,
    badOutcome,
    lapse,
    avoidable,
  },
  frames: [
    {
      say: ['<heldAgainst>', '<belated>', '<regretted>', '<turnedDown>', '<hadTime>', '<behaved>'],
      despite: ['asked'],
      unless: [
        { near: ['(glad|thank|thanks|good|patience|sorry|free)'], within: 'clause' },
        {
          near: [
            '(our|my) _2 (mistake|fault|error|delay|site|page|form)',
            '((at|in|on|of) our _|of ours|here) ($|,|and|but|so|had|has|was|did|should)',
            '(but|and) (then)? (i|we)? (left|forgot|missed|did not)',
            '(so|and) (it|we|i) (will|have|chose|took|put|filled|went|used)',
          ],
          within: 'sentence',
        },
        { near: ['(fault|mistake|blame) (lies|rests|is|was) (with us|with me|ours|mine)'], within: 'nearby' },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹You chose not to read› the care label.',
          '‹You refused the› cover we offered, so the repair is yours to pay.',
          '‹You left it too late›, and the hall has gone.',
          'The place went to somebody else because ‹you sat on the letter for› a month.',
          '‹You keep changing› the colour, so the workshop has stopped.',
          'This is the contract that ‹you signed without reading›.',
          '‹You left the second page blank›.',
          '‹You only told us on Friday›.',
          '‹Unfortunately you chose› the one without cover.',
        ],
        allows: [
          'You chose the green tiles, so those are on the order sheet.',
          'You may refuse the locker if you like.',
          'You left an umbrella in the hall, and it waits for you at the desk.',
          'I am sorry that you waited until five before somebody could tell you.',
          'You refused the lift because of our own mistake.',
          'The text was late, so you only told us on Friday. The fault lies with us.',
          'You would keep the old screen until you decide to switch.',
        ],
      },
    },
    {
      say: ['<signedFor>', '<wasTold>', '<yourWords>', '<cameLate>', '<notAsSaid>', '<tooLate>'],
      despite: ['negated'],
      lets: ['checked'],
      unless: [
        { near: ['(sorry|apologise|apologize|thank|thanks|glad|attached|enclosed)'], within: 'sentence' },
        { near: ['(does|do|will) not (go up|rise|change|increase|cost)'], within: 'sentence' },
      ],
      says: '“{quote}” holds up the reader’s own signature or knowledge against them.',
      instead: 'Quote the line that matters, and say what it means for them.',
      examples: {
        flags: [
          '‹It is printed on the form you signed›.',
          '‹You ticked the box to say› you had read it.',
          '‹You were shown how to› drain it.',
        ],
        allows: [
          'It is on the form you signed, which is attached.',
          'The rent will not go up; that is in the lease you signed.',
          'You were shown how to reset it, weren’t you?',
        ],
      },
    },
    {
      say: ['<onRecord>', '<returned>'],
      lets: ['checked'],
      unless: [{ near: ['(sorry|apologise|apologize|thank|thanks|glad|right)'], within: 'sentence' }],
      says: '“{quote}” brings evidence against the reader, who came for help.',
      instead: 'Say what you see and ask: “Our log shows a login on the 4th – was that you?”',
      examples: {
        flags: [
          'Our ‹records show that you opened› the mail on the 4th.',
          'The call ‹recording says something else›.',
        ],
        allows: [
          'Our records show that you opened it on the 4th, could you check?',
          'Our records show that you cancelled in May, and I’m sorry that we still charged you.',
        ],
      },
    },
    {
      say: ['<untold>', '<stressed>', '<keptWaiting>', '<asOrdered>'],
      despite: ['negated', 'reported'],
      unless: [
        {
          near: [
            '(sorry|apologise|apologize|thank|thanks|glad|right|great|forgot|listened)',
            '(we|i) (should|missed)',
            '(need|needs|needed|require|requires|required|want|wants) nothing',
            '(so|which) (it|we|i|is|that)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead: 'Say what you know now, and ask for what is missing.',
      examples: {
        flags: ['‹You said nothing about› the dog.', 'As for the date, ‹you did change› it on the 2nd.'],
        allows: ['You did change it on the 2nd, and I missed that.'],
      },
    },
    {
      say: ['<wished>', '<stung>', '<lateInDay>', '<avoidable>'],
      despite: ['negated', 'asked', 'conditional'],
      unless: [
        {
          near: [...oursOrKind, '(if|had) (we|our)'],
          within: 'sentence',
        },
      ],
      says: '“{quote}” is a reproach, however quietly it is put.',
      instead: 'Say what helps now, and ask for it.',
      examples: {
        flags: [
          'It ‹would have been better to› measure the stairs first.',
          '‹In future please read› the sheet.',
          '‹For some reason your office sent› the old list.',
        ],
        allows: ['It would have been better to measure the stairs first, and that was our own mistake.'],
      },
    },
    {
      say: ['<hadInHand>'],
      unless: [
        {
          near: [
            ...oursOrKind,
            '(as|like|because|when) (we|i|our) (asked|said|advised|told|suggested|agreed)',
            '(beautifully|correct|correctly|nothing wrong|well|perfectly|properly|carefully)',
            '(if|when|whether|once|until|before|please|which|what|where) (you|your)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” tells the trouble as the reader’s doing.',
      instead: 'Say what you found, and what keeps it from happening again.',
      examples: {
        flags: ['‹You stacked› the panes flat on the floor, and two are cracked.'],
        allows: ['You wrapped both panes just as we told you, and two are cracked.'],
      },
    },
  ],
})
