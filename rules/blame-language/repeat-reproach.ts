import { phraseRule } from '../../src/rule/index.ts'
import { told } from '../words/blame-language.ts'
import { saidBefore } from '../words/blame-plain.ts'
import { nuisance } from '../words/blame-repeated.ts'
import { unheard } from '../words/blame-tone.ts'

const says = '“{quote}” sounds like a reproach for not reading.'
const instead = 'Say it again as if for the first time, kindly and in other words, or link to it.'

/** The words are ours again, but kept, shared or friendly. */
const friendly = {
  near: [
    '(promised|agreed|discussed|requested|arranged)',
    '(thank|thanks|sorry|apologies|apologise|apologize|welcome|congratulations|glad|happy)',
    '(i|we) should have',
    '(and|but) (then|i|we) _2 (left|forgot|missed)',
  ],
  within: 'sentence',
} as const

/**
 * Flags references to what was said before that reproach the reader for asking again.
 *
 * Somebody who asks twice has not understood, or not seen, what we wrote; that may well be the fault of our text. “As
 * I already told you” answers the asking and not the question. Keeping a promise (“as promised in my last mail”) and
 * quoting the customer (“as you mentioned”) are the opposite and are left alone.
 */
export default phraseRule({
  id: 'blame-language/repeat-reproach',
  severity: 'warning',
  since: '0.1.0',
  flags: '“as I already told you”, “per my last e-mail”, “how many more times”',
  why: 'A question that is asked again may be our text’s fault; a reproach for asking makes the next one worse.',
  reads: ['subject', 'own'],
  words: { told, saidBefore, nuisance, unheard },
  frames: [
    {
      say: [
        '<saidBefore>',
        '(as|like|what) (i|we) (have|had)? (already|previously|repeatedly|clearly|always|once) (have)? <told.done> !((to)? (the|our|my|him|her|them|<name>) _)',
        '(as|like|what) (i|we) (have|had)? <told.done> _3 (already|previously|repeatedly|clearly|before|twice|earlier|(two|three|four|several|many|countless) times|more than once|at length|last (time|week|month|year)|at the (start|outset|beginning|time)|from the (start|outset|beginning)|when you (booked|ordered|signed|called|joined|bought)|back in)',
        '(per|as per) (my|our) (last|previous|earlier|prior|recent|many|numerous|several|<number>) _2 (email|emails|e-mail|e-mails|mail|mails|message|messages|note|notes|letter|letters|reply|replies)',
        '(as|like) (already|previously|repeatedly|clearly|earlier) <told.done>',
        'as (was|has been|have been|had been) _2 <told.done> _3 (you|already|before|once|repeatedly|times|twice)',
        '(i|we|my colleague|my colleagues) (have|had|already|previously|repeatedly) _2 <told.done> (to)? you _5 (times|twice|already|before|repeatedly|once|again|often)',
        '(i|we) (already|previously|repeatedly) (have)? (explained|said|stated|mentioned|pointed out|made _2 clear|told you|informed you|answered)',
        '(i|we) (have|had) (already|previously|repeatedly|clearly) (explained|said|stated|mentioned|pointed out|made _2 clear|told you|informed you|answered (this|that|it)) !((it|this|that|all this)? (to|with) (the|our|my|him|her|them|<name>))',
        '(i|we) <told.done> (it|this|that|you)? (so|already|repeatedly)',
        'like i (said|told you|mentioned)',
        '^ [(once|yet) again] ,? (no|you|your|this is|that is|it is|please (read|note|do not)|the _2 (is|are|was|were|has|have|does|do|did|can|will) !(open|on|back|playing|performing|welcome|yours|going|delighted|here))',
        'once more for the (record|last)',
        '(^|and|but|so) (now)? for the (second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|nth|last|final) time ,',
        'for the (umpteenth|hundredth|nth) time (now)? !((this|the|in|at|on) _)',
        '(^|,|and|but) for the (very)? (last|final) time (now)? (,|i|we|please|the|your|no|there)',
        '(tell|telling|say|saying|ask|asking|explain|explaining|remind|repeat|request|warn|write) _5 for the (very)? (last|final) time',
        'how (many|often) (more)? (times)? (do|must|should|will|have) (i|we) (have to|need to)? _2 (<told>|to)',
        'how (much|many) (more|larger|bigger|clearer|plainer|louder|often|times|simpler) _3 (can|could|should|must|do|shall|need|have) (i|we)',
        '(must (i|we) (really)?|(do|will) (i|we) (really)? have to|(do|should) (i|we) really (need to)?) (<told.base>|spell) _4 (again|once more|out|yet|every)',
      ],
      despite: ['asked'],
      unless: [friendly],
      says,
      instead,
      examples: {
        flags: [
          'As ‹I already told you›, the device is not covered.',
          '‹Per my last email›, we need the form.',
          '‹As previously stated›, refunds take ten days.',
          '‹I have told you this three times› now.',
          '‹For the last time›, the answer is no.',
          '‹Once again›, the warranty has expired.',
          '‹Like I said›, there is nothing more in the box.',
          '‹How many more times must I explain› this?',
        ],
        allows: [
          'Once again, thank you for your patience.',
          'As you mentioned in your last e-mail, the light stays red.',
          'As agreed on the phone, the engineer comes at 9.',
          'As promised in my last e-mail, here is the quote.',
          'The address is the same as stated on the invoice.',
          'I’m sorry you had to explain this to us three times.',
          'Have you already told the courier?',
          'Sorry, I should have said this in my previous message.',
          'I have already told you how glad we are, so thank you again.',
        ],
      },
    },
    {
      say: [
        'not sure (if|whether|that) you <adverb>? (have|had)? (saw|see|seen|read|got|received|noticed|missed|understood|realise|realize) (my|our|the|what|that)',
        '(if|had) you <adverb>? (had|have)? (read|looked at|opened|seen) (my|our) (last|previous|earlier|first|email|e-mail|mail|message|reply|letter|terms)',
        '(have|did) you <adverb>? (even|actually|bother|bothered) _3 (read|open|opened|look|looked)',
        '(none|neither|not one) of which _4 (opened|read|answered|noticed)',
        '(please)? (refer|see|read|look) (back|again) (to|at|through)? (my|our|the) _3 (email|e-mail|mail|message|reply|letter|note|terms|contract)',
        '^ (please|kindly)? (see|consult|check|read) (my|our) (last|previous|earlier|first) _2 (email|e-mail|mail|message|reply|letter|answer) !(for|with|about|if|where|to)',
        '(this|it) is (now|already)? the _ time (that|in|this)? _4 (i|we|you) (have (asked|written|told|explained|had to)|had to|must|ask|asked|explain)',
        '(please)? (refer|see) (you)? to (my|our) (previous|last|earlier|first) _2 (email|e-mail|mail|message|reply|letter|answer)',
        '(re-read|reread) (my|our|the|your)',
        '(please|kindly|^|you _2|go back and) read (my|our|the|your) _6 (properly|carefully|again|more closely|more carefully)',
        '(it|this|that|answer|all) (is|was|has been) (all|there|clearly|plainly|already|right there|both|spelled out|spelt out|explained) _8 (in black and white|in plain (english|sight)|on page _|which you (signed|received|ticked|accepted|were given)|in bold|paragraph)',
        '(there|stated|written|says|stands) _ in black and white',
        '(says|said|states|stated|stands|there) _4 in (big|bold|large|red|capital) (letters|print|type|capitals)',
        '(already|been) answered _6 (paragraph|mail|email|e-mail|message|page|first|faq)',
        'your question (is|was) <adverb>? answered in',
      ],
      despite: ['asked', 'conditional'],
      unless: [friendly],
      says,
      instead,
      examples: {
        flags: [
          '‹Not sure if you read my› previous message.',
          '‹Please refer back to my email› of Monday.',
          '‹It is all there in black and white›.',
          '‹Did you even read› the guide?',
          '‹Your question is answered in› the first line of the offer.',
        ],
        allows: [
          'Not sure if you saw my note, I should have called.',
          'If you had read our old page you would have found the wrong hours, sorry.',
          'I will read the contract again and write to you tonight.',
        ],
      },
    },
    {
      say: ['<nuisance>', '<unheard>'],
      despite: ['negated', 'asked', 'conditional'],
      unless: [friendly, { near: ['you (do|will)? not? (need|have to|need not|have)'], within: 'sentence' }],
      says: '“{quote}” tells the reader that their question is a nuisance.',
      instead: 'Answer once more in other words, or offer a call.',
      examples: {
        flags: [
          '‹Asking a third time will not› change it.',
          '‹I am not going to explain this again›.',
          '‹We have been over this already›.',
          '‹Which part of no did you not› understand?',
          '‹I did warn you› about the wood.',
        ],
        allows: [
          'We have been over this already, so you need not send it twice.',
          'I’m happy to go over this again with you.',
          'I’m sorry, I did say Tuesday and I meant Thursday.',
        ],
      },
    },
    {
      say: [
        'as (i|we) (have)? <told.done>',
        'as (mentioned|stated|explained|noted|described|pointed out|outlined) (in|on|before|earlier|previously|above)',
        'again ,',
        '(just|only)? a (gentle|friendly|quick|kind|polite) reminder',
      ],
      severity: 'info',
      unless: [
        friendly,
        {
          near: [
            'as (mentioned|stated|explained|noted|described|outlined) (on|above|below)',
            'again , _8 (thank|sorry)',
          ],
          within: 'clause',
        },
      ],
      says: '“{quote}” can sound as if the reader had not listened.',
      instead: 'Leave the reference out, or link to where it stands.',
      examples: {
        flags: ['‹As I explained›, the part has to be ordered.', '‹Again›, the fee is fixed.'],
        allows: [
          'As I promised, here is the sample.',
          'As mentioned above, the price includes VAT.',
          'As I said yesterday, thank you for waiting.',
        ],
      },
    },
  ],
})
