import { phraseRule } from '../../src/rule/index.ts'
import { contact, unsure, willing } from '../words/over-promising-acts.ts'
import { bridge, comfort, precaution, soothe } from '../words/over-promising-certain.ts'

const says = '“{quote}” lets the customer act on something that has not happened yet.'
const instead = 'Say what is still open, and when it will be safe to go ahead.'

/**
 * Flags invitations to rely on what is still open: “you can already book the movers”, “no need to keep a copy”.
 *
 * They promise without a word of promising. If the outcome fails, the customer has burnt a bridge on the writer's
 * word: the flat is cancelled, the old supplier gone, the board informed.
 */
export default phraseRule({
  id: 'over-promising/premature-all-clear',
  severity: 'warning',
  since: '0.1.0',
  flags: 'comfort, or an invitation to act, that only holds if an open matter ends well',
  why: 'If it does not come about, the customer has acted on your word and bears the damage.',
  reads: ['subject', 'own'],
  words: { bridge, comfort, contact, precaution, soothe, unsure, willing },
  frames: [
    {
      say: ['<comfort>'],
      lets: ['conditioned', 'confirmed'],
      unless: [
        {
          near: [
            '(will|shall) _2 <contact>',
            'hope',
            '(has|have) (been|<ed>)',
            'alleged',
            '(was|were|has been|have been) _3 (received|found|fixed|solved|restored)',
            '(should|please|before you|thank|thanks|take your time|enjoy|keys with)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” comforts with an outcome that is still to come.',
      instead,
      examples: {
        flags: [
          '‹Sleep easy› tonight, for the money goes out in the morning.',
          'You can ‹put your worries aside›: the flight leaves.',
          '‹Leave it all to us›, the hall will be ready.',
        ],
        allows: [
          'If you sleep well on it, we will gladly hear from you.',
          'We hope that this helps you to sleep well again, and that it is all you need.',
          'Sit back: we will call you when the lab has answered.',
          'Did you sleep well after the flight?',
        ],
      },
    },
    {
      say: ['<soothe>'],
      with: [
        {
          near: [
            '(will|shall|is going to|are going to) _2 (be|have|get|not|never|arrive|work|hold|come|go|make|fit|pass|still|all)',
            '(never|always|nothing !(bad|serious|new|unusual|but|more|to worry))',
            '(anyway|all the same|regardless)',
          ],
          within: 'sentence',
        },
      ],
      lets: ['conditioned', 'confirmed'],
      unless: [
        {
          near: [
            '(will|shall) _2 <contact>',
            'should',
            '(will|shall) (still|also)? be able',
            '(will|shall) not (be|have) _1 (charged|billed|to (pay|do))',
            '(received|already|nothing wrong|did nothing|no need to)',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” comforts with an outcome that is still to come.',
      instead,
      examples: {
        flags: [
          '‹You can relax›, the paint will be dry by then.',
          '‹Don’t worry›, the tailor will have it ready.',
        ],
        allows: [
          'Don’t worry, you didn’t do anything wrong.',
          'Don’t worry, that letter is nothing bad.',
          'Don’t worry, I will call you as soon as it is here.',
          'No worries, your form has already arrived and will be checked.',
          'If it rains, don’t worry, the tent will be up.',
        ],
      },
    },
    {
      say: [
        '(feel free to|go ahead and|please go ahead and|you (may|can) (now|already|safely|also|confidently)? (go ahead and)?|you might as well|just|so|confidently|by all means) <bridge>',
        '(let) (your|the) _1 (board|boss|tenants|guests|customers|clients|team|buyer|buyers|wife|husband|partner|family|staff|colleagues|parents) know (that)? _2 (is|are|will|can)',
        '(please)? (go ahead and) (sign|book|buy|order|cancel|sell|pay|move|announce|print)',
        '^ !(confirm|please|pay|print|order|book|sign) (just|so|yes)? <bridge>',
        '^ (start|begin|stop) (packing|celebrating|planning|looking|searching|saving|building|selling|worrying|panicking)',
        '(you (may|can|could|might)) (now|already|safely|confidently|happily) (throw|bin|ditch|scrap|burn|sell|cancel|unplug|discard|chuck|toss) (away|out)? _3',
        '(you (may|can)) (now|already|safely|confidently)? (plan|build|count|bank|book) (your|on|with|around|the) _2',
        'forget (about)? (the|your|any|all) _2 (,|and|:|;)',
        '(treat|regard) _3 as (good as)? (already|done|won)',
      ],
      with: [
        {
          near: [
            '(it|they|he|she|the _2|your _2|this|that|there|you|everything|all|our _2|which|nothing) _1 <willing>',
            '(is|are) _3 (yours|safe|certain|settled|done|finished|through|ready|back|fixed|gone|solved|sold)',
            'by then',
            'anyway',
            'as good as',
            '(is|are) <ing>',
            '(do|does|can) not (break|fail|leak|get|go|run|slip|let)',
            '(holds|arrives|lands|clears)',
            '(already|practically) (yours|done|through|sold)',
            '(stands|stays|is|are) _1 (yours|safe|certain|settled|sure|sold)',
            '(only|just|nothing but|a mere) _2 (matter|formality|question|paper|stamp)',
            '(stands|stays|holds|runs|works|goes) _1',
            '(never|always) _1 (cancel|fail|lose|late|goes|go|change|refuse|come|comes)',
          ],
          within: 'sentence',
        },
      ],
      despite: ['reported'],
      lets: ['conditioned', 'confirmed', 'hedged'],
      unless: [
        {
          near: [
            '(not|never) _3 <bridge>',
            'we will _3 (send|refund|help|take|process|confirm|email|call|let)',
            '(or (you|it|they|else)|however|no matter|at night|every (night|evening|week|month))',
            '(order|plan|account|subscription) (number|page)',
            '(was|were|has|have) _2 (confirmed|signed|paid|approved)',
          ],
          within: 'sentence',
        },
      ],
      says,
      instead,
      examples: {
        flags: [
          '‹You can already tell your› board that it is finished, as it will be by Friday.',
          '‹Feel free to book the› movers, the flat will be ready.',
        ],
        allows: [
          'Please don’t book the movers before the flat is ready.',
          'You can already tell your board that it is finished, as it will be by Friday, or you wait.',
          'You can order the frame in blue or green, and we will send a sample.',
          'If the survey is fine, feel free to book the movers.',
          'Feel free to bring your family along to the viewing.',
        ],
      },
    },
    {
      say: [
        '(no need|there is no need|no point|no reason|no use) (to|for you to|in) <precaution>',
        '(need not|do not (need|have) to|do not bother (to|with)?|needless to|forget about|save yourself|spare yourself|you can skip|you can stop|stop) _1 <precaution>',
        '(you)? (need|must|should) not (keep|bother|worry about) _1 (a|the|any) (copy|backup|back-up|spare|insurance)',
        'do not bother <ing> _1 insurance',
      ],
      lets: ['conditioned', 'confirmed', 'hedged'],
      despite: ['negated'],
      unless: [
        {
          near: [
            '(we|i) (have|already) _2 (kept|keep|saved|taken|checked|copied|backed)',
            '(will|shall) _2 <contact>',
          ],
          within: 'sentence',
        },
      ],
      says: '“{quote}” takes away a precaution on the strength of a promise.',
      instead: 'Leave the precaution to the customer; say what speaks for the good outcome.',
      examples: {
        flags: [
          '‹No need to look for› another flat, this one is hers.',
          '‹You need not keep a copy›, the server is safe.',
          'There is ‹no point in looking at› other homes, the place here is hers.',
        ],
        allows: [
          'There is no need to keep a copy, as we have saved one for you.',
          'If you have the app, there is no need to keep a copy.',
          'No need to check it yourself, I will call the lab.',
        ],
      },
    },
  ],
})
